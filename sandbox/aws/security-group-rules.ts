import { createHash } from 'node:crypto'
import type { IpPermission, SecurityGroup, SecurityGroupRule } from '@aws-sdk/client-ec2'
import type { Region } from './region.ts'

/** The permissions of every group, one rule for each source. */
export function securityGroupRules(region: Region): readonly SecurityGroupRule[] {
  const rules: SecurityGroupRule[] = []
  for (const group of region.securityGroups) for (const rule of rulesOfGroup(region, group)) rules.push(rule)
  return rules
}

/** Of groups that can no longer change: a region of many is listed in many pages. */
const known = new WeakMap<SecurityGroup, readonly SecurityGroupRule[]>()

function rulesOfGroup(region: Region, group: SecurityGroup): readonly SecurityGroupRule[] {
  const before = known.get(group)
  if (before !== undefined) return before
  const rules = [
    ...rulesOf(region, group, group.IpPermissions ?? [], false),
    ...rulesOf(region, group, group.IpPermissionsEgress ?? [], true),
  ]
  if (Object.isFrozen(group)) known.set(group, rules)
  return rules
}

function rulesOf(
  region: Region,
  group: SecurityGroup,
  permissions: readonly IpPermission[],
  isEgress: boolean,
): readonly SecurityGroupRule[] {
  return permissions.flatMap((permission) =>
    sourcesOf(permission).map((source) => {
      const id = `sgr-0${digest(`${group.GroupId} ${isEgress} ${JSON.stringify([permission, source])}`)}`
      const { IpProtocol = '-1', FromPort = -1, ToPort = -1 } = permission
      return Object.assign(source, {
        SecurityGroupRuleId: id,
        GroupId: group.GroupId,
        GroupOwnerId: group.OwnerId,
        IsEgress: isEgress,
        IpProtocol,
        // Unlike groups, rules have -1 where all ports are meant.
        FromPort,
        ToPort,
        Tags: [],
        SecurityGroupRuleArn: `arn:aws:ec2:${region.code}:${region.account}:security-group-rule/${id}`,
      })
    }),
  )
}

function sourcesOf(permission: IpPermission): SecurityGroupRule[] {
  const { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = permission
  return [
    ...IpRanges.map(({ CidrIp, Description }) => ({ CidrIpv4: CidrIp, Description })),
    ...Ipv6Ranges.map(({ CidrIpv6, Description }) => ({ CidrIpv6, Description })),
    ...PrefixListIds.map(({ PrefixListId, Description }) => ({ PrefixListId, Description })),
    ...UserIdGroupPairs.map(({ GroupId, UserId, Description }) => ({
      ReferencedGroupInfo: { GroupId, UserId },
      Description,
    })),
  ]
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
