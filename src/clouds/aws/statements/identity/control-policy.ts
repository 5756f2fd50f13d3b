import { isJsonObject, type Json, type JsonObject } from '../../../../model/json.ts'
import { isMasked } from '../../../../sensitive/masked-text.ts'
import { listOf, memberOf } from '../../../../text/members.ts'
import { documentIn, identityPolicyOf, type Policy } from '../policy.ts'

/** What may allow anything. */
const WIDE = identityPolicyOf({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] })

/**
 * A service control policy at its widest: one that was not read (null), or not understood, may allow anything, and denies what is
 * known of it and no more. What it takes away is taken away in any case.
 */
export function controlPolicyOf(text: string | null): Policy {
  const policy = text === null ? null : identityPolicyOf(isMasked(text) ? asFarAsTold(text) : text)
  if (policy !== null && !policy.isDoubtful) return policy
  const statements = [...(policy?.statements ?? []), ...(WIDE?.statements ?? [])]
  return { statements, isDoubtful: false }
}

/** As a job has it whose plan masks what others may not see, and who has no key to open it (shard/sealed-plan.ts). */
function asFarAsTold(text: string): Json {
  const document = documentIn(text)
  const statements = memberOf(document, 'Statement')
  if (!isJsonObject(document) || statements === undefined) return document
  return { ...document, Statement: listOf(statements).map(toldOf) }
}

/** Its Sid decides nothing. Behind any other mask may be whoever or whatever is asked about, or not. */
function toldOf(statement: Json): Json {
  if (!isJsonObject(statement)) return statement
  const { Sid: _, ...deciding } = statement
  if (!holdsMask(deciding)) return statement
  const { Effect = null } = statement
  return { Effect, ...actionsOf(statement), Resource: '*', Condition: NOT_TOLD }
}

/** No condition looks like it: what is not understood leaves open whether the statement applies. */
const NOT_TOLD = 'masked'

function actionsOf(statement: JsonObject): JsonObject {
  const named = Object.entries(statement).filter(([name]) => name === 'Action' || name === 'NotAction')
  const actions = Object.fromEntries(named)
  return holdsMask(actions) ? { Action: '*' } : actions
}

function holdsMask(value: JsonObject): boolean {
  return isMasked(JSON.stringify(value))
}
