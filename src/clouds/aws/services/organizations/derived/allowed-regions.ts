import type { Derived, DerivedProperty } from '../../../../../model/derived-property.ts'
import { KNOWN_REGIONS } from '../../../access/known-regions.ts'
import { isVariable, type Test } from '../../../statements/condition.ts'
import { identityPolicyOf, type Statement } from '../../../statements/policy.ts'
import { MEMBER } from '../kinds/account.ts'
import { POLICY } from '../kinds/policy.ts'
import { DOCUMENT, type OwnPolicy, ownPolicies, sparesBut, TARGETS } from './attached.ts'
import { holdsFor, missingFor } from './limited-by-policies.ts'

const TYPE = 'SERVICE_CONTROL_POLICY'
const REQUESTED_REGION = 'aws:requestedregion'

export const ALLOWED_REGIONS: DerivedProperty = {
  kind: MEMBER.name,
  name: 'allowed_regions',
  level: 'account',
  type: { type: 'array', items: { type: 'string', values: KNOWN_REGIONS } },
  description:
    'The regions that the service control policies of the account, of the units above it and of the root leave to it: of all that are known, those that no statement denies that is about all actions but some (NotAction), by aws:RequestedRegion. That a statement spares some principals does not matter. Absent where none denies a region.',
  from: [POLICY.name, TARGETS, DOCUMENT],
  ofItself: ['parents'],
  spares: sparesBut([TYPE]),
  prepare: (scope) => {
    const policies = ownPolicies(scope, [TYPE])
    const isWhole = scope.isWhole(POLICY.name)
    return (account): Derived => {
      if (account.id === scope.account) return { value: undefined }
      const open = policies.filter((policy) => isOpen(policy, holdsFor(policy, account)))
      const certain = policies.filter(
        (policy) => !open.includes(policy) && holdsFor(policy, account) === true,
      )
      const allowed = leftBy(certain)
      const value = allowed.length === KNOWN_REGIONS.length ? undefined : allowed
      if (allowed.length === 0 || (isWhole && open.length === 0)) return { value }
      // What was not read may deny them all.
      return { value, possible: [], missing: missingFor(account, scope) }
    }
  },
}

/** Whether the policy may hold, and may deny regions, for all that is known. */
function isOpen({ document }: OwnPolicy, holds: boolean | null): boolean {
  return holds === null || (holds && (document === undefined || identityPolicyOf(document) === null))
}

function leftBy(policies: readonly OwnPolicy[]): readonly string[] {
  const denials = policies
    .flatMap(({ document }) => identityPolicyOf(document ?? null)?.statements ?? [])
    .flatMap((statement) => denialOf(statement) ?? [])
  return KNOWN_REGIONS.filter((region) => !denials.some((denies) => denies(region)))
}

/** Which regions the statement denies to all but the principals and the actions that it spares; null: it is about something else. */
function denialOf({ allows, actions, resources, tests }: Statement): ((region: string) => boolean) | null {
  const isWide = actions.but || actions.patterns.includes('*')
  if (allows || !isWide || resources.but || !resources.patterns.includes('*') || tests === null) return null
  const [region, ...more] = tests.filter(({ key }) => key === REQUESTED_REGION)
  if (region === undefined || more.length > 0 || region.values.some(isVariable)) return null
  const others = tests.filter((test) => test !== region)
  const { compare, negated, values } = region
  if (compare === undefined || !others.every(isSparing)) return null
  return (name) => values.some((value) => compare(value, name) === true) !== negated
}

/** Whether the test only spares some who ask: principals by what they are, and what services of AWS do for them. */
function isSparing({ key, negated, operator, values }: Test): boolean {
  if (!key.startsWith('aws:principal') && key !== 'aws:viaawsservice') return false
  return negated || (operator === 'bool' && values.every((value) => value.toLowerCase() === 'false'))
}
