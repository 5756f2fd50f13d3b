import { enumerate } from '../../../text/words.ts'
import { isOpen, isVariable, type Test } from './condition.ts'
import type { Budget, Question } from './decide.ts'
import { hasWildcard } from './glob.ts'
import { isNarrow } from './networks.ts'
import type { Place } from './place.ts'
import type { Policy, Statement } from './policy.ts'
import { ANYBODY, isStrange } from './principal.ts'
import type { Requester } from './requester.ts'
import type { Truth } from './three-valued.ts'

/** A statement as rules and people call it: by its Sid, or by its number. */
export function nameOf({ sid, number }: Statement): string {
  return sid ?? String(number)
}

function called({ sid, number }: Statement): string {
  return sid === undefined ? `statement ${number}` : `statement ${number} (“${sid}”)`
}

/** What is asked about a statement that names everybody. */
interface Asked {
  readonly statement: Statement
  readonly policy: Policy
  readonly place: Place
  readonly strangers: readonly Requester[]
  readonly budget: Budget
  readonly isLetIn: Truth
  readonly ask: (requesters: readonly Requester[], question: Question) => Truth
}

/** Whether strangers get in by the statement, and what does or does not stop them: a sentence for people. */
export function whyOf(asked: Asked): string {
  const { statement, policy, place, strangers, isLetIn } = asked
  const subject = capital(called(statement))
  if (isLetIn === true) {
    return `${subject} lets ${whoIn(statement)} in${conditionsOf(asked)}${denialsOf(policy)}.`
  }
  if (isLetIn === false) return `${subject} names ${whoIn(statement)}, but ${whatStops(asked)}.`
  const matters = [statement, ...policy.statements.filter(({ allows }) => !allows)]
  const unknown = unknownIn({ ...policy, statements: matters }, place, strangers)
  const what =
    unknown.length === 0 ? 'too many requests would have to be tried' : enumerate(unknown.slice(0, 3))
  return `Whether ${called(statement)} lets strangers in is not known: ${what}${unknown.length === 0 ? '' : ' could decide it'}.`
}

function whoIn({ principals: { but, list } }: Statement): string {
  if (but) return 'everybody but those that NotPrincipal names'
  if (list.some(({ name }) => name === ANYBODY)) return 'everybody'
  const open = list.filter((one) => one.account === ANYBODY || isStrange(one)).map(({ name }) => name)
  return `everybody whom ${enumerate(open, 'or')} signs in`
}

function conditionsOf({ statement: { tests }, place }: Asked): string {
  if (tests === null || tests.length === 0) return ' without a condition'
  return `: ${enumerate(tests.map((test) => whyNot(test, place)))}`
}

/** Why a condition stops no stranger. */
function whyNot(test: Test, place: Place): string {
  const { writtenKey: key, values, quantifier, ifExists, negated, isNull } = test
  if (isNull) return `its condition on ${key} asks only whether requests have that key`
  if (ifExists || quantifier === 'all') return `its condition on ${key} holds for requests without that key`
  if (negated) return `its condition on ${key} leaves out only what it names`
  if (test.key === 'aws:sourceip') {
    const broad = values.filter((value) => isNarrow(value) === false)
    if (broad.length > 0)
      return `its condition on ${key} takes ${enumerate(broad)}, which is too broad for anybody’s network`
  }
  if (place.isFree(test.key)) return `the caller chooses ${key}`
  if (values.some((value) => hasWildcard(value) && !isVariable(value)))
    return `strangers can fit the wildcard of its condition on ${key}`
  return `its condition on ${key} says nothing about who calls`
}

function denialsOf({ statements }: Policy): string {
  const denials = statements.filter(({ allows }) => !allows)
  if (denials.length === 0) return ''
  const names = enumerate(denials.slice(0, 3).map(called))
  const more = denials.length > 3 ? ' and the other denials' : ''
  return `; ${names}${more} ${denials.length === 1 ? 'does' : 'do'} not stop all of them`
}

function whatStops({ statement, policy, place, strangers, budget, ask }: Asked): string {
  const lets = (tests: readonly Test[], denials: readonly Statement[]): boolean =>
    ask(strangers, {
      statement: { ...statement, tests },
      policy: { ...policy, isDoubtful: false, statements: denials },
      place,
      budget,
    }) !== false
  if (!lets([], [])) return 'allows nothing here: its actions or its resources are others'
  const { tests } = statement
  const stopping = (tests ?? []).filter((test) => !lets([test], []))
  if (stopping.length > 0) {
    const keys = [...new Set(stopping.map(({ writtenKey }) => writtenKey))]
    return `its condition on ${enumerate(keys)} lets no stranger through`
  }
  const denials = policy.statements.filter(({ allows }) => !allows)
  const denying = denials.filter((denial) => !lets([], [denial]))
  if (denying.length > 0) return `${enumerate(denying.map(called))} denies every stranger what it allows`
  if (!lets(tests ?? [], [])) return 'its conditions together let no stranger through'
  return denials.length === 1
    ? `${called(denials[0] ?? statement)} denies strangers what its conditions leave`
    : 'the denials together leave strangers nothing of it'
}

/** What in the policy is not understood. */
export function unknownIn(
  { statements, isDoubtful }: Policy,
  place: Place,
  strangers: readonly Requester[],
): readonly string[] {
  const found = statements.flatMap((statement) => {
    const name = called(statement)
    const { tests, principals } = statement
    if (tests === null) return [`the condition of ${name}`]
    const keys = tests
      .filter((test) => isUnknown(test, place, strangers))
      .map(({ writtenKey }) => `the condition on ${writtenKey} in ${name}`)
    return keys.concat(principals.list.filter(isStrange).map((one) => `the principal ${one.name} of ${name}`))
  })
  return [...new Set(found)].concat(isDoubtful ? ['a Deny statement that makes no sense'] : [])
}

function isUnknown(test: Test, place: Place, strangers: readonly Requester[]): boolean {
  const { key, values, compare, isNull } = test
  if (values.length === 0 || strangers.some((one) => place.domainOf(key, one) === 'unknown')) return true
  if (place.isFree(key)) return !isNull && compare === undefined && !isOpen(test)
  if (key === 'aws:sourceip' && values.some((value) => isNarrow(value) === null)) return true
  if (key.startsWith('aws:resourceorg')) return true
  return (!isNull && compare === undefined) || values.some(isVariable)
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
