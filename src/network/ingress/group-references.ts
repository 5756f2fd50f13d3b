import type { Json, JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { listOf, memberOf, objectsOf, textOf } from '../../text/members.ts'

export const GROUP = 'aws_ec2_security_group'
export const NETWORK_INTERFACE = 'aws_ec2_network_interface'
const LAUNCH_TEMPLATE = 'aws_ec2_launch_template'
const SPOT_FLEET = 'aws_ec2_spot_fleet_request'

/** A security group as something that uses it names it. */
interface GroupReference {
  readonly id: string
  /** The account that it is said to belong to. */
  readonly owner?: string
}

/** How resources of a kind name the groups that they use. */
const REFERENCES: ReadonlyMap<string, (resource: Resource) => readonly GroupReference[]> = new Map([
  [NETWORK_INTERFACE, ({ reported }) => byId(reported['nic_groups'])],
  [GROUP, namedByGroup],
  [LAUNCH_TEMPLATE, ({ reported }) => versionsOf(reported).flatMap(launched)],
  [SPOT_FLEET, ({ reported }) => (isOver(reported) ? [] : specificationsOf(reported).flatMap(launched))],
])

/** The kinds whose resources launch others with groups. */
export const LAUNCHERS: readonly string[] = [LAUNCH_TEMPLATE, SPOT_FLEET]

/** The groups that a resource uses, by their ids; a group never itself. */
export function groupsUsedBy(resource: Resource): readonly GroupReference[] {
  return REFERENCES.get(resource.kind)?.(resource) ?? []
}

/** Names of groups that launch templates use, which EC2 takes for groups of the default VPC. */
export function groupNamesUsedBy({ kind, reported }: Resource): readonly string[] {
  if (kind !== LAUNCH_TEMPLATE) return []
  return versionsOf(reported).flatMap((version) => texts(memberOf(version, 'security_groups')))
}

/** Nothing comes across a deleted peering: such a permission is stale (VPC peering guide), and uses nothing. */
const OVER: ReadonlySet<string> = new Set(['deleted', 'expired', 'failed', 'rejected'])

/** The groups that a group's permissions name, in either direction. */
function namedByGroup({ id, reported }: Resource): readonly GroupReference[] {
  const permissions = [
    ...listOf(reported['group_ip_permissions']),
    ...listOf(reported['group_ip_permissions_egress']),
  ]
  return permissions
    .flatMap((permission) => objectsOf(memberOf(permission, 'user_id_group_pairs')))
    .filter((pair) => !OVER.has((textOf(pair['peering_status']) ?? '').toLowerCase()))
    .flatMap((pair): GroupReference[] => {
      const [group, owner] = [textOf(pair['group_id']), textOf(pair['user_id'])]
      if (group === undefined || group === id) return []
      return [owner === undefined ? { id: group } : { id: group, owner }]
    })
}

/** What a template says about the instances to launch, in its default and in its latest version. */
function versionsOf(reported: Resource['reported']): readonly Json[] {
  return [
    ...objectsOf(reported['launch_template_data']),
    ...objectsOf(reported['latest_launch_template_data']),
  ]
}

function specificationsOf(reported: Resource['reported']): readonly Json[] {
  return objectsOf(reported['launch_specifications'])
}

function launched(data: Json): readonly GroupReference[] {
  return [
    ...ids(memberOf(data, 'security_group_ids')),
    ...byId(memberOf(data, 'security_groups')),
    ...listOf(memberOf(data, 'network_interfaces')).flatMap((one) => ids(memberOf(one, 'groups'))),
  ]
}

/** Fleets that no longer launch anything. */
function isOver({ state }: Resource['reported']): boolean {
  return ['cancelled', 'failed'].includes((textOf(state) ?? '').toLowerCase())
}

function byId(groups: Json | undefined): readonly GroupReference[] {
  return objectsOf(groups).flatMap((group) => {
    const id = textOf(group['group_id'])
    return id === undefined ? [] : [{ id }]
  })
}

function ids(list: Json | undefined): readonly GroupReference[] {
  return texts(list).map((id) => ({ id }))
}

function texts(list: Json | undefined): readonly string[] {
  return listOf(list).filter((text) => typeof text === 'string')
}

/** As EC2 names the states (SecurityGroupVpcAssociationState) in which the other VPC has the group. */
const ASSOCIATED: ReadonlySet<string> = new Set(['associating', 'associated', 'disassociation-failed'])

/** The VPCs other than its own that have the group: items of `group_vpc_associations`. */
export function vpcsAssociated({ reported }: Resource): readonly JsonObject[] {
  return objectsOf(reported['group_vpc_associations']).filter(({ state }) =>
    ASSOCIATED.has((textOf(state) ?? '').toLowerCase()),
  )
}
