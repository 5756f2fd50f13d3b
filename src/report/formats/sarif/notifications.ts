import { count, some } from '../../../text/words.ts'
import { unknownResults, unknownWords } from '../../unknown-results.ts'
import type { View } from '../../view.ts'
import { regionLabel } from '../../words/labels.ts'
import { asOf, whatAndWhere, who, why } from '../../words/sentences.ts'
import { RESULT_FILE } from '../../file-names.ts'
import { message } from './messages.ts'
import { MOST_RULES } from './rules.ts'

/** Of what was not read and of what is therefore unknown. */
const MOST_NOTIFICATIONS = 1000

/** What the results do not say. */
export interface LeftOut {
  /** Findings beyond the limits of code scanning. */
  readonly beyondLimits: number
  /** Findings that another finding of the same resource reports. */
  readonly covered: number
  /** Results without a file of the repository. */
  readonly withoutPlace: number
}

/**
 * Whether an upload may close alerts of what it does not list. Not where something was not read and the history does not
 * say what had been found there: code scanning refuses what did not succeed, and its alerts stay as they are.
 */
export function isSafeToUpload({ isComplete, run }: View): boolean {
  return isComplete || run.past.status === 'loaded' || run.past.status === 'first'
}

/** What was not read, what is unknown, and what the file leaves out: SARIF's notifications of a run. */
export function* notificationsOf(view: View, left: LeftOut): Generator<object> {
  const { run } = view
  if (!isSafeToUpload(view))
    yield notification(
      'history-missing',
      'error',
      'Not everything was read, and no history says what was found there before. This run did not succeed as far as ' +
        'code scanning goes: otherwise alerts about what was not read would be closed.',
    )
  const past = asOf(run)
  if (past !== null) yield notification('not-read', 'note', `${past}.`)
  yield* notSeen(view)
  if (left.withoutPlace > 0)
    yield notification(
      'no-location',
      'error',
      `${are(left.withoutPlace, 'result')} without a location: this run knows no file of a repository to show them at, ` +
        'and code scanning takes no upload with such results. In a workflow of GitHub they are shown at the workflow.',
    )
  if (left.beyondLimits > 0)
    yield notification(
      'left-out',
      'warning',
      `${are(left.beyondLimits, 'finding')} left out, since code scanning takes no more; the worst are here. ` +
        `What is left out is not fixed: ${RESULT_FILE} has every finding.`,
    )
  if (left.covered > 0)
    yield notification(
      'covered',
      'note',
      `${are(left.covered, 'finding')} not listed, since another finding of the same resource reports the same fault.`,
    )
  if (run.rules.length > MOST_RULES)
    yield notification('left-out', 'warning', `Only ${count(MOST_RULES, 'rule')} are described.`)
}

function* notSeen(view: View): Generator<object> {
  const { run, accounts, gaps } = view
  let number = 0
  for (const block of gaps) {
    number += 1
    if (number > MOST_NOTIFICATIONS) continue
    const words = `Not read: ${who(block, accounts, 3)}: ${whatAndWhere(block)} (${why(run, block)}).`
    yield notification('not-read', 'warning', words)
  }
  for (const result of unknownResults(view)) {
    number += 1
    if (number > MOST_NOTIFICATIONS) continue
    const { rule, account, regions } = result
    const where = `${accounts.label(account)}, ${some(regions.map(regionLabel), 3, 'region')}`
    yield {
      ...notification('unknown', 'warning', `Unknown in ${where}: ${rule.title} (${unknownWords(result)}).`),
      associatedRule: { id: rule.id },
    }
  }
  const rest = number - MOST_NOTIFICATIONS
  if (rest > 0)
    yield notification(
      'left-out',
      'warning',
      `And ${count(rest, 'more such entry', 'more such entries')}: see ${RESULT_FILE}.`,
    )
}

/** `1 finding is`, `2 findings are`. */
function are(number: number, noun: string): string {
  return `${count(number, noun)} ${number === 1 ? 'is' : 'are'}`
}

function notification(id: string, level: 'note' | 'warning' | 'error', words: string): object {
  return { descriptor: { id }, level, message: message(words) }
}
