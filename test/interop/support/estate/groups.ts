import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DescribeSecurityGroupsCommand,
  type EC2Client,
  type IpPermission,
  RevokeSecurityGroupEgressCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { drawShapes, type GroupShape } from './group-shapes.ts'
import { given, named, pick, type Turn } from './made.ts'
import { all, tcp, V4, v4 } from './permissions.ts'

export interface Groups {
  /** Ids by the names of the shapes; where there are several of one, the last. */
  readonly byShape: ReadonlyMap<string, string>
  /** In the order in which they were made. */
  readonly ids: readonly string[]
  /** Those that let the whole internet in on every port. */
  readonly openIds: readonly string[]
}

interface Where {
  readonly vpc: string
  readonly lists: ReadonlyMap<string, string>
  readonly turn: Turn
}

/** Shapes that instances of the estate have: they are in every place. */
const NEEDED: readonly GroupShape[] = [
  { name: 'front', ingress: [tcp(443, 443, V4), tcp(22, 22, V4)], everythingFromAnywhere: false },
  { name: 'half-low', ingress: [tcp(22, 22, v4('0.0.0.0/1'))], everythingFromAnywhere: false },
  { name: 'half-high', ingress: [tcp(22, 22, v4('128.0.0.0/1'))], everythingFromAnywhere: false },
]

/** Security groups of many shapes, some that name others, and some whose name is what is wrong. */
export async function createGroups(ec2: EC2Client, where: Where, random: Random): Promise<Groups> {
  const byShape = new Map<string, string>()
  const openIds: string[] = []
  const ids: string[] = []
  for (const shape of [...NEEDED, ...drawShapes(random, where.turn)]) {
    const name = NEEDED.includes(shape) ? shape.name : `${shape.name}-${ids.length}`
    const id = await createGroup(ec2, where, name, shape.ingress)
    byShape.set(shape.name, id)
    ids.push(id)
    if (shape.everythingFromAnywhere) openIds.push(id)
  }
  ids.push(...(await createNamesakes(ec2, where)), ...(await createLongLists(ec2, where)))
  await createReferences(ec2, where)
  await emptyDefaultGroup(ec2, where.vpc)
  return { byShape, ids, openIds }
}

async function createGroup(
  ec2: EC2Client,
  { vpc, lists }: Pick<Where, 'vpc' | 'lists'>,
  name: string,
  ingress: readonly IpPermission[],
): Promise<string> {
  const { GroupId } = await ec2.send(
    new CreateSecurityGroupCommand({
      VpcId: vpc,
      GroupName: name,
      Description: `${name} & <others>`,
      TagSpecifications: name.startsWith('all-') ? [] : named('security-group', name),
    }),
  )
  const IpPermissions = ingress.map((permission) => withIds(permission, lists))
  if (ingress.length > 0) {
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }))
  }
  return given(GroupId)
}

function withIds(permission: IpPermission, lists: ReadonlyMap<string, string>): IpPermission {
  const { PrefixListIds = [] } = permission
  if (PrefixListIds.length === 0) return permission
  const ids = PrefixListIds.map(({ PrefixListId = '' }) => ({ PrefixListId: pick(lists, PrefixListId) }))
  return { ...permission, PrefixListIds: ids }
}

async function createNamesakes(ec2: EC2Client, where: Where): Promise<string[]> {
  const made: string[] = []
  for (const name of ['launch-wizard-1', 'launch-wizard-27', 'launch-wizard-', 'my-launch-wizard-1']) {
    made.push(await createGroup(ec2, where, name, name.endsWith('27') ? [tcp(22, 22, V4)] : []))
  }
  return made
}

/** With the rule for what goes out, that EC2 makes, one of them has 49 rules and the other 50. */
async function createLongLists(ec2: EC2Client, where: Where): Promise<string[]> {
  const made: string[] = []
  for (const [name, count, outgoing] of [
    ['forty-nine-rules', 48, 0],
    ['fifty-rules', 40, 9],
  ] as const) {
    const id = await createGroup(ec2, where, name, [tcp(443, 443, v4(...hosts(count)))])
    made.push(id)
    // The VPC has IPv6, so EC2 makes a rule for each family: this takes one of them away.
    const IpPermissions = [all({ Ipv6Ranges: [{ CidrIpv6: '::/0' }] })]
    await ec2.send(new RevokeSecurityGroupEgressCommand({ GroupId: id, IpPermissions }))
    if (outgoing === 0) continue
    const egress = { GroupId: id, IpPermissions: [tcp(443, 443, v4(...hosts(outgoing)))] }
    await ec2.send(new AuthorizeSecurityGroupEgressCommand(egress))
  }
  return made
}

function hosts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `198.51.100.${index}/32`)
}

/** One that is named by another, one that names itself, and one that nobody names. */
async function createReferences(ec2: EC2Client, where: Where): Promise<void> {
  const source = await createGroup(ec2, where, 'named-as-source', [tcp(22, 22, V4)])
  const destination = await createGroup(ec2, where, 'named-as-destination', [tcp(3306, 3306, V4)])
  const self = await createGroup(ec2, where, 'names-itself', [tcp(22, 22, V4)])
  const naming = await createGroup(ec2, where, 'names-others', [web(source)])
  const itself = { GroupId: self, IpPermissions: [web(self)] }
  await ec2.send(new AuthorizeSecurityGroupIngressCommand(itself))
  const other = { GroupId: naming, IpPermissions: [web(destination)] }
  await ec2.send(new AuthorizeSecurityGroupEgressCommand(other))
}

function web(GroupId: string): IpPermission {
  return tcp(443, 443, { UserIdGroupPairs: [{ GroupId }] })
}

/** The default group of the VPC as CIS and AWS want it. */
async function emptyDefaultGroup(ec2: EC2Client, vpc: string): Promise<void> {
  const Filters = [
    { Name: 'vpc-id', Values: [vpc] },
    { Name: 'group-name', Values: ['default'] },
  ]
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }))
  for (const { GroupId, IpPermissionsEgress = [] } of SecurityGroups) {
    const request = { GroupId, IpPermissions: IpPermissionsEgress }
    await ec2.send(new RevokeSecurityGroupEgressCommand(request))
  }
}
