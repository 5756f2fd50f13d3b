import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { some } from '../../text/words.ts'
import { FAMILIES, type Family } from '../sets/address-set.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { textOf } from '../../text/members.ts'
import { passedBy } from '../beyond.ts'
import { blockPublicAccess } from './block-public-access.ts'
import { certain, missingFrom, type Bounds, type Level } from './bounds.ts'
import { gatewayEntry, type GatewayEntry } from './gateway-entry.ts'
import { familiesOf, NOTHING, sameOpenings, type Openings } from './openings.ts'
import { SUBNET, type Place } from './place.ts'
import type { PublicAddresses } from './public-address.ts'
import { NETWORK_ACL, subnetAcls } from './subnet-acl.ts'
import { subnetRoutes } from './subnet-route.ts'
import { ROUTE_TABLE } from './route-table.ts'
import type { Stop } from './stop.ts'
import { applianceName } from './route-target.ts'
import { tellEntry, tellRoute } from './tell-route.ts'

/** Something between the internet and an interface that may let traffic through. */
export interface Stage {
  readonly name: Stop
  readonly missing: readonly string[]
  through(before: Openings, level: Level): Openings
  /** A sentence on what it does with these. */
  tell(before: Openings): string
}

/**
 * The stages after the groups, in the order in which they are reported. The routes and ACL of an unknown subnet count
 * as not read.
 */
export function stagesOf(
  scope: ScopeView,
  { id, reported }: Resource,
  addresses: PublicAddresses,
): readonly Stage[] {
  const place = placeOf(scope, reported)
  const before = [addressStage(id, addresses), ...denial(reported)]
  if (place === undefined) {
    const subnet = textOf(reported['subnet_id'])
    const missing = [subnet === undefined ? id : missingFrom(scope, SUBNET, subnet)]
    return [
      ...before,
      gate('route', { least: false, most: true, missing }, 'The subnet that it is in was not read.'),
    ]
  }
  const { lets, sentence } = blockPublicAccess(scope)(place)
  const route = [routeStage(scope, place), ...entryStages(scope, place, id)]
  return [...before, gate('block_public_access', lets, sentence), ...route, aclStage(scope, place)]
}

export function placeOf(scope: ScopeView, reported: JsonObject): Place | undefined {
  const subnetId = textOf(reported['subnet_id'])
  if (subnetId === undefined) return undefined
  const vpcId = textOf(reported['vpc_id'] ?? scope.byId(SUBNET, subnetId)?.reported['vpc_id'])
  return vpcId === undefined ? undefined : { subnetId, vpcId }
}

function gate(name: Stop, lets: Bounds<boolean>, sentence: string): Stage {
  return {
    name,
    missing: lets.missing,
    through: (before, level) => (lets[level] ? before : NOTHING),
    tell: () => sentence,
  }
}

/** EC2's word for what keeps the internet from an internal dual-stack load balancer. */
function denial(reported: JsonObject): Stage[] {
  if (reported['nic_deny_all_igw_traffic'] !== true) return []
  return [gate('interface', certain(false), 'It refuses all traffic of internet gateways.')]
}

function byFamily(
  name: Stop,
  families: Bounds<readonly Family[]>,
  tell: (asked: readonly Family[]) => string,
): Stage {
  return {
    name,
    missing: families.missing,
    through: (before, level) => before.filter(({ family }) => families[level].includes(family)),
    tell: (before) => tell(familiesOf(before)),
  }
}

const CALLED: Readonly<Record<Family, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' }

function addressStage(id: string, addresses: PublicAddresses): Stage {
  const least = FAMILIES.filter((family) => addresses[family].length > 0)
  const isStrange = addresses.strange.length > 0
  const most = isStrange ? FAMILIES.filter((family) => family === 'ipv6' || least.includes(family)) : least
  return byFamily('address', { least, most, missing: isStrange ? [id] : [] }, (asked) => {
    const own = asked.flatMap((family) => addresses[family])
    if (own.length > 0)
      return `It has the public ${own.length === 1 ? 'address' : 'addresses'} ${some(own, FEW)}.`
    if (asked.some((family) => most.includes(family))) {
      return `It has the address ${some(addresses.strange, FEW)}, which makes no sense.`
    }
    const [only, ...others] = asked
    return only === undefined || others.length > 0 || least.length === 0
      ? 'It has no public address.'
      : `It has no public ${CALLED[only]} address.`
  })
}

const FEW = 4

function routeStage(scope: ScopeView, place: Place): Stage {
  const route = subnetRoutes(scope)(place)
  return byFamily('route', route.families, (asked) => tellRoute(route, place, asked))
}

/** What the gateway's own table puts in the way of inbound traffic; nothing where it has none. */
function entryStages(scope: ScopeView, place: Place, id: string): Stage[] {
  const entries = FAMILIES.map((family) => ({ family, entry: gatewayEntry(scope)(place, family) }))
  // A table that was not read may stop more of what the subnet's own table lets in, never less.
  const ahead = entries.filter(
    ({ entry: { way, table, missing } }) =>
      way !== 'straight' && table?.target.interfaceId !== id && !missing.includes(ROUTE_TABLE),
  )
  if (ahead.length === 0) return []
  const of = (wanted: readonly GatewayEntry['way'][]): Family[] =>
    ahead.filter(({ entry }) => wanted.includes(entry.way)).map(({ family }) => family)
  const missing = ahead.flatMap(({ entry: { way, table, missing: unread } }) =>
    way === 'appliance' && table !== undefined ? [passedBy(applianceName(table.target))] : unread,
  )
  const straight = FAMILIES.filter((family) => ahead.every((one) => one.family !== family))
  const most = [...straight, ...of(['appliance', 'unknown'])]
  return [
    byFamily('gateway_route', { least: straight, most, missing: [...new Set(missing)] }, (asked) =>
      ahead
        .filter(({ family }) => asked.includes(family))
        .map(({ entry }) => tellEntry(entry, place))
        .filter((sentence, i, all) => all.indexOf(sentence) === i)
        .join(' '),
    ),
  ]
}

function aclStage(scope: ScopeView, place: Place): Stage {
  const acl = subnetAcls(scope)(place)
  if (acl === undefined) {
    const lets = { least: false, most: true, missing: [NETWORK_ACL] }
    return gate('network_acl', lets, `The network ACL of ${place.subnetId} was not read.`)
  }
  const { aclId, isDoubtful, through } = acl
  return {
    name: 'network_acl',
    missing: isDoubtful ? [aclId] : [],
    through,
    tell: (before) => {
      const sure = through(before, 'least')
      if (sure.length > 0) {
        return sameOpenings(sure, before)
          ? `${aclId} lets it through.`
          : `${aclId} lets a part of it through.`
      }
      return through(before, 'most').length > 0
        ? `${aclId} has entries that could not be read.`
        : `${aclId} stops it.`
    },
  }
}
