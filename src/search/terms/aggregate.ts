import type { Json } from '../../model/json.ts'
import type { Aggregate, AggregateFunction, AggregateGroup } from '../language/ast.ts'
import { functionColumn, groupColumn } from '../language/columns.ts'
import type { Compilation } from './compilation.ts'
import { type Fold, startFold } from './folds.ts'
import { compare } from './order.ts'
import type { AggregateRow, Aggregation } from './query.ts'
import { inRowOrder, type RowOrder } from './row-order.ts'
import { isList } from './steps.ts'
import { Unfolding, type ValueInRow } from './unfold.ts'

interface Group {
  readonly values: readonly Json[]
  readonly folds: readonly Fold[]
}

/** Only the groups are kept while resources go by. */
export function compileAggregate(
  aggregate: Aggregate,
  order: RowOrder | null,
  compilation: Compilation,
): () => Aggregation {
  const unfolding = new Unfolding(compilation)
  const groups = aggregate.groups.map((group) => compileGroup(group, unfolding))
  const functions = aggregate.functions.map((each) => compileFunction(each, unfolding))
  warnOfSameNames(groups, compilation)
  warnOfSameNames(functions, compilation)
  return () => {
    const found = new Map<string, Group>()
    return {
      add: (frame) => {
        for (const row of unfolding.rows(frame)) {
          const inputs = functions.map(({ value }) => value(row, frame))
          for (const values of combinations(groups.map(({ value }) => value(row, frame)))) {
            const key = JSON.stringify(values)
            const group = found.get(key) ?? { values, folds: functions.map(({ fold }) => startFold(fold)) }
            found.set(key, group)
            for (const [index, fold] of group.folds.entries()) fold.add(inputs[index])
          }
        }
      },
      rows: () => {
        const rows = [...found.values()]
          .toSorted((a, b) => compare(a.values, b.values))
          .map(({ values, folds }) => rowOf(groups, values, functions, folds))
        return order === null ? rows : inRowOrder(rows, order)
      },
    }
  }
}

interface Column {
  readonly name: string
}

function rowOf(
  groups: readonly Column[],
  values: readonly Json[],
  functions: readonly Column[],
  folds: readonly Fold[],
): AggregateRow {
  const results = folds.map((fold) => fold.result())
  return { ...(groups.length === 0 ? {} : { group: named(groups, values) }), ...named(functions, results) }
}

function named(columns: readonly Column[], values: readonly Json[]): AggregateRow {
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null]))
}

function compileGroup(
  group: AggregateGroup,
  unfolding: Unfolding,
): { readonly name: string; readonly value: ValueInRow } {
  const { name } = group
  const column = groupColumn(group)
  if (name.type === 'path') return { name: column, value: unfolding.add(name.path) }
  if (name.type === 'entries') return { name: column, value: unfolding.addEntries(name.path, name.of) }
  const parts = name.parts.map((part) => (typeof part === 'string' ? part : unfolding.add(part)))
  return {
    name: column,
    value: (row, frame) =>
      combinations(parts.map((part) => (typeof part === 'string' ? part : part(row, frame)))).map((texts) =>
        texts.map(textOf).join(''),
      ),
  }
}

function textOf(value: Json): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Lists are unfolded: one combination for each of their elements, none where one is empty. */
function combinations(values: readonly (Json | undefined)[]): readonly (readonly Json[])[] {
  let result: readonly (readonly Json[])[] = [[]]
  for (const value of values) {
    const next: (readonly Json[])[] = []
    for (const before of result) {
      for (const choice of isList(value) ? value : [value ?? null]) next.push([...before, choice])
    }
    result = next
  }
  return result
}

function compileFunction(
  written: AggregateFunction,
  unfolding: Unfolding,
): { readonly name: string; readonly fold: string; readonly value: ValueInRow } {
  const { name: fold, argument, operations } = written
  const name = functionColumn(written)
  const read: ValueInRow = 'segments' in argument ? unfolding.add(argument) : () => argument.value
  if (operations.length === 0) return { name, fold, value: read }
  return { name, fold, value: (row, frame) => calculate(read(row, frame), operations) }
}

/** `*`, `/` and `%` before `+` and `-`. What is not a number stays as it is; a division by zero has no result. */
function calculate(value: Json | undefined, operations: AggregateFunction['operations']): Json | undefined {
  if (typeof value !== 'number') return value
  let sum = 0
  let product = value
  for (const {
    operator,
    value: { value: right },
  } of operations) {
    if (operator === '+' || operator === '-') {
      sum += product
      product = operator === '+' ? right : -right
    } else if (operator === '*') product *= right
    else if (right === 0) return null
    else product = operator === '/' ? product / right : product % right
  }
  return sum + product
}

function warnOfSameNames(columns: readonly Column[], { problems }: Compilation): void {
  const names = new Set<string>()
  for (const { name } of columns) {
    if (names.has(name)) problems.warn(`Two columns are called \`${name}\`; name one of them with \`as\`.`)
    names.add(name)
  }
}
