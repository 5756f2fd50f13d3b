import type { ContextTerm, NameTerm, Pair, Predicate, Term } from '../language/ast.ts'
import type { Compilation, Place } from './compilation.ts'
import { matchFulltext, wordsOf } from './fulltext.ts'
import { nearestName } from '../../text/nearest.ts'
import { enumerate } from '../../text/words.ts'
import { isAccountName, locate, someAt, startOf } from './location.ts'
import { matchFunction } from './match-function.ts'
import { addLists, matchPredicate } from './match-predicate.ts'
import { negated } from './masked.ts'
import { constant, type Matcher } from './matcher.ts'
import { leftSpine } from '../language/print-terms.ts'
import { hasEach, type Probe, visitValues } from './steps.ts'
import { nodeId } from '../graph/structure.ts'
import { CALL } from '../../text/call.ts'
import { isMasked } from '../../sensitive/masked-text.ts'

/** Everything that can be known before a resource is seen is done here, once. */
export function matchTerm(term: Term, place: Place, compilation: Compilation): Matcher {
  return { ...matcherOf(term, place, compilation), term }
}

function matcherOf(term: Term, place: Place, compilation: Compilation): Matcher {
  switch (term.type) {
    case 'all':
      return constant(true)
    case 'is':
      return matchKinds(term, place, compilation)
    case 'id':
      return matchIds(term, place, compilation)
    case 'fulltext':
      return matchText(term.text, term.at, place, compilation)
    case 'function':
      return matchFunction(term, place, compilation)
    case 'predicate':
      return isAccountName(term.path, place)
        ? matchAccount(term, place, compilation)
        : matchPredicate(term, place, compilation)
    case 'context':
      return matchContext(term, place, compilation)
    case 'not':
      return negate(matchTerm(term.term, place, compilation))
    case 'pair':
    default:
      return matchPair(term, place, compilation)
  }
}

const ID = { name: 'id', indices: [] }

/** `account = x`: people know an account by its name as well as by its id, and what denies means neither. */
function matchAccount(predicate: Predicate, place: Place, compilation: Compilation): Matcher {
  const { path, operator } = predicate
  const byId = { ...predicate, path: { ...path, text: `${path.text}.id`, segments: [...path.segments, ID] } }
  // What there is to say of the value is said of the name.
  const quiet = { ...compilation, held: null, problems: compilation.problems.quiet }
  const parts = [matchPredicate(predicate, place, compilation), matchPredicate(byId, place, quiet)]
  const denies = operator === '!=' || operator === 'not in' || operator === '!~'
  const { test, collect } = combine(denies ? 'and' : 'or', parts)
  // One condition, which nobody has written as two.
  return { test, collect }
}

function matchKinds(term: NameTerm, place: Place, compilation: Compilation): Matcher {
  const { kindNames, problems } = compilation
  const names = term.names.map((name) => name.text)
  for (const { text, at } of term.names) {
    if (kindNames.isKnown(text)) continue
    problems.refuse(noSuchKind(text, compilation), at)
  }
  warnInContext('is()', place, compilation)
  const kinds = new Set(kindNames.concrete(names))
  const [only] = kinds
  const test: Probe =
    kinds.size === 1
      ? (_, { resource }) => resource.kind === only
      : (_, { resource }) => kinds.has(resource.kind)
  return { test, collect: () => undefined }
}

/** A guess of another service than was written (`aws_rds_instance`) is no help by itself. */
function noSuchKind(text: string, { kindNames, model }: Compilation): string {
  const guess = nearestName(text, [...kindNames.names])
  const services = new Set([...model.values()].flatMap(({ service }) => service ?? []))
  const meant = guess === null ? '' : `; perhaps you mean \`${guess}\``
  const isOfService = guess !== null && guess.split('_')[1] === text.split('_')[1]
  if (isOfService || services.size === 0)
    return `There is no kind \`${text}\`${meant || '; expected the name of a kind that this program reads'}.`
  return `There is no kind \`${text}\`${meant}. Kinds of ${shortened([...services])} are read; \`${CALL} kinds\` lists them.`
}

