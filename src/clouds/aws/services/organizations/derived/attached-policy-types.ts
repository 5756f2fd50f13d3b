import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { POLICY } from '../kinds/policy.ts'
import { ROOT } from '../kinds/root.ts'
import { ownPolicies, TARGETS } from './attached.ts'

export const ATTACHED_POLICY_TYPES: DerivedProperty = {
  kind: ROOT.name,
  name: 'attached_policy_types',
  level: 'account',
  type: { type: 'array', items: { type: 'string' } },
  description:
    'The types of which a policy of the organisation’s own is attached to the root, a unit or an account, such as TAG_POLICY.',
  from: [POLICY.name, TARGETS],
  ofItself: ['policy_types'],
  prepare: (scope) => () => {
    const policies = ownPolicies(scope)
    const attached = typesOf(policies.filter(({ targets }) => targets !== null && targets.length > 0))
    const open = policies.filter(({ targets }) => targets === null).map(({ type }) => type)
    const all = scope.isWhole(POLICY.name) ? open : [...open, ...EVERY_TYPE]
    const possible = [...new Set([...attached, ...all])].toSorted()
    return between(attached, possible, [TARGETS])
  },
}

/** Those that may be attached where policies could not be listed: what searches are likely to ask for. */
const EVERY_TYPE = [
  'AISERVICES_OPT_OUT_POLICY',
  'BACKUP_POLICY',
  'RESOURCE_CONTROL_POLICY',
  'SERVICE_CONTROL_POLICY',
  'TAG_POLICY',
]

function typesOf(policies: readonly { readonly type: string }[]): readonly string[] {
  return [...new Set(policies.map(({ type }) => type))].toSorted()
}
