import type { Unsent } from '../model/history.ts'
import type { EventLine } from '../model/send.ts'

/** So many events are kept for each receiver: a megabyte of a history at the very most, packed. */
export const MOST_UNSENT = 2000

/** What earlier runs left for a receiver, the oldest first. */
export function unsentTo(name: string, unsent: Unsent): readonly EventLine[] {
  const runs = Object.hasOwn(unsent, name) ? Object.values(unsent[name] ?? {}) : []
  return runs.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).flatMap(({ lines }) => lines)
}

/** What this run leaves: of too many the newest. @param left by the receiver's name, the oldest first */
export function nextUnsent(
  left: ReadonlyMap<string, readonly EventLine[]>,
  run: { readonly id: string; readonly at: string },
): Unsent {
  const entries = [...left].filter(([, lines]) => lines.length > 0)
  return Object.fromEntries(
    entries.map(([name, lines]) => [name, { [run.id]: { at: run.at, lines: lines.slice(-MOST_UNSENT) } }]),
  )
}
