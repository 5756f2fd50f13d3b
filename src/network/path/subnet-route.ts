import type { Resource } from '../../model/resource.ts'
import { FAMILIES, unite, type Family } from '../sets/address-set.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import type { PrefixListContent } from '../ingress/ingress-traffic.ts'
import { objectsOf, textOf } from '../../text/members.ts'
import { PREFIX_LIST, readPrefixList, withListKind } from '../ingress/prefix-lists.ts'
import { passesOn } from './appliance.ts'
import { certain, type Bounds } from './bounds.ts'
import { gatewayEntry, type GatewayEntry } from './gateway-entry.ts'
import { mostOfInternet } from './most-of-internet.ts'
import type { Place } from './place.ts'
import { perKey, perScope } from './remember.ts'
import { isInForce, ROUTE_TABLE } from './route-table.ts'
import { routingOf, type Routing, type Way } from './routes.ts'

export interface SubnetRoute {
  /** Undefined: which table the subnet has was not read. */
  readonly tableId: string | undefined
  /** Whether the subnet has no table of its own and takes its VPC's main one. */
  readonly isMain: Bounds<boolean>
  readonly ways: readonly Way[]
  /** The families in which most of the internet is routed to internet gateways, through a firewall or not. */
  readonly families: Bounds<readonly Family[]>
  /** Those that get there through a firewall or another appliance. */
  readonly inspected: readonly Family[]
}

/** The routes of the scope's subnets. */
export const subnetRoutes = perScope((scope) => {
  const tables = tablesOf(scope)
  const entryOf = gatewayEntry(scope)
  const routing = perKey((tableId: string): Routing & Pick<SubnetRoute, 'families'> => {
    const table = scope.byId(ROUTE_TABLE, tableId)
    if (table === undefined) throw new Error(`${tableId} is not a route table of the scope`)
    const answer = routingOf(table, (id) => listContent(scope, id))
    return { ...answer, families: familiesOf(scope, answer) }
  })
  return ({ subnetId, vpcId }: Place): SubnetRoute => {
    const own = tables.bySubnet.get(subnetId)?.find((table) => table.reported['vpc_id'] === vpcId)
    // A listing with gaps may lack the subnet's own table.
    const table = own ?? (scope.isWhole(ROUTE_TABLE) ? tables.mainOf.get(vpcId) : undefined)
    // Every table has a route into its VPC: if there are no routes, they were not read.
    if (table?.reported['route_table_routes'] === undefined) return unread()
    const { ways, families } = routing(table.id)
    const about = { tableId: table.id, isMain: certain(own === undefined), ways }
    const inspected = FAMILIES.filter((family) => {
      const through = ways.filter(({ target }) => target.isInternet || passesOn(scope, target) !== false)
      return (
        !families.most.includes(family) &&
        mostOfInternet(unite(...through.map((way) => way.addresses)), family)
      )
    })
    if (inspected.length === 0) return { ...about, families, inspected }
    return {
      ...about,
      ...withInspected(families, inspected, (family) => entryOf({ subnetId, vpcId }, family)),
    }
  }
})

/**
 * Families behind a firewall count where the internet gateway routes inbound traffic through one too: traffic that
 * bypasses it on the way in has no way out, since it knows of no such connection (Network Firewall guide, "Internet
 * gateway").
 */
function withInspected(
  families: SubnetRoute['families'],
  candidates: readonly Family[],
  entryOf: (family: Family) => GatewayEntry,
): Pick<SubnetRoute, 'families' | 'inspected'> {
  const of = (wanted: readonly GatewayEntry['way'][]): Family[] =>
    candidates.filter((family) => wanted.includes(entryOf(family).way))
  const most = of(['appliance', 'unknown'])
  const missing = most.flatMap((family) => entryOf(family).missing)
  return {
    families: {
      least: inOrder([...families.least, ...of(['appliance'])]),
      most: inOrder([...families.most, ...most]),
      missing: [...new Set([...families.missing, ...missing])],
    },
    inspected: most,
  }
}

function inOrder(families: readonly Family[]): Family[] {
  return FAMILIES.filter((family) => families.includes(family))
}

/**
 * AWS's own lists, such as those of gateway endpoints, hold so few addresses that it makes no difference if they are
 * not read.
 */
function listContent(scope: ScopeView, id: string): PrefixListContent | null {
  const isOfAws = scope.byId(PREFIX_LIST, id)?.reported['owner_id'] === 'AWS'
  return readPrefixList(scope, id) ?? (isOfAws ? { cidrs: [] } : null)
}

function unread(): SubnetRoute {
  const missing = [ROUTE_TABLE]
  return {
    tableId: undefined,
    isMain: { least: false, most: true, missing },
    ways: [],
    families: { least: [], most: FAMILIES, missing },
    inspected: [],
  }
}

function familiesOf(scope: ScopeView, { toInternet }: Routing): Bounds<readonly Family[]> {
  const { least, most, missing } = toInternet
  return {
    least: FAMILIES.filter((family) => mostOfInternet(least, family)),
    most: FAMILIES.filter((family) => mostOfInternet(most, family)),
    missing: withListKind(scope, missing),
  }
}

interface Tables {
  readonly bySubnet: ReadonlyMap<string, readonly Resource[]>
  /** By VPC. */
  readonly mainOf: ReadonlyMap<string, Resource>
}

function tablesOf(scope: ScopeView): Tables {
  const bySubnet = new Map<string, Resource[]>()
  const mainOf = new Map<string, Resource>()
  for (const table of scope.of(ROUTE_TABLE)) {
    for (const association of objectsOf(table.reported['route_table_associations'])) {
      if (!isInForce(association)) continue
      const subnet = textOf(association['subnet_id'])
      const vpc = textOf(table.reported['vpc_id'])
      if (subnet !== undefined) bySubnet.set(subnet, [...(bySubnet.get(subnet) ?? []), table])
      else if (association['main'] === true && vpc !== undefined) mainOf.set(vpc, table)
    }
  }
  return { bySubnet, mainOf }
}
