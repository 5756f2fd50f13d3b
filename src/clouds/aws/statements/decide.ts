import { isOpen, isVariable, passes, variablesOf, type Test } from './condition.ts'
import { domainOf, isFree, type PolicyPlace, type Values } from './context.ts'
import { fitsGlob } from '../../../text/glob.ts'
import { instanceOf, isPlain } from './glob.ts'
import type { Names, Policy, Statement } from './policy.ts'
import { ANYBODY } from './principal.ts'
import { isMeant, type Requester } from './requester.ts'
import { every, not, some, type Truth } from './three-valued.ts'

/** More requests than this are not tried: then the answer is unknown. */
const MAX_REQUESTS = 20_000

interface Request {
  readonly requester: Requester
  /** Lower case. */
  readonly action: string
  readonly resource: string
  readonly values: ReadonlyMap<string, Values>
  /** The tests that the caller can satisfy, by their names. */
  readonly open: ReadonlyMap<string, boolean>
}

/**
 * Whether some requester can make a request that the statement allows and no denial takes back. A policy treats alike
 * what it does not distinguish, so one request of each kind is tried; the caller chooses the rest.
 */
export function letsIn(
  statement: Statement,
  policy: Policy,
  requesters: readonly Requester[],
  place: PolicyPlace,
): Truth {
  let found: Truth = false
  let left = MAX_REQUESTS
  for (const requester of requesters) {
    const denials = policy.statements.filter((one) => !one.allows && mayApply(one, requester, place))
    if (
      !mayApply(statement, requester, place) ||
      denials.some((one) => isWithoutWay(one, requester, place))
    ) {
      continue
    }
    const { requests, isWhole } = requestsOf(requester, statement, denials, place)
    if (!isWhole) found = null
    for (const request of requests) {
      left -= 1
      if (left < 0) return null
      const allowed = applies(statement, request, place)
      if (allowed === false) continue
      const denied = policy.isDoubtful ? null : some(denials, (one) => applies(one, request, place))
      const isLetIn = every([allowed, not(denied)], (one) => one)
      if (isLetIn === true) return true
      if (isLetIn === null) found = null
    }
  }
  return found
}

/** Not where something that the caller's identity settles rules it out. */
function mayApply(statement: Statement, requester: Requester, place: PolicyPlace): boolean {
  const { principals, tests } = statement
  const isNamed = principals.list.some((principal) => isMeant(requester, principal))
  return (
    isNamed !== principals.but && (tests ?? []).every((test) => settled(test, requester, place) !== false)
  )
}

/** Whether the caller is denied everything, whatever else they choose. */
function isWithoutWay(denial: Statement, requester: Requester, place: PolicyPlace): boolean {
  const { actions, resources, tests } = denial
  const isOfAll = [actions, resources].every(({ but, patterns }) => !but && patterns.includes(ANYBODY))
  return isOfAll && tests !== null && tests.every((test) => settled(test, requester, place) === true)
}

/** Null: the caller's identity alone does not settle it. */
function settled(test: Test, requester: Requester, place: PolicyPlace): Truth {
  const domain = domainOf(test.key, requester, place)
  if (openName(test) !== undefined || typeof domain === 'string' || domain.length !== 1) return null
  return passes(test, domain[0])
}

function requestsOf(
  requester: Requester,
  allowed: Statement,
  denials: readonly Statement[],
  place: PolicyPlace,
): { readonly requests: Iterable<Request>; readonly isWhole: boolean } {
  const actions = kindsOf(
    allowed.actions,
    denials.map((one) => one.actions),
  )
  const resources = kindsOf(
    allowed.resources,
    denials.map((one) => one.resources),
  )
  const tests = [allowed, ...denials].flatMap((one) => one.tests ?? [])
  const requests = function* (): Generator<Request> {
    for (const action of actions.names) {
      for (const resource of resources.names) {
        for (const context of contexts(tests, requester, place)) {
          yield Object.assign({ requester, action, resource }, context)
        }
      }
    }
  }
  return { requests: requests(), isWhole: actions.isWhole && resources.isWhole }
}

