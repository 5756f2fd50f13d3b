import { isOpen, isVariable, passes, variablesOf, withVariables, type Test } from './condition.ts'
import type { Domain, Place, Values } from './place.ts'
import { fitsGlob } from '../../../text/glob.ts'
import { afterBeginning, ANY_TEXT, instanceOf, isPlain } from './glob.ts'
import type { Names, Policy, Statement } from './policy.ts'
import { ANYBODY } from './principal.ts'
import { isMeant, type Requester } from './requester.ts'
import { every, not, some, type Truth } from './three-valued.ts'

/** Comparisons with values of conditions for one policy: less than a second. With more than these the answer is unknown. */
const MAX_TESTS = 3_000_000

/** In tests. */
const COST_OF_REQUESTER = 10

/** What may still be tried. One for all questions about a policy, so that no policy takes long, however it is written. */
export interface Budget {
  tests: number
  /** Whether there are no other kinds of requesters than those that are asked about. */
  readonly isWhole: boolean
}

export function newBudget({ isWhole }: { readonly isWhole: boolean }): Budget {
  return { tests: MAX_TESTS, isWhole }
}

/** What is asked about one statement of a policy. */
export interface Question {
  readonly statement: Statement
  readonly policy: Policy
  readonly place: Place
  readonly budget: Budget
  /** The one action that is asked about, in lower case; absent: any that the statement allows. */
  readonly action?: string
}

/**
 * Whether some requester can make a request that the statement allows and no denial takes back. A policy treats alike
 * what it does not distinguish, so one request of each kind is tried; the caller chooses the rest.
 */
export function letsIn(requesters: readonly Requester[], question: Question): Truth {
  const { statement, policy, place, budget } = question
  let found: Truth = budget.isWhole ? false : null
  for (const requester of requesters) {
    budget.tests -= COST_OF_REQUESTER
    if (budget.tests < 0) return null
    const caller = new Caller(requester, place, budget)
    const isAllowed = caller.mayBeMeant(statement)
    if (isAllowed === false) continue
    const denials = policy.statements.flatMap((denial) => {
      if (denial.allows) return []
      const isDenied = caller.mayBeMeant(denial)
      return isDenied === false ? [] : [{ denial, isDenied }]
    })
    if (denials.some(({ denial, isDenied }) => isDenied === true && caller.isWithoutWay(denial))) continue
    const { actions, resources, isWhole } = namesToTry(
      question,
      denials.map(({ denial }) => denial),
    )
    if (!isWhole) found = null
    for (const action of actions) {
      for (const resource of resources) {
        const names = { action, resource }
        const allowed = every([isAllowed, isAbout(statement, names)], (one) => one)
        if (allowed === false) continue
        const taken = denials.map(({ denial, isDenied }) => ({
          tests: denial.tests,
          applies: every([isDenied, isAbout(denial, names)], (one) => one),
        }))
        const isLetIn = caller.canPass(
          { tests: statement.tests, applies: allowed },
          taken.filter(({ applies }) => applies !== false),
          action,
        )
        if (isLetIn === true && !policy.isDoubtful) return true
        if (isLetIn !== false) found = null
      }
    }
  }
  return found
}

/** A statement as far as it concerns requests of a caller with one action and resource. */
interface Applied {
  /** Null: the condition makes no sense. */
  readonly tests: readonly Test[] | null
  /** Whether it does, its condition apart: never false. */
  readonly applies: Truth
}

/** What one requester may do with the conditions of a policy. */
class Caller {
  readonly #requester: Requester
  readonly #place: Place
  readonly #budget: Budget
  readonly #resolved = new Map<Test, Test>()

  constructor(requester: Requester, place: Place, budget: Budget) {
    this.#requester = requester
    this.#place = place
    this.#budget = budget
  }

