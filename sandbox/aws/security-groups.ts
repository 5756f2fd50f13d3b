import type { IpPermission, SecurityGroup, Tag } from '@aws-sdk/client-ec2'
import type { Region } from './region.ts'

interface GroupOptions {
  readonly name: string
  /** Its position in the region decides it unless given. */
  readonly id?: string
  readonly description?: string
  readonly vpcId?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly permissions?: readonly IpPermission[]
  /** Everything to everywhere unless given, as EC2 makes groups. */
  readonly egress?: readonly IpPermission[]
}

/** A permission with its four lists, as EC2 always answers it; ports are absent for all protocols (-1). */
export function permission(
  protocol: string,
  ports: number | readonly [number, number] | null,
  ...sources: readonly string[]
): IpPermission {
  const [from, to] = typeof ports === 'number' ? [ports, ports] : (ports ?? [])
  const starting = (prefix: string): string[] => sources.filter((source) => source.startsWith(prefix))
  return {
    IpProtocol: protocol,
    ...(from === undefined || to === undefined ? {} : { FromPort: from, ToPort: to }),
    IpRanges: sources.filter((source) => /^\d+\./.test(source)).map((CidrIp) => ({ CidrIp })),
    Ipv6Ranges: sources.filter((source) => source.includes(':')).map((CidrIpv6) => ({ CidrIpv6 })),
    PrefixListIds: starting('pl-').map((PrefixListId) => ({ PrefixListId })),
    UserIdGroupPairs: starting('sg-').map((GroupId) => ({ GroupId })),
  }
}

function securityGroup(region: Region, options: GroupOptions): SecurityGroup {
  const serial = (region.securityGroups.length + 1).toString(16).padStart(6, '0')
  const id = options.id ?? `sg-0${regionDigits(region)}${serial}`
  return {
    GroupId: id,
    GroupName: options.name,
    Description: options.description ?? options.name,
    OwnerId: region.account,
    VpcId: options.vpcId ?? region.vpcs[0]?.VpcId ?? 'vpc-0a1b2c3d4e5f60718',
    SecurityGroupArn: `arn:aws:ec2:${region.code}:${region.account}:security-group/${id}`,
    Tags: tagList(options.tags ?? {}),
    IpPermissions: [...(options.permissions ?? [])],
    IpPermissionsEgress: [...(options.egress ?? [permission('-1', null, '0.0.0.0/0')])],
  }
}

/** Adds a group; closed unless permissions are given. */
export function addSecurityGroup(region: Region, options: GroupOptions): SecurityGroup {
  const group = securityGroup(region, options)
  region.securityGroups.push(group)
  return group
}

/** Lets somebody in; `sources` are CIDRs of both families, prefix lists and groups. */
export function authorizeIngress(
  group: SecurityGroup,
  protocol: string,
  ports: number | readonly [number, number] | null,
  ...sources: readonly string[]
): void {
  group.IpPermissions = [...(group.IpPermissions ?? []), permission(protocol, ports, ...sources)]
}

const WORLD = new Set(['0.0.0.0/0', '::/0'])

/** Takes the whole internet out of every permission, and permissions that nobody is left in out of the group. */
export function repairIngress(group: SecurityGroup): void {
  const kept: IpPermission[] = []
  for (const one of group.IpPermissions ?? []) {
    const IpRanges = (one.IpRanges ?? []).filter(({ CidrIp }) => !WORLD.has(CidrIp ?? ''))
    const Ipv6Ranges = (one.Ipv6Ranges ?? []).filter(({ CidrIpv6 }) => !WORLD.has(CidrIpv6 ?? ''))
    const sources = [IpRanges, Ipv6Ranges, one.PrefixListIds ?? [], one.UserIdGroupPairs ?? []]
    if (sources.some((list) => list.length > 0)) kept.push({ ...one, IpRanges, Ipv6Ranges })
  }
  group.IpPermissions = kept
}

export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

/** Ten digits that tell accounts and regions apart, so that ids never meet. */
function regionDigits(region: Region): string {
  let number = 7
  for (const character of `${region.account}${region.code}`) {
    number = (number * 31 + (character.codePointAt(0) ?? 0)) % 0xffffffffff
  }
  return number.toString(16).padStart(10, '0')
}
