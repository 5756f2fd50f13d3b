import { blocks, bullets, details, join, safe, table, text, type Markdown } from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'
import {
  classWords,
  dataMapLimits,
  dataMapSentence,
  isAtLeast,
  mostWords,
} from '../../words/data-map-words.ts'

/** Places of a class. */
const MOST_PLACES = 2

/**
 * A line for each class of sensitive data, with where most of it is, folded; and what was not looked for or through. Null where
 * nobody asks for any: then there is no number to mistake.
 */
export function dataMapOf(view: View): Markdown | null {
  const { classes, looked } = view.dataMap
  const sentence = safe`${dataMapSentence(view)}.`
  if (looked === 0 && view.run.dataMap.rules.length === 0) return null
  const found = classes.map(({ class: name }) => classWords(name))
  const title = found.length === 0 ? safe`<b>Data map</b>` : safe`<b>Data map: ${found.join(', ')}</b>`
  const rows = classes.map(({ class: name, resources, entries }) => [
    classWords(name),
    join(
      entries.slice(0, MOST_PLACES).map((entry) => text(mostWords(view, entry))),
      safe`; `,
    ),
    resources,
  ])
  const numbers = isAtLeast(view) ? 'resources, at least' : 'resources'
  return details(
    title,
    blocks([
      sentence,
      rows.length === 0 ? null : table(['what', 'most are in', numbers], rows, 2),
      bullets(dataMapLimits(view).map((sentenceOf) => text(sentenceOf))),
    ]),
  )
}
