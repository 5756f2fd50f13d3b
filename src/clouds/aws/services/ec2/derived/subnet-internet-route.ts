import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { compareText } from '../../../../../text/compare.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { textOf } from '../../../../../text/members.ts'
import type { Level } from '../../../../../network/path/bounds.ts'
import { NETWORK_INTERFACE, SUBNET } from '../../../../../network/path/place.ts'
import { ROUTE_TABLE } from '../../../../../network/path/route-table.ts'
import { subnetRoutes, type SubnetRoute } from '../../../../../network/path/subnet-route.ts'
import { PREFIX_LISTS } from '../../../../../network/ingress/prefix-lists.ts'

export const SUBNET_INTERNET_ROUTE: DerivedProperty = {
  kind: SUBNET,
  name: 'subnet_internet_route',
  type: {
    type: 'object',
    properties: {
      public: { type: 'boolean' },
      ipv4: { type: 'boolean' },
      ipv6: { type: 'boolean' },
      route_table_id: { type: 'string' },
      main: { type: 'boolean' },
      gateway_ids: { type: 'array', items: { type: 'string' } },
    },
  },
  description:
    'Whether the subnet is public: its route table sends the internet, in at least one address family, to an internet gateway (gateway_ids). All routes count, the longest prefix first: two halves are the internet, and a few networks that lead elsewhere change nothing. main: the subnet has no table of its own and uses the main one of its VPC. Egress-only internet gateways and NAT gateways do not make a subnet public.',
  because: ['route_table_id', 'gateway_ids'],
  from: [ROUTE_TABLE, NETWORK_INTERFACE, ...PREFIX_LISTS],
  prepare: (scope) => {
    const routeOf = subnetRoutes(scope)
    return (subnet) => {
      const route = routeOf(placeOf(subnet))
      return between(shown(route, 'least'), shown(route, 'most'), route.families.missing)
    }
  },
}

function placeOf({ id, reported }: Resource) {
  return { subnetId: id, vpcId: textOf(reported['vpc_id']) ?? '' }
}

function shown({ tableId, isMain, ways, families }: SubnetRoute, level: Level): JsonObject {
  const gateways = ways.filter(({ target }) => target.isInternet).map(({ target }) => target.id)
  const open = families[level]
  return {
    public: open.length > 0,
    ipv4: open.includes('ipv4'),
    ipv6: open.includes('ipv6'),
    ...(tableId === undefined ? {} : { route_table_id: tableId }),
    main: isMain[level],
    gateway_ids: [...new Set(gateways)].toSorted(compareText),
  }
}
