import type { ScopeView } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import type { Judgement, PublicAccess } from '../../../statements/judge.ts'
import { partOf } from './block.ts'
import { bucketPolicyOf, judgeBucketPolicy } from './judged.ts'
import { POLICY } from './needs.ts'
import { CLOSED, entry, unknownWay, type Way } from './paths.ts'

/** What the bucket's policy lets strangers do who ask the bucket itself. */
export function wayByPolicy(bucket: Resource, scope: ScopeView): Way {
  const restricted = partOf('restrict_public_buckets', bucket, scope)
  const policy = bucketPolicyOf(bucket)
  if (restricted.isOn === true || policy === 'none') return CLOSED
  if (policy === 'unread') return unknownWay('policy', [POLICY, ...restricted.missing])
  const judged = judgeBucketPolicy(policy.document, bucket, scope)
  if (judged === null) return unknownWay('policy', ['the bucket policy'])
  return openBy(judged, restricted.missing)
}

function openBy({ publicAccess, unknown }: Judgement, missing: readonly string[]): Way {
  const all = publicAccess.map(shown)
  const certain = missing.length > 0 ? [] : publicAccess.filter(({ isSo }) => isSo === true).map(shown)
  const doubtful = publicAccess.some(({ isSo }) => isSo === null)
  const why =
    unknown.length === 0 ? ['the bucket policy'] : unknown.map((what) => `${what} of the bucket policy`)
  return {
    certain,
    possible: all,
    missing: publicAccess.length === 0 ? [] : [...missing, ...(doubtful ? why : [])],
  }
}

function shown({ access, statement, actions, why }: PublicAccess) {
  return entry({ access, through: 'policy', statement, actions, why })
}
