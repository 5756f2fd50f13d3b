import { isJsonObject, type Json } from '../model/json.ts'
import { listOf } from './members.ts'
import { accountOf } from './principal.ts'

/** The endpoint whose policy a condition stands in, and its VPC. */
export interface PolicyPlace {
  readonly endpointId: string
  readonly vpcId: string | undefined
}

interface Test {
  /** Lower case: AWS does not tell keys apart by case. */
  readonly key: string
  readonly values: readonly string[]
}

/**
 * Operators under which only the values listed come through. Not those: negated ones, `Null`, and
 * `…IfExists` and `ForAllValues:`, which let in whoever lacks the key: an account in no organisation has no
 * aws:PrincipalOrgID, and an unsigned request no aws:PrincipalAccount.
 */
const DEFINITE = /^(?:foranyvalue:)?(?:stringequals|stringequalsignorecase|stringlike|arnequals|arnlike)$/

/** Where everything that comes through the endpoint has the same value. */
const OWN_PLACE: ReadonlySet<string> = new Set(['aws:sourcevpc', 'aws:sourcevpce'])

/** What a value has to be for the key to say who may come: a wildcard in its place lets in anybody. */
const NAMES_SOMEBODY: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['aws:principalaccount', isAccount],
  ['aws:sourceaccount', isAccount],
  ['aws:principalorgid', isOrganisation],
  ['aws:sourceorgid', isOrganisation],
  ['aws:principalorgpaths', isOrganisationPath],
  ['aws:sourceorgpaths', isOrganisationPath],
  ['aws:principalarn', isArnOfSomebody],
  ['aws:sourcearn', isArnOfSomebody],
])

/** Whether the condition of a statement leaves less than everybody. It narrows nothing that it does not surely narrow. */
export function restrictsPrincipals(condition: Json | undefined, place: PolicyPlace): boolean {
  return definiteTests(condition).some(({ key, values }) =>
    OWN_PLACE.has(key) ? values.every((value) => isElsewhere(value, place)) : isDefinite(key, values),
  )
}

/** The accounts (12 digits) that a condition leaves of everybody; null where it names none. */
export function accountsLeft(condition: Json | undefined): readonly string[] | null {
  for (const wanted of ['aws:principalaccount', 'aws:principalarn']) {
    const test = definiteTests(condition).find(({ key, values }) => key === wanted && isDefinite(key, values))
    const accounts = test?.values.map(accountOf).filter((account) => account !== null) ?? []
    if (test !== undefined && accounts.length === test.values.length) return [...new Set(accounts)]
  }
  return null
}

function definiteTests(condition: Json | undefined): readonly Test[] {
  if (!isJsonObject(condition)) return []
  return Object.entries(condition).flatMap(([operator, tests]) => {
    if (!DEFINITE.test(operator.toLowerCase()) || !isJsonObject(tests)) return []
    return Object.entries(tests).map(([key, values]) => ({
      key: key.toLowerCase(),
      values: listOf(values).map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    }))
  })
}

/** One value that names nobody is enough to let in anybody. */
function isDefinite(key: string, values: readonly string[]): boolean {
  const namesSomebody = NAMES_SOMEBODY.get(key)
  return namesSomebody !== undefined && values.length > 0 && values.every(namesSomebody)
}

function isAccount(value: string): boolean {
  return /^\d{12}$/.test(value)
}

function isOrganisation(value: string): boolean {
  return /^o-[a-z0-9]+$/.test(value)
}

function isOrganisationPath(value: string): boolean {
  return /^o-[a-z0-9]+\//.test(value)
}

/** `arn:aws:iam::*:role/admin` is a role that anybody may make. */
function isArnOfSomebody(value: string): boolean {
  return /^arn:[\w-]+:[\w-]+:[\w-]*:\d{12}:/.test(value) || /^arn:[^*?]+$/.test(value)
}

function isElsewhere(value: string, { endpointId, vpcId }: PolicyPlace): boolean {
  return /^vpce?-[0-9a-f]+$/.test(value) && value !== endpointId && value !== vpcId
}
