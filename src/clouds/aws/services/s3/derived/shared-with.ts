import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import type { Json } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import type { Judgement } from '../../../statements/judge.ts'
import { SHARED_WITH as BY_POLICIES, sharedOf } from '../../../statements/of-resource-policy.ts'
import { ACCESS, PROBED } from '../../../statements/probes.ts'
import { isOnForAccount, partOf } from './block.ts'
import { bucketPolicyOf, judgeBucketPolicy } from './judged.ts'
import { ACCOUNT, BLOCK, BUCKET, POLICY } from './needs.ts'
import { namesNobodyStrange } from './public-access.ts'

const CALLED = 'the bucket policy'

/** What a policy may say that was not read. */
const ANYTHING: Json = {
  type: 'account',
  id: '*',
  access: [...ACCESS],
  actions: PROBED.s3.probes.map(({ action }) => action),
  conditional: false,
  foreign: true,
  statement: '',
}

export const SHARED_WITH: DerivedProperty = {
  ...BY_POLICIES,
  kind: BUCKET,
  level: 'account',
  from: [POLICY, BLOCK, ACCOUNT],
  ofItself: ['bucket_policy', 'bucket_policy_set'],
  // Only where a policy is public, the block changes what it does for others.
  spares: (need, bucket, read) =>
    need === BLOCK && (isOnForAccount('restrict_public_buckets', read) || namesNobodyStrange(bucket)),
  prepare: (scope) => (bucket) => {
    const policy = bucketPolicyOf(bucket)
    if (policy === 'none') return { value: [] }
    const judged = policy === 'unread' ? null : judgeBucketPolicy(policy.document, bucket, scope)
    if (judged === null)
      return { value: [], possible: [ANYTHING], missing: [policy === 'unread' ? POLICY : CALLED] }
    return restrictedTo(judged, bucket, scope)
  },
}

/**
 * RestrictPublicBuckets cuts a public policy to the own account and to AWS services: what it gives to other accounts is gone,
 * too (S3 user guide, "Blocking public access to your Amazon S3 storage").
 */
function restrictedTo(judged: Judgement, bucket: Resource, scope: ScopeView): Derived {
  const whole = sharedOf(judged, CALLED, scope.account)
  const isPublic =
    judged.publicAccess.length === 0 ? false : judged.publicAccess.some(({ isSo }) => isSo === true) || null
  const restricted = partOf('restrict_public_buckets', bucket, scope)
  if (isPublic === false || restricted.isOn === false) return whole
  const services = judged.shared.filter(({ type }) => type === 'service')
  const cut = sharedOf({ ...judged, shared: services }, CALLED, scope.account)
  if (isPublic === true && restricted.isOn === true) return cut
  const missing = [
    ...new Set([...restricted.missing, ...(isPublic === null ? [CALLED] : []), ...(whole.missing ?? [])]),
  ]
  return between(cut.value as Json, whole.possible ?? (whole.value as Json), missing)
}
