import { identityPolicyOf, type Policy } from '../policy.ts'

/** What may allow anything. */
const WIDE = identityPolicyOf({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] })

/**
 * A service control policy at its widest: one that was not read (null), or not understood, may allow anything, and denies what is
 * known of it and no more. What it takes away is taken away in any case.
 */
export function controlPolicyOf(text: string | null): Policy {
  const policy = text === null ? null : identityPolicyOf(text)
  if (policy !== null && !policy.isDoubtful) return policy
  const statements = [...(policy?.statements ?? []), ...(WIDE?.statements ?? [])]
  return { statements, isDoubtful: false }
}
