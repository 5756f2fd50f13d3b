import { isJsonObject, type Json } from '../../../model/json.ts'

/** A line of a value on both sides, on the accepted side alone, or on the side of now alone. */
export interface DiffLine {
  readonly side: 'both' | 'before' | 'after'
  readonly text: string
}

/**
 * What differs of two values, line by line: of objects and lists each member is a line of its own, named by the way to it
 * (`ip_ranges[0].cidr_ip: 10.0.0.0/8`), so that nobody has to compare two long texts. A value that is not there is null.
 */
export function diffLines(before: Json, after: Json): readonly DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const [had, has] = [new Set(old.map(({ text }) => text)), new Set(now.map(({ text }) => text))]
  const added = Map.groupBy(
    now.filter(({ text }) => !had.has(text)),
    ({ path }) => path,
  )
  const lines: DiffLine[] = []
  for (const { path, text } of old) {
    lines.push({ side: has.has(text) ? 'both' : 'before', text })
    if (has.has(text)) continue
    // What took the place of a line stands below it.
    for (const one of added.get(path) ?? []) lines.push({ side: 'after', text: one.text })
    added.delete(path)
  }
  for (const { text } of [...added.values()].flat()) lines.push({ side: 'after', text })
  return lines
}

/** A member of a value, and the way to it. */
interface Line {
  readonly path: string
  readonly text: string
}

function linesOf(value: Json): readonly Line[] {
  return value === null ? [] : memberLines(value, '')
}

function memberLines(value: Json, path: string): readonly Line[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item, at) =>
      isSingle(item) ? [lineOf(item, `${path}[]`)] : memberLines(item, `${path}[${at}]`),
    )
  if (isJsonObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([name, member]) =>
      memberLines(member, path === '' ? name : `${path}.${name}`),
    )
  return [lineOf(value, path)]
}

function lineOf(value: Json, path: string): Line {
  return { path, text: path === '' ? plainOf(value) : `${path}: ${plainOf(value)}` }
}

function isSingle(value: Json): boolean {
  return typeof value !== 'object' || value === null
}

function plainOf(value: Json): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
}
