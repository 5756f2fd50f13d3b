import type { History } from '../../model/history.ts'
import type { Json } from '../../model/json.ts'
import { toJson } from '../../text/json.ts'
import { packed } from './packed.ts'
import { sortKeys } from './sort-keys.ts'
import { tableOf } from './table.ts'

/** Findings beyond which people read no history: a text of more would be larger than what is packed may be. */
const MOST_IN_TEXT = 10_000

/**
 * A history's bytes: for people as text, with a map of findings, as long as that is sensible; else packed, with a table.
 * The same history gives the same bytes, so that a history in git shows only what changed.
 */
export function serializeHistory(history: History, form: 'text' | 'packed'): Buffer {
  const isText = form === 'text' && Object.keys(history.findings).length <= MOST_IN_TEXT
  return isText ? Buffer.from(`${toJson(sortKeys(history as unknown as Json), 1)}\n`) : pack(history)
}

function pack({ findings, ...rest }: History): Buffer {
  const others = sortKeys(rest as unknown as Json) as object
  return packed(toJson({ ...others, table: tableOf(Object.values(findings)) }))
}
