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
  const [had, has] = [new Set(old), new Set(now)]
  return [
    ...old.map((text): DiffLine => ({ side: has.has(text) ? 'both' : 'before', text })),
    ...now.flatMap((text): DiffLine[] => (had.has(text) ? [] : [{ side: 'after', text }])),
  ]
}

function linesOf(value: Json): readonly string[] {
  return value === null ? [] : memberLines(value, '')
}

function memberLines(value: Json, path: string): readonly string[] {
  const lead = path === '' ? '' : `${path}: `
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item, at) =>
      isSingle(item) ? [`${path}[]: ${plainOf(item)}`] : memberLines(item, `${path}[${at}]`),
    )
  if (isJsonObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([name, member]) =>
      memberLines(member, path === '' ? name : `${path}.${name}`),
    )
  return [`${lead}${plainOf(value)}`]
}

function isSingle(value: Json): boolean {
  return typeof value !== 'object' || value === null
}

function plainOf(value: Json): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
}
