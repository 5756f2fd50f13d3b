import { type AccountGap, EVERYTHING } from '../../model/coverage.ts'
import type { Outcome } from '../../model/finding.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { enumerate, withArticle } from '../../text/words.ts'
import { outcomeOf, type RunView } from './view.ts'

/** A gap that keeps a rule from being decided, in one place. */
interface RuleGap {
  readonly account: string
  /** `*`: all regions. */
  readonly region: string
  /** `*`: all kinds. */
  readonly kind: string
  /** Such as `denied, ec2:DescribeSecurityGroups`. */
  readonly why: string
}

/** Where the rule could not be decided in this account. Empty only where all of it was read to its end. */
export function ruleGaps(view: RunView, rule: string, account: string): readonly RuleGap[] {
  const outcome = outcomeOf(view, rule, account)
  const gaps = causes(
    [account, EVERYTHING]
      .flatMap((id) => view.gaps.get(id) ?? [])
      .flatMap((gap) => thatMatters(gap, outcome)),
    view.rules.get(rule)?.needs ?? [],
  )
  const found = gaps.flatMap((gap) =>
    gap.regions.map((region) => ({ account, region, kind: gap.kind, why: whyOf(gap) })),
  )
  for (const region of outcome?.incomplete ?? []) {
    const named = found.some((one) => one.region === region || one.region === EVERYTHING)
    if (!named) found.push({ account, region, kind: EVERYTHING, why: 'not read completely' })
  }
  // Left out on purpose, they withdraw what was found there; otherwise nobody can say that it is gone.
  if (outcome?.leftOpen !== undefined && view.scope.regionsLeftOut(account).length === 0) {
    found.push({
      account,
      region: GLOBAL_REGION,
      kind: EVERYTHING,
      why: 'the settings leave out regions that decide',
    })
  }
  if (outcome === undefined && found.length === 0) {
    found.push({ account, region: EVERYTHING, kind: EVERYTHING, why: 'not looked at in this run' })
  }
  return found
}

/**
 * The gap, in those of its regions where it can hide a violation of the outcome's rule. Where the rule was evaluated in
 * spite of the gap, the outcome says whether it needs the kind; otherwise the gap counts. A gap on the level of the
 * account does not concern a rule that is evaluated only in regions.
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

/** Gaps of the same cause in one phrase: `aws_vpc in eu-west-1 and eu-west-2 (denied, ec2:DescribeVpcs)`. */
export function describeGaps(found: readonly RuleGap[], accounts: 'one' | 'several'): string {
  const alike = Map.groupBy(found, (one) => `${one.kind}\n${one.why}`)
  const phrases = [...alike.values()].map((group) => describeGroup(group, accounts))
  return enumerate(shorten(phrases, 'causes'))
}

function describeGroup(found: readonly RuleGap[], accounts: 'one' | 'several'): string {
  const first = found[0]
  if (!first) return ''
  const places = found.map(({ account, region }) => {
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
