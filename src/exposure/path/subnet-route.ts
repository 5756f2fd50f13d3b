import type { Resource } from '../../model/resource.ts'
import { FAMILIES, type Family } from '../address-set.ts'
import type { ScopeView } from '../derived-property.ts'
import type { PrefixListContent } from '../ingress-traffic.ts'
import { memberOf, objectsOf, textOf } from '../members.ts'
import { PREFIX_LIST, readPrefixList, withListKind } from '../prefix-lists.ts'
import { certain, type Bounds } from './bounds.ts'
import { mostOfInternet } from './most-of-internet.ts'
import type { Place } from './place.ts'
import { perKey, perScope } from './remember.ts'
import { routingOf, type Routing, type Way } from './routes.ts'

export const ROUTE_TABLE = 'aws_ec2_route_table'

export interface SubnetRoute {
  /** Undefined: it was not read which table the subnet has. */
  readonly tableId: string | undefined
  /** Whether the subnet has no table of its own and takes its VPC's main one. */
  readonly isMain: Bounds<boolean>
  readonly ways: readonly Way[]
  /** The families of which most of the internet is routed to internet gateways. */
  readonly families: Bounds<readonly Family[]>
}

/** The routes of the scope's subnets. */
export const subnetRoutes = perScope((scope) => {
  const tables = tablesOf(scope)
  const routing = perKey((tableId: string): Routing & Pick<SubnetRoute, 'families'> => {
    const table = scope.byId(ROUTE_TABLE, tableId)
    if (table === undefined) throw new Error(`${tableId} is no route table of the scope`)
    const answer = routingOf(table, (id) => listContent(scope, id))
    return { ...answer, families: familiesOf(scope, answer) }
  })
  return ({ subnetId, vpcId }: Place): SubnetRoute => {
    const own = tables.bySubnet.get(subnetId)?.find((table) => table.reported['vpc_id'] === vpcId)
    // A listing with holes may lack the table that is the subnet's own.
    const table = own ?? (scope.isWhole(ROUTE_TABLE) ? tables.mainOf.get(vpcId) : undefined)
    // No table is without the route into its VPC: where the routes were left out, they were not read.
    if (table?.reported['route_table_routes'] === undefined) return unread()
    const { ways, families } = routing(table.id)
    return { tableId: table.id, isMain: certain(own === undefined), ways, families }
  }
})

/** AWS's own lists, such as those of gateway endpoints, hold few enough addresses to make no difference unread. */
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

/** Associations that are being made, or are gone, do not count. */
function tablesOf(scope: ScopeView): Tables {
  const bySubnet = new Map<string, Resource[]>()
  const mainOf = new Map<string, Resource>()
  for (const table of scope.of(ROUTE_TABLE)) {
    for (const association of objectsOf(table.reported['route_table_associations'])) {
      const state = memberOf(association['association_state'], 'state') ?? 'associated'
      if (state !== 'associated') continue
      const subnet = textOf(association['subnet_id'])
      const vpc = textOf(table.reported['vpc_id'])
      if (subnet !== undefined) bySubnet.set(subnet, [...(bySubnet.get(subnet) ?? []), table])
      else if (association['main'] === true && vpc !== undefined) mainOf.set(vpc, table)
    }
  }
  return { bySubnet, mainOf }
}
