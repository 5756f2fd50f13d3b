import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { compareText } from '../../text/compare.ts'
import type { DerivedProperty } from '../derived-property.ts'
import { listOf, memberOf, textOf } from '../members.ts'
import { perScope } from '../path/remember.ts'
import { groupsNamed } from '../permission.ts'

const GROUP = 'aws_ec2_security_group'
const INTERFACE = 'aws_ec2_network_interface'

/** By the group's id, in the order of theirs. */
export const interfacesByGroup = perScope((scope): ReadonlyMap<string, readonly Resource[]> => {
  const found = new Map<string, Resource[]>()
  for (const one of scope.of(INTERFACE).toSorted((a, b) => compareText(a.id, b.id))) {
    for (const group of listOf(one.reported['nic_groups'])) {
      const id = textOf(memberOf(group, 'group_id'))
      if (id === undefined) continue
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
  type: { type: 'boolean' },
  description:
    'Whether a network interface has the group or another group of the account and region names it as a source or destination. That it names itself is no use.',
  from: [INTERFACE],
  prepare: (scope) => {
    const interfaces = interfacesByGroup(scope)
    const named = new Set(scope.of(GROUP).flatMap(othersNamed))
    const missing = [INTERFACE, GROUP].filter((kind) => !scope.isWhole(kind))
    return ({ id }) => {
      const value = interfaces.has(id) || named.has(id)
      return value || missing.length === 0 ? { value } : { value, possible: true, missing }
    }
  },
}

export const GROUP_ATTACHED_TO: DerivedProperty = {
  kind: GROUP,
  name: 'attached_to',
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

/** The groups that a group's permissions name, in either direction, without itself. */
function othersNamed({ id, reported }: Resource): string[] {
  const permissions = [
    ...listOf(reported['group_ip_permissions']),
    ...listOf(reported['group_ip_permissions_egress']),
  ]
  return permissions.flatMap(groupsNamed).filter((named) => named !== id)
}
