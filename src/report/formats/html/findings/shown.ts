import { consoleLink } from '../../../../clouds/clouds.ts'
import type { Finding } from '../../../../model/finding.ts'
import { affectedWords } from '../../../../words/affected-words.ts'
import { whoAnswer } from '../../../../words/attribution-words.ts'
import { changeWords } from '../../../../words/change-words.ts'
import { acceptedWords } from '../../../../words/exception-words.ts'
import { aboutWords } from '../../../../words/opens-words.ts'
import { evidenceOf, type RowStatus, STATUS } from '../../../rows.ts'
import type { View } from '../../../view.ts'
import { reachOf, type ReachStep } from './reach.ts'
import {
  againWords,
  overdueWords,
  sinceWords,
  stateWord,
  type StateWord,
} from '../../../words/finding-words.ts'
import { kindLabel, spanLabel, timeLabel } from '../../../words/labels.ts'

interface ShownAccount {
  /** `payments (111122223333)`. */
  readonly label: string
  /** `payments`. */
  readonly short: string
}

/** A finding as the page has it, whether its row is written here or drawn by the script. */
export interface ShownFinding {
  readonly finding: Finding
  readonly status: RowStatus
  readonly account: ShownAccount
  /** What is to be said of it at first sight: `new`; null where nothing is. */
  readonly word: StateWord | null
  /** A phrase; empty where nothing is known. */
  readonly evidence: string
  /** `since 2026-11-01 (20 days)`; empty where this run is the first to see it, or no run remembers. */
  readonly since: string
  /** `3 days overdue`; empty where it is in time. */
  readonly late: string
  readonly console: string | null
  /** See reachOf. */
  readonly reach: readonly ReachStep[]
  /** The tags by which alerts about it are routed; empty where it has none. */
  readonly owner: string
  /** Values of FACTS, in their order; empty: nothing to say. */
  readonly facts: readonly string[]
}

/**
 * Whether findings share a text, each has its own, or they share it but for the resource's id: in the page's data a text that
 * is shared stands once.
 */
export type FactSpread = 'shared' | 'own' | 'but-for-id'

/** What is said of a finding one by one, below its row. */
interface Fact {
  readonly label: string
  readonly spread: FactSpread
  readonly of: (finding: Finding, context: Context) => string
}

interface Context {
  readonly view: View
  readonly titles: ReadonlyMap<string, string>
  readonly accounts: Map<string, ShownAccount>
  /** Texts about times, which many findings share: to write a time takes longer than all else of a finding. */
  readonly known: Map<string, string>
}

const FACTS: readonly Fact[] = [
  { label: 'Standing', spread: 'shared', of: (finding, context) => standingWords(finding, context) },
  { label: 'Note', spread: 'shared', of: (finding) => aboutWords(finding).join('. ') },
  { label: 'Behind it', spread: 'own', of: ({ affected }) => affectedWords(affected) },
  { label: 'Change', spread: 'own', of: ({ change }) => (change === undefined ? '' : changeWords(change)) },
  { label: 'Kind', spread: 'shared', of: ({ kind }) => kindLabel(kind) },
  { label: 'ARN', spread: 'but-for-id', of: ({ arn }) => arn },
  { label: 'Account', spread: 'shared', of: (finding, context) => accountOf(finding, context).label },
  { label: 'Environment', spread: 'shared', of: ({ environment }) => environment },
  {
    label: 'First seen',
    spread: 'shared',
    of: (finding, context) =>
      once(context.known, `first ${finding.reopened} ${finding.firstSeen}`, () =>
        firstSeenWords(finding, context),
      ),
  },
  { label: 'To be fixed by', spread: 'shared', of: ({ due }) => (due === undefined ? '' : timeLabel(due)) },
  { label: 'Owner', spread: 'shared', of: (finding) => ownerWords(finding) },
  { label: 'Who did it', spread: 'shared', of: (finding) => whoAnswer(finding) },
  { label: 'Fix', spread: 'own', of: ({ fix }) => fix ?? '' },
]

export const FACT_LABELS: readonly string[] = FACTS.map(({ label }) => label)

export const FACT_SPREADS: readonly FactSpread[] = FACTS.map(({ spread }) => spread)

/** Looks up once what findings have in common. */
export function showerOf(view: View): (finding: Finding) => ShownFinding {
  const context: Context = {
    view,
    titles: new Map(view.run.rules.map(({ id, title }) => [id, title])),
    accounts: new Map(),
    known: new Map(),
  }
  return (finding) => ({
    finding,
    status: STATUS[finding.standing],
    account: accountOf(finding, context),
    word: stateWord(view, finding),
    evidence: evidenceOf(finding),
    since: once(context.known, `since ${finding.state} ${finding.reopened} ${finding.firstSeen}`, () => {
      return sinceWords(view.run, finding) ?? ''
    }),
    late: overdueWords(view.run, finding) ?? '',
    console: consoleLink(finding, view.accounts.get(finding.account)),
    reach: reachOf(finding),
    owner: ownerWords(finding),
    facts: FACTS.map(({ of }) => of(finding, context)),
  })
}

function accountOf({ account }: Finding, { view, accounts }: Context): ShownAccount {
  return once(accounts, account, () => ({
    label: view.accounts.label(account),
    short: view.accounts.shortLabel(account),
  }))
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

/** `team: payments`. */
function ownerWords({ tags = {} }: Finding): string {
  return Object.entries(tags)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
}

/** What is to be said of what is not simply a violation. */
function standingWords(finding: Finding, { titles }: Context): string {
  const { standing, coveredBy, lastSeen } = finding
  if (standing === 'accepted') return acceptedWords([finding])
  if (standing === 'covered')
    return `covered: “${titles.get(coveredBy ?? '') ?? coveredBy ?? ''}” reports it of the same resource`
  if (standing === 'unseen')
    return `unknown: it was a violation at ${timeLabel(lastSeen)}, and this run could not look again`
  return finding.state === 'worsened' ? (againWords(finding) ?? '') : ''
}

function firstSeenWords({ firstSeen, reopened }: Finding, { view: { run } }: Context): string {
  if (firstSeen === null) return 'not known'
  const again =
    reopened === 0 ? '' : `, came back ${reopened === 1 ? 'once' : `${reopened} times`} after it was fixed`
  const age =
    Date.parse(firstSeen) < Date.parse(run.startedAt)
      ? `, ${spanLabel(firstSeen, run.startedAt)} before this run`
      : ''
  return `${timeLabel(firstSeen)}${age}${again}`
}
