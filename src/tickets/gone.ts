import { withdrawnPhrase } from '../report/words/finding-words.ts'
import { describeGaps, ruleGaps } from '../alert/decide/gaps.ts'
import { outcomeOf, type RunView } from '../alert/decide/view.ts'
import type { Finding } from '../model/finding.ts'
import { appliesTo, type Rule } from '../model/rule.ts'
import { count, enumerate, withCommas } from '../text/words.ts'
import { acceptedWords } from '../words/exception-words.ts'
import type { TicketState, TicketSubject } from './ticket.ts'

/** Whether an issue may be closed. What is said of it is a sentence for people. */
export type Gone =
  | { readonly isGone: true; readonly isRepaired: boolean; readonly why: string }
  | { readonly isGone: false; readonly why: string }

/**
 * Decides about an issue whose rule is not certainly violated in its environment. It may be closed only where
 * - the scan that wrote it leaves its rule, its accounts or regions that decide out, on purpose, or
 * - in every account of the environment, and in every one that the issue speaks of, all that the rule needs was read, and
 *   what it still finds there is accepted, reported by a broader rule, or now in another environment.
 * A gap is never taken for a repair.
 */
export function goneOf(subject: TicketSubject, state: TicketState, view: RunView, scan: string): Gone {
  const isOwn = state.scan === scan
  const rule = view.rules.get(subject.rule)
  if (rule === undefined)
    return isOwn
      ? withdrawn(
          `The rule ${subject.rule} is no longer enabled: whether it is still violated is not looked at.`,
        )
      : open(`The rule ${subject.rule} is not one of this scan, and another scan wrote this issue.`)
  if (isOwn && !appliesTo(rule, subject.environment))
    return withdrawn(`The rule is no longer about ${subject.environment}.`)
  const leftOut = isOwn ? state.accounts.filter((id) => view.scope.accountLeftOut(id)) : []
  const accounts = accountsOf(subject, state, view).filter((id) => !leftOut.includes(id))
  if (accounts.length === 0)
    return leftOut.length > 0
      ? withdrawn(
          `${areWords(leftOut.length, 'account')} left out now, and the issue was about nothing else.`,
        )
      : open('No account of the environment was read.')
  const notSeen = whatIsNotSeen(rule, accounts, view)
  if (notSeen !== null) return open(notSeen)
  // On purpose, or it would be among the gaps.
  const undecided = accounts.filter((id) => outcomeOf(view, rule.id, id)?.leftOpen !== undefined)
  if (undecided.length > 0)
    return withdrawn(
      `Regions that the settings leave out decide in ${count(undecided.length, 'account')}: whether it is still violated there is not looked at.`,
    )
  return withoutGaps(subject, rule, accounts, leftOut.length, view)
}

/** What keeps the rule from being decided in the accounts, as a sentence; null where nothing does. */
export function whatIsNotSeen(rule: Rule, accounts: readonly string[], view: RunView): string | null {
  const unseen = findingsIn(rule, accounts, view).filter(({ standing }) => standing === 'unseen')
  const gaps = accounts.flatMap((id) => ruleGaps(view, rule.id, id))
  const parts = [
    ...(unseen.length === 0 ? [] : [`${count(unseen.length, 'resource')} could not be looked at again`]),
    ...(gaps.length === 0 ? [] : [`not read: ${describeGaps(gaps, 'several')}`]),
  ]
  if (parts.length === 0) return null
  const sentence = parts.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Those of the environment, and those that the issue speaks of. */
export function accountsOf(
  { environment }: TicketSubject,
  state: Pick<TicketState, 'accounts'>,
  { run }: RunView,
): readonly string[] {
  const here = run.accounts.filter((one) => one.environment.name === environment).map(({ id }) => id)
  return [...new Set([...state.accounts, ...here])].toSorted()
}

function findingsIn({ id }: Rule, accounts: readonly string[], view: RunView): readonly Finding[] {
  const among = new Set(accounts)
  return (view.findings.get(id) ?? []).filter(({ account }) => among.has(account))
}

function withoutGaps(
  { environment }: TicketSubject,
  rule: Rule,
  accounts: readonly string[],
  leftOut: number,
  view: RunView,
): Gone {
  const left = findingsIn(rule, accounts, view)
  const moved = left.filter((one) => one.standing === 'counted' && one.environment !== environment)
  // Perhaps a setting about environments was misread, and they belong to this one.
  const doubt = moved.map(({ account }) => view.accounts.get(account)?.environment)
  for (const meant of doubt) {
    if (meant?.certain === false)
      return open(`It is violated where the environment is not certain: ${meant.why}.`)
  }
  const accepted = left.filter(({ standing }) => standing === 'accepted')
  const covered = left.filter(({ standing }) => standing === 'covered')
  const reasons = [
    ...(moved.length === 0 ? [] : [`${areWords(moved.length, 'violation')} no longer in ${environment}`]),
    ...(accepted.length === 0 ? [] : [acceptedWords(accepted)]),
    ...(covered.length === 0 ? [] : [`${areWords(covered.length, 'violation')} counted by a broader rule`]),
    ...(leftOut === 0 ? [] : [`${areWords(leftOut, 'account')} left out now`]),
    ...withdrawnWords(rule, accounts, view),
  ]
  const seen = `All that the rule needs was read in ${count(accounts.length, 'account')}`
  if (reasons.length > 0) return withdrawn(`${seen}. Not everything is repaired: ${enumerate(reasons)}.`)
  return {
    isGone: true,
    isRepaired: true,
    why: `${seen}, and nothing violates it${fixedWords(rule, accounts, view)}.`,
  }
}

/** What regions that are left out withdraw in this run, and names that are masked otherwise. */
function withdrawnWords(rule: Rule, accounts: readonly string[], view: RunView): readonly string[] {
  const fixed = fixedIn(rule, accounts, view).filter(({ how }) => how === 'withdrawn' || how === 'rejudged')
  return fixed.length === 0 ? [] : [`${areWords(fixed.length, 'violation')} ${withdrawnPhrase(fixed)}`]
}

/** ` (since the last run 2 repaired and 1 deleted)`. */
function fixedWords(rule: Rule, accounts: readonly string[], view: RunView): string {
  const byHow = Map.groupBy(fixedIn(rule, accounts, view), ({ how }) => how)
  if (byHow.size === 0) return ''
  return ` (since the last run ${enumerate([...byHow].map(([how, { length }]) => `${withCommas(length)} ${how}`))})`
}

function fixedIn({ id }: Rule, accounts: readonly string[], { run }: RunView): RunView['run']['fixed'] {
  const among = new Set(accounts)
  return run.fixed.filter(
    ({ rule, account, standing }) => rule === id && standing === 'counted' && among.has(account),
  )
}

function areWords(number: number, noun: string): string {
  return `${count(number, noun)} ${number === 1 ? 'is' : 'are'}`
}

function withdrawn(why: string): Gone {
  return { isGone: true, isRepaired: false, why }
}

function open(why: string): Gone {
  return { isGone: false, why }
}
