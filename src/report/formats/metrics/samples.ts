import type { ChangeOperation } from '../../../model/change.ts'
import type { RequirementStatus } from '../../../model/compliance.ts'
import { EVERYTHING, reportedGaps } from '../../../model/coverage.ts'
import { type Rule, severityFor } from '../../../model/rule.ts'
import { SEVERITIES, type Severity } from '../../../model/severity.ts'
import { compareText } from '../../../text/compare.ts'
import { undelivered } from '../../alert-facts.ts'
import type { View } from '../../view.ts'
import { type AccountFacts, RULE_STATUSES, type RuleStatus } from './account-facts.ts'

/** The values of the labels, in their order, and the number. */
export type Sample = readonly [labels: readonly string[], value: number]

/** What numbers are made of. */
export interface Facts {
  readonly view: View
  /** By id. */
  readonly accounts: readonly AccountFacts[]
}

/** Whether it is known what earlier runs saw, or that there were none. */
export function isPastKnown({ run: { past } }: View): boolean {
  return past.status === 'loaded' || past.status === 'first'
}

export function infos({ run }: View): readonly Sample[] {
  return run.accounts
    .map(({ id, name, environment }): Sample => [[id, name, environment.name], 1])
    .toSorted(([[a = '']], [[b = '']]) => compareText(a, b))
}

export function completeAccounts({ accounts }: Facts): Iterable<Sample> {
  return incompleteFirst(function* () {
    for (const { id, isComplete } of accounts) yield [[id], Number(isComplete)]
  })
}

export function completeScopes({ accounts }: Facts): Iterable<Sample> {
  return incompleteFirst(function* () {
    for (const one of accounts)
      for (const [region, isComplete] of one.regions()) yield [[one.id, region], Number(isComplete)]
  })
}

/** The most first. */
export function gaps({ view: { run } }: Facts): readonly Sample[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { reason, places } of reportedGaps(run.coverage.gaps)) {
    for (const { accounts, regions } of places) {
      for (const account of accounts) {
        const own = counts.get(account) ?? new Map<string, number>()
        counts.set(account, own.set(reason, (own.get(reason) ?? 0) + regions.length))
      }
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([account, own]) => [...own].map(([reason, number]): Sample => [[account, reason], number]))
    .toSorted(([, a], [, b]) => b - a)
}

const WORST_STATUS_FIRST: readonly RuleStatus[] = RULE_STATUSES.toReversed()

export function* ruleStatuses({ view, accounts }: Facts): Generator<Sample> {
  const rules = rulesById(view)
  const counted = accounts.map((one) => [one.id, one.statuses(rules)] as const)
  for (const status of WORST_STATUS_FIRST)
    for (const [account, counts] of counted) yield [[account, status], counts[status]]
}

/** What there is, by severity; then, of each rule that passes, a zero for each severity that its violations may have. */
export function* violations({ view, accounts }: Facts): Generator<Sample> {
  for (const severity of SEVERITIES) {
    for (const { id, found } of accounts) {
      for (const [rule, { counted }] of [...found].toSorted(([a], [b]) => compareText(a, b)))
        if (counted[severity] > 0) yield [[id, rule, severity], counted[severity]]
    }
  }
  const rules = rulesById(view)
  for (const one of accounts) {
    for (const outcome of one.outcomes) {
      const rule = rules.get(outcome.rule)
      const status = one.statusOf(outcome, rule)
      if (rule === undefined || (status !== 'pass' && status !== 'accepted')) continue
      for (const severity of severitiesIn(rule, one)) yield [[one.id, rule.id, severity], 0]
    }
  }
}

type Counted = 'accepted' | 'unseen' | 'overdue' | 'fresh' | 'fixed'

/**
 * By severity, and of each account; then the zeros.
 * @param isCertain whether a zero is one even where not everything of the account was seen
 */
