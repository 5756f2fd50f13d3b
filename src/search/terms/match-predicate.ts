import type { Json } from '../../model/json.ts'
import type { ArrayModifier, Literal, Operator, Predicate } from '../language/ast.ts'
import { coerce, coerceItems, type Coerced, jsonOf, jsonText } from './coerce.ts'
import { compileTest, onTimes, type Test } from './comparison.ts'
import type { Compilation, Place } from './compilation.ts'
import type { EvidenceList } from './evidence-list.ts'
import { locate, type Location, someOrOpenAt, startOf, timestampOf } from './location.ts'
import { negated, withMasked } from './masked.ts'
import { constant, type Matcher } from './matcher.ts'
import { matchAge } from './match-age.ts'
import { parseDuration } from '../language/durations.ts'
import { printLiteral } from '../language/print-terms.ts'
import { parseTime } from '../language/times.ts'
import { warnOfUnknownValues, warnOfUnmatched } from './never-equal.ts'
import { withoutLists } from './properties.ts'
import { RegexFault } from '../regex/parse.ts'
import { elementsOf, type Probe, type Step, visitElements, visitValues } from './steps.ts'
import { warnOfWhole } from './whole.ts'

export function matchPredicate(predicate: Predicate, place: Place, compilation: Compilation): Matcher {
  const timestamp = timestampOf(predicate.path, place)
  if (timestamp !== null) {
    const location = locate(predicate.path, place, compilation, timestamp)
    const test = matchAge(predicate, timestamp, compilation)
    return test === null ? constant(false) : matchValues(location, predicate.modifier, test)
  }
  const location = locate(predicate.path, place, compilation)
  const test = testOf(predicate, location, compilation)
  return test === null ? constant(false) : matchValues(location, predicate.modifier, test)
}

function testOf(predicate: Predicate, location: Location, compilation: Compilation): Probe | null {
  const { operator, value, valueAt } = predicate
  const { problems, needs } = compilation
  const names = location.segments.map(({ name }) => name)
  if (operator === '=~' || operator === '!~') {
    const test = regexTest(operator, value, valueAt, compilation)
    if (test !== null) warnOfUnmatched(predicate, location, compilation)
    return test === null ? null : withMasked(test, operator, jsonOf(value), { names, needs })
  }
  const { type } = location
  const isOfOtherShape = warnOfWhole(predicate, location, compilation)
  if (!isOfOtherShape) warnOfUnknownValues(predicate, location, compilation)
  if ((operator === 'in' || operator === 'not in') && value.type !== 'list') {
    problems.warn(
      `\`${operator}\` wants a list; \`${printLiteral(value)}\` is read as \`[${printLiteral(value)}]\`.`,
    )
  }
  const isMember = operator === 'in' || operator === 'not in'
  const coerced =
    isMember && value.type === 'list'
      ? coerceItems(value.items, type, compilation.now)
      : coerce(value, type, compilation.now)
  warnOfFuture(predicate, location, compilation)
  tell(predicate, isOfOtherShape ? { ...coerced, wanted: null } : coerced, compilation)
  const test = compileTest(operator, coerced.value)
  const isTime = type !== null && withoutLists(type).type === 'datetime'
  return isTime ? onTimes(test) : withMasked(test, operator, coerced.value, { names, needs })
}

/** What AWS tells of the past is not compared with what is yet to come. */
function warnOfFuture(
  { path, operator, value }: Predicate,
  { type, segments }: Location,
  { problems }: Compilation,
): void {
  const name = segments.at(-1)?.name ?? ''
  if (type?.type !== 'datetime' || !['ctime', 'mtime', 'atime'].includes(name)) return
  if (value.type !== 'string' || parseTime(value.value) !== null || operator === '==' || operator === '!=')
    return
  const seconds = parseDuration(value.value)
  if (seconds === null || seconds <= 0) return
  const ago = `-${value.value}`
  problems.warn(
    `\`${value.value}\` is a time to come; \`${path.text} ${operator} ${/\s/.test(ago) ? JSON.stringify(ago) : ago}\` compares with that long ago.`,
  )
}

