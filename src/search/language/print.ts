import type {
  Aggregate,
  AggregateFunction,
  GroupName,
  Merge,
  Navigation,
  Part,
  Search,
  UsageTime,
  With,
} from './ast.ts'
import { MAX_LEVELS } from './ast.ts'
import { printDuration } from './durations.ts'
import { printTerm } from './print-terms.ts'

/** The canonical text of a search as it was read: grouped in full, before sections, short names and types. */
export function printSearch(search: Search): string {
  const head = search.aggregate === null ? '' : `${printAggregate(search.aggregate)}:`
  return head + search.parts.map(printPart).join(' ')
}

function printPart(part: Part): string {
  const term = [part.withUsage === null ? null : printWithUsage(part.withUsage), printPartTerm(part)]
  const sorts = part.sorts.map((sort) => `${sort.path.text} ${sort.order}`).join(', ')
  const words = [
    ...term,
    part.with === null ? null : printWith(part.with),
    sorts === '' ? null : `sort ${sorts}`,
    part.limit === null ? null : printLimit(part.limit),
    part.reversed ? 'reversed' : null,
    part.navigation === null ? null : printNavigation(part.navigation),
  ].filter((word) => word !== null)
  if (part.tag === null) return words.join(' ')
  const before = term.length + (part.with === null ? 0 : 1) - (part.withUsage === null ? 1 : 0)
  return [`${words.slice(0, before).join(' ')}#${part.tag}`, ...words.slice(before)].join(' ')
}

function printPartTerm(part: Part): string {
  const term = part.term === null ? 'all' : printTerm(part.term)
  if (part.merges.length === 0) return term
  const post = part.postFilter === null ? '' : ` ${printTerm(part.postFilter)}`
  return `${term} {${part.merges.map(printMerge).join(', ')}}${post}`
}

function printMerge(merge: Merge): string {
  return `${merge.name}${merge.list ? '[]' : ''}: ${printSearch(merge.search)}`
}

function printLimit(limit: NonNullable<Part['limit']>): string {
  return limit.offset === 0 ? `limit ${limit.length}` : `limit ${limit.offset}, ${limit.length}`
}

export function printNavigation(navigation: Navigation): string {
  const { direction, types, outTypes, filter } = navigation
  const braces = filter === null ? '' : `{${printTerm(filter)}}`
  const edge = `${types.join(',')}${printRange(navigation)}${braces}${outTypes.join(',')}`
  return `${direction === 'out' ? '' : '<'}-${edge}-${direction === 'in' ? '' : '>'}`
}

/** Between two lists of types the range is needed, even `[1:1]`. */
function printRange({ start, end, outTypes }: Navigation): string {
  if (start === end && outTypes.length === 0) return start === 1 ? '' : `[${start}]`
  return `[${start}:${end === MAX_LEVELS ? '' : end}]`
}

export function printWith(clause: With): string {
  const words = [
    printNavigation(clause.navigation),
    clause.term === null ? null : printTerm(clause.term),
    clause.nested === null ? null : printWith(clause.nested),
  ]
  return `with(${printExpectedNumber(clause)}, ${words.filter((word) => word !== null).join(' ')})`
}

function printExpectedNumber({ operator, count }: With): string {
  if (count === 0 && operator === '==') return 'empty'
  if (count === 0 && operator === '>') return 'any'
  return /^[a-z]/.test(operator) ? `count ${operator} ${count}` : `count${operator}${count}`
}

function printWithUsage(usage: NonNullable<Part['withUsage']>): string {
  const end = usage.end === null ? '' : `::${printUsageTime(usage.end)}`
  const metrics = usage.metrics.map(printMetric).join(', ')
  return `with_usage(${printUsageTime(usage.start)}${end}, [${metrics}])`
}

function printUsageTime(time: UsageTime): string {
  return time.type === 'time' ? time.iso : printDuration(time.seconds)
}

function printMetric(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`
}

function printAggregate({ groups, functions }: Aggregate): string {
  const named = groups.map((group) => printGroupName(group.name) + printAs(group.as)).join(', ')
  return `aggregate(${named === '' ? '' : `${named}: `}${functions.map(printFunction).join(', ')})`
}

function printGroupName(name: GroupName): string {
  if (name.type === 'path') return name.path.text
  if (name.type === 'entries') return `${name.of}(${name.path.text})`
  return `"${name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('')}"`
}

function printFunction({ name, argument, operations, as }: AggregateFunction): string {
  const sums = operations.map(({ operator, value }) => ` ${operator} ${value.text}`).join('')
  return `${name}(${argument.text}${sums})${printAs(as)}`
}

function printAs(name: string | null): string {
  return name === null ? '' : ` as ${name}`
}
