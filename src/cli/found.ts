import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { type AggregateRow, type Column, type Match, printDuration } from '../search/index.ts'
import { count } from '../text/words.ts'
import { print, printJson, TableWriter } from './print.ts'

interface FoundOptions {
  readonly limit: number
  /** Paths such as volume_size or tags.owner; empty: what identifies a resource. */
  readonly fields: readonly string[]
  /** One for each of the fields. */
  readonly columns: readonly Column[]
  readonly json: boolean
}

/** Stands behind a result that might be none if everything had been read. */
export const UNCERTAIN = 'not certain'

const IDENTITY = ['account', 'region', 'kind', 'id', 'name'] as const

/** Shows what a search found as it comes: a table, or one JSON object per line. */
export class Found {
  readonly #options: FoundOptions
  readonly #table: TableWriter
  #number = 0

  constructor(options: FoundOptions) {
    this.#options = options
    const { fields } = options
    this.#table = new TableWriter(
      (fields.length === 0 ? IDENTITY : fields).map((field) => field.toUpperCase()),
    )
  }

  add(match: Match, certain: boolean): void {
    this.#number += 1
    const { limit, fields, columns, json } = this.#options
    if (this.#number > limit) return
    const { resource, reported, evidence } = match
    const { kind, id, name, account, region } = resource
    const mark = certain ? {} : { certain }
    const note = certain ? [] : [`(${UNCERTAIN})`]
    if (fields.length > 0) {
      const values = columns.map((column, index) => valueOf(match, column, fields[index] ?? ''))
      if (json)
        printJson({ ...Object.fromEntries(fields.map((field, index) => [field, values[index]])), ...mark })
      else this.#table.add([...columns.map(({ isAge }, index) => cellOf(values[index], isAge)), ...note])
    } else if (json) {
      printJson({ kind, id, name, account, region, reported, evidence, ...mark })
    } else {
      this.#table.add([...IDENTITY.map((field) => resource[field]), ...note])
    }
  }

  /** Rows of an aggregate: one column for each group and each function. */
  addRows(rows: readonly AggregateRow[]): void {
    const { limit, json } = this.#options
    const shown = rows.slice(0, limit)
    this.#number = rows.length
    if (json) for (const row of shown) printJson(row)
    if (json || shown.length === 0) return
    const flat = shown.map(flatten)
    const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))]
    this.#table.rename(columns.map((column) => column.toUpperCase()))
    for (const row of flat) this.#table.add(columns.map((column) => textOf(row[column])))
  }

  finish(): void {
    this.#table.end()
    if (this.#options.json) return
    const { limit } = this.#options
    const all = count(this.#number, 'result')
    print(this.#number > limit ? `${all}, ${limit} shown.` : `${all}.`)
  }
}

function flatten({ group, ...values }: AggregateRow): JsonObject {
  return { ...(isJsonObject(group) ? group : {}), ...values }
}

/** What identifies a resource is that of the resource, as without --fields: `account` is an id. */
function valueOf(match: Match, { value }: Column, field: string): Json | undefined {
  const own = IDENTITY.find((name) => name === field)
  return own === undefined ? value(match) : match.resource[own]
}

/** Ages in whole days, as searches write them; JSON has their seconds. */
function cellOf(value: Json | undefined, isAge: boolean): string {
  if (!isAge || typeof value !== 'number') return textOf(value)
  return printDuration(value < DAY ? value : value - (value % DAY))
}

const DAY = 86_400

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