export function* bySeverity(
  accounts: readonly AccountFacts[],
  what: Counted,
  {
    isCertain = false,
    severities = SEVERITIES,
  }: { readonly isCertain?: boolean; readonly severities?: readonly Severity[] } = {},
): Generator<Sample> {
  for (const severity of severities)
    for (const one of accounts) if (one[what][severity] > 0) yield [[one.id, severity], one[what][severity]]
  for (const one of accounts) {
    if (one.account === undefined || !(isCertain || one.isComplete)) continue
    for (const severity of severities) if (one[what][severity] === 0) yield [[one.id, severity], 0]
  }
}

export function* oldest({ accounts }: Facts): Generator<Sample> {
  for (const severity of SEVERITIES) {
    for (const { id, oldest: times } of accounts) {
      const since = times[severity]
      if (since !== undefined) yield [[id, severity], Date.parse(since) / 1000]
    }
  }
}

const OPERATIONS: readonly ChangeOperation[] = ['added', 'removed', 'changed']

/** Of accounts whose state was compared in whole: elsewhere no change is no news. */
export function* changes({ view: { run }, accounts }: Facts): Generator<Sample> {
  if (run.settings.acceptedState === null) return
  const uncompared = new Set([...run.drift.unusable, ...run.drift.withoutState].map(({ account }) => account))
  for (const one of accounts)
    for (const change of OPERATIONS) {
      const number = one.changes[change]
      if (number > 0) yield [[one.id, change], number]
    }
  for (const one of accounts) {
    if (!one.isComplete || uncompared.has(one.id)) continue
    for (const change of OPERATIONS) if (one.changes[change] === 0) yield [[one.id, change], 0]
  }
}

/** The most first. Properties that are read apart are no resources. */
export function resources({ view: { run }, accounts }: Facts): readonly Sample[] {
  const facts = new Map(accounts.map((one) => [one.id, one]))
  const isRead = (account: string, kind: string): boolean =>
    facts.get(account)?.gaps.every((gap) => gap.kind !== kind && gap.kind !== EVERYTHING) === true
  return run.coverage.complete
    .filter(({ account, kind, count }) => !kind.includes('.') && (count > 0 || isRead(account, kind)))
    .toSorted((a, b) => b.count - a.count || compareText(a.account, b.account) || compareText(a.kind, b.kind))
    .map(({ account, kind, count }) => [[account, kind], count])
}

export function* requirements({ view: { run } }: Facts): Generator<Sample> {
  for (const framework of run.compliance) {
    const counts: Record<RequirementStatus, number> = {
      met: 0,
      'met-with-exceptions': 0,
      'not-met': 0,
      'not-assessed': 0,
      manual: 0,
    }
    for (const { status } of framework.requirements) counts[status] += 1
    for (const [status, number] of Object.entries(counts)) yield [[framework.id, status], number]
  }
}

/** Where an event was not delivered, nobody knows what is open. */
export function* alertsOpen({ view: { alerts, targets } }: Facts): Generator<Sample> {
  for (const [index, { target, unsent }] of alerts.targets.entries()) {
    const facts = targets[index]
    if (facts === undefined || unsent !== null) continue
    if (facts.unsent.intents.length > 0 || undelivered([facts]).length > 0) continue
    const { opened, worsened, stillOpen, held } = facts
    yield [[target.name], opened.length + worsened.length + stillOpen.length + held.length]
  }
}

export function* alertsUndelivered({ view: { alerts, targets } }: Facts): Generator<Sample> {
  for (const [index, { target }] of alerts.targets.entries()) {
    const facts = targets[index]
    if (facts !== undefined) yield [[target.name], undelivered([facts]).length]
  }
}

function rulesById({ run }: View): ReadonlyMap<string, Rule> {
  return new Map(run.rules.map((rule) => [rule.id, rule]))
}

function severitiesIn(rule: Rule, { account }: AccountFacts): ReadonlySet<Severity> {
  const usual = account === undefined ? [] : [severityFor(rule, account.environment.name)]
  return new Set([...usual, ...rule.lowerWhen.map(({ severity }) => severity)])
}

function* incompleteFirst(all: () => Generator<Sample>): Generator<Sample> {
  for (const sample of all()) if (sample[1] === 0) yield sample
  for (const sample of all()) if (sample[1] !== 0) yield sample
}
