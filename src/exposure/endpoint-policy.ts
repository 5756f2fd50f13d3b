import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { listOf } from './members.ts'
import { accountsLeft, restrictsPrincipals, type PolicyPlace } from './principal-condition.ts'
import { accountOf, ANYBODY } from './principal.ts'

/** What one statement allows one principal. */
export interface Grant {
  /** As written; `*` also where a statement allows all but some. */
  readonly principal: string
  /** 12 digits, or `*` for anybody; null: the principal is an AWS service, or does not tell. */
  readonly account: string | null
  /** Whether it is not provably the endpoint's own account or an AWS service. */
  readonly foreign: boolean
  /** Whether a condition leaves less than everybody, see restrictsPrincipals. */
  readonly conditional: boolean
  /** As written; `*` also where a statement allows all actions but some. */
  readonly actions: readonly string[]
}

interface Principal {
  readonly name: string
  readonly account: string | null
  readonly isService: boolean
}

/**
 * What the policy of a VPC endpoint grants; null where it makes no sense. `document` is JSON text as EC2 sends it.
 * Denials are not looked at: what they leave of a grant takes an evaluation of every request.
 */
export function grantsOf(
  document: Json,
  place: PolicyPlace & { readonly account: string },
): readonly Grant[] | null {
  const policy = typeof document === 'string' ? parsed(document) : document
  if (!isJsonObject(policy) || policy['Statement'] === undefined) return null
  const grants = listOf(policy['Statement']).map((statement) => {
    if (!isJsonObject(statement)) return null
    if (statement['Effect'] === 'Deny') return []
    return statement['Effect'] === 'Allow' ? grantsBy(statement, place) : null
  })
  return grants.includes(null) ? null : grants.flatMap((one) => one ?? [])
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

function grantsBy(
  statement: JsonObject,
  { account: own, ...place }: PolicyPlace & { readonly account: string },
): Grant[] | null {
  const principals = principalsOf(statement)
  const actions = actionsOf(statement)
  if (principals === null || actions === null) return null
  const condition = statement['Condition']
  const conditional = restrictsPrincipals(condition, place)
  const left = accountsLeft(condition)
  return principals.flatMap(({ name, account, isService }) => {
    const accounts = account === ANYBODY && left !== null ? left : [account]
    return accounts.map((of) => {
      return { principal: name, account: of, foreign: !isService && of !== own, conditional, actions }
    })
  })
}

function principalsOf(statement: JsonObject): Principal[] | null {
  const { Principal: principal, NotPrincipal: others } = statement
  if (others !== undefined || principal === ANYBODY) return [inAccount(ANYBODY, ANYBODY)]
  if (!isJsonObject(principal)) return null
  const found = Object.entries(principal).flatMap(([type, names]) =>
    listOf(names).map((name) => (typeof name === 'string' ? typed(type, name) : null)),
  )
  return found.includes(null) ? null : found.flatMap((one) => one ?? [])
}

function typed(type: string, name: string): Principal | null {
  switch (type) {
    case 'AWS':
      return inAccount(name, accountOf(name))
    case 'Federated':
      // Providers that every account knows, such as accounts.google.com, are of no account.
      return inAccount(name, accountOf(name) ?? ANYBODY)
    case 'CanonicalUser':
      return inAccount(name, null)
    case 'Service':
      return { name, account: null, isService: true }
    default:
      return null
  }
}

function inAccount(name: string, account: string | null): Principal {
  return { name, account, isService: false }
}

function actionsOf({ Action: action, NotAction: others }: JsonObject): readonly string[] | null {
  if (others !== undefined) return ['*']
  const actions = listOf(action).filter((one) => typeof one === 'string')
  return actions.length > 0 && actions.length === listOf(action).length ? actions : null
}
