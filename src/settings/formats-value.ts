import { UserError } from '../model/errors.ts'
import { FORMAT_NAMES, FORMATS } from '../report/formats.ts'
import { nearest } from '../text/nearest.ts'
import { enumerate } from '../text/words.ts'
import { parseList, quote } from './values.ts'

/** Stands for every format. */
export const ALL_FORMATS = 'all'

/**
 * Names of the formats that are written, in the order of the list: those that are named, or all, without those after `!`.
 * Throws a UserError for a name that no format has.
 */
export function parseFormats(text: string): readonly string[] {
  const entries = parseList(text)
  const left = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim())
  const named = entries.filter((entry) => !entry.startsWith('!') && entry !== ALL_FORMATS)
  for (const name of [...named, ...left]) check(name)
  const kept = left.find((name) => FORMATS.some((format) => format.name === name && format.always === true))
  if (kept !== undefined)
    throw new UserError(
      `formats: received ${quote(`!${kept}`)}, but ${kept} is always written: take this entry out.`,
    )
  const isAll = named.length === 0 || entries.includes(ALL_FORMATS)
  return FORMATS.filter(({ name, always }) => {
    if (always === true) return true
    return (isAll || named.includes(name)) && !left.includes(name)
  }).map(({ name }) => name)
}

function check(name: string): void {
  if (FORMAT_NAMES.includes(name)) return
  const meant = nearest(name, [...FORMAT_NAMES, ALL_FORMATS])
  throw new UserError(
    `formats: received ${quote(name)}, but there is no such format; ` +
      (meant === null
        ? `expected ${ALL_FORMATS}, or some of ${enumerate(FORMAT_NAMES)}.`
        : `did you mean ${meant}?`),
  )
}
