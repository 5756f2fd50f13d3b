import type { AccountIdentity } from '../model/collected.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import type { Told } from '../model/sensitive.ts'
import type { ShardPlan } from '../shard/plan.ts'

/**
 * As others may see it: it lies beside the report. What policies of the organisation say stays, but for what the last look masks:
 * the jobs decide by it.
 */
export function maskedPlan(plan: ShardPlan, privacy: Privacy): ShardPlan {
  return {
    ...plan,
    accounts: privacy.value(plan.accounts),
    leftOut: privacy.value(plan.leftOut),
    gaps: privacy.value(plan.gaps),
    privacy: { ...plan.privacy, told: toldOf(plan.accounts, privacy) },
  }
}

/** The jobs find masks in the names, which do not tell how certain they are, and with `redact: strict` not what exactly. */
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
