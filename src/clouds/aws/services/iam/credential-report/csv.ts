import { MalformedAnswer } from '../../../client/failure.ts'

/**
 * The rows of comma-separated values (RFC 4180): fields may be in quotes, and hold commas, line breaks and doubled quotes there.
 * Names of users may have commas. Throws a MalformedAnswer for a quote that does not end.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(FIELD)) {
    if (quoted === undefined && plain?.startsWith('"') === true) {
      throw new MalformedAnswer('a quote in the report does not end')
    }
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    // A line without anything in it is none.
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g
