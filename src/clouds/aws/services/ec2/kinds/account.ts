import { COMMON_PROPERTIES, type Kind } from '../../../../../model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../../../../../model/resource.ts'
import type { AccountIdentity } from '../../../../../model/collected.ts'

/** Known from sts:GetCallerIdentity or the assumed role, neither of which takes a permission in the account. */
export const ACCOUNT: Kind = {
  name: 'aws_account',
  bases: ['account', 'iam_principal', 'aws_resource', 'resource'],
  properties: { ...COMMON_PROPERTIES, partition: { type: 'string' }, role: { type: 'string' } },
  actions: [],
  links: [],
}

/** `role` is the ARN of the role that opened the account; null for the credentials' own. */
export function accountResource(account: AccountIdentity, role: string | null): Resource {
  const { id, name, partition } = account
  return {
    account: id,
    region: GLOBAL_REGION,
    kind: ACCOUNT.name,
    id,
    name,
    reported: {
      kind: ACCOUNT.name,
      id,
      name,
      arn: `arn:${partition}:iam::${id}:root`,
      tags: {},
      partition,
      ...(role === null ? {} : { role }),
    },
    edges: [],
  }
}
