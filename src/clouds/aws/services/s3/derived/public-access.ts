import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { PUBLIC_ACCESS as BY_POLICIES } from '../../../statements/of-resource-policy.ts'
import { policyOf } from '../../../statements/policy.ts'
import { ANYBODY } from '../../../statements/principal.ts'
import { wayByAccessPoints } from './by-access-point.ts'
import { wayByAcl } from './by-acl.ts'
import { wayByPolicy } from './by-policy.ts'
import { isOnForAccount, isOnForBucket } from './block.ts'
import { bucketPolicyOf } from './judged.ts'
import {
  ACCESS_POINT,
  ACCOUNT,
  ACL,
  BLOCK,
  BUCKET,
  MULTI_REGION_ACCESS_POINT,
  MULTI_REGION_POLICY,
  OWNERSHIP,
  POINT_BLOCK,
  POINT_POLICY,
  POLICY,
} from './needs.ts'
import { ENFORCED } from './objects-may-be-public.ts'
import { together } from './paths.ts'

/**
 * A bucket is public by its ACL, by its policy, or through an access point. It is not where each of these is closed by
 * something that was read, and is where one is open; else nobody knows.
 */
export const PUBLIC_ACCESS: DerivedProperty = {
  ...BY_POLICIES,
  kind: BUCKET,
  level: 'account',
  from: [
    OWNERSHIP,
    POLICY,
    BLOCK,
    ACL,
    ACCOUNT,
    ACCESS_POINT,
    POINT_BLOCK,
    POINT_POLICY,
    MULTI_REGION_ACCESS_POINT,
    MULTI_REGION_POLICY,
  ],
  ofItself: [],
  spares,
  prepare: (scope) => (bucket) => {
    const { certain, possible, missing } = together([
      wayByAcl(bucket, scope),
      wayByPolicy(bucket, scope),
      wayByAccessPoints(bucket, scope),
    ])
    return between(certain, possible, missing)
  },
}

type Spares = NonNullable<DerivedProperty['spares']>

function spares(...[need, resource, read]: Parameters<Spares>): boolean {
  const isIgnored = isOnForAccount('ignore_public_acls', read)
  const isRestricted = isOnForAccount('restrict_public_buckets', read)
  const isEnforced = resource.reported['bucket_object_ownership'] === ENFORCED
  switch (need) {
    case OWNERSHIP:
      return isIgnored
    case POLICY:
      return isRestricted
    case BLOCK:
      return (isIgnored || isEnforced) && (isRestricted || namesNobodyStrange(resource))
    case ACL:
      return isIgnored || isEnforced || isOnForBucket('ignore_public_acls', resource)
    case POINT_BLOCK:
    case POINT_POLICY:
      return isRestricted || resource.reported['network_origin'] === 'VPC'
    case MULTI_REGION_POLICY:
      return isRestricted
    default:
      return false
  }
}

/** Whether the policy of a bucket allows nothing to everybody, under whatever condition. */
export function namesNobodyStrange(bucket: Resource): boolean {
  const policy = bucketPolicyOf(bucket)
  if (typeof policy === 'string') return policy === 'none'
  const statements = policyOf(policy.document)?.statements
  return (
    statements?.every(
      ({ allows, principals: { but, list } }) =>
        !allows || (!but && list.every(({ name, account, type }) => isFixed(name, account, type))),
    ) ?? false
  )
}

function isFixed(name: string, account: string | null, type: string): boolean {
  return (
    type === 'service' ||
    type === 'canonical' ||
    (account !== ANYBODY && account !== null && name !== ANYBODY)
  )
}
