import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { isJsonObject, type Json } from '../../../../../model/json.ts'
import { listOf, memberOf } from '../../../../../text/members.ts'
import { POLICY } from '../kinds/policy.ts'
import { ROOT } from '../kinds/root.ts'
import { DOCUMENT, type OwnPolicy, ownPolicies, sparesBut, TARGETS } from './attached.ts'

const OPT_OUT = 'AISERVICES_OPT_OUT_POLICY'

export const AI_SERVICES_OPTED_OUT: DerivedProperty = {
  kind: ROOT.name,
  name: 'ai_services_opted_out',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'Whether a policy that is attached to the root opts all accounts out of all AI services of AWS, and no attached policy opts into one again, or is kept from it by the root’s.',
  from: [POLICY.name, TARGETS, DOCUMENT],
  ofItself: ['policy_types'],
  spares: sparesBut([OPT_OUT]),
  prepare: (scope) => (root) => {
    const policies = ownPolicies(scope, [OPT_OUT])
    if (!scope.isWhole(POLICY.name) || policies.some(isUnread))
      return between(false, true, [TARGETS, DOCUMENT])
    const attached = policies.filter(({ targets }) => targets !== null && targets.length > 0)
    const atRoot = attached.filter(({ targets }) => targets?.includes(root.id) === true)
    const isOut = atRoot.some(
      ({ document }) => choiceOf(memberOf(servicesOf(document), 'default')) === 'optOut',
    )
    const isLocked = atRoot.some(({ document }) => keepsBelow(servicesOf(document)))
    const deciding = isLocked ? atRoot : attached
    return { value: isOut && !deciding.some(({ document }) => optsIn(document)) }
  },
}

function isUnread({ targets, document }: OwnPolicy): boolean {
  return targets === null || (document === undefined && targets.length > 0)
}

function servicesOf(document: Json | undefined): Json | undefined {
  return memberOf(document, 'services')
}

/** `optOut` or `optIn` of `{"opt_out_policy": {"@@assign": "optOut"}}`. */
function choiceOf(service: Json | undefined): Json | undefined {
  return memberOf(memberOf(service, 'opt_out_policy'), '@@assign')
}

/** Whether units and accounts may say nothing about services themselves. */
function keepsBelow(services: Json | undefined): boolean {
  return listOf(memberOf(services, '@@operators_allowed_for_child_policies')).includes('@@none')
}

function optsIn(document: Json | undefined): boolean {
  const services = servicesOf(document)
  return isJsonObject(services) && Object.values(services).some((service) => choiceOf(service) === 'optIn')
}
