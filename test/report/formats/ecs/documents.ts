import { expect } from '@jest/globals'
import { type Part, partText } from '../../../../src/text/recurring.ts'

/** A document by the paths of its fields, as an index has them: `event.kind`. Lists stand whole. */
export type Document = Readonly<Record<string, unknown>>

/** The documents of a file of lines. None has null, which an index would not hold, or is longer than 64 KiB. */
export function documentsIn(parts: Iterable<Part>): readonly Document[] {
  const text = Array.from(parts, partText).join('')
  if (text === '') return []
  expect(text.endsWith('\n')).toBe(true)
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      expect(line.length).toBeLessThan(64 * 1024)
      const document = Object.fromEntries(fieldsOf(JSON.parse(line), ''))
      expect(Object.values(document)).not.toContain(null)
      return document
    })
}

export function pathsOf(document: Document): readonly string[] {
  return Object.keys(document).toSorted()
}

function fieldsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, path === '' ? name : `${path}.${name}`))
}
