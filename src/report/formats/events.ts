import type { Row } from '../rows.ts'
import type { UnknownResult } from '../unknown-results.ts'
import { withoutHidden } from '../../text/json.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { type Part, type Recurring, RecurringTexts } from '../../text/recurring.ts'

/** What may be left out of an event stands there as undefined: the line does not have it. */
export type EventObject = Readonly<Record<string, unknown>>

/** Characters of one text: what takes events refuses long lines, and an event has few texts. */
const MOST_CHARACTERS = 4000
/** Two paragraphs. */
const BETWEEN = '\n\n'

/** An event, or an object in it. */
export interface EventPart {
  /** Members that only this one has. */
  readonly own: EventObject
  /** Members that are the same in many events. */
  readonly common?: Recurring | undefined
  /** Members of which parts are the same in many events, by names that need no escape. */
  readonly mixed?: Readonly<Record<string, EventPart | Paragraphs | undefined>>
}

/** A text that begins as others do. */
export interface Paragraphs {
  /** In JSON, with the quote before it and an empty line behind it. */
  readonly first: Recurring
  readonly rest: string
}

/** What many events of a file say: each is written once. */
export class CommonParts {
  readonly #texts = new RecurringTexts()

  /** Members of whichever event and whatever object: by what they are, and of what. */
  members(what: string, subject: string, members: () => EventObject): Recurring {
    return this.#texts.of(what, subject, () => jsonOf(members()).slice(1, -1))
  }

  /** What a rule says before its commands. The text is its own key. */
  paragraph(text: string): Recurring {
    return this.#texts.of('paragraph', text, () => jsonOf(`${text}${BETWEEN}`).slice(0, -1))
  }
}

/** A line of a file of events. */
export function lineOf(event: EventPart): readonly Part[] {
  const parts: Part[] = []
  const rest = addTo(parts, '', event)
  return [...parts, `${rest}\n`]
}

/** Returns what follows the last of the parts. */
function addTo(parts: Part[], before: string, { own, common, mixed = {} }: EventPart): string {
  const members = jsonOf(own).slice(0, -1)
  let text = before + members
  let separator = members === '{' ? '' : ','
  if (common !== undefined && common.text !== '') {
    parts.push(text + separator, common)
    text = ''
    separator = ','
  }
  for (const [name, value] of Object.entries(mixed)) {
    if (value === undefined) continue
    text += `${separator}"${name}":`
    separator = ','
    if ('own' in value) text = addTo(parts, text, value)
    else {
      parts.push(text, value.first)
      text = jsonOf(value.rest).slice(1)
    }
  }
  return `${text}}`
}

/** Half a surrogate pair, which strict parsers refuse, is replaced as UTF-8 would have it. */
function jsonOf(value: EventObject | string): string {
  const json = JSON.stringify(value)
  // JSON.stringify escapes halves alone. Looking at every text takes longer than all the rest.
  return withoutHidden(json.includes(HALF) ? JSON.stringify(value, wellFormed) : json)
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

/** What to do, with the commands, as the member of that name, which is undefined where nothing is known. */
export function remedyOf(
  name: string,
  { finding, rule, commands }: Row,
  common: CommonParts,
): Pick<EventPart, 'own' | 'mixed'> {
  const words = finding.fix ?? rule?.remediation.text?.trim() ?? ''
  const rest = commands ?? ''
  const isWhole = words.length + BETWEEN.length + rest.length <= MOST_CHARACTERS
  // What is said of this finding alone does not recur.
  if (finding.fix === undefined && words !== '' && rest !== '' && isWhole)
    return { own: {}, mixed: { [name]: { first: common.paragraph(words), rest } } }
  return { own: { [name]: textOf([words, rest].filter((one) => one !== '').join(BETWEEN)) } }
}
