import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../../../model/json.ts'
import { objectsOf, textOf } from '../../../../../text/members.ts'
import { PUBLIC_GROUPS } from './by-acl.ts'
import { ACL, BUCKET, OWNERSHIP } from './needs.ts'
import { ENFORCED } from './objects-may-be-public.ts'

const NAMES: ReadonlyMap<string, string> = new Map([
  ...PUBLIC_GROUPS,
  ['http://acs.amazonaws.com/groups/s3/LogDelivery', 'S3 for its access logs'],
  // The account awslogsdelivery: CloudFront developer guide, "Configure standard logging (legacy)".
  ['c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0', 'CloudFront for its access logs'],
])
const FOR_LOGS: ReadonlySet<string> = new Set(['S3 for its access logs', 'CloudFront for its access logs'])

/** What a list may say that was not read. */
const ANYTHING: JsonObject = { to: '*', permission: '*', for_logs: false }

export const ACL_GRANTS_TO_OTHERS: DerivedProperty = {
  kind: BUCKET,
  name: 'acl_grants_to_others',
  level: 'account',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: { to: { type: 'string' }, permission: { type: 'string' }, for_logs: { type: 'boolean' } },
    },
  },
  description:
    'What the bucket’s access list (ACL) grants to anyone but its owner, whoever else it is, and whether AWS delivers its logs by it. Empty where ACLs are off.',
  because: ['to', 'permission'],
  from: [ACL, OWNERSHIP],
  ofItself: ['bucket_acl', 'bucket_object_ownership'],
  spares: (need, { reported }) => need === ACL && reported['bucket_object_ownership'] === ENFORCED,
  prepare:
    () =>
    ({ reported }) => {
      const { bucket_object_ownership: ownership, bucket_acl: acl } = reported
      if (ownership === ENFORCED) return { value: [] }
      if (!isJsonObject(acl)) return between([], [ANYTHING], [ACL])
      const owner = isJsonObject(acl['owner']) ? textOf(acl['owner']['id']) : undefined
      const grants = objectsOf(acl['grants']).flatMap((grant) => grantToOther(grant, owner))
      const missing = [...(ownership === undefined ? [OWNERSHIP] : []), ...(owner === undefined ? [ACL] : [])]
      return missing.length === 0 ? { value: grants } : between([], grants, missing)
    },
}

/** @param owner the owner’s canonical ID, which GetBucketAcl gives with every list */
function grantToOther({ grantee, permission }: JsonObject, owner: string | undefined): readonly Json[] {
  const { id, uri, display_name: name } = isJsonObject(grantee) ? grantee : {}
  const who = textOf(uri) ?? textOf(id)
  if (owner !== undefined && who === owner) return []
  const to = NAMES.get(who ?? '') ?? who ?? textOf(name) ?? 'somebody'
  return [{ to, permission: textOf(permission) ?? '', for_logs: FOR_LOGS.has(to) }]
}
