import type { Json } from '../../model/json.ts'
import type { Literal, Operator, Predicate } from '../language/ast.ts'
import { compileTest, onTimes, type Test } from './comparison.ts'
import type { Compilation } from './compilation.ts'
import { parseDuration } from '../language/durations.ts'
import { printLiteral } from '../language/print-terms.ts'
import { printTime } from '../language/times.ts'

/** The older a resource, the earlier its timestamp. */
const REVERSED: Readonly<Partial<Record<Operator, Operator>>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** `age > 3d` as a test of the timestamp: earlier than three days ago. Null where it was refused. */
export function matchAge(predicate: Predicate, timestamp: string, compilation: Compilation): Test | null {
  const { operator, value, path, valueAt } = predicate
  const { problems, now } = compilation
  if (operator === '=~' || operator === '!~') {
    problems.refuse(
      `\`${path.text}\` is a length of time: compare it with <, <=, > or >=, not ${operator}.`,
      valueAt,
    )
    return null
  }
  const times = timesOf(value, now)
  if (times === undefined) {
    const sentence = `Expected a length of time such as 3d, 2w or "3 days and 2 hours" after \`${path.text} ${operator}\`, but found ${printLiteral(value)}.`
    problems.refuse(sentence, valueAt)
    return null
  }
  const reversed = REVERSED[operator] ?? operator
  problems.note(
    `\`${path.text} ${operator} ${printLiteral(value)}\` is compared on ${timestamp}: \`${timestamp} ${reversed} ${JSON.stringify(times)}\`.`,
  )
  if (!Array.isArray(times) && times !== null) warnOfAge(predicate, compilation)
  return onTimes(compileTest(reversed, times))
}

/** Ages that nothing has. */
function warnOfAge({ path, operator, value }: Predicate, { problems }: Compilation): void {
  const text = printLiteral(value).replaceAll('"', '')
  if (operator === '==')
    problems.warn(`\`${path.text} = ${text}\` is true for a second: compare it with <, <=, > or >=.`)
  else if (text.startsWith('-') && operator !== '!=')
    problems.warn(`\`${path.text}\` is never below 0; write \`${path.text} ${operator} ${text.slice(1)}\`.`)
}

/** Undefined where something is not a duration. */
function timesOf(literal: Literal, now: number): Json | undefined {
  if (literal.type === 'null') return null
  if (literal.type === 'list') {
    const times = literal.items.map((item) => timesOf(item, now))
    return times.every((time) => time !== undefined) ? times : undefined
  }
  const seconds = literal.type === 'string' ? parseDuration(literal.value) : null
  return seconds === null ? undefined : printTime(now - seconds * 1000)
}
