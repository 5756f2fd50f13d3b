import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { compareText } from '../../../../../text/compare.ts'
import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import {
  GROUP,
  groupNamesUsedBy,
  groupsUsedBy,
  LAUNCHERS,
  NETWORK_INTERFACE as INTERFACE,
} from '../../../../../network/ingress/group-references.ts'
import { memberOf, textOf } from '../../../../../text/members.ts'
import { perScope } from '../../../../../network/path/remember.ts'

const VPC = 'aws_vpc'

/** By the group's id, in the order of theirs. */
export const interfacesByGroup = perScope((scope): ReadonlyMap<string, readonly Resource[]> => {
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
    'Whether a network interface has the group, or another group of the account and region names it as a source or destination. Stale rules of a deleted peering do not count, nor does the group naming itself. Use by other accounts of the run is added once all have been read: rules see it, the inventory does not.',
  from: [INTERFACE],
  prepare: (scope) => {
    const interfaces = interfacesByGroup(scope)
    const named = new Set(scope.of(GROUP).flatMap((one) => groupsUsedBy(one).map(({ id }) => id)))
    const missing = [INTERFACE, GROUP].filter((kind) => !scope.isWhole(kind))
    return ({ id }) => {
      const value = interfaces.has(id) || named.has(id)
      return value || missing.length === 0 ? { value } : { value, possible: true, missing }
    }
  },
}

export const GROUP_NAMED_BY: DerivedProperty = {
  kind: GROUP,
  name: 'named_by',
  merged: 'use',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: { kind: { type: 'string', values: LAUNCHERS }, id: { type: 'string' } },
    },
  },
  description:
    'What starts machines with the group, whether or not one is running: launch templates whose default or latest version names it, by its ID or, in the default VPC, by its name, and active Spot Fleets.',
  from: [...LAUNCHERS, VPC],
  prepare: (scope) => {
    const launchers = LAUNCHERS.flatMap((kind) => scope.of(kind))
    const byId = launchersBy(launchers, (one) => groupsUsedBy(one).map(({ id }) => id))
    const byName = launchersBy(launchers, groupNamesUsedBy)
    const unread = LAUNCHERS.filter((kind) => !scope.isWhole(kind))
    return (group) => {
      const named = byName.get(group.name) ?? []
      const isDefault = named.length === 0 ? false : isOfDefaultVpc(scope, group)
      const value = shown([...(byId.get(group.id) ?? []), ...(isDefault === true ? named : [])])
      const missing = isDefault === undefined ? [...unread, VPC] : unread
      if (missing.length === 0) return { value }
      return { value, possible: [...value, ...missing.map((kind) => ({ kind }))], missing }
    }
  },
}

function launchersBy(
  launchers: readonly Resource[],
  keysOf: (launcher: Resource) => readonly string[],
): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>()
  for (const launcher of launchers) {
    for (const key of keysOf(launcher)) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [launcher])
      else known.push(launcher)
    }
  }
  return found
}

function shown(launchers: readonly Resource[]): readonly JsonObject[] {
  return [...new Set(launchers)]
    .toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id))
    .map(({ kind, id }) => ({ kind, id }))
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
        kind: { type: 'string', values: [INTERFACE] },
        id: { type: 'string' },
        interface_type: { type: 'string' },
        instance_id: { type: 'string' },
        description: { type: 'string' },
      },
    },
  },
  description:
    'The network interfaces that have the group, and the instances they belong to. Interfaces of load balancers, functions and other services say in their description what they are for.',
  from: [INTERFACE],
  prepare: (scope) => {
    const interfaces = interfacesByGroup(scope)
    const whole = scope.isWhole(INTERFACE)
    return ({ id }) => {
      const value = (interfaces.get(id) ?? []).map(attachment)
      // Of interfaces that were not read, all that is known is that there may be some.
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
