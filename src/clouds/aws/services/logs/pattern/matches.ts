import { every, not, some, type Truth } from '../../../statements/three-valued.ts'
import type { Comparison, Condition, FilterPattern, Literal, Test } from './filter-pattern.ts'

type WordPattern = Extract<FilterPattern, { readonly type: 'words' }>
type TermPattern = Extract<FilterPattern, { readonly type: 'terms' }>

/** An event as far as it is known. */
export interface KnownEvent {
  /** What is at the path; null: certainly nothing; undefined: nobody knows. */
  readonly at: (path: string) => string | boolean | null | undefined
  /** As it stands in the log. */
  readonly text: string
  /** What tells events of the sort from others. */
  readonly name: string
}

/** Whether the pattern matches the event; null: nobody knows. */
export function matches(pattern: FilterPattern, event: KnownEvent): Truth {
  if (pattern.type === 'json') return holds(pattern.condition, event)
  if (pattern.type === 'words') return matchesWords(pattern, event)
  return pattern.type === 'all' || hasTerms(pattern, event.text)
}

/** How many words an event has hangs on what stands in it, such as the user agent. */
function matchesWords({ isOpen, hasConditions, text }: WordPattern, { name }: KnownEvent): Truth {
  if (!isOpen) return false
  if (!hasConditions) return true
  return text.includes(name) ? null : false
}

function hasTerms({ all, none, some: oneOf }: TermPattern, text: string): boolean {
  const has = (term: string): boolean => text.includes(term)
  return all.every(has) && !none.some(has) && (oneOf.length === 0 || oneOf.some(has))
}

function holds(condition: Condition, event: KnownEvent): Truth {
  if (condition.type === 'test') {
    const value = event.at(condition.path)
    return value === undefined ? null : passes(condition.test, value)
  }
  const { type, parts } = condition
  return (type === 'and' ? every : some)(parts, (part) => holds(part, event))
}

function passes(test: Test, value: string | boolean | null): Truth {
  if ('value' in test) {
    // What a comparison says of something that is not there, AWS's guide tells of `=` alone.
    if (value === null) return test.is === '=' ? false : null
    return compare(test.is, String(value), test.value)
  }
  if (test.is === 'absent') return value === null
  if (test.is === 'null') return value === null ? null : false
  return value === (test.is === 'true')
}

function compare(is: Comparison, value: string, literal: Literal): Truth {
  if (is === '=') return isLike(value, literal)
  if (is === '!=') return not(isLike(value, literal))
  // Numbers alone have an order, and what is known of events are texts.
  return false
}

function isLike(value: string, literal: Literal): Truth {
  if ('text' in literal) return fitsStars(literal.text, value)
  const { expression } = literal
  // Without groups no expression takes long, and AWS has none.
  if (expression.includes('(')) return null
  try {
    return new RegExp(expression).test(value)
  } catch {
    return null
  }
}

/** `*` stands for anything, in quotes as well; all else for itself. */
function fitsStars(pattern: string, value: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  if (parts.length === 0) return value === head
  if (!value.startsWith(head)) return false
  const tail = parts.pop() ?? ''
  let at = head.length
  for (const part of parts) {
    const found = value.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return value.length - tail.length >= at && value.endsWith(tail)
}
