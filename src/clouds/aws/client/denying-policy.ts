import { DENYING_POLICIES, type DenyingPolicy, EVERYTHING, type Gap } from '../../../model/coverage.ts'
import { count } from '../../../text/words.ts'

/**
 * What denies the request, by AWS's sentence: `with an explicit deny in a service control policy`, or `because no service
 * control policy allows the … action` (IAM user guide, "Troubleshoot access denied error messages"). Null where AWS does
 * not say, and where an identity-based policy merely does not allow it, which whoever owns the role mends.
 */
export function denyingPolicy(message: string): DenyingPolicy | null {
  const explicit = /\bwith an explicit deny in an? ([a-z- ]+?(?:policy|boundary))\b/i.exec(message)?.[1]
  const implicit = /\bbecause no ([a-z- ]+?(?:policy|boundary)) allows\b/i.exec(message)?.[1]
  const said = (explicit ?? implicit)?.toLowerCase()
  const policy = DENYING_POLICIES.find((one) => one.toLowerCase() === said) ?? null
  return policy === 'identity-based policy' && explicit === undefined ? null : policy
}

/** Of the calls in a region: where so many are denied by one kind of policy, the region as a whole is. */
const NEARLY_ALL = 0.8

/**
 * The gaps of a region as one where a policy keeps the account out of it: of what was asked, nothing was told and nearly
 * all is denied by the same kind of policy. Some actions are often excepted from such a policy, and answer that nothing
 * is there.
 * @param answered how many kinds were read to their end
 */
export function foldDenied(gaps: readonly Gap[], answered: number): readonly Gap[] {
  const byPolicy = Map.groupBy(
    gaps.filter(({ deniedBy, partial }) => deniedBy !== undefined && partial !== true),
    ({ deniedBy }) => deniedBy,
  )
  const asked = new Set(gaps.flatMap(({ action, partial }) => (partial === true ? [] : (action ?? []))))
  for (const [policy, denied] of byPolicy) {
    const actions = new Set(denied.flatMap(({ action }) => action ?? []))
    const [first] = denied
    if (first === undefined || policy === undefined || actions.size < 2) continue
    if (actions.size < NEARLY_ALL * (asked.size + answered)) continue
    const { account, region } = first
    const message = `${count(actions.size, 'action')} denied, such as ${first.action ?? ''}: ${first.message}`
    return [{ account, region, kind: EVERYTHING, reason: 'denied', deniedBy: policy, action: null, message }]
  }
  return gaps
}