  /** Not where something that the caller's identity settles rules it out. */
  mayBeMeant({ principals, tests }: Statement): Truth {
    const isNamed = some(principals.list, (principal) => isMeant(this.#requester, principal))
    const meant = principals.but ? not(isNamed) : isNamed
    if (meant === false || (tests ?? []).some((test) => this.#settled(test) === false)) return false
    return meant
  }

  /** Whether the caller, who is meant, is denied everything, whatever else they choose. */
  isWithoutWay({ actions, resources, tests }: Statement): boolean {
    const isOfAll = [actions, resources].every(({ but, patterns }) => !but && patterns.includes(ANYBODY))
    return isOfAll && tests !== null && tests.every((test) => this.#settled(test) === true)
  }

  /** Null: the caller's identity alone does not settle it. */
  #settled(test: Test): Truth {
    this.#budget.tests -= 1 + test.values.length
    const domain = this.#domainOf(test.key)
    if (this.#openName(test) !== undefined || typeof domain === 'string' || domain.length !== 1) return null
    return passes(this.#withVariables(test), domain[0])
  }

  /**
   * Whether the caller can choose values with which the statement holds and none of the denials does. Values are chosen one
   * after the other, and no further where the statement fails already or a denial holds already.
   */
  canPass(allowed: Applied, denials: readonly Applied[], action: string): Truth {
    if (allowed.tests === null) return this.canPass({ tests: [], applies: null }, denials, action) && null
    return this.#search(allowed, denials, action, new Map())
  }

  #search(
    allowed: Applied,
    denials: readonly Applied[],
    action: string,
    chosen: Map<string, Values | boolean>,
  ): Truth {
    const look = (applied: Applied, isDenial: boolean): Look => this.#look(applied, isDenial, action, chosen)
    const isAllowed = look(allowed, false)
    if (isAllowed.holds === false) return false
    let next = isAllowed.next
    let isLetIn = isAllowed.holds
    const open: Applied[] = []
    for (const denial of denials) {
      const isDenied = look(denial, true)
      if (isDenied.next === undefined) {
        if (isDenied.holds === true) return false
        if (isDenied.holds === null) isLetIn = null
        continue
      }
      if (isDenied.holds === false) continue
      open.push(denial)
      next ??= isDenied.next
    }
    if (this.#budget.tests < 0) return null
    if (next === undefined) return isLetIn
    const tests = [allowed, ...denials].flatMap((one) => one.tests ?? [])
    let found: Truth = false
    for (const option of this.#optionsOf(next, tests, action)) {
      chosen.set(next, option)
      const isFound = this.#search(allowed, open.length === denials.length ? denials : open, action, chosen)
      chosen.delete(next)
      if (isFound === true) return isLetIn === null ? null : true
      if (isFound === null) found = null
    }
    return found
  }

  #look(
    { tests, applies }: Applied,
    isDenial: boolean,
    action: string,
    chosen: ReadonlyMap<string, Values | boolean>,
  ): Look {
    if (tests === null) return { holds: null, next: undefined }
    let isMet = applies
    let next: string | undefined
    for (const test of tests) {
      this.#budget.tests -= 1 + test.values.length
      const name = this.#openName(test) ?? test.key
      if (!chosen.has(name) && this.#domainOf(test.key, action) !== 'unknown') {
        const isSpared = isDenial && tests.length > 1 && this.#place.spared.has(test.key)
        if (!isSpared) {
          next ??= name
          continue
        }
        if (passes(test, ['false']) === false) return { holds: false, next: undefined }
        continue
      }
      const one = this.#isMet(test, chosen, action)
      if (one === false) return { holds: false, next: undefined }
      if (one === null) isMet = null
    }
    return { holds: isMet, next }
  }

  #isMet(test: Test, chosen: ReadonlyMap<string, Values | boolean>, action: string): Truth {
    const name = this.#openName(test)
    if (name !== undefined) return (chosen.get(name) === true) !== test.negated
    if (this.#domainOf(test.key, action) === 'unknown') return null
    const values = chosen.get(test.key)
    return passes(this.#withVariables(test), typeof values === 'boolean' ? undefined : values)
  }

  #optionsOf(name: string, tests: readonly Test[], action: string): readonly (Values | boolean)[] {
    if (name.includes('\n')) return [true, false]
    const domain = this.#domainOf(name, action)
    if (typeof domain !== 'string') return domain
    const own = tests.filter((test) => test.key === name && this.#openName(test) === undefined)
    return chosenValues(own)
  }

  #domainOf(key: string, action?: string): Domain {
    return this.#place.domainOf(key, this.#requester, action)
  }

  /** The name of a test that is not evaluated, since the caller can choose whether it is met. */
  #openName(test: Test): string | undefined {
    const { key, values, operator } = test
    const isOfValues = this.#place.isFree(key) && (isOpen(test) || values.some(isVariable))
    if (!isOfValues && !variablesOf(test).some((one) => this.#place.isFree(one))) return undefined
    return [operator, key, ...values.toSorted()].join('\n')
  }

  /** With what AWS fills in for the requester, where that is known. */
  #withVariables(test: Test): Test {
    if (!test.values.some(isVariable)) return test
    const known = this.#resolved.get(test)
    if (known !== undefined) return known
    const resolved = withVariables(test, (key) => {
      const domain = this.#domainOf(key)
      return typeof domain === 'string' || domain.length !== 1 ? null : domain[0]?.[0]
    })
    this.#resolved.set(test, resolved)
    return resolved
  }
}

interface Look {
  /** With what is chosen so far. */
  readonly holds: Truth
  /** What has to be chosen next to see whether it holds; undefined: that is certain, or false already. */
  readonly next: string | undefined
}

/** Its condition and its principals apart. */
function isAbout(
  { actions, resources, allows }: Statement,
  { action, resource }: { readonly action: string; readonly resource: string },
): Truth {
  return every([() => holds(actions, action, allows), () => holds(resources, resource, allows)], (part) =>
    part(),
  )
}

/** `isOpenToAll`: what AWS fills in is taken for whatever suits the caller. */
export function holds({ but, patterns }: Names, name: string, isOpenToAll: boolean): Truth {
  const found = some(patterns, (pattern) => {
    if (!isVariable(pattern)) return fitsGlob(pattern, name)
    return isOpenToAll ? fitsGlob(pattern.replaceAll(VARIABLE, '*'), name) : null
  })
  return but ? not(found) : found
}

const VARIABLE = /\$\{[^}]*\}/g

interface ToTry {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** Whether they stand for all. */
  readonly isWhole: boolean
}

function namesToTry({ statement, place, action }: Question, denials: readonly Statement[]): ToTry {
  const actions =
    action === undefined
      ? kindsOf(
          statement.actions,
          denials.map((one) => one.actions),
          place.actions,
        )
      : { names: [action], isWhole: true }
  const resources = kindsOf(
    statement.resources,
    denials.map((one) => one.resources),
    place.resources,
  )
  return {
    actions: actions.names,
    resources: resources.names,
    isWhole: actions.isWhole && resources.isWhole,
  }
}

/** A name of each kind that the lists distinguish, among those that the first list holds and that the place is about. */
function kindsOf(
  names: Names,
  others: readonly Names[],
  within: Place['actions'],
): { readonly names: readonly string[]; readonly isWhole: boolean } {
  const limited = others.filter((one) => one.but || !one.patterns.includes(ANYBODY))
  const own = names.but ? [ANYBODY] : names.patterns
  const patterns = (
    limited.length === 0 && !names.but && within === undefined
      ? own.slice(0, 1)
      : [own, names.patterns, ...limited.map((one) => one.patterns)].flat()
  ).map((pattern) => pattern.replaceAll(VARIABLE, '*'))
  const inside =
    within === undefined
      ? patterns
      : [ANYBODY, ...patterns].flatMap((pattern) =>
          within.beginnings.flatMap((beginning) =>
            afterBeginning(pattern, beginning).map((rest) => `${beginning}${rest}`),
          ),
        )
  const made = [...new Set([...(within?.exact ?? []), ...inside.map((pattern) => instanceOf(pattern))])]
  return {
    names: made.filter((name) => holds(names, name, true) !== false),
    isWhole: limited.length === 0 || inside.every((one) => isPlain(one)),
  }
}

/** Values that the caller may give a key. */
function chosenValues(tests: readonly Test[]): readonly Values[] {
  const named = tests.flatMap(({ values, isNull }) => (isNull ? [] : values.map(instanceOf)))
  const other = [ANY_TEXT, 'true', 'false']
  return [undefined, ...[...new Set([...named, ...other])].map((value) => [value])]
}
