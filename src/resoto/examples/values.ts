import type { Json } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import { coerce, type Literal, type Operator, parseDuration } from '../../search/index.ts'

/** What a property has to hold, `undefined`: nothing at all. `null` in place of a Value: none could be found. */
export interface Value {
  readonly value: Json | undefined
}

/** Long ago, and not yet: so that an example means the same in many years. */
const PAST = '2020-01-01T00:00:00Z'
const LONG_PAST = '1990-01-01T00:00:00Z'
const FUTURE = '2999-01-01T00:00:00Z'
const DATE = /^\d{4}-\d\d-\d\d/
const TEN_YEARS = 10 * 365 * 86_400

/** A value of the type of which the comparison is true, or is not. */
export function valueFor(
  operator: Operator,
  literal: Literal,
  type: ValueType | null,
  wanted: boolean,
  { now, isFixed }: Moment,
): Value | null {
  const negative = NEGATED[operator]
  if (negative !== undefined) return valueFor(negative, literal, type, !wanted, { now, isFixed })
  // What is a time today is another one tomorrow.
  if (!isFixed && !isOrder(operator) && isTime(literal, type)) return null
  if (operator === '=~') return wanted ? matching(literal) : other([], type)
  if (literal.type === 'null') return wanted ? { value: undefined } : other([], type)
  if (operator === 'in') {
    const items = literal.type === 'list' ? literal.items : [literal]
    const values = items.map((item) => coerce(item, type, now.getTime()).value)
    return wanted ? first(values) : other(values, type)
  }
  const { value } = coerce(literal, type, now.getTime())
  if (operator === '==') return wanted ? { value } : other([value], type)
  return compared(operator, literal, value, type, wanted)
}

/** `age > 30d`: the time that it is counted from. */
export function timeForAge(operator: Operator, literal: Literal, wanted: boolean): Value | null {
  const seconds = literal.type === 'string' ? parseDuration(literal.value) : null
  if (seconds === null) return literal.type === 'null' ? { value: wanted ? undefined : PAST } : null
  const isOld = operator === '>' || operator === '>='
  if (!isOld && operator !== '<' && operator !== '<=') return null
  return { value: isOld === wanted ? past(seconds) : FUTURE }
}

/** When an example is made up. */
export interface Moment {
  readonly now: Date
  /** Whether the search has no values that follow the time, such as `@TODAY@` and `{{age.ago}}`. */
  readonly isFixed: boolean
}

function isOrder(operator: Operator): boolean {
  return operator.startsWith('<') || operator.startsWith('>')
}

function isTime(literal: Literal, type: ValueType | null): boolean {
  if (literal.type === 'list') return literal.items.some((item) => isTime(item, type))
  const isDated = type?.type === 'datetime' || type?.type === 'date'
  return isDated || (literal.type === 'string' && DATE.test(literal.value))
}

const NEGATED: Readonly<Partial<Record<Operator, Operator>>> = { '!=': '==', 'not in': 'in', '!~': '=~' }

function past(seconds: number): string {
  return Math.abs(seconds) < TEN_YEARS / 2 ? PAST : LONG_PAST
}

/** A word before a number: of protocols, -1 has no ports beside it. */
function first(values: readonly Json[]): Value | null {
  const words = values.filter((one) => typeof one === 'string' && /^[a-z]/i.test(one))
  const [value] = [...words, ...values]
  return value === undefined ? null : { value }
}

function compared(
  operator: Operator,
  literal: Literal,
  value: Json,
  type: ValueType | null,
  wanted: boolean,
): Value | null {
  const above = operator === '>' || operator === '>='
  const up = above === wanted
  if (type?.type === 'datetime' || type?.type === 'date') {
    const seconds = literal.type === 'string' ? parseDuration(literal.value) : null
    if (seconds !== null) return dated(up ? FUTURE : past(seconds), type)
    return typeof value === 'string' ? dated(up ? FUTURE : before(value), type) : null
  }
  // Where equal is asked for, the limit itself shows best where the line is.
  const atLimit = (operator.length === 2) === wanted
  if (typeof value === 'number') return { value: atLimit ? value : value + (up ? 1 : -1) }
  if (typeof value !== 'string') return null
  if (DATE.test(value)) return { value: (up ? FUTURE : before(value)).slice(0, 10) }
  return atLimit ? { value } : { value: up ? `${value}~` : '' }
}

function dated(time: string, type: ValueType): Value {
  return { value: type.type === 'date' ? time.slice(0, 10) : time }
}

function before(time: string): string {
  return time > PAST ? PAST : LONG_PAST
}

/** A value that is none of these. */
function other(values: readonly Json[], type: ValueType | null): Value | null {
  const isNew = (value: Json): boolean => !values.some((one) => JSON.stringify(one) === JSON.stringify(value))
  const value = candidates(type, values).find(isNew)
  return value === undefined ? null : { value }
}

const TEXTS = ['other', 'another', 'something-else']

function candidates(type: ValueType | null, values: readonly Json[]): readonly Json[] {
  switch (type?.type) {
    case 'boolean':
      return [true, false]
    case 'int':
    case 'float':
      return [1, 2, ...values.flatMap((value) => (typeof value === 'number' ? [value + 1] : []))]
    case 'datetime':
      return [PAST, FUTURE]
    case 'date':
      return [PAST.slice(0, 10), FUTURE.slice(0, 10)]
    case 'string':
      return 'values' in type ? type.values : TEXTS
    case 'array':
      return [candidates(type.items, []).slice(0, 1), []]
    case 'map':
      return [{ key: candidates(type.values, [])[0] ?? 'other' }, {}]
    case 'object':
      return [{}]
    case 'duration':
    case 'any':
    case undefined:
    default:
      return TEXTS
  }
}

/** A text that the expression matches, where it is simple enough; it is tried out before it is used. */
function matching(literal: Literal): Value | null {
  if (literal.type !== 'string') return null
  const text = literal.value
    .replaceAll(/\\([.\-/_])/g, '$1')
    .replaceAll(/\\d\+?/g, '1')
    .replaceAll(/\\w\+?/g, 'a')
    .replaceAll(/\[([A-Za-z0-9])[^\]]*\]\+?/g, '$1')
    .replaceAll(/\.\*/g, '')
    .replaceAll(/\.\+/g, 'x')
    .replaceAll(/\((?:\?:)?([^()|]*)(?:\|[^()]*)?\)/g, '$1')
    .replace(/^\^/, '')
  const value = (text.split('|')[0] ?? '').replace(/\$$/, '').replaceAll(/^\^/g, '')
  return value === '' ? { value: 'x' } : { value }
}
