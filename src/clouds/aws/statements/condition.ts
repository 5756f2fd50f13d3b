import { isJsonObject, type Json } from '../../../model/json.ts'
import { listOf } from '../../../text/members.ts'
import { fitsGlob } from '../../../text/glob.ts'
import { ANY_TEXT } from './glob.ts'
import { isInNetwork, united } from './networks.ts'
import { every, some, type Truth } from './three-valued.ts'

/** How many values of a key an operator applies to: the only one, any of several or all of them. */
type Quantifier = 'one' | 'any' | 'all'

/** One key of a condition, with what its values are compared to. All tests of a statement have to hold. */
export interface Test {
  /** Lower case: AWS ignores the case of keys. */
  readonly key: string
  readonly writtenKey: string
  readonly values: readonly string[]
  readonly quantifier: Quantifier
  /** True for a request that lacks the key. */
  readonly ifExists: boolean
  readonly negated: boolean
  /** Undefined: values that are neither texts nor networks (numbers, dates), or an unknown operator. */
  readonly compare: ((wanted: string, value: string) => Truth) | undefined
  /** `Null`: asks whether the key is there and nothing else. */
  readonly isNull: boolean
  /** The operator without `Not`, quantifier and suffix: with key and values the name of a test that is left open. */
  readonly operator: string
}

/** Numbers, dates and networks: whatever they name, the caller can match it. */
const OPEN_OPERATOR = /^(?:numeric|date)|^(?:ipaddress|binaryequals)$/

type Compare = NonNullable<Test['compare']>

const COMPARE: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ['stringequals', (wanted, value) => wanted === value],
  ['stringequalsignorecase', (wanted, value) => wanted.toLowerCase() === value.toLowerCase()],
  ['stringlike', fitsGlob],
  ['arnequals', arnMatches],
  ['arnlike', arnMatches],
  ['bool', (wanted, value) => (isBoolean(wanted) ? wanted.toLowerCase() === value.toLowerCase() : null)],
  ['ipaddress', isInNetwork],
])

/** ARNs are compared part by part: a wildcard does not reach over a colon (IAM guide, "ARN condition operators"). */
function arnMatches(wanted: string, value: string): boolean {
  const [pattern, parts] = [arnParts(wanted), arnParts(value)]
  return pattern.length === parts.length && pattern.every((part, i) => fitsGlob(part, parts[i] ?? ''))
}

const ARN_PARTS = 6

/** The last part is whatever is left. */
function arnParts(arn: string): readonly string[] {
  const parts = arn.split(':')
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')]
}

/** AWS takes no other words. */
function isBoolean(word: string): boolean {
  return /^(?:true|false)$/i.test(word)
}

/**
 * The tests of a statement; null where the condition makes no sense. Operators and keys in any letter case. `text`: reads a
 * value as it is written.
 */
export function testsOf(
  condition: Json | undefined,
  text: (written: string) => string,
): readonly Test[] | null {
  if (condition === undefined) return []
  if (!isJsonObject(condition)) return null
  const tests: Test[] = []
  for (const [operator, keys] of Object.entries(condition)) {
    if (!isJsonObject(keys)) return null
    for (const [key, given] of Object.entries(keys)) {
      const values = listOf(given).map(wordOf)
      if (values.includes(null)) return null
      const texts = values.flatMap((value) => value ?? []).map(text)
      tests.push(testOf(operator, key, texts))
    }
  }
  return tests
}

/** A value as its text; null: a list or an object, which is none. */
function wordOf(value: Json): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

function testOf(name: string, key: string, values: readonly string[]): Test {
  const quantified = /^(forallvalues|foranyvalue):(.*)$/.exec(name.toLowerCase())
  const whole = quantified?.[2] ?? name.toLowerCase()
  const ifExists = whole.endsWith('ifexists')
  const plain = ifExists ? whole.slice(0, -'ifexists'.length) : whole
  const operator = plain.replace('not', '')
  return {
    key: key.toLowerCase(),
    writtenKey: key,
    values: operator === 'ipaddress' ? united(values) : values,
    quantifier: quantified === null ? 'one' : quantified[1] === 'forallvalues' ? 'all' : 'any',
    ifExists,
    negated: plain !== operator,
    compare: COMPARE.get(operator),
    isNull: plain === 'null',
    operator,
  }
}

/** Whether numbers, dates or networks are compared. */
export function isOpen({ operator }: Test): boolean {
  return OPEN_OPERATOR.test(operator)
}

/** A value that AWS fills in (`${aws:username}`). */
export function isVariable(value: string): boolean {
  return value.includes('${')
}

/** The text, of which AWS fills in nothing: no request has such a character. */
export function literal(text: string): string {
  return text.replaceAll('${', '$\u0004{')
}

/** Keys in lower case that AWS fills in, into values. */
export function variablesOf({ values }: Test): readonly string[] {
  return values.flatMap((value) =>
    [...value.matchAll(/\$\{([^,}]*)/g)].map(([, key = '']) => key.trim().toLowerCase()),
  )
}

/** What AWS fills in for a key (see withVariables): undefined where a request lacks it, null where it is not known. */
type Fill = (key: string) => string | undefined | null

const VARIABLE = /\$\{([^,}]*)\}/g
/** A value that no request has. */
const NO_VALUE = '\u0003'

/**
 * The test with what AWS fills in. A value that stays a variable is one of which that is not known; one of a key that the
 * request lacks is met by nothing (IAM guide, "Policy variables").
 */
export function withVariables(test: Test, fill: Fill): Test {
  const values = test.values.map((value) => {
    const keys = [...value.matchAll(VARIABLE)].map(([, key = '']) => key.trim().toLowerCase())
    const filled = new Map(keys.map((key) => [key, fill(key)] as const))
    const found = new Set(filled.values())
    if (found.has(null)) return value
    if (found.has(undefined)) return test.negated ? value : NO_VALUE
    return value.replaceAll(VARIABLE, (whole, key: string) => filled.get(key.trim().toLowerCase()) ?? whole)
  })
  return { ...test, values }
}

/**
 * Whether a request passes the test that has these values of the key; undefined: it lacks the key. Null where the test
 * was not understood. IAM guide, "Condition operators" and "Set operators for multi-valued context keys".
 */
export function passes(test: Test, values: readonly string[] | undefined): Truth {
  const { values: wanted, quantifier, negated, compare, isNull } = test
  if (wanted.length === 0) return null
  if (isNull) return some(wanted, (one) => isAbsent(one, values))
  if (values === undefined || values.length === 0) {
    if (test.ifExists || quantifier === 'all') return true
    return quantifier === 'any' ? false : negated
  }
  if (compare === undefined) return null
  const holds = (value: string): Truth => {
    const meets = some(wanted, (one) =>
      isVariable(one) || isUnknownValue(one, value) ? null : compare(one, value),
    )
    return negated && meets !== null ? !meets : meets
  }
  return quantifier === 'any' ? some(values, holds) : every(values, holds)
}

/** What a key has that has one value, which is not known. */
export const SOMETHING = '\u0002'

const CERTAIN = new Set([SOMETHING, NO_VALUE, '*'])

/** Whether it is not known if the value is the one that is wanted. */
function isUnknownValue(wanted: string, value: string): boolean {
  return value === SOMETHING && !CERTAIN.has(wanted) && !wanted.includes(ANY_TEXT)
}

function isAbsent(wanted: string, values: readonly string[] | undefined): Truth {
  return isBoolean(wanted) ? (wanted.toLowerCase() === 'true') === (values === undefined) : null
}