function tell(predicate: Predicate, coerced: Coerced, { problems }: Compilation): void {
  const { path, value } = predicate
  if (coerced.as !== null) problems.note(`\`${path.text}\`: ${coerced.as}.`)
  if (coerced.wanted !== null) {
    problems.warn(
      `\`${path.text}\` is compared with ${coerced.wanted}, but the search has ${printLiteral(value)}.`,
    )
  }
  for (const number of numbersIn(value)) {
    if (coerced.as === null || number.text === number.source) continue
    problems.warn(
      `${number.source} is read as the number ${number.text}; write "${number.source}" to compare \`${path.text}\` with this text.`,
    )
  }
}

function numbersIn(literal: Literal): readonly Extract<Literal, { type: 'number' }>[] {
  if (literal.type === 'list') return literal.items.flatMap(numbersIn)
  return literal.type === 'number' ? [literal] : []
}

function regexTest(operator: Operator, value: Literal, at: number, { problems }: Compilation): Test | null {
  if (value.type === 'list' || value.type === 'object' || value.type === 'null') {
    problems.refuse(
      `Expected a regular expression in double quotes after ${operator}, but found ${printLiteral(value)}.`,
      at,
    )
    return null
  }
  try {
    return compileTest(operator, value.type === 'string' ? jsonOf(value) : jsonText(value))
  } catch (error) {
    if (!(error instanceof RegexFault)) throw error
    problems.refuse(`The regular expression ${printLiteral(value)} cannot be used: ${error.message}.`, at)
    return null
  }
}

/** One value, some value behind `[*]`, or a list under all, any or none. */
function matchValues(location: Location, modifier: ArrayModifier | null, test: Probe): Matcher {
  if (modifier !== null) return matchList(location, modifier, test)
  const { steps } = location
  return {
    test: someOrOpenAt(location, test),
    collect: (value, frame, path, wanted, found) => {
      const start = startOf(location, value, frame)
      const name = location.startName(path)
      const count = visitValues(start, steps, name, (each, place) => {
        if (test(each, frame) === wanted) found.add(place, each)
      })
      if (count === 0) addLists(start, steps, name, found)
    },
  }
}

/** `g all = 2` and `g[*] all = 2` both look at the list `g`; stars before it mean some such list. */
function matchList(location: Location, modifier: ArrayModifier, test: Probe): Matcher {
  const last = location.steps.at(-1)
  const levels = last?.type === 'each' ? last.levels : 1
  const steps = last?.type === 'each' ? location.steps.slice(0, -1) : location.steps
  const testList: Probe = (list, frame) => {
    const elements = elementsOf(list, levels)
    if (modifier === 'all') return elements.every((element) => test(element, frame))
    if (modifier === 'any') return elements.some((element) => test(element, frame))
    const inner = negated(frame)
    return !elements.some((element) => test(element, inner))
  }
  return {
    test: someOrOpenAt({ ...location, steps }, testList),
    collect: (value, frame, path, wanted, found) => {
      const start = startOf(location, value, frame)
      const name = location.startName(path)
      const count = visitValues(start, steps, name, (list, place) => {
        if (testList(list, frame) !== wanted) return
        // Under `any` the hits tell why it is true, under `none` why it is false; under `all` the misses.
        const telling =
          modifier === 'all' ? (wanted ? null : false) : wanted === (modifier === 'any') ? true : null
        if (elementsOf(list, levels).length === 0) found.add(place, list)
        visitElements(list, levels, place, (element, where) => {
          if (telling === null || test(element, frame) === telling) found.add(where, element)
        })
      })
      if (count === 0) addLists(start, steps, name, found)
    },
  }
}

/** The empty or missing lists that left nothing to look at. */
export function addLists(
  start: Json | undefined,
  steps: readonly Step[],
  path: string,
  found: EvidenceList,
): void {
  const first = steps.findIndex((step) => step.type === 'each')
  visitValues(start, steps.slice(0, Math.max(first, 0)), path, (list, place) => found.add(place, list))
}
