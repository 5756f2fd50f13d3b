import { compareText } from '../../text/compare.ts'
import * as addresses from '../sets/address-set.ts'
import { unite, type AddressSet, type Family } from '../sets/address-set.ts'
import type { IngressTraffic } from './ingress-traffic.ts'
import * as intervals from '../sets/interval-set.ts'
import { piecesOf, type Interval, type IntervalSet } from '../sets/interval-set.ts'
import { coversInternet, PUBLIC_SPACE } from './public-space.ts'

/** A source with its public addresses of one family. */
interface Part {
  readonly source: string
  readonly set: AddressSet
  readonly size: number
}

/**
 * The sources that have to go, so that what is open to the whole internet together is closed to it: each of them is, with
 * some of the others, the internet, and without it those are not. Beside 0.0.0.0/0 these are both halves, which are the
 * internet as well, but neither one half alone nor an office.
 */
export function openersOf(open: readonly IngressTraffic[], family: Family, share: number): string[] {
  const parts = partsOf(open, family)
  const alone = parts.filter((part) => covers([part], family, share))
  const others = parts.filter((part) => !alone.includes(part))
  const found = [
    ...alone.filter((part) => share >= 1 || isOpener(part, parts, family, share)),
    // What is the internet alone has to be gone before others matter, and of most groups those are no internet.
    ...(mayCover(others, family, share)
      ? others.filter((part) => isOpener(part, others, family, share))
      : []),
  ]
  // Of a share of the internet any few parts may be more than needed, and then the widest are as good as others.
  return (found.length === 0 ? widest(parts) : found).map(({ source }) => source)
}

function partsOf(open: readonly IngressTraffic[], family: Family): readonly Part[] {
  const bySource = Map.groupBy(open, ({ source }) => source)
  return [...bySource].map(([source, traffic]) => {
    const set = addresses.onlyFamily(unite(...traffic.map(({ publicAddresses }) => publicAddresses)), family)
    return { source, set, size: Number(addresses.sizeOf(set, family)) }
  })
}

/**
 * Whether there is an address of the part such that the sources without that address are the internet with the part, and
 * not without it. What lies within the part is of no help to it, and most others hold all of it or nothing.
 */
function isOpener(part: Part, parts: readonly Part[], family: Family, share: number): boolean {
  const others = parts.filter((one) => one !== part && !addresses.includes(part.set, one.set))
  const beside = others.filter(({ set }) => addresses.isEmpty(addresses.intersect(set, part.set)))
  const across = others.filter((one) => !beside.includes(one) && !addresses.includes(one.set, part.set))
  return signatures(part, across, family).some((without) => {
    const helpers = [...beside, ...without]
    return mayCover([part, ...helpers], family, share) && covers([part, ...helpers], family, share)
      ? !covers(helpers, family, share)
      : false
  })
}

/** For each stretch of the part's addresses those of the others that do not have it; each list once. */
function signatures(part: Part, others: readonly Part[], family: Family): readonly (readonly Part[])[] {
  if (others.length === 0) return [[]]
  const own: IntervalSet<number | bigint> = part.set[family]
  const sets: IntervalSet<number | bigint>[] = others.map(({ set }) => set[family])
  const pieces = piecesOf([own, ...sets]).filter((piece) => intervals.includes(own, [piece]))
  const found = new Map<string, readonly Part[]>()
  for (const piece of pieces) {
    const without = others.filter((_, i) => !isIn(piece, sets[i] ?? []))
    found.set(without.map(({ source }) => source).join(' '), without)
  }
  return [...found.values()]
}

function isIn(piece: Interval<number | bigint>, set: IntervalSet<number | bigint>): boolean {
  return intervals.includes(set, [piece])
}

/** Most parts fall short of the internet by their mere number of addresses. */
function mayCover(parts: readonly Part[], family: Family, share: number): boolean {
  const all = Number(addresses.sizeOf(PUBLIC_SPACE, family))
  return parts.reduce((sum, { size }) => sum + size, 0) >= all * share * (1 - ROUNDING)
}

const ROUNDING = 1e-6

function covers(parts: readonly Part[], family: Family, share: number): boolean {
  return coversInternet(unite(...parts.map(({ set }) => set)), family, share)
}

/** The widest first, and only those that add addresses. */
function widest(parts: readonly Part[]): readonly Part[] {
  let sum = addresses.NO_ADDRESSES
  return parts
    .toSorted((a, b) => b.size - a.size || compareText(a.source, b.source))
    .filter(({ set }) => {
      if (addresses.includes(sum, set)) return false
      sum = unite(sum, set)
      return true
    })
}
