import { isJsonObject, type Json } from '../../../../../model/json.ts'
import type { ScopeView } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { listOf, textOf } from '../../../../../text/members.ts'
import type { Access } from '../../../statements/probes.ts'
import { partOf } from './block.ts'
import { ACL, OWNERSHIP } from './needs.ts'
import { ENFORCED } from './objects-may-be-public.ts'
import { CLOSED, entry, unknownWay, type Way } from './paths.ts'

/** S3 user guide, "Access control list (ACL) overview": what a permission on a bucket allows. */
const ALLOWED: Readonly<Record<string, Partial<Record<Access, readonly string[]>>>> = {
  READ: { list: ['s3:ListBucket', 's3:ListBucketVersions'] },
  WRITE: { write: ['s3:PutObject', 's3:DeleteObject'] },
  READ_ACP: { list: ['s3:GetBucketAcl'] },
  WRITE_ACP: { permissions: ['s3:PutBucketAcl'] },
  FULL_CONTROL: {
    list: ['s3:ListBucket', 's3:ListBucketVersions', 's3:GetBucketAcl'],
    write: ['s3:PutObject', 's3:DeleteObject'],
    permissions: ['s3:PutBucketAcl'],
  },
}
/** Groups of strangers that an ACL may grant to, by their URIs. */
export const PUBLIC_GROUPS: ReadonlyMap<string, string> = new Map([
  ['http://acs.amazonaws.com/groups/global/AllUsers', 'everybody'],
  ['http://acs.amazonaws.com/groups/global/AuthenticatedUsers', 'everybody with any AWS account'],
])

/** What the bucket's ACL lets strangers do. */
export function wayByAcl(bucket: Resource, scope: ScopeView): Way {
  const { bucket_object_ownership: ownership, bucket_acl: acl } = bucket.reported
  const ignored = partOf('ignore_public_acls', bucket, scope)
  if (ownership === ENFORCED || ignored.isOn === true) return CLOSED
  if (!isJsonObject(acl) || bucket.unread?.some((path) => /^bucket_acl(\.|$)/.test(path)) === true)
    return unknownWay('acl', [ACL])
  const entries = listOf(acl['grants']).flatMap(publicGrant)
  const missing = [...(ownership === undefined ? [OWNERSHIP] : []), ...ignored.missing]
  if (entries.length === 0) return CLOSED
  return missing.length === 0
    ? { certain: entries, possible: entries, missing: [] }
    : { certain: [], possible: entries, missing }
}

function publicGrant(grant: Json) {
  if (!isJsonObject(grant) || !isJsonObject(grant['grantee'])) return []
  const { grantee, permission } = grant
  const who = PUBLIC_GROUPS.get(textOf(grantee['uri']) ?? '')
  if (who === undefined || typeof permission !== 'string') return []
  const why = `The ACL grants ${permission} to ${who}, ACLs are on, and no block ignores public ones.`
  return Object.entries(ALLOWED[permission] ?? {}).map(([access, actions]) =>
    entry({ access: access as Access, through: 'acl', statement: permission, actions, why }),
  )
}
