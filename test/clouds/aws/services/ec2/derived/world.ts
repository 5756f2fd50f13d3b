import type { Derived, DerivedProperty } from '../../../../../../src/model/derived-property.ts'
import { scopeView } from '../../../../../../src/derive/scope-view.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'

export const ACCOUNT = '123456789012'
export const OTHER_ACCOUNT = '210987654321'
export const REGION = 'eu-central-1'

export const GROUP = 'aws_ec2_security_group'
export const GROUP_RULE = 'aws_ec2_security_group_rule'
export const PREFIX_LIST = 'aws_ec2_managed_prefix_list'
export const INTERFACE = 'aws_ec2_network_interface'
export const ACL = 'aws_ec2_network_acl'
export const PEERING = 'aws_vpc_peering_connection'

export function resource(kind: string, id: string, reported: JsonObject = {}): Resource {
  const common = { kind, id, name: id, owner_id: ACCOUNT }
  return {
    account: ACCOUNT,
    region: REGION,
    kind,
    id,
    name: id,
    reported: { ...common, ...reported },
    edges: [],
  }
}

export function prefixList(id: string, ...cidrs: readonly string[]): Resource {
  return resource(PREFIX_LIST, id, { entries: cidrs.map((cidr) => ({ cidr })) })
}

/** Of the first resource, in a scope of all of them; everything was read but `unread`. */
export function derived(
  property: DerivedProperty,
  resources: readonly [Resource, ...Resource[]],
  unread: readonly string[] = [],
): Derived {
  const kinds = [property.kind, ...property.from].filter((kind) => !unread.includes(kind))
  return property.prepare(scopeView(resources[0], { resources, whole: new Set(kinds) }))(resources[0])
}
