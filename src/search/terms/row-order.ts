import type { Json } from '../../model/json.ts'
import { nearest } from '../../text/nearest.ts'
import { enumerate } from '../../text/words.ts'
import type { Aggregate, Limit, Part, Path, Search } from '../language/ast.ts'
import { columnsOf } from '../language/columns.ts'
import type { Compilation } from './compilation.ts'
import { isNamed } from './location.ts'
import { compare } from './order.ts'
import type { AggregateRow } from './query.ts'

/** In which order an aggregate's rows come, and which of them. */
export interface RowOrder {
  readonly sorts: readonly { readonly column: string; readonly descending: boolean }[]
  readonly limit: Limit | null
  readonly reversed: boolean
}

/**
 * `sort`, `limit` and `reversed` at the end of an aggregate are about its rows, and the search is left without them. Where
 * `sort` names properties that are no columns, they choose resources before these are counted, as everywhere else.
 */
export function withRowOrder(
  search: Search,
  compilation: Compilation,
): { readonly search: Search; readonly order: RowOrder | null } {
  const { aggregate, parts } = search
  const last = parts.at(-1)
  const asIs = { search, order: null }
  if (aggregate === null || last === undefined || last.navigation !== null) return asIs
  const { sorts, limit, reversed } = last
  if (sorts.length === 0 && limit === null && !reversed) return asIs
  if (!areRowsMeant(aggregate, last, compilation)) return asIs
  const plain: Part = { ...last, sorts: [], limit: null, reversed: false }
  const order = {
    sorts: sorts.map(({ path, order: way }) => ({
      column: columnMeant(path, aggregate) ?? '',
      descending: way === 'desc',
    })),
    limit,
    reversed,
  }
  return { search: { ...search, parts: [...parts.slice(0, -1), plain] }, order }
}

function areRowsMeant(aggregate: Aggregate, { sorts, limit }: Part, compilation: Compilation): boolean {
  const { problems } = compilation
  const others = sorts.filter(({ path }) => columnMeant(path, aggregate) === null)
  const columns = enumerate(columnsOf(aggregate).map((name) => `\`${name}\``))
  for (const { path } of others) {
    if (isNamed(path, compilation)) continue
    const guess = nearest(path.text, columnsOf(aggregate))
    const fix = guess === null ? `its columns are ${columns}` : `perhaps you mean \`${guess}\``
    problems.refuse(`The aggregate has no column \`${path.text}\` to sort by; ${fix}.`, path.at)
  }
  const [other] = others
  if (other === undefined) {
    const isByProperty = sorts.every(({ path }) => isNamed(path, compilation))
    if (limit !== null && isByProperty)
      problems.warn(
        '`limit` takes rows of the aggregate; in Resoto it took resources before they were counted.',
      )
    return true
  }
  const { text, at } = other.path
  if (others.length < sorts.length) {
    problems.refuse(
      `\`${text}\` is no column of the aggregate: \`sort\` takes its columns, ${columns}, or properties of resources, not both.`,
      at,
    )
  } else {
    problems.warn(
      `\`${text}\` is no column of the aggregate, so \`sort\` and \`limit\` choose resources before they are counted; rows are sorted by ${columns}.`,
    )
  }
  return false
}

function columnMeant({ text, segments }: Path, aggregate: Aggregate): string | null {
  const [only, ...more] = segments
  const name = more.length === 0 && only?.indices.length === 0 ? only.name : text
  return columnsOf(aggregate).find((column) => column === text || column === name) ?? null
}

/** `sort`, then `limit`, then `reversed`; stable. */
export function inRowOrder(
  rows: readonly AggregateRow[],
  { sorts, limit, reversed }: RowOrder,
): readonly AggregateRow[] {
  const sorted = rows.toSorted((left, right) => {
    for (const { column, descending } of sorts) {
      const result = compare(valueIn(left, column), valueIn(right, column))
      if (result !== 0) return descending ? -result : result
    }
    return 0
  })
  const limited = limit === null ? sorted : sorted.slice(limit.offset, limit.offset + limit.length)
  return reversed ? limited.toReversed() : limited
}

function valueIn({ group, ...values }: AggregateRow, column: string): Json | undefined {
  const columns = { ...values, ...(group as AggregateRow | undefined) }
  return columns[column]
}
