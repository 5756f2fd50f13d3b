import { isJsonObject, type Json, type JsonObject } from '../../../model/json.ts'
import { LEVELS_OF_DOCUMENT, parseJson } from '../../../text/json.ts'
import { listOf } from '../../../text/members.ts'
import { literal, testsOf, type Test } from './condition.ts'
import { ANYBODY, EVERYBODY, principalOf, type Principal } from './principal.ts'

/** A list in a statement, or everything that is not in it (`NotAction`). */
export interface Names {
  readonly but: boolean
  readonly patterns: readonly string[]
}

export interface Statement {
  /** Counted from 1, in the policy's order. */
  readonly number: number
  /** Its Sid; undefined: it has none. */
  readonly sid: string | undefined
  readonly allows: boolean
  readonly principals: { readonly but: boolean; readonly list: readonly Principal[] }
  /** Lower case: AWS ignores the case of actions. */
  readonly actions: Names
  /** As written; `*` for all but some. */
  readonly writtenActions: readonly string[]
  readonly resources: Names
  /** Null: the condition makes no sense. */
  readonly tests: readonly Test[] | null
}

export interface Policy {
  /** Allow and Deny, in the policy's order. */
  readonly statements: readonly Statement[]
  /** Whether there is a denial that makes no sense: it may deny anything. */
  readonly isDoubtful: boolean
}

/** No policy of AWS has room for as many: 20 to 32 kB, by service. */
const MAX_STATEMENTS = 1_000

/** What a policy says; null where it makes no sense. `document`: JSON text as AWS sends it, or its parsed value. */
export function policyOf(document: Json): Policy | null {
  return readPolicy(document, principalsOf)
}

/**
 * The same of a policy of a user, a group or a role, which names no principals: it speaks of whoever has it, and so its
 * statements speak of everybody here.
 */
export function identityPolicyOf(document: Json): Policy | null {
  return readPolicy(document, () => ({ but: false, list: [EVERYBODY] }))
}

type ReadPrincipals = (item: JsonObject) => Statement['principals'] | null

/** How what is written is read: who is meant, and what of a text AWS fills in. */
interface Reading {
  readonly principals: ReadPrincipals
  readonly text: (written: string) => string
}

/**
 * By the policy's version of the language (IAM guide, "Version"): the older one, which is that of a policy without a version,
 * has no variables, and `${aws:username}` is text like any other. Null: AWS has no such version.
 */
function textReader({ Version: version = '2008-10-17' }: JsonObject): Reading['text'] | null {
  if (version === '2012-10-17') return (written) => written
  return version === '2008-10-17' ? literal : null
}

function readPolicy(document: Json, readPrincipals: ReadPrincipals): Policy | null {
  const policy = typeof document === 'string' ? documentIn(document) : document
  if (!isJsonObject(policy) || policy['Statement'] === undefined) return null
  const items = listOf(policy['Statement'])
  const text = textReader(policy)
  if (items.length > MAX_STATEMENTS || text === null) return null
  const statements: Statement[] = []
  let isDoubtful = false
  for (const [index, item] of items.entries()) {
    if (!isJsonObject(item)) return null
    const statement = statementOf(item, index + 1, { principals: readPrincipals, text })
    if (statement !== null) statements.push(statement)
    else if (item['Effect'] === 'Deny') isDoubtful = true
    else return null
  }
  return { statements, isDoubtful }
}

/** Null: it is no JSON. */
export function documentIn(text: string): Json {
  try {
    return parseJson(text, LEVELS_OF_DOCUMENT) as Json
  } catch {
    return null
  }
}

function statementOf(item: JsonObject, number: number, read: Reading): Statement | null {
  const { Effect: effect, Condition: condition, Sid: sid } = item
  if (effect !== 'Allow' && effect !== 'Deny') return null
  const principals = read.principals(item)
  const written = namesOf(item, 'Action')
  const resources = resourcesOf(item, read)
  if (principals === null || written === null || resources === null) return null
  return {
    number,
    sid: typeof sid === 'string' && sid !== '' ? sid : undefined,
    allows: effect === 'Allow',
    principals,
    actions: { but: written.but, patterns: written.patterns.map((name) => name.toLowerCase()) },
    writtenActions: written.but ? [ANYBODY] : written.patterns,
    resources,
    tests: testsOf(condition, read.text),
  }
}

function principalsOf(item: JsonObject): Statement['principals'] | null {
  const but = item['NotPrincipal'] !== undefined
  const element = item[but ? 'NotPrincipal' : 'Principal']
  if (element === ANYBODY) return { but, list: [EVERYBODY] }
  if (!isJsonObject(element)) return null
  const list = Object.entries(element).flatMap(([type, names]) =>
    listOf(names).map((name) => (typeof name === 'string' ? principalOf(type, name) : null)),
  )
  if (list.length === 0 || list.includes(null)) return null
  return { but, list: list.flatMap((one) => one ?? []) }
}

/** A policy of an endpoint names resources; one that does not is read as if it meant all. */
function resourcesOf(item: JsonObject, { text }: Reading): Names | null {
  if (item['Resource'] === undefined && item['NotResource'] === undefined) {
    return { but: false, patterns: [ANYBODY] }
  }
  const names = namesOf(item, 'Resource')
  return names === null ? null : { ...names, patterns: names.patterns.map(text) }
}

function namesOf(item: JsonObject, member: string): Names | null {
  const but = item[`Not${member}`] !== undefined
  const names = listOf(item[but ? `Not${member}` : member])
  const patterns = names.flatMap((name) => (typeof name === 'string' ? name : []))
  return patterns.length > 0 && patterns.length === names.length ? { but, patterns } : null
}
