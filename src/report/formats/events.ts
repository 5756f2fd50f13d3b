import type { Row } from '../rows.ts'
import type { UnknownResult } from '../unknown-results.ts'
import { withoutHidden } from '../../text/json.ts'
import { limitCodePoints } from '../../text/limit.ts'

/** What may be left out of an event stands there as undefined: the line does not have it. */
export type EventObject = Readonly<Record<string, unknown>>

/** Characters of one text: what takes events refuses long lines, and an event has few texts. */
const MOST_CHARACTERS = 4000

/** A line of a file of events. Half a surrogate pair, which strict parsers refuse, is replaced as UTF-8 would have it. */
export function lineOf(event: EventObject): string {
  const json = JSON.stringify(event)
  // JSON.stringify escapes halves alone. Looking at every text takes longer than all the rest.
  return `${withoutHidden(json.includes(HALF) ? JSON.stringify(event, wellFormed) : json)}\n`
}

/** How the escape of a half begins; it may be a text's own backslash as well. */
const HALF = '\\ud'

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** The text, or undefined where it says nothing; a long one is cut, and ends in an ellipsis. */
export function textOf(text: string | null | undefined): string | undefined {
  return text === null || text === undefined || text === ''
    ? undefined
    : limitCodePoints(text, MOST_CHARACTERS)
}

/** The list, or undefined where it is empty. */
export function listOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

/** What an event of the run is known by, however often it is sent. */
export function eventId(run: string, subject: string): string {
  return `${run}/${subject}`
}

/** The same in every run for the same result, as a finding has its fingerprint. */
export function unknownId({ rule, account, cause }: UnknownResult): string {
  return `${cause}/${account}/${rule.id}`
}

/** What to do, with the commands; undefined where nothing is known. */
export function remedyOf({ finding, rule, commands }: Row): string | undefined {
  const words = finding.fix ?? rule?.remediation.text?.trim() ?? ''
  return textOf([words, commands ?? ''].filter((one) => one !== '').join('\n\n'))
}
