import type { Detected } from '../../model/sensitive.ts'
import { type Finder, type LookedAt, nearby } from '../looked-at.ts'
import { NATIONAL_IDS, type NationalId } from './national-ids.ts'

export const NATIONAL_ID: Finder = {
  wants: ({ digits, word }, _key, { nationalIds }) => nationalIds.length > 0 && (digits >= 6 || word >= 9),
  find: (looked) =>
    NATIONAL_IDS.filter(({ country }) => looked.policy.nationalIds.includes(country)).flatMap((id) =>
      [...looked.text.matchAll(id.pattern)].flatMap(({ 0: written, index }) =>
        idIn(looked, id, written, index),
      ),
    ),
}

/** A number that a clock or AWS made needs the words that say what it is. */
function idIn(looked: LookedAt, id: NationalId, written: string, start: number): Detected[] {
  if (!id.isValid(written)) return []
  const end = start + written.length
  const isSaid = id.words.test(nearby(looked, start, end))
  if (!isSaid && looked.plain().slice(start, end) !== written) return []
  return [
    {
      class: 'national_id',
      form: `${id.country} ${id.name}`,
      start,
      end,
      confidence: isSaid ? 0.95 : id.alone,
      masked: `****${written.slice(-2)}`,
    },
  ]
}
