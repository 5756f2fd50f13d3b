import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { type AggregateRow, type Column, type Match, printDuration } from '../search/index.ts'
import { limitCodePoints } from '../text/limit.ts'
import { count } from '../text/words.ts'
import { print, TableWriter } from './print.ts'
import type { Saying } from './saying.ts'

interface FoundOptions {
  readonly limit: number
  /** Paths such as volume_size or tags.owner; empty: what identifies a resource. */
  readonly fields: readonly string[]
  /** One for each of the fields. */
  readonly columns: readonly Column[]
  readonly json: boolean
  readonly saying: Saying
}

/** The first is what was read, with the rest as closed as it can be. */
interface Possible {
  readonly field: string
  readonly values: readonly (Json | undefined)[]
  readonly isAge: boolean
}

/** Of a list or an object in a table: some ids fit, a resource that a merge put there does not. */
const MOST_CHARACTERS = 300

/** Stands behind a result that might be none if everything had been read. */
export const UNCERTAIN = 'not certain'

const IDENTITY = ['account', 'region', 'kind', 'id', 'name'] as const

/** Shows what a search found as it comes: a table, or one JSON object per line. */
export class Found {
  readonly #options: FoundOptions
  readonly #table: TableWriter
  #number = 0
  #areSomeOpen = false
  #areSomeCut = false

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
      const shown = fields.map((field, index) => this.#possible(match, field, columns[index]))
      const open = shown.filter(({ values }) => values.length > 1)
      if (open.length > 0) this.#areSomeOpen = true
      if (json) {
        const possible = Object.fromEntries(open.map(({ field, values }) => [field, values]))
        this.#options.saying.json({
          ...Object.fromEntries(shown.map(({ field, values }) => [field, values[0]])),
          ...(open.length > 0 && { possible }),
          ...mark,
        })
      } else this.#row([...shown.map((one) => this.#cell(one)), ...note])
    } else if (json) {
      this.#options.saying.json({ kind, id, name, account, region, reported, evidence, ...mark })
    } else {
      this.#row([...IDENTITY.map((field) => resource[field]), ...note])
    }
  }

  #row(cells: readonly string[]): void {
    this.#table.add(this.#options.saying.cells(cells))
  }

  /** Whether values were shown that are not certain: what they rest on was not read. */
  get areSomeOpen(): boolean {
    return this.#areSomeOpen
  }

  /** Whether lists or objects were too long for a table. */
  get areSomeCut(): boolean {
    return this.#areSomeCut
  }

  /**
   * What the column may be of the resource: one value, or several where what it is worked out of was not read.
   * What identifies a resource is that of the resource, as without --fields: `account` is an id.
   */
  #possible(match: Match, field: string, column: Column | undefined): Possible {
    const own = IDENTITY.find((name) => name === field)
    if (own !== undefined) return { field, values: [match.resource[own]], isAge: false }
    const values = [match, ...otherwise(match)].map((frame) => column?.value(frame))
    const texts = values.map((value) => JSON.stringify(value ?? null))
    return {
      field,
      values: values.filter((_, index) => texts.indexOf(texts[index] ?? '') === index),
      isAge: column?.isAge === true,
    }
  }

  #cell({ values, isAge }: Possible): string {
    const [first] = values
    if (values.length === 1 && (typeof first === 'string' || first === undefined || first === null))
      return first ?? ''
    const text = values.map((value) => cellOf(value, isAge) || 'nothing').join(' or ')
    if (text.length <= MOST_CHARACTERS) return text
    this.#areSomeCut = true
    return limitCodePoints(text, MOST_CHARACTERS)
  }

  /** Rows of an aggregate: one column for each group and each function. */
  addRows(rows: readonly AggregateRow[]): void {
    const { limit, json } = this.#options
    const shown = rows.slice(0, limit)
    this.#number = rows.length
    if (json) for (const row of shown) this.#options.saying.json(row)
    if (json || shown.length === 0) return
    const flat = shown.map(flatten)
    const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))]
    this.#table.rename(columns.map((column) => column.toUpperCase()))
    for (const row of flat) this.#row(columns.map((column) => textOf(row[column])))
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

/** The same result with what its resource may be as well (see Resource.doubts); what merges added stays. */
function otherwise(match: Match): readonly Match[] {
  const { resource, reported } = match
  const merged = Object.entries(reported).filter(([name, value]) => resource.reported[name] !== value)
  return (resource.doubts ?? []).map((possible) => {
    const alike = Object.assign({}, resource, { reported: possible })
    return Object.assign({}, match, {
      resource: alike,
      reported: Object.assign({}, possible, Object.fromEntries(merged)),
    })
  })
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
