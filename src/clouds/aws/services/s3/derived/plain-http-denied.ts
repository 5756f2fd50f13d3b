import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import type { Json } from '../../../../../model/json.ts'
import { needOf } from '../../../../../model/kind.ts'
import { fitsGlob } from '../../../../../text/glob.ts'
import { textOf } from '../../../../../text/members.ts'
import { isVariable, passes } from '../../../statements/condition.ts'
import { type Names, policyOf, type Statement } from '../../../statements/policy.ts'
import { ANYBODY } from '../../../statements/principal.ts'
import { every, not, some, type Truth } from '../../../statements/three-valued.ts'

const BUCKET = 'aws_s3_bucket'
const POLICY = needOf(BUCKET, 'bucket_policy_set')

/** One action that reads and one that writes, of the bucket and of what is in it: `s3:*` covers them, and so do lists. */
const PROBES = [
  { action: 's3:listbucket', of: '' },
  { action: 's3:getobject', of: '/*' },
  { action: 's3:putobject', of: '/*' },
] as const

export const PLAIN_HTTP_DENIED: DerivedProperty = {
  kind: BUCKET,
  name: 'plain_http_denied',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'Whether the bucket’s policy denies everybody who asks without TLS to list the bucket, and to read and write any of its objects: a denial on aws:SecureTransport for every principal, without another condition beside it.',
  because: [],
  from: [POLICY],
  ofItself: ['bucket_policy', 'bucket_policy_set'],
  prepare: () => (bucket) => {
    const { bucket_policy: policy, bucket_policy_set: isSet, arn } = bucket.reported
    if (isSet === undefined) return between(false, true, [POLICY])
    const denied = policy === undefined ? false : isDenied(policy, textOf(arn) ?? '')
    return between(denied ?? false, denied ?? true, ['the bucket policy'])
  },
}

/** Null: what the policy says could not be worked out. */
function isDenied(document: Json, arn: string): Truth {
  const policy = policyOf(document)
  if (policy === null) return null
  const denials = policy.statements.filter(({ allows }) => !allows)
  const isEach = every(PROBES, ({ action, of }) =>
    some(denials, (denial) => deniesAll(denial, action, `${arn}${of}`)),
  )
  return isEach === false && policy.isDoubtful ? null : isEach
}

/** Whether the statement denies the action on the resource to everybody whose request came without TLS. */
function deniesAll({ principals, actions, resources, tests }: Statement, action: string, arn: string): Truth {
  const { but, list } = principals
  if (but || !list.some(({ name }) => name === ANYBODY)) return false
  return every(
    [
      () => covers(actions, action),
      () => covers(resources, arn),
      // Of any other key a request may have any value: a second condition lets somebody out.
      () =>
        tests === null
          ? null
          : every(tests, (test) => (test.key === 'aws:securetransport' ? passes(test, ['false']) : false)),
    ],
    (part) => part(),
  )
}

function covers({ but, patterns }: Names, name: string): Truth {
  const found = some(patterns, (pattern) => (isVariable(pattern) ? null : fitsGlob(pattern, name)))
  return but ? not(found) : found
}
