import { compareText } from '../../text/compare.ts'
import { PREFIX_LISTS } from '../ingress/prefix-lists.ts'
import { BLOCK_EXCLUSION, BLOCK_OPTIONS } from './block-public-access.ts'
import type { Bounds } from './bounds.ts'
import { groupIngress, SECURITY_GROUP } from './group-ingress.ts'
import { interfacePath, type InterfacePath } from './interface-path.ts'
import { judge, type Outcome } from './judge.ts'
import { NETWORK_INTERFACE, SUBNET, VPC } from './place.ts'
import { perScope } from './remember.ts'
import { INSTANCE } from './presence.ts'
import { NETWORK_ACL } from './subnet-acl.ts'
import { ROUTE_TABLE } from './route-table.ts'

export interface InterfaceExposure {
  readonly path: InterfacePath
  readonly outcome: Bounds<Outcome>
}

/** What the internet reaches of the interfaces of a scope. */
interface InterfaceExposures {
  /** Undefined: the interface was not read. */
  of(id: string): InterfaceExposure | undefined
  /** For the interfaces attached to the instance, as they themselves report it, by ID. */
  ofInstance(id: string): readonly InterfaceExposure[]
  /** For the interfaces that have the group, by ID: how far traffic gets that this group alone lets in. */
  throughGroup(id: string): readonly InterfaceExposure[]
}

export const interfaceExposures = perScope((scope): InterfaceExposures => {
  const all = scope
    .of(NETWORK_INTERFACE)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((networkInterface): InterfaceExposure => {
      const path = interfacePath(scope, networkInterface)
      return { path, outcome: judge(path) }
    })
  const byId = new Map(all.map((exposure) => [exposure.path.id, exposure]))
  const byInstance = groupBy(all, ({ instanceId }) => (instanceId === undefined ? [] : [instanceId]))
  const byGroup = groupBy(all, ({ groupIds }) => groupIds)
  return {
    of: (id) => byId.get(id),
    ofInstance: (id) => byInstance.get(id) ?? [],
    throughGroup: (id) => {
      const source = groupIngress(scope)([id])
      return (byGroup.get(id) ?? []).map((whole) => {
        const { path } = whole
        const isSame = path.groupIds.length === 1 || path.owner === 'nat_gateway'
        return isSame ? whole : { path, outcome: judge(path, source) }
      })
    },
  }
})

function groupBy(
  exposures: readonly InterfaceExposure[],
  keysOf: (path: InterfacePath) => readonly string[],
): ReadonlyMap<string, readonly InterfaceExposure[]> {
  const groups = new Map<string, InterfaceExposure[]>()
  for (const exposure of exposures) {
    for (const key of keysOf(exposure.path)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [exposure])
      else known.push(exposure)
    }
  }
  return groups
}

/** The kinds that an interface's exposure depends on, apart from its own. */
export const INTERFACE_SOURCES: readonly string[] = [
  SECURITY_GROUP,
  ...PREFIX_LISTS,
  VPC,
  SUBNET,
  BLOCK_OPTIONS,
  BLOCK_EXCLUSION,
  ROUTE_TABLE,
  NETWORK_ACL,
  INSTANCE,
]
