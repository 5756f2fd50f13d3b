import type { JsonObject } from '../../model/json.ts'
import { needOf } from '../../model/kind.ts'
import type { Resource } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import type { DerivedProperty, ScopeView } from '../derived-property.ts'
import {
  GROUP,
  GROUP_USERS,
  groupNamesUsedBy,
  groupsUsedBy,
  NETWORK_INTERFACE as INTERFACE,
  vpcsAssociated,
} from '../group-references.ts'
import { memberOf, textOf } from '../members.ts'
import { perScope } from '../path/remember.ts'

const VPC = 'aws_vpc'
const ASSOCIATIONS = needOf(GROUP, 'group_vpc_associations')

/** By the group's id, in the order of theirs. */
const interfacesByGroup = perScope((scope): ReadonlyMap<string, readonly Resource[]> => {
  const found = new Map<string, Resource[]>()
  for (const one of scope.of(INTERFACE).toSorted((a, b) => compareText(a.id, b.id))) {
    for (const { id } of groupsUsedBy(one)) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [one])
      else known.push(one)
    }
  }
  return found
})

export const GROUP_IN_USE: DerivedProperty = {
  kind: GROUP,
  name: 'group_in_use',
  merged: 'use',
  type: { type: 'boolean' },
  description:
    'Whether something has the group or names it: a network interface, the default or the latest version of a launch template, a Spot Fleet or a Client VPN endpoint that is not over, another group as a source or destination (stale rules of a peering that is over aside), or an association with another VPC. That it names itself is no use. What other accounts of a run use is added once all were read: rules know it, the inventory does not.',
  from: [...GROUP_USERS.filter((kind) => kind !== GROUP), VPC, ASSOCIATIONS],
  prepare: (scope) => {
    const users = GROUP_USERS.flatMap((kind) => scope.of(kind))
    const used = new Set(users.flatMap((one) => groupsUsedBy(one).map(({ id }) => id)))
    const names = new Set(users.flatMap(groupNamesUsedBy))
    const unread = [...GROUP_USERS, ASSOCIATIONS].filter((kind) => !scope.isWhole(kind))
    return (group) => {
      const named = names.has(group.name) ? isOfDefaultVpc(scope, group) : false
      const value = used.has(group.id) || vpcsAssociated(group).length > 0 || named === true
      const missing = named === undefined ? [...unread, VPC] : unread
      return value || missing.length === 0 ? { value } : { value, possible: true, missing }
    }
  },
}

/** A template may name groups of the default VPC by name. Undefined: the VPC was not read. */
function isOfDefaultVpc(scope: ScopeView, { reported }: Resource): boolean | undefined {
  const vpc = scope.byId(VPC, textOf(reported['vpc_id']) ?? '')
  return vpc === undefined ? undefined : vpc.reported['vpc_is_default'] === true
}

export const GROUP_ATTACHED_TO: DerivedProperty = {
  kind: GROUP,
  name: 'attached_to',
  merged: 'sight',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        kind: { type: 'string' },
        id: { type: 'string' },
        interface_type: { type: 'string' },
        instance_id: { type: 'string' },
        description: { type: 'string' },
      },
    },
  },
  description:
    'The network interfaces that have the group, and the instances that those belong to. Interfaces of load balancers, functions and other services tell in their description what they are for.',
  from: [INTERFACE],
  prepare: (scope) => {
    const interfaces = interfacesByGroup(scope)
    const whole = scope.isWhole(INTERFACE)
    return ({ id }) => {
      const value = (interfaces.get(id) ?? []).map(attachment)
      // Of interfaces that were not read nothing can be said but that there may be some.
      return whole ? { value } : { value, possible: [...value, { kind: INTERFACE }], missing: [INTERFACE] }
    }
  },
}

function attachment({ id, reported }: Resource): JsonObject {
  const { network_interface_type: type, nic_attachment, description } = reported
  const instance = memberOf(nic_attachment, 'instance_id')
  return {
    kind: INTERFACE,
    id,
    ...(type === undefined ? {} : { interface_type: type }),
    ...(instance === undefined ? {} : { instance_id: instance }),
    ...(description === undefined ? {} : { description }),
  }
}
