import type * as Ec2 from '@aws-sdk/client-ec2'
import { securityGroupRules } from '../security-group-rules.ts'
import { addSecurityGroup } from '../security-groups.ts'
import { type Changes, type Cloud, theOne, refuse } from './cloud.ts'

function groupOf({ region }: Cloud, id: string | undefined): Ec2.SecurityGroup {
  return theOne(region.securityGroups, ({ GroupId }) => GroupId === id, 'InvalidGroup.NotFound', id)
}

type Direction = 'IpPermissions' | 'IpPermissionsEgress'

/** As EC2 answers permissions: with all four lists. */
function whole(permission: Ec2.IpPermission): Ec2.IpPermission {
  return { IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [], ...permission }
}

function authorize(cloud: Cloud, input: Ec2.AuthorizeSecurityGroupIngressCommandInput): object {
  const group = groupOf(cloud, input.GroupId)
  const given = (input.IpPermissions ?? []).map(whole)
  for (const { PrefixListIds = [], UserIdGroupPairs = [] } of given) {
    for (const { PrefixListId } of PrefixListIds) {
      const list = cloud.region.prefixLists.find((one) => one.PrefixListId === PrefixListId)
      if (list?.State !== 'create-complete') refuse('IncorrectState', `${PrefixListId} is ${list?.State}`)
    }
    for (const { GroupId } of UserIdGroupPairs) groupOf(cloud, GroupId)
  }
  group.IpPermissions = [...(group.IpPermissions ?? []), ...given]
  return { Return: true }
}

function revoke(
  direction: Direction,
): (cloud: Cloud, input: Ec2.RevokeSecurityGroupIngressCommandInput) => object {
  return (cloud, input) => {
    const group = groupOf(cloud, input.GroupId)
    if (input.SecurityGroupRuleIds !== undefined) {
      group[direction] = withoutRules(cloud, group, direction, input.SecurityGroupRuleIds)
    }
    for (const permission of input.IpPermissions ?? []) {
      const kept = withoutSources(group[direction] ?? [], permission)
      if (kept === null) refuse('InvalidPermission.NotFound', 'The specified rule does not exist')
      else group[direction] = kept
    }
    return { Return: true }
  }
}

const SOURCES = ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs'] as const
type Source = (typeof SOURCES)[number]

function idOf(source: object): unknown {
  const { CidrIp, CidrIpv6, PrefixListId, GroupId } = source as Readonly<Record<string, unknown>>
  return CidrIp ?? CidrIpv6 ?? PrefixListId ?? GroupId
}

/** The permissions without the rules: each rule is one source of one permission. */
function withoutRules(
  { region }: Cloud,
  group: Ec2.SecurityGroup,
  direction: Direction,
  ids: readonly string[],
): Ec2.IpPermission[] {
  const isEgress = direction === 'IpPermissionsEgress'
  let kept = group[direction] ?? []
  const rules = securityGroupRules(region).filter((rule) => rule.GroupId === group.GroupId)
  for (const id of ids) {
    const isIt = (rule: Ec2.SecurityGroupRule) =>
      rule.SecurityGroupRuleId === id && rule.IsEgress === isEgress
    const rule = theOne(rules, isIt, 'InvalidSecurityGroupRuleId.NotFound', id)
    const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo, IpProtocol, FromPort, ToPort } = rule
    const all = IpProtocol === '-1'
    const permission: Ec2.IpPermission = {
      IpProtocol,
      ...(all ? {} : { FromPort, ToPort }),
      ...(CidrIpv4 === undefined ? {} : { IpRanges: [{ CidrIp: CidrIpv4 }] }),
      ...(CidrIpv6 === undefined ? {} : { Ipv6Ranges: [{ CidrIpv6 }] }),
      ...(PrefixListId === undefined ? {} : { PrefixListIds: [{ PrefixListId }] }),
      ...(ReferencedGroupInfo === undefined
        ? {}
        : { UserIdGroupPairs: [{ GroupId: ReferencedGroupInfo.GroupId }] }),
    }
    kept = withoutSources(kept, permission) ?? kept
  }
  return kept
}

/** Null where there is no such permission. */
function withoutSources(
  permissions: readonly Ec2.IpPermission[],
  gone: Ec2.IpPermission,
): Ec2.IpPermission[] | null {
  let found = false
  const kept = permissions.flatMap((permission) => {
    const isSame = (['IpProtocol', 'FromPort', 'ToPort'] as const).every(
      (name) => permission[name] === gone[name],
    )
    if (!isSame) return [permission]
    const left = { ...permission }
    for (const source of SOURCES) {
      const ids = new Set((gone[source] ?? []).map(idOf))
      const before: readonly object[] = permission[source] ?? []
      const after = before.filter((one) => !ids.has(idOf(one)))
      if (after.length < before.length) found = true
      Object.assign(left, { [source satisfies Source]: after })
    }
    return SOURCES.some((source) => (left[source] ?? []).length > 0) ? [left] : []
  })
  return found ? kept : null
}

function createGroup({ region }: Cloud, input: Ec2.CreateSecurityGroupCommandInput): object {
  const { GroupName: name = '', Description: description = '', VpcId } = input
  const made = addSecurityGroup(region, {
    name,
    description,
    ...(VpcId === undefined ? {} : { vpcId: VpcId }),
  })
  return { GroupId: made.GroupId }
}

/** Not while an interface has it, or another group names it; launch templates do not keep it. */
function deleteGroup(cloud: Cloud, { GroupId }: Ec2.DeleteSecurityGroupCommandInput): object {
  const { region } = cloud
  const gone = groupOf(cloud, GroupId)
  const others = region.securityGroups.filter((other) => other !== gone)
  const isUsed = region.networkInterfaces.some(({ Groups = [] }) =>
    Groups.some((own) => own.GroupId === GroupId),
  )
  const isNamed = others
    .flatMap(({ IpPermissions = [], IpPermissionsEgress = [] }) => [...IpPermissions, ...IpPermissionsEgress])
    .some(({ UserIdGroupPairs = [] }) => UserIdGroupPairs.some((pair) => pair.GroupId === GroupId))
  if (isUsed || isNamed || gone.GroupName === 'default') {
    refuse('DependencyViolation', `resource ${GroupId} has a dependent object`)
  }
  region.securityGroups = others
  return { Return: true }
}

function createList(cloud: Cloud, input: Ec2.CreateManagedPrefixListCommandInput): object {
  const { region } = cloud
  const { PrefixListName, AddressFamily, MaxEntries = 0, Entries = [] } = input
  if (Entries.length > MaxEntries) refuse('PrefixListMaxEntriesExceeded', 'More entries than the list holds.')
  const PrefixListId = cloud.id('pl')
  const made: Ec2.ManagedPrefixList = {
    PrefixListId,
    PrefixListName,
    AddressFamily,
    MaxEntries,
    OwnerId: region.account,
    State: 'create-in-progress',
    Tags: [],
  }
  region.prefixLists.push(made)
  region.prefixListEntries.set(
    PrefixListId,
    Entries.map(({ Cidr, Description }) => ({ Cidr, Description })),
  )
  cloud.later(() => {
    made.State = 'create-complete'
  })
  return { PrefixList: made }
}

export const GROUP_CHANGES: Changes = {
  AuthorizeSecurityGroupIngress: authorize,
  CreateManagedPrefixList: createList,
  CreateSecurityGroup: createGroup,
  DeleteSecurityGroup: deleteGroup,
  RevokeSecurityGroupEgress: revoke('IpPermissionsEgress'),
  RevokeSecurityGroupIngress: revoke('IpPermissions'),
}
