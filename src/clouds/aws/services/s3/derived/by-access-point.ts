import { isJsonObject } from '../../../../../model/json.ts'
import type { ScopeView } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { listOf, textOf } from '../../../../../text/members.ts'
import { judge, type Judgement, type PublicAccess } from '../../../statements/judge.ts'
import { partOf, pointLayer } from './block.ts'
import { bucketPolicyOf, judgeBucketPolicy, policyIn } from './judged.ts'
import {
  ACCESS_POINT,
  MULTI_REGION_ACCESS_POINT,
  MULTI_REGION_POLICY,
  POINT_POLICY,
  POLICY,
} from './needs.ts'
import { CLOSED, entry, together, unknownWay, type Way } from './paths.ts'

const THROUGH = 'access point'

/**
 * What strangers may do through access points. A request has to be allowed twice: by the access point's policy, and by the
 * bucket's, which may leave it to access points of the account (S3 user guide, "Configuring IAM policies for using access
 * points").
 */
export function wayByAccessPoints(bucket: Resource, scope: ScopeView): Way {
  if (bucketPolicyOf(bucket) === 'none') return CLOSED
  if (partOf('restrict_public_buckets', bucket, scope).isOn === true) return CLOSED
  const unlisted = [ACCESS_POINT, MULTI_REGION_ACCESS_POINT].filter((kind) => !scope.isWhole(kind))
  return together([
    ...scope.of(ACCESS_POINT).map((point) => wayBy(point, bucket, scope)),
    ...scope.of(MULTI_REGION_ACCESS_POINT).map((point) => wayBy(point, bucket, scope)),
    ...(unlisted.length === 0 ? [] : [unknownWay(THROUGH, unlisted)]),
  ])
}

function wayBy(point: Resource, bucket: Resource, scope: ScopeView): Way {
  if (!leadsTo(point, bucket)) return CLOSED
  const { kind, reported } = point
  // Nobody outside of the VPC gets in, whatever the policies say.
  if (reported['network_origin'] === 'VPC') return CLOSED
  const restricted = partOf('restrict_public_buckets', bucket, scope, pointLayer(point))
  const own = policyIn(point, 'policy', 'policy_set')
  if (restricted.isOn === true || own === 'none') return CLOSED
  const arn = textOf(reported['arn']) ?? ''
  const accessPoint = { account: point.account, arn }
  const policy = bucketPolicyOf(bucket)
  const delegated =
    typeof policy === 'string' ? null : judgeBucketPolicy(policy.document, bucket, scope, { accessPoint })
  if (delegated?.publicAccess.length === 0) return CLOSED
  const { trust } = scope
  const letIn =
    typeof own === 'string'
      ? null
      : judge(own.document, { account: point.account, arn, type: 's3-access-point', trust })
  if (letIn?.publicAccess.length === 0) return CLOSED
  const unread = [
    ...(policy === 'unread' ? [POLICY] : []),
    ...(own === 'unread' ? [kind === ACCESS_POINT ? POINT_POLICY : MULTI_REGION_POLICY] : []),
  ]
  if (delegated === null || letIn === null)
    return unknownWay(THROUGH, unread.length === 0 ? [`the policy of ${point.name}`] : unread)
  return openToBoth(letIn, delegated, point, restricted.missing)
}

/** What both allow. */
function openToBoth(
  own: Judgement,
  delegated: Judgement,
  { name }: Resource,
  missing: readonly string[],
): Way {
  const why = (by: PublicAccess): string =>
    `Through the access point ${name}: ${by.why} The bucket’s policy leaves that to the access point or allows it itself.`
  const both = own.publicAccess.flatMap((by) =>
    delegated.publicAccess.flatMap((other) => {
      const actions = by.actions.filter((action) => other.actions.includes(action))
      return by.access === other.access && actions.length > 0
        ? [{ by, actions, isSo: by.isSo === true && other.isSo === true }]
        : []
    }),
  )
  const shown = both.map(({ by, actions, isSo }) => ({
    isSo,
    told: entry({ access: by.access, through: THROUGH, statement: by.statement, actions, why: why(by) }),
  }))
  const isDoubtful = shown.some(({ isSo }) => !isSo)
  return {
    certain: missing.length > 0 ? [] : shown.flatMap(({ isSo, told }) => (isSo ? [told] : [])),
    possible: shown.map(({ told }) => told),
    missing: shown.length === 0 ? [] : [...missing, ...(isDoubtful ? [`the policy of ${name}`] : [])],
  }
}

function leadsTo({ kind, account, reported }: Resource, bucket: Resource): boolean {
  if (kind === ACCESS_POINT)
    return reported['bucket'] === bucket.id && (reported['bucket_account_id'] ?? account) === bucket.account
  return listOf(reported['regions']).some((region) => isJsonObject(region) && region['bucket'] === bucket.id)
}
