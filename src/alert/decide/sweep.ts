import { EVERYTHING } from '../../model/coverage.ts'
import type { Intent } from '../../model/alert.ts'
import type { Unswept } from '../../model/history.ts'
import { regionsOf } from '../../accounts/region-pattern.ts'
import type { Rule } from '../../model/rule.ts'
import { severityRank } from '../../model/severity.ts'
import { compareText } from '../../text/compare.ts'
import { count } from '../../text/words.ts'
import type { Destination } from './destination.ts'
import { alertKey } from './key.ts'
import { productionSeverity, type Reach, whyRuleIsQuiet } from './routing.ts'
import { ruleGaps } from './gaps.ts'
import type { RunView } from './view.ts'

interface Sweep {
  readonly intents: readonly Intent[]
  readonly unswept: Unswept
  readonly notes: readonly string[]
}

interface SweepInput {
  /** Keys that this run triggers or that the ledger knows: these are decided elsewhere. */
  readonly known: ReadonlySet<string>
  /** How many intents the limit leaves. */
  readonly room: number
}

/**
 * Closes what runs with a lost ledger may have opened, at destinations that ignore a resolve where nothing is open: the
 * key of a rule and an account is known without any ledger. Only keys of rules that pass in a production account are
 * closed, and only where everything that the key covers was read: where regions are left out, the key may be another
 * scan's, unless alert-scope sets them apart. What exceeds the limit waits in the history, worst first.
 */
export function planSweep(
  view: RunView,
  { target, traits, isSet, unswept }: Destination,
  { known, room }: SweepInput,
): Sweep {
  if (!isSet || !traits.ignoresUnknown) return { ...NOTHING, unswept: unswept ?? {} }
  const lost = unswept === null
  const reach = view.routing.reachOf(target.name)
  if (lost && view.run.settings.alertPer === 'resource') return { ...NOTHING, notes: [NO_KEYS] }
  const due = lost ? everything(view, reach) : unswept
  const violated = new Set(
    view.run.findings
      .filter(({ standing }) => standing !== 'accepted')
      .map(({ rule, account }) => `${rule} ${account}`),
  )
  const sharing = Map.groupBy(view.run.rules, ({ alert }) => alert.dedupKey)
  const intents: Intent[] = []
  const left: Record<string, readonly string[]> = {}
  const seen = new Set(known)
  let waiting = 0
  let foreign = 0
  for (const [name, rule] of worstFirst(due, view)) {
    const rules = sharing.get(rule.alert.dedupKey) ?? [rule]
    const kept: string[] = []
    for (const account of due[name] ?? []) {
      const one = account === EVERYTHING ? null : account
      const key = alertKey(rule, { account: one, fingerprint: null }, view.run.settings.alertScope)
      if (seen.has(key) || !isWanted(account, reach, view)) continue
      seen.add(key)
      if (!isOwn(one, view)) {
        foreign += 1
        continue
      }
      kept.push(account)
      if (intents.length >= room) waiting += 1
      else if (isClean(rules, one, view, violated)) intents.push(precaution(rule, one, key))
    }
    if (kept.length > 0) left[rule.id] = kept
  }
  const numbers = { lost, sent: intents.length, waiting, foreign }
  return { intents, unswept: left, notes: notesOf(view, target.label, numbers) }
}

const NOTHING: Sweep = { intents: [], unswept: {}, notes: [] }

const NO_KEYS =
  'The ledger of alerts is lost or was never kept, and with alert-per resource no key is known without it: an alert that ' +
  'an earlier run opened and whose violation is gone has to be closed by hand.'

/** What is left when the destination has taken some of the keys. */
export function sweptAfter(unswept: Unswept, accepted: readonly Intent[]): Unswept {
  const done = new Set(
    accepted.flatMap(({ isPrecaution, rule, account }) =>
      isPrecaution === true ? [`${rule} ${account ?? EVERYTHING}`] : [],
    ),
  )
  const left = Object.entries(unswept).map(
    ([rule, accounts]) => [rule, accounts.filter((account) => !done.has(`${rule} ${account}`))] as const,
  )
  return Object.fromEntries(left.filter(([, accounts]) => accounts.length > 0))
}

