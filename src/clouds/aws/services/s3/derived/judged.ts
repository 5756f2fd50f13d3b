import type { ScopeView } from '../../../../../model/derived-property.ts'
import { isJsonObject, type Json } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { textOf } from '../../../../../text/members.ts'
import { judge, type Judgement, type PolicyResource } from '../../../statements/judge.ts'

/** A policy as it was read. `unread`: nobody knows whether there is one, or what it says. */
export type ReadPolicy = 'unread' | 'none' | { readonly document: Json }

/** `policy`, `policy_set`: the properties with the document, and whether there is one. */
export function policyIn({ reported, unread = [] }: Resource, policy: string, isSet: string): ReadPolicy {
  const { [policy]: document, [isSet]: set } = reported
  if (set === undefined || unread.some((path) => path === policy || path === isSet)) return 'unread'
  if (set === false) return 'none'
  return document === undefined ? 'unread' : { document }
}

export function bucketPolicyOf(bucket: Resource): ReadPolicy {
  return policyIn(bucket, 'bucket_policy', 'bucket_policy_set')
}

/** Who gets in by a bucket's policy, `through` an access point or straight; null: it makes no sense. */
export function judgeBucketPolicy(
  document: Json,
  bucket: Resource,
  { trust }: ScopeView,
  through: Pick<PolicyResource, 'accessPoint'> = {},
): Judgement | null {
  const { account, reported } = bucket
  const { bucket_acl: acl } = reported
  const owner = isJsonObject(acl) && isJsonObject(acl['owner']) ? acl['owner']['id'] : undefined
  return judge(document, {
    account,
    arn: textOf(reported['arn']),
    type: 's3',
    trust,
    ...(typeof owner === 'string' && { canonicalIds: [owner] }),
    ...through,
  })
}
