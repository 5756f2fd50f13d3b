import { EVERYTHING } from '../model/coverage.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { appliesTo, type Rule } from '../model/rule.ts'
import type { View } from './view.ts'
import { reasonOf } from './words/sentences.ts'

/** A rule whose result is unknown in regions of an account, since not everything that it needs was read there. */
export interface UnknownResult {
  readonly rule: Rule
  readonly account: string
  /** `left-out`: everything was read, and regions decide that the settings leave out. */
  readonly cause: 'unread' | 'left-out'
  /** Sorted; `*` where the account's regions are not known. */
  readonly regions: readonly string[]
  /** What kept it from being known, as short phrases: `denied`. Empty where no gap of the run tells. */
  readonly reasons: readonly string[]
}

/**
 * What the run cannot say: an account of which nothing was read has no outcomes, and is told of by its gaps, each rule once.
 * By account, then by rule.
 */
export function* unknownResults({ run, gaps }: View): Generator<UnknownResult> {
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]))
  const reasonsFor = (rule: Rule, account: string, regions: readonly string[]): readonly string[] => {
    const needed = new Set(rule.needs)
    const causes = gaps.filter(
      (block) =>
        holds(block.accounts, (one) => one === account) &&
        holds(block.regions, (one) => regions.includes(one) || regions.includes(EVERYTHING)) &&
        holds(block.kinds, (one) => needed.has(one)),
    )
    return [...new Set(causes.map(reasonOf))]
  }
  const outcomes = Map.groupBy(run.outcomes, ({ account }) => account)
  for (const { id: account, environment } of run.accounts) {
    const own = outcomes.get(account)
    if (own !== undefined) {
      for (const { rule: id, incomplete, leftOpen } of own) {
        const rule = rules.get(id)
        if (rule === undefined) continue
        if (leftOpen !== undefined)
          yield {
            rule,
            account,
            cause: 'left-out',
            regions: [GLOBAL_REGION],
            reasons: ['the settings leave out regions that decide'],
          }
        if (incomplete.length > 0)
          yield {
            rule,
            account,
            cause: 'unread',
            regions: incomplete,
            reasons: reasonsFor(rule, account, incomplete),
          }
      }
      continue
    }
    if (!gaps.some(({ accounts }) => holds(accounts, (one) => one === account))) continue
    for (const rule of run.rules) {
      if (!appliesTo(rule, environment.name)) continue
      yield {
        rule,
        account,
        cause: 'unread',
        regions: [EVERYTHING],
        reasons: reasonsFor(rule, account, [EVERYTHING]),
      }
    }
  }
}

/** `not everything that it needs was read: denied`. Of what was read and hangs on more, what that is. */
export function unknownWords({ cause, reasons }: Pick<UnknownResult, 'cause' | 'reasons'>): string {
  if (cause === 'left-out') return reasons.join(', ')
  return ['not everything that it needs was read', ...reasons].join(': ')
}

function holds(list: readonly string[], isMeant: (entry: string) => boolean): boolean {
  return list.some((entry) => entry === EVERYTHING || isMeant(entry))
}