/** For a requester to whom it may apply. */
function applies(statement: Statement, request: Request, place: PolicyPlace): Truth {
  const { actions, resources, tests, allows } = statement
  return every(
    [
      () => holds(actions, request.action, allows),
      () => holds(resources, request.resource, allows),
      () => (tests === null ? null : every(tests, (test) => isMet(test, request, place))),
    ],
    (part) => part(),
  )
}

/** `isOpenToAll`: what AWS fills in is taken for whatever suits the caller. */
function holds({ but, patterns }: Names, name: string, isOpenToAll: boolean): Truth {
  const found = some(patterns, (pattern) => {
    if (!isVariable(pattern)) return fitsGlob(pattern, name)
    return isOpenToAll ? fitsGlob(pattern.replaceAll(VARIABLE, '*'), name) : null
  })
  return but ? not(found) : found
}

const VARIABLE = /\$\{[^}]*\}/g

function isMet(test: Test, { requester, values, open }: Request, place: PolicyPlace): Truth {
  const name = openName(test)
  if (name !== undefined) return (open.get(name) ?? false) !== test.negated
  if (!values.has(test.key)) return domainOf(test.key, requester, place) === 'unknown' ? null : false
  return passes(test, values.get(test.key))
}

/** The name of a test that is not evaluated, since the caller can choose whether it is met. */
function openName(test: Test): string | undefined {
  const { key, values, operator } = test
  const isOfValues = isFree(key) && (isOpen(test) || values.some(isVariable))
  if (!isOfValues && !variablesOf(test).some(isFree)) return undefined
  return [operator, key, ...values.toSorted()].join('\n')
}

/** A name of each kind that the lists distinguish, among those that the first list holds. */
function kindsOf(names: Names, others: readonly Names[]): { names: readonly string[]; isWhole: boolean } {
  const limited = others.filter((one) => one.but || !one.patterns.includes(ANYBODY))
  const own = names.but ? [ANYBODY] : names.patterns
  const patterns =
    limited.length === 0 && !names.but
      ? own.slice(0, 1)
      : [own, names.patterns, ...limited.map((one) => one.patterns)].flat()
  const made = [...new Set(patterns.map((pattern) => instanceOf(pattern.replaceAll(VARIABLE, '*'))))]
  return {
    names: made.filter((name) => holds(names, name, true) !== false),
    isWhole: limited.length === 0 || patterns.every((one) => isPlain(one)),
  }
}

type Context = Pick<Request, 'values' | 'open'>

/** The values that the tests' keys may have in a request of the requester: all that make a difference. */
function* contexts(tests: readonly Test[], requester: Requester, place: PolicyPlace): Generator<Context> {
  const valued = tests.filter((test) => openName(test) === undefined)
  const keys = [...Map.groupBy(valued, ({ key }) => key)].flatMap(([key, own]) => {
    const domain = domainOf(key, requester, place)
    if (domain === 'unknown') return []
    return [{ key, options: domain === 'free' ? chosen(own) : domain }]
  })
  const names = [...new Set(tests.flatMap((test) => openName(test) ?? []))]
  yield* choose(keys, names, new Map(), new Map())
}

/** Values that the caller may give a key. */
function chosen(tests: readonly Test[]): readonly Values[] {
  const named = tests.flatMap(({ values, isNull }) => (isNull ? [] : values.map(instanceOf)))
  const other = [instanceOf('*'), 'true', 'false']
  return [undefined, ...[...new Set([...named, ...other])].map((value) => [value])]
}

function* choose(
  [key, ...keys]: readonly { readonly key: string; readonly options: readonly Values[] }[],
  names: readonly string[],
  values: ReadonlyMap<string, Values>,
  open: ReadonlyMap<string, boolean>,
): Generator<Context> {
  if (key !== undefined) {
    for (const option of key.options) yield* choose(keys, names, new Map(values).set(key.key, option), open)
    return
  }
  const [name, ...others] = names
  if (name === undefined) {
    yield { values, open }
    return
  }
  for (const met of [true, false]) yield* choose([], others, values, new Map(open).set(name, met))
}
