import type { InventoryHeader } from '../inventory/record.ts'
import { nothingOf } from '../inventory/nothing-of.ts'
import type { Collected } from '../model/collected.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { NOBODY } from './choice.ts'

/** A gap for each part of a divided run that is not among the inventories: nobody knows which accounts it holds. */
export function lackingParts(headers: readonly Pick<InventoryHeader, 'part'>[]): readonly Collected[] {
  const parts = headers.flatMap(({ part }) => (part === undefined ? [] : [part]))
  return [...Map.groupBy(parts, ({ plan }) => plan).values()].flatMap((those) => {
    const given = new Set(those.map(({ number }) => number))
    const most = those[0]?.of ?? 0
    return Array.from({ length: most }, (_, index) => index + 1)
      .filter((number) => !given.has(number))
      .map((number) =>
        nothingOf(
          NOBODY,
          EVERYTHING,
          `Part ${number} of ${most} of the run is not among the inventories; give all of its parts.`,
          'part-missing',
        ),
      )
  })
}
