import schema from '../../../schema/history.json' with { type: 'json' }
import { fingerprintKey } from '../../model/fingerprint.ts'
import type { RememberedFinding } from '../../model/history.ts'
import type { Json } from '../../model/json.ts'
import { compareText } from '../../text/compare.ts'
import { schemaCheck } from '../../text/schema-problems.ts'
import { sortKeys } from './sort-keys.ts'

/**
 * Findings by columns, one for each field that schema/history.json knows of a finding: each value once, and for each
 * finding which. A field that a finding gets goes into the type and the schema, and not in here.
 */
export interface Table {
  /** Number of findings. */
  readonly size: number
  /** By the field's name. What is no field is not read. */
  readonly columns: Readonly<Record<string, Column>>
}

interface Column {
  readonly values: readonly Json[]
  /** For each finding, where its value is in `values`; -1: it has none. Absent: `values` has one for each, in order. */
  readonly at?: readonly number[]
}

const { properties: FIELDS, required: REQUIRED } = schema.$defs.finding
/** The required ones first: then V8 makes all objects of one shape until it comes to what only some have. */
const NAMES = [...REQUIRED, ...Object.keys(FIELDS).filter((name) => !REQUIRED.includes(name))]

/** What schema/history.json says of a finding's fields, said of the values of columns. */
const problemsOf = schemaCheck({
  $defs: schema.$defs,
  required: ['table'],
  properties: {
    table: {
      properties: {
        columns: {
          type: 'object',
          required: REQUIRED,
          properties: Object.fromEntries(
            NAMES.map((name) => [
              name,
              {
                title: 'a column',
                properties: { values: { items: { $ref: `#/$defs/finding/properties/${name}` } } },
              },
            ]),
          ),
        },
      },
    },
  },
})

/** Sorted, so that the same findings give the same table, and neighbours have most in common. */
export function tableOf(findings: readonly RememberedFinding[]): Table {
  const rows = findings
    .map((finding) => [sortKey(finding), finding as unknown as Readonly<Record<string, Json>>] as const)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, finding]) => finding)
  const columns = NAMES.flatMap((name) => {
    const column = columnOf(rows.map((row) => row[name]))
    return column.values.length === 0 && !REQUIRED.includes(name) ? [] : [[name, column] as const]
  })
  return { size: rows.length, columns: Object.fromEntries(columns) }
}

/** So that no text is taken for one: it begins no text of a cloud. */
const LIST_OR_MAP = '\u0000'

function sortKey({ account, region, kind, rule, id }: RememberedFinding): string {
  return [account, region, kind, rule, id].join('\n')
}

function columnOf(cells: readonly (Json | undefined)[]): Column {
  const values: Json[] = []
  const places = new Map<Json, number>()
  const at = cells.map((cell) => {
    if (cell === undefined) return -1
    const value = sortKeys(cell)
    // Lists and maps are the same where their JSON is.
    const key = typeof value === 'object' && value !== null ? `${LIST_OR_MAP}${JSON.stringify(value)}` : value
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  })
  // A list of places that are all different says nothing.
  return values.length === cells.length ? { values } : { values, at }
}

/** What is wrong with a table whose shape is right, as a clause; null: nothing. */
export function tableProblem(table: Table): string | null {
  const [problem] = problemsOf({ table })
  if (problem !== undefined) return problem.message.replace(/\.$/, '')
  for (const name of NAMES) {
    const column = table.columns[name]
    if (column !== undefined && !isWhole(column, table.size, REQUIRED.includes(name))) {
      return `table.columns.${name} does not say which value each of ${table.size} findings has`
    }
  }
  return null
}

function isWhole({ values, at }: Column, size: number, isRequired: boolean): boolean {
  if (at === undefined) return values.length === size
  const least = isRequired ? 0 : -1
  return at.length === size && at.every((place) => place >= least && place < values.length)
}

/** By fingerprint, which follows from the rest and is in no column. */
export function findingsOf({ size, columns }: Table): Readonly<Record<string, RememberedFinding>> {
  const known = NAMES.flatMap((name) => {
    const column = columns[name]
    return column === undefined ? [] : [[name, column] as const]
  })
  const findings: Record<string, RememberedFinding> = {}
  for (let row = 0; row < size; row++) {
    const cells: Record<string, Json> = {}
    for (const [name, { values, at }] of known) {
      const value = values[at?.[row] ?? (at === undefined ? row : -1)]
      if (value !== undefined) cells[name] = value
    }
    const finding = cells as unknown as RememberedFinding
    findings[fingerprintKey(finding)] = finding
  }
  return findings
}
