import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { isOnForAccount, partOf } from './block.ts'
import { ACCOUNT, BLOCK, BUCKET, OWNERSHIP } from './needs.ts'

/** With this S3 has switched ACLs off: those of the bucket and those of its objects. */
export const ENFORCED = 'BucketOwnerEnforced'

export const OBJECTS_MAY_BE_PUBLIC: DerivedProperty = {
  kind: BUCKET,
  name: 'objects_may_be_public',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'Whether access lists (ACLs) of single objects may make these public: they are on for the bucket, and neither its own block nor the account’s ignores public ones. Objects themselves are not read.',
  from: [OWNERSHIP, BLOCK, ACCOUNT],
  ofItself: [],
  spares: (need, { reported }, read) =>
    isOnForAccount('ignore_public_acls', read) ||
    (need === BLOCK && reported['bucket_object_ownership'] === ENFORCED),
  prepare: (scope) => (bucket) => {
    const { bucket_object_ownership: ownership } = bucket.reported
    const ignored = partOf('ignore_public_acls', bucket, scope)
    if (ownership === ENFORCED || ignored.isOn === true) return { value: false }
    const missing = [...(ownership === undefined ? [OWNERSHIP] : []), ...ignored.missing]
    return between(missing.length === 0, true, missing)
  },
}