function matchIds(term: NameTerm, place: Place, compilation: Compilation): Matcher {
  warnInContext('id()', place, compilation)
  const ids = new Set(term.names.map((name) => name.text))
  for (const id of ids)
    if (!/^[0-9a-f]{32}$/.test(id))
      compilation.problems.warn(
        `\`id(…)\` compares this program's own ids, of 32 hexadecimal digits; write \`id = "${id}"\` for the cloud's.`,
      )
  const test: Probe = (_, { resource, ifOpen }) =>
    ids.has(nodeId(resource)) || (ifOpen !== undefined && isMasked(resource.id) && ifOpen)
  return { test, collect: () => undefined }
}

function matchText(text: string, at: number, place: Place, compilation: Compilation): Matcher {
  const words = wordsOf(text)
  if (words.length > 0) {
    warnInContext('a text', place, compilation)
    compilation.needs.comparisons.push({ names: [], isOpen: isMasked })
    return matchFulltext(words)
  }
  compilation.problems.refuse('Expected at least one word to look for in the double quotes.', at)
  return constant(false)
}

function warnInContext(what: string, place: Place, { problems }: Compilation): void {
  if (place.inContext) problems.warn(`In \`.{…}\`, ${what} looks at the whole resource, not at the element.`)
}

/** With `[*]` one and the same element satisfies all; without it the path is only a prefix. */
function matchContext(term: ContextTerm, place: Place, compilation: Compilation): Matcher {
  const location = locate(term.path, place, compilation)
  const scope = location.inside ?? { owners: [], prefix: [] }
  const inner = matchTerm(term.term, { scope, inContext: true }, compilation)
  const { steps } = location
  if (!hasEach(steps) && location.type?.type === 'array') {
    const { text } = term.path
    compilation.problems.warn(`\`${text}\` is a list; \`${text}[*].{…}\` looks at its elements.`)
  }
  return {
    test: someAt(location, inner.test),
    collect: (value, frame, path, wanted, found) => {
      const start = startOf(location, value, frame)
      const name = location.startName(path)
      const count = visitValues(start, steps, name, (element, where) => {
        if (inner.test(element, frame) === wanted) inner.collect(element, frame, where, wanted, found)
      })
      if (count === 0) addLists(start, steps, name, found)
    },
    inside: {
      of: 'elements',
      inner,
      visit: (value, frame, path, visit) =>
        visitValues(startOf(location, value, frame), steps, location.startName(path), visit),
    },
  }
}

function negate(inner: Matcher): Matcher {
  return {
    test: (value, frame) => !inner.test(value, negated(frame)),
    collect: (value, frame, path, wanted, found) => inner.collect(value, frame, path, !wanted, found),
  }
}

/** A run of one operator is one list: no recursion along the left side, however long the search is. */
function matchPair(pair: Pair, place: Place, compilation: Compilation): Matcher {
  const { first, rest } = leftSpine(pair)
  let operator = rest[0]?.operator ?? 'and'
  let run = [matchTerm(first, place, compilation)]
  for (const next of rest) {
    if (next.operator !== operator) {
      run = [combine(operator, run)]
      operator = next.operator
    }
    run.push(matchTerm(next.right, place, compilation))
  }
  return combine(operator, run)
}

function combine(operator: 'and' | 'or', parts: readonly Matcher[]): Matcher {
  const tests = parts.map((part) => part.test)
  return {
    test: operator === 'and' ? allOf(tests) : anyOf(tests),
    collect: (value, frame, path, wanted, found) => {
      for (const part of parts) {
        if (part.test(value, frame) === wanted) part.collect(value, frame, path, wanted, found)
      }
    },
    inside: { of: operator, parts },
  }
}

/** Most searches join two: these run without a loop. */
function allOf(tests: readonly Probe[]): Probe {
  const [first, second] = tests
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return (value, frame) => first(value, frame) && second(value, frame)
  }
  return (value, frame) => {
    for (const test of tests) if (!test(value, frame)) return false
    return true
  }
}

function anyOf(tests: readonly Probe[]): Probe {
  const [first, second] = tests
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return (value, frame) => first(value, frame) || second(value, frame)
  }
  return (value, frame) => {
    for (const test of tests) if (test(value, frame)) return true
    return false
  }
}

/** Of many services the first are named: they are those that most people ask about. */
function shortened(services: readonly string[]): string {
  const rest = services.length - MOST_SERVICES
  return rest > 1
    ? enumerate([...services.slice(0, MOST_SERVICES), `${rest} more services`])
    : enumerate(services)
}

const MOST_SERVICES = 3
