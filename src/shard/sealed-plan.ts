import { UserError } from '../model/errors.ts'
import { maskedSpans } from '../sensitive/masked-text.ts'
import { seal, unseal } from '../text/seal.ts'
import type { KnownPlan } from './plan-file.ts'
import type { ShardPlan } from './plan.ts'

/** What was read and stands masked in a plan: patterns and policies are decided by it, in every job alike. */
interface AsRead {
  /** What accounts and their units are called, by the account's id. */
  readonly names: Readonly<Record<string, Names>>
  /** What service control policies say, by their id. */
  readonly policies: Readonly<Record<string, string | null>>
}

interface Names {
  readonly name: string
  readonly unit?: string
}

/** The masked plan, with what is masked in it sealed: only jobs with the key that all were given can read that. */
export function sealedPlan(plan: ShardPlan, masked: ShardPlan, key: string): ShardPlan {
  const content: AsRead = {
    names: unlike(namesIn(plan), namesIn(masked)),
    policies: unlike(plan.controls?.policies ?? {}, masked.controls?.policies ?? {}),
  }
  if (Object.keys({ ...content.names, ...content.policies }).length === 0) return masked
  const sealed = seal(JSON.stringify(content), sealing(plan, key))
  return { ...masked, privacy: { ...masked.privacy, sealed } }
}

/**
 * The plan as it was before it was masked. Without a key of the settings it stays as it is. Throws a UserError where it is
 * damaged.
 */
export function openedPlan({ plan, path }: KnownPlan, key: string | null): ShardPlan {
  const { sealed } = plan.privacy
  if (key === null) return plan
  if (sealed === undefined) {
    if (!Object.values(namesIn(plan)).some(isMasked)) return plan
    throw damaged(path, 'names are masked in it, and nothing is sealed')
  }
  const text = unseal(sealed, sealing(plan, key))
  if (text === null) throw damaged(path, 'what is sealed in it cannot be opened with privacy-key')
  // Nobody else could have written it.
  const { names, policies } = JSON.parse(text) as AsRead
  const { controls } = plan
  return {
    ...plan,
    accounts: plan.accounts.map((one) => ({ ...one, ...names[one.id] })),
    leftOut: plan.leftOut.map((one) => ({ ...one, ...names[one.id] })),
    ...(controls && { controls: { ...controls, policies: { ...controls.policies, ...policies } } }),
  }
}

function damaged(path: string, why: string): UserError {
  return new UserError(
    `${path}: The plan is damaged: ${why}. Run the workflow anew, with the same privacy-key in all its jobs.`,
  )
}

function isMasked({ name, unit = '' }: Names): boolean {
  return [name, unit].some((text) => maskedSpans(text).length > 0)
}

function sealing({ at }: ShardPlan, secret: string) {
  return { secret, salt: at, what: 'plan' } as const
}

function namesIn({ accounts, leftOut }: ShardPlan): Readonly<Record<string, Names>> {
  return Object.fromEntries(
    [...accounts, ...leftOut].map(({ id, name, unit }) => [
      id,
      unit === undefined ? { name } : { name, unit },
    ]),
  )
}

/** Of the one what the other has otherwise. */
function unlike<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const differs = Object.entries(one).filter(
    ([id, value]) => JSON.stringify(value) !== JSON.stringify(other[id]),
  )
  return Object.fromEntries(differs)
}
