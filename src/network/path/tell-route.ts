import { enumerate, some } from '../../text/words.ts'
import * as addresses from '../sets/address-set.ts'
import type { Family } from '../sets/address-set.ts'
import type { GatewayEntry } from './gateway-entry.ts'
import type { Place } from './place.ts'
import { applianceName } from './route-target.ts'
import type { Way } from './routes.ts'
import type { SubnetRoute } from './subnet-route.ts'

/** A sentence on how the internet gets into the subnet by one of the families, or why it doesn't. */
export function tellRoute(route: SubnetRoute, { subnetId }: Place, asked: readonly Family[]): string {
  const { tableId, isMain, ways, families, inspected } = route
  if (tableId === undefined) return `The route table of ${subnetId} was not read.`
  const name = isMain.least ? `${tableId} (the VPC's main table)` : tableId
  const internet = ways.filter(({ target }) => target.isInternet)
  const through = asked.filter((family) => inspected.includes(family) && families.most.includes(family))
  if (through.length > 0) {
    const [first, ...others] = relevant(ways, through).filter(({ target }) => target.isAppliance)
    if (first !== undefined) {
      const more = others.filter(({ target }) => target.id === first.target.id)
      return `${name} sends ${destinations([first, ...more])}, through ${applianceName(first.target)} to an internet gateway.`
    }
  }
  const sure = asked.filter((family) => families.least.includes(family))
  if (sure.length > 0) return `${name} sends ${destinations(relevant(internet, sure))}.`
  if (asked.some((family) => families.most.includes(family))) {
    const lists = enumerate(families.missing.filter((id) => id.startsWith('pl-')))
    return `${name} has a route to ${lists || 'an unknown place'}, which could not be read.`
  }
  const partly = relevant(internet, asked)
  if (partly.length > 0)
    return `${name} sends only a part of the internet to an internet gateway: ${destinations(partly)}.`
  const [widest] = relevant(ways, asked)
  if (widest === undefined) return `${name} has no route to the internet.`
  const { id, what, isBlackhole } = widest.target
  if (isBlackhole) return `${name} sends ${widest.destination} to ${id}, which is gone (a blackhole).`
  return `${name} sends ${widest.destination} to ${id}, ${what}.`
}

/** A sentence on where an internet gateway sends what comes in for the subnet, where it does not go straight. */
export function tellEntry({ way, table, missing }: GatewayEntry, { subnetId }: Place): string {
  if (table === undefined) {
    return `Where the internet gateway sends what is for ${subnetId} depends on ${enumerate(missing)}, which could not be read.`
  }
  const { id, gatewayId, target } = table
  const what = applianceName(target)
  if (way !== 'nowhere')
    return `${id} (the table of ${gatewayId}) sends what is for ${subnetId} through ${what}.`
  const why = target.isBlackhole
    ? 'which is gone (a blackhole)'
    : target.isAppliance
      ? 'which takes nothing that is not for itself (its source/destination check is on)'
      : target.what
  return `${id} (the table of ${gatewayId}) sends what is for ${subnetId} to ${target.id}, ${why}.`
}

/** The routes that win addresses of the families, the widest first. */
function relevant(ways: readonly Way[], families: readonly Family[]): Way[] {
  const [first, ...others] = families
  if (first === undefined) return []
  const of = ways
    .filter((way) => addresses.sizeOf(way.addresses, first) > 0n)
    .toSorted((a, b) => compareSize(b, a, first))
  return [...of, ...relevant(ways, others).filter((way) => !of.includes(way))]
}

function compareSize(a: Way, b: Way, family: Family): number {
  const [first, second] = [addresses.sizeOf(a.addresses, family), addresses.sizeOf(b.addresses, family)]
  return first === second ? 0 : first < second ? -1 : 1
}

const FEW = 4

/** `0.0.0.0/0 and ::/0 to igw-1`. */
function destinations(ways: readonly Way[]): string {
  const byTarget = Map.groupBy(ways, ({ target }) => target.id)
  const texts = [...byTarget].map(([target, to]) => {
    const named = to.map(({ destination }) => destination)
    return `${some(named, FEW)} to ${target}`
  })
  return enumerate(texts)
}
