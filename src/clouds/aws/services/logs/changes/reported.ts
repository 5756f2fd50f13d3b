import type { Resource } from '../../../../../model/resource.ts'
import { textOf } from '../../../../../text/members.ts'
import { every, type Truth } from '../../../statements/three-valued.ts'
import type { FilterPattern } from '../pattern/filter-pattern.ts'
import { type KnownEvent, matches } from '../pattern/matches.ts'
import { parsePattern } from '../pattern/parse.ts'
import { loggedAs } from './logged-as.ts'
import { type ChangeEvent, MONITORED_CHANGES } from './monitored-changes.ts'

/** Of each monitored change: its events, each in every case in which it may be logged. */
interface LoggedChange {
  readonly name: string
  readonly events: readonly { readonly name: string; readonly cases: readonly KnownEvent[] }[]
}

let logged: readonly LoggedChange[] | undefined

/** Written down when the first filter is judged: most runs judge none. */
function loggedChanges(): readonly LoggedChange[] {
  logged ??= MONITORED_CHANGES.map(({ name, events }) => ({
    name,
    events: events.map((event) => ({ name: event.eventName, cases: loggedAs(event) })),
  }))
  return logged
}

/** Whether a filter goes up on each event of a change; null: nobody knows. In the order of MONITORED_CHANGES. */
export interface Reported {
  readonly change: string
  readonly events: readonly { readonly name: string; readonly reported: Truth }[]
}

const known = new Map<string, readonly Reported[]>()
/** Accounts have much the same filters. */
const MOST_KNOWN = 1000

export function reportedBy({ reported }: Resource): readonly Reported[] {
  const { filter_on_transformed_logs: isTransformed, filter_field_selection_criteria: selection } = reported
  // What a transformer makes of an event, or a selection of its source, is not in the pattern.
  const isDoubtful = isTransformed === true || selection !== undefined
  const pattern = isDoubtful ? null : parsePatternOnce(textOf(reported['filter_pattern']) ?? '')
  return (
    pattern ?? MONITORED_CHANGES.map(({ name, events }) => ({ change: name, events: events.map(unknown) }))
  )
}

function unknown({ eventName: name }: ChangeEvent): { readonly name: string; readonly reported: Truth } {
  return { name, reported: null }
}

/** Null for a pattern that is not understood. */
function parsePatternOnce(text: string): readonly Reported[] | null {
  const before = known.get(text)
  if (before !== undefined) return before
  const pattern = parsePattern(text)
  if (pattern === null) return null
  const now = onEvents(pattern)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, now)
  return now
}

function onEvents(pattern: FilterPattern): readonly Reported[] {
  return loggedChanges().map(({ name: change, events }) => ({
    change,
    events: events.map(({ name, cases }) => ({
      name,
      reported: every(cases, (one) => matches(pattern, one)),
    })),
  }))
}
