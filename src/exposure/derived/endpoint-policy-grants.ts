import type { JsonObject } from '../../model/json.ts'
import type { DerivedProperty } from '../derived-property.ts'
import { grantsOf, type Grant } from '../endpoint-policy.ts'
import { textOf } from '../members.ts'
import { ANYBODY } from '../principal.ts'

const EVERYTHING: Grant = {
  principal: ANYBODY,
  account: ANYBODY,
  foreign: true,
  conditional: false,
  actions: ['*'],
}

export const ENDPOINT_POLICY_GRANTS: DerivedProperty = {
  kind: 'aws_vpc_endpoint',
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
    'Whom the endpoint’s policy allows what: an item per Allow statement and principal. account has 12 digits or is * for anybody, and is left out where the principal does not tell; foreign is whatever is not provably the endpoint’s own account or an AWS service; conditional: a condition on the principal’s account, organisation or ARN, or on the source, surely leaves out others. Denials are not counted against it.',
  because: ['principal', 'account', 'conditional', 'actions'],
  from: [],
  prepare:
    () =>
    ({ id, account, reported }) => {
      const document = reported['endpoint_policy_document']
      // Endpoints for appliances have no policy: there is nothing for it to allow.
      if (document === undefined) return { value: [] }
      const grants = grantsOf(document, { account, endpointId: id, vpcId: textOf(reported['vpc_id']) })
      return grants === null
        ? { value: [], possible: [members(EVERYTHING)], missing: ['the endpoint policy'] }
        : { value: grants.map(members) }
    },
}

function members({ principal, account, foreign, conditional, actions }: Grant): JsonObject {
  return { principal, ...(account === null ? {} : { account }), foreign, conditional, actions }
}