function everything({ run, accounts }: RunView, reach: readonly Reach[]): Unswept {
  const heard = run.accounts.filter(({ environment }) => isHeard(environment.name, reach)).map(({ id }) => id)
  const covered = run.settings.alertPer === 'rule' ? [EVERYTHING] : heard.toSorted(compareText)
  if (accounts.size === 0 || heard.length === 0) return {}
  const alerting = run.rules.filter((rule) => whyRuleIsQuiet(rule, reach) === null)
  return Object.fromEntries(alerting.map(({ id }) => [id, covered]))
}

function isHeard(environment: string, reach: readonly Reach[]): boolean {
  return reach.some((one) => one.environment === environment)
}

/** With the names that they have in the list, which may be former ones. */
function worstFirst(due: Unswept, { rules }: RunView): readonly (readonly [string, Rule])[] {
  const named = Object.keys(due).flatMap((name) => {
    const rule = rules.get(name)
    return rule === undefined ? [] : [[name, rule] as const]
  })
  return named.toSorted(([, a], [, b]) => rankOf(a) - rankOf(b) || compareText(a.id, b.id))
}

function rankOf(rule: Rule): number {
  return severityRank(productionSeverity(rule))
}

/** What the settings leave out needs no note: whoever takes an account out closes its alerts. */
function isWanted(account: string, reach: readonly Reach[], { accounts, scope }: RunView): boolean {
  if (account === EVERYTHING) return true
  const environment = accounts.get(account)?.environment.name
  const isHere = environment !== undefined && isHeard(environment, reach)
  return (isHere || scope.mayBeProduction(account)) && !scope.accountLeftOut(account)
}

/** Whether it cannot be the alert of another scan that reads what this one does not. */
function isOwn(account: string | null, { run }: RunView): boolean {
  const { settings } = run
  if (settings.alertScope !== '') return true
  if (account !== null) return regionsOf(settings, account).length === 0
  return (
    settings.organization &&
    run.leftOut.every(({ why }) => why !== 'excluded') &&
    run.accounts.every(({ id }) => regionsOf(settings, id).length === 0)
  )
}

function isClean(
  rules: readonly Rule[],
  account: string | null,
  view: RunView,
  violated: ReadonlySet<string>,
): boolean {
  const accounts = account === null ? view.run.accounts.map(({ id }) => id) : [account]
  return rules.every(({ id }) =>
    accounts.every((one) => !violated.has(`${id} ${one}`) && ruleGaps(view, id, one).length === 0),
  )
}

function precaution(rule: Rule, account: string | null, key: string): Intent {
  const about = { kind: 'cleared', reason: LOST } as const
  const subject = { key, rule: rule.id, account, fingerprint: null }
  return { ...subject, action: 'resolve', change: 'closed', about, isPrecaution: true }
}

const LOST =
  'the record of earlier alerts was lost, and everything that this alert covers was read and does not violate the rule, or an exception accepts it'

interface Numbers {
  readonly lost: boolean
  readonly sent: number
  readonly waiting: number
  readonly foreign: number
}

function notesOf(
  { run }: RunView,
  label: string,
  { lost, sent, waiting, foreign }: Numbers,
): readonly string[] {
  const notes: string[] = []
  if (sent + waiting > 0) {
    const what = `${count(sent, 'key')} of rules that pass ${sent === 1 ? 'is' : 'are'} resolved as a precaution`
    const why = lost ? 'There was no ledger of earlier alerts' : 'An earlier run found no ledger of alerts'
    const next =
      run.settings.history.store === 'none'
        ? 'and, since no history is kept, never closed'
        : 'and left to the next run'
    const rest =
      waiting === 0
        ? ''
        : ` ${count(waiting, 'key')} more ${waiting === 1 ? 'is' : 'are'} beyond alert-limit ${run.settings.alertLimit} ${next}.`
    notes.push(
      `${why}: ${what} in case an earlier run opened an alert there (${label} ignores what is not open).${rest}`,
    )
  }
  if (lost && foreign > 0) {
    notes.push(
      `${count(foreign, 'key')} of alerts may be another scan's, since this one does not read all that ${foreign === 1 ? 'it covers' : 'they cover'}: what an earlier run of this scan opened under ${foreign === 1 ? 'it' : 'them'} is not closed. The input alert-scope keeps the keys of scans apart.`,
    )
  }
  return notes
}
