import type { AccountIdentity } from '../model/collected.ts'
import type { Json } from '../model/json.ts'
import type { Told } from '../model/sensitive.ts'
import { maskedAccount } from '../sensitive/masked-account.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import type { ShardPlan } from '../shard/plan.ts'
import { sealedPlan } from '../shard/sealed-plan.ts'
import { LEVELS_OF_DOCUMENT, parseJson } from '../text/json.ts'

/**
 * The plan as others may see it: it lies beside the report.
 * @param key that all jobs were given; null: what is masked stays so for them, too
 */
export function maskedPlan(plan: ShardPlan, privacy: Privacy, key: string | null): ShardPlan {
  const { accounts, leftOut, gaps, controls } = plan
  const masked: ShardPlan = {
    ...plan,
    accounts: accounts.map((one) => maskedAccount(one, privacy)),
    leftOut: leftOut.map((one) => maskedAccount(one, privacy)),
    gaps: privacy.value(gaps),
    ...(controls && { controls: { ...controls, policies: maskedPolicies(controls.policies, privacy) } }),
  }
  if (key !== null) return sealedPlan(plan, masked, key)
  return { ...masked, privacy: { ...plan.privacy, told: toldOf(accounts, privacy) } }
}

/** Jobs without the key find masks in the names, which do not tell how certain they are. */
function toldOf(
  accounts: readonly Pick<AccountIdentity, 'name'>[],
  { detector, fingerprints, redact }: Privacy,
): Told {
  if (redact === 'off') return {}
  const found = accounts.flatMap(({ name }) => detector.inValue({ name }))
  return Object.fromEntries(
    found.map(({ class: of, text, form, confidence }) => [fingerprints.of(of, text), { form, confidence }]),
  )
}

type Policies = Readonly<Record<string, string | null>>

/**
 * Whatever cannot be told any more where a mask stands decides nothing: see control-policy.ts. With `strict` nothing of them
 * stands there in the open: they name resources that nobody has read yet.
 */
function maskedPolicies(policies: Policies, privacy: Privacy): Policies {
  const masked = Object.entries(policies).map(([id, text]) => [
    id,
    text === null || privacy.redact === 'strict' ? null : maskedDocument(text, privacy),
  ])
  return Object.fromEntries(masked) as Policies
}

function maskedDocument(text: string, privacy: Privacy): string {
  const document = parsed(text)
  if (document === undefined) return privacy.text(text)
  const masked = privacy.value(document)
  return masked === document ? text : JSON.stringify(masked)
}

/** Undefined: it is no JSON, or none that anybody reads. */
function parsed(text: string): Json | undefined {
  try {
    return parseJson(text, LEVELS_OF_DOCUMENT) as Json
  } catch {
    return undefined
  }
}
