import { compareText } from '../../../../../text/compare.ts'
import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { listOf, memberOf } from '../../../../../text/members.ts'
import { show } from '../../../../../network/ingress/permission.ts'
import { accountOf, ANYBODY } from '../../../statements/principal.ts'

const SERVICE = 'aws_vpc_endpoint_service'

export const ENDPOINT_SERVICE_PRINCIPALS: DerivedProperty = {
  kind: SERVICE,
  name: 'foreign_principals',
  type: { type: 'array', items: { type: 'string' } },
  description:
    'Who outside the service’s own account may create endpoints to it: ARNs of accounts, users, roles and organisational units, or * for everybody.',
  from: [],
  prepare:
    () =>
    ({ account, reported }) => {
      const allowed = reported['allowed_principals']
      if (allowed === undefined) return between([], [ANYBODY], [SERVICE])
      const principals = listOf(allowed).map((entry) => {
        const principal = memberOf(entry, 'principal')
        return typeof principal === 'string' ? principal : show(principal)
      })
      const foreign = new Set(principals.filter((principal) => accountOf(principal) !== account))
      return { value: [...foreign].toSorted(compareText) }
    },
}
