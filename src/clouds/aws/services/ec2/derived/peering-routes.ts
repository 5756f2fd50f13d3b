import type { JsonObject } from '../../../../../model/json.ts'
import * as addresses from '../../../../../network/sets/address-set.ts'
import {
  ALL_ADDRESSES,
  FAMILIES,
  NO_ADDRESSES,
  parseCidr,
  unite,
  type AddressSet,
} from '../../../../../network/sets/address-set.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import { objectsOf, textOf } from '../../../../../text/members.ts'
import { missingFrom, type Level } from '../../../../../network/path/bounds.ts'
import { blocksBeyond, holdsBlock, type Blocks } from '../../../../../network/ingress/peer-blocks.ts'
import { PREFIX_LISTS, readPrefixList, withListKind } from '../../../../../network/ingress/prefix-lists.ts'
import { coversInternet, PUBLIC_SPACE } from '../../../../../network/ingress/public-space.ts'

const PEERING = 'aws_vpc_peering_connection'

interface PeeringRoute {
  readonly connection: string
  /** A CIDR, or the id of a prefix list. */
  readonly destination: string | undefined
  /** Null: it was not read. */
  readonly addresses: AddressSet | null
}

/** The routes of one table through one connection, and the blocks beyond it. */
interface Bundle {
  readonly routes: readonly PeeringRoute[]
  readonly blocks: Blocks
}

export const PEERING_ROUTES: DerivedProperty = {
  kind: 'aws_ec2_route_table',
  name: 'peering_routes',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        vpc_peering_connection_id: { type: 'string' },
        destination: { type: 'string' },
        whole_vpc: { type: 'boolean' },
        everything: { type: 'boolean' },
      },
    },
  },
  description:
    'The table’s routes through VPC peering connections, without blackholes. whole_vpc: together with the other routes through the same connection, it leads to a whole CIDR block of the VPC on the other side; everything: in the same way, to all addresses of the internet, as 0.0.0.0/0 does.',
  because: ['vpc_peering_connection_id', 'destination'],
  from: [PEERING, ...PREFIX_LISTS],
  prepare:
    (scope) =>
    ({ id, reported }) => {
      const routes = objectsOf(reported['route_table_routes']).flatMap((item) => readRoute(scope, item))
      const bundles = [...Map.groupBy(routes, ({ connection }) => connection)].map(([name, own]): Bundle => {
        return { routes: own, blocks: blocksBeyond(scope.byId(PEERING, name), reported['vpc_id']) }
      })
      const unread = routes.filter((route) => route.addresses === null)
      const beyond = bundles.filter(({ blocks }) => blocks === null).flatMap((bundle) => bundle.routes)
      const missing = new Set([
        ...beyond.map(({ connection }) => missingFrom(scope, PEERING, connection)),
        ...withListKind(
          scope,
          unread.map(({ destination }) => destination ?? id),
        ),
      ])
      return between(told(bundles, 'least'), told(bundles, 'most'), [...missing])
    },
}

/** A blackhole carries nothing, and the connection that it led through is gone. */
function readRoute(scope: ScopeView, item: JsonObject): PeeringRoute[] {
  const connection = textOf(item['vpc_peering_connection_id'])
  if (connection === undefined || item['state'] === 'blackhole') return []
  const cidr = textOf(item['destination_cidr_block'] ?? item['destination_ipv6_cidr_block'])
  const list = textOf(item['destination_prefix_list_id'])
  const destination = cidr ?? list
  const cidrs = cidr !== undefined ? [cidr] : (readPrefixList(scope, list ?? '')?.cidrs ?? [''])
  const sets = cidrs.map(parseCidr).filter((set) => set !== null)
  return [{ connection, destination, addresses: sets.length < cidrs.length ? null : unite(...sets) }]
}

function told(bundles: readonly Bundle[], level: Level): JsonObject[] {
  const unread = level === 'most' ? ALL_ADDRESSES : NO_ADDRESSES
  return bundles.flatMap(({ routes, blocks }) => {
    const together = unite(...routes.map((route) => route.addresses ?? unread))
    return routes.map(({ connection, destination, addresses: set }) => {
      const own = set ?? unread
      return Object.assign(
        { vpc_peering_connection_id: connection },
        destination === undefined ? {} : { destination },
        {
          whole_vpc: holdsBlock(own, together, blocks, level === 'most'),
          everything: leadsToInternet(own, together),
        },
      )
    })
  })
}

/** Whether `together` is the internet of a family, and `own` a part of that. */
function leadsToInternet(own: AddressSet, together: AddressSet): boolean {
  const part = addresses.intersect(own, PUBLIC_SPACE)
  return FAMILIES.some((family) => addresses.sizeOf(part, family) > 0n && coversInternet(together, family))
}
