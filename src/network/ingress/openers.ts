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
 * The sources that have to be removed to close what they together open to the whole internet: each of them is, with
 * some of the others, the internet, and without it those others are not. Next to 0.0.0.0/0 these are also the two
 * halves, which together are the internet as well, but not one half alone, nor an office.
 */
export function openersOf(open: readonly IngressTraffic[], family: Family, share: number): string[] {
  const parts = partsOf(open, family)
  const alone = parts.filter((part) => covers([part], family, share))
  const others = parts.filter((part) => !alone.includes(part))
  const found = [
    ...alone.filter((part) => share >= 1 || isOpener(part, parts, family, share)),
    // A source that is the internet alone has to be removed before others matter, and in most groups those are not the
    // internet.
    ...(mayCover(others, family, share)
      ? others.filter((part) => isOpener(part, others, family, share))
      : []),
  ]
  // With a share of the internet, many sets of sources would do; the widest ones are as good as any.
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
 * Whether the part has an address such that the sources without that address are the internet with the part, and not
 * without it. Sources within the part do not help it, and most others hold all of it or nothing.
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
