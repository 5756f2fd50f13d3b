import { type AccountGap, EVERYTHING } from '../../model/coverage.ts'
import type { Outcome } from '../../model/finding.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { enumerate, withArticle } from '../../text/words.ts'
import { outcomeOf, type RunView } from './view.ts'

/** A place where a rule could not be decided. */
interface BlindSpot {
  readonly account: string
  /** `*`: all regions. */
  readonly region: string
  /** `*`: all kinds. */
  readonly kind: string
  /** Such as `denied, ec2:DescribeSecurityGroups`. */
  readonly why: string
}

/** Where the rule could not be decided in this account. Empty only where all of it was read to its end. */
export function blindSpots(view: RunView, rule: string, account: string): readonly BlindSpot[] {
  const outcome = outcomeOf(view, rule, account)
  const gaps = causes(
    [account, EVERYTHING]
      .flatMap((id) => view.gaps.get(id) ?? [])
      .flatMap((gap) => thatMatters(gap, outcome)),
    view.rules.get(rule)?.needs ?? [],
  )
  const spots = gaps.flatMap((gap) =>
    gap.regions.map((region) => ({ account, region, kind: gap.kind, why: whyOf(gap) })),
  )
  for (const region of outcome?.incomplete ?? []) {
    const named = spots.some((spot) => spot.region === region || spot.region === EVERYTHING)
    if (!named) spots.push({ account, region, kind: EVERYTHING, why: 'not read completely' })
  }
  if (outcome === undefined && spots.length === 0) {
    spots.push({ account, region: EVERYTHING, kind: EVERYTHING, why: 'not looked at in this run' })
  }
  return spots
}

/**
 * The gap where it can hide a violation of the rule that this outcome is of. Where the rule was evaluated beside the gap,
 * the outcome knows whether the rule needs the kind; otherwise the gap counts. A rule that is evaluated in regions and
 * not for the account as a whole has nothing to do with a gap of the latter.
 */
function thatMatters(gap: AccountGap, outcome: Outcome | undefined): readonly AccountGap[] {
  const regions = gap.regions.filter((region) => {
    if (region === EVERYTHING || gap.kind === EVERYTHING) return true
    if (outcome?.regions.includes(region) === true) return outcome.incomplete.includes(region)
    return region !== GLOBAL_REGION || outcome === undefined
  })
  return regions.length === 0 ? [] : [{ ...gap, regions }]
}

/** The gaps worth naming: those in what the rule asks about, where there are any. Never empty unless `gaps` is. */
function causes(gaps: readonly AccountGap[], needs: readonly string[]): readonly AccountGap[] {
  const named = gaps.filter(({ kind }) => kind === EVERYTHING || needs.includes(kind))
  return named.length > 0 ? named : gaps
}

function whyOf(gap: AccountGap): string {
  const reason = gap.deniedBy === undefined ? gap.reason : `${gap.reason} by ${withArticle(gap.deniedBy)}`
  return gap.action === null ? reason : `${reason}, ${gap.action}`
}

/** Spots of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
export function describeBlindSpots(spots: readonly BlindSpot[], accounts: 'one' | 'several'): string {
  const alike = Map.groupBy(spots, (spot) => `${spot.kind}\n${spot.why}`)
  const phrases = [...alike.values()].map((group) => describeGroup(group, accounts))
  return enumerate(shorten(phrases, 'causes'))
}

function describeGroup(spots: readonly BlindSpot[], accounts: 'one' | 'several'): string {
  const first = spots[0]
  if (!first) return ''
  const places = spots.map(({ account, region }) => {
    const where = region === EVERYTHING ? 'all regions' : region
    return accounts === 'one' ? where : `${where} of ${account}`
  })
  const what = first.kind === EVERYTHING ? '' : `${first.kind} in `
  return `${what}${enumerate(shorten([...new Set(places)], 'places'))} (${first.why})`
}

/** The first few, then how many more. */
function shorten(words: readonly string[], noun: string): readonly string[] {
  const shown = 5
  if (words.length <= shown + 1) return words
  return [...words.slice(0, shown), `${words.length - shown} more ${noun}`]
}
