import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { AggregateRow, Match } from '../search/index.ts'
import { count } from '../text/words.ts'
import { print, printJson, TableWriter } from './print.ts'

interface FoundOptions {
  readonly limit: number
  /** Paths such as volume_size or tags.owner; empty: what identifies a resource. */
  readonly fields: readonly string[]
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

  add({ resource, reported, evidence }: Match, certain: boolean): void {
    this.#number += 1
    const { limit, fields, json } = this.#options
    if (this.#number > limit) return
    const { kind, id, name, account, region } = resource
    const whole = { kind, id, name, account, region, ...reported }
    const mark = certain ? {} : { certain }
    const note = certain ? [] : [`(${UNCERTAIN})`]
    if (fields.length > 0) {
      const values = fields.map((field) => [field, valueAt(whole, field)] as const)
      if (json) printJson({ ...Object.fromEntries(values), ...mark })
      else this.#table.add([...values.map(([, value]) => textOf(value)), ...note])
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

/** `a.b[0].c` in a resource; undefined where there is nothing. */
function valueAt(resource: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = resource
  for (const step of path.split(/\.|\[|\]\.?/).filter((part) => part !== '')) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(step)]
    else value = isJsonObject(value) ? value[step] : undefined
  }
  return value
}

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
