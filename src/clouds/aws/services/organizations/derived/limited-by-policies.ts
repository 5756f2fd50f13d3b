import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { listOf, textOf } from '../../../../../text/members.ts'
import { some, type Truth } from '../../../statements/three-valued.ts'
import { MEMBER } from '../kinds/account.ts'
import { POLICY } from '../kinds/policy.ts'
import { type OwnPolicy, ownPolicies, sparesBut, TARGETS } from './attached.ts'

/** What limits what may be done in accounts, or with what is in them. */
export const LIMITING_TYPES = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY']

export const LIMITED_BY_POLICIES: DerivedProperty = {
  kind: MEMBER.name,
  name: 'limited_by_policies',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'Whether a service or resource control policy of the organisation’s own is attached to the account, to a unit above it or to the root; what it says does not matter. False of the management account, which none of them limits.',
  from: [POLICY.name, TARGETS],
  ofItself: ['parents'],
  spares: sparesBut(LIMITING_TYPES),
  prepare: (scope) => {
    const policies = ownPolicies(scope, LIMITING_TYPES)
    return (account) => {
      if (account.id === scope.account) return { value: false }
      const found = some(policies, (policy) => holdsFor(policy, account))
      const isLimited = found === false && !scope.isWhole(POLICY.name) ? null : found
      return isLimited === null ? between(false, true, missingFor(account, scope)) : { value: isLimited }
    }
  },
}

/** Whether the policy is attached to the account or above it; null: it may be. */
export function holdsFor({ targets }: OwnPolicy, { id, reported }: Resource): Truth {
  if (targets === null) return null
  const { parents } = reported
  const above = parents === undefined ? null : listOf(parents).map(textOf)
  return some(targets, (target) => {
    // An organisation has one root.
    if (target === id || target.startsWith('r-')) return true
    return target.startsWith('ou-') && above === null ? null : above?.includes(target) === true
  })
}

/** What decides which policies hold for the account. */
export function missingFor({ reported }: Resource, scope: ScopeView): readonly string[] {
  const isPlaceKnown = reported['parents'] !== undefined
  return isPlaceKnown || !scope.isWhole(POLICY.name) ? [TARGETS] : ['the units above the account']
}
