import type { JsonObject } from '../../../../../model/json.ts'
import { needOf } from '../../../../../model/kind.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { textOf } from '../../../../../text/members.ts'
import { grantsOf, type Grant, type Grants } from '../../../statements/grants.ts'
import { appliesPolicy, type EndpointService } from '../../../statements/policy-support.ts'
import { ANYBODY } from '../../../statements/principal.ts'

const ENDPOINT = 'aws_vpc_endpoint'
const SUPPORT = needOf(ENDPOINT, 'endpoint_policy_supported')

const EVERYTHING: Grant = {
  principal: ANYBODY,
  account: ANYBODY,
  foreign: true,
  conditional: false,
  actions: ['*'],
}

export const ENDPOINT_POLICY_GRANTS: DerivedProperty = {
  kind: ENDPOINT,
  name: 'policy_grants',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        principal: { type: 'string' },
        account: { type: 'string' },
        foreign: { type: 'boolean' },
        conditional: { type: 'boolean' },
        actions: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  description:
    'What the endpoint’s policy allows to whom, after its conditions and denials: an item per Allow statement and principal, or per account where conditions and denials narrow everybody down to named accounts. account has 12 digits or is * for anybody, and is left out where the principal does not name one; foreign: somebody gets in who does not belong to the endpoint’s own account or an organisation that the policy names, and is not an AWS service; conditional: a condition or a denial keeps strangers out. Nothing for endpoints of services that take no policy.',
  because: ['principal', 'account', 'conditional', 'actions'],
  from: [SUPPORT],
  prepare: (scope) => {
    const isAsked = scope.isWhole(SUPPORT)
    return ({ id, account, reported }) => {
      const document = reported['endpoint_policy_document']
      // Endpoints for appliances have no policy: there is nothing for it to allow.
      if (document === undefined) return { value: [] }
      const isApplied = appliesPolicy(serviceOf(reported, isAsked), document)
      if (isApplied === false) return { value: [] }
      const grants = grantsOf(document, { account, endpointId: id, vpcId: textOf(reported['vpc_id']) })
      if (grants === null) return { value: [], possible: [members(EVERYTHING, true)], missing: [POLICY] }
      const most = shown(grants, true)
      if (isApplied === null)
        return between([], most, [reported['endpoint_service_name'] === undefined ? id : SUPPORT])
      return between(shown(grants, false), most, unknownOf(grants))
    }
  },
}

const POLICY = 'the endpoint policy'

function serviceOf(reported: Resource['reported'], isAsked: boolean): EndpointService {
  const {
    endpoint_policy_supported: supported,
    endpoint_service_name: name,
    vpc_endpoint_type: type,
  } = reported
  return {
    isSupported: typeof supported === 'boolean' ? supported : undefined,
    isAsked,
    name: textOf(name),
    type: textOf(type),
  }
}

function unknownOf({ unknownKeys }: Grants): readonly string[] {
  return unknownKeys.length === 0
    ? [POLICY]
    : unknownKeys.map((key) => `the condition on ${key} in ${POLICY}`)
}

function shown({ list }: Grants, unknown: boolean): JsonObject[] {
  return list.map((grant) => members(grant, unknown))
}

/** `unknown`: whether that lets strangers in. */
function members({ principal, account, foreign, conditional, actions }: Grant, unknown: boolean): JsonObject {
  return {
    principal,
    ...(account === null ? {} : { account }),
    foreign: foreign ?? unknown,
    conditional: conditional ?? !unknown,
    actions,
  }
}
