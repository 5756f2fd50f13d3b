import type { JsonObject } from '../../../../../src/model/json.ts'
import {
  allow,
  ARNS,
  deny,
  inVersion,
  ORGANISATION,
  OTHER,
  OWN,
  type PolicyRow,
  type PolicySection,
  row,
} from './row.ts'

const WRITE = 'public: write'
const OUTSIDE: JsonObject = { StringNotEquals: { 'aws:PrincipalOrgID': ORGANISATION } }
const ITS = `not public; organization ${ORGANISATION}, no stranger`
function unless(
  condition: JsonObject | undefined,
  aws: string,
  answer: string,
  reason: string,
  given: JsonObject = {},
): PolicyRow {
  return row(
    'sqs',
    [allow(), deny({ ...given, ...(condition && { Condition: condition }) })],
    aws,
    answer,
    reason,
  )
}

export const DENIALS: PolicySection = {
  title: 'Denials',
  rows: [
    unless(
      undefined,
      'not public (Access Analyzer subtracts denials)',
      'not public',
      'Everything is denied to everybody; Prowler calls it public.',
    ),
    unless(undefined, 'not public', 'not public', 'The action alone.', { Action: 'sqs:SendMessage' }),
    unless(undefined, 'not public', 'not public', 'A pattern that covers it.', { Action: 'sqs:Send*' }),
    unless(undefined, 'public', WRITE, 'Another action.', { Action: 'sqs:DeleteMessage' }),
    unless(undefined, 'not public', 'not public', 'The queue by its ARN.', { Resource: ARNS.sqs }),
    unless(undefined, 'public', WRITE, 'Another queue.', { Resource: `${ARNS.sqs}-other` }),
    unless(undefined, 'public', WRITE, 'One account is denied, not everybody.', {
      Principal: { AWS: OTHER },
    }),
    unless(undefined, 'public', WRITE, 'A service is denied, not everybody.', {
      Principal: { Service: 'sns.amazonaws.com' },
    }),
    row(
      'sqs',
      [
        allow(),
        { Effect: 'Deny', NotPrincipal: { AWS: `arn:aws:iam::${OWN}:root` }, Action: '*', Resource: '*' },
      ],
      'not public (IAM guide, NotPrincipal with Deny)',
      'not public',
      'Everybody but the own account is denied.',
    ),
    row(
      'sqs',
      [
        allow(),
        { Effect: 'Deny', NotPrincipal: { AWS: `arn:aws:iam::${OTHER}:root` }, Action: '*', Resource: '*' },
      ],
      'not public, cross-account',
      `not public; account ${OTHER}, foreign`,
      'Everybody but another account.',
    ),
    row(
      'sqs',
      [allow(), { Effect: 'Deny', Principal: '*', NotAction: 'sqs:ReceiveMessage', Resource: '*' }],
      'not public',
      'not public',
      'All actions but another one are denied.',
    ),
    row(
      'sqs',
      [allow(), { Effect: 'Deny', Principal: '*', NotAction: 'sqs:SendMessage', Resource: '*' }],
      'public',
      WRITE,
      'This one alone is spared.',
    ),
    unless(
      OUTSIDE,
      'not public',
      ITS,
      'Whoever is outside of the organisation is denied; without the key StringNotEquals is true.',
    ),
    unless(
      { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANISATION } },
      'not public',
      ITS,
      'IfExists holds without the key as well.',
    ),
    unless(
      { 'ForAnyValue:StringNotEquals': { 'aws:PrincipalOrgID': ORGANISATION } },
      'public: false without the key',
      WRITE,
      'Strangers in no organisation are not denied.',
    ),
    unless(
      { StringEquals: { 'aws:PrincipalOrgID': ORGANISATION } },
      'public',
      WRITE,
      'The own organisation is denied, and nobody else.',
    ),
    unless(
      { StringNotEquals: { 'aws:PrincipalAccount': OWN } },
      'not public',
      'not public',
      'All but the own account.',
    ),
    unless(
      { StringNotEquals: { 'aws:PrincipalAccount': [OWN, OTHER] } },
      'not public, cross-account',
      `not public; account ${OTHER}, foreign`,
      'All but two accounts.',
    ),
    unless(
      { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:*` } },
      'not public',
      'not public',
      'All but principals of the own account.',
    ),
    unless(
      { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
      'public',
      WRITE,
      'Strangers can have a role of that name.',
    ),
    unless(
      { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c' } },
      'not public (S3 guide’s example)',
      'not public',
      'All that do not come through one endpoint.',
    ),
    unless(
      { StringNotEqualsIfExists: { 'aws:SourceVpce': 'vpce-1a2b3c' } },
      'not public: true without the key',
      'not public',
      'Not with IfExists holds without the key as well.',
    ),
    unless(
      { StringNotLike: { 'aws:SourceVpc': 'vpc-*' } },
      'public',
      WRITE,
      'Strangers come through VPCs of their own.',
    ),
    unless(
      { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      'not public (IAM guide’s example)',
      'not public',
      'All other addresses.',
    ),
    unless(
      { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/1' } },
      'public',
      WRITE,
      'Half of the internet is spared.',
    ),
    unless(
      { NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } },
      'public',
      WRITE,
      'Nobody who comes over the internet is denied.',
    ),
    unless(
      { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
      'public: IPv6',
      WRITE,
      'Callers over IPv6, and through endpoints, are not denied.',
    ),
    unless(
      { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } },
      'public: endpoints',
      WRITE,
      'Strangers behind endpoints of their own have no such address.',
    ),
    unless({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, 'public', WRITE, 'One network is denied.'),
    unless(
      { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' }, Bool: { 'aws:ViaAWSService': 'false' } },
      'not public (IAM guide’s example)',
      'not public',
      'Services that call for somebody are spared: AWS’s own way to write it.',
    ),
    unless(
      { ...OUTSIDE, Bool: { 'aws:PrincipalIsAWSService': 'false' } },
      'public: unsigned requests lack the key (IAM guide)',
      WRITE,
      'Bool without IfExists denies no unsigned request: whoever sends no credentials gets in.',
    ),
    unless(
      { ...OUTSIDE, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
      'not public (IAM guide’s example)',
      ITS,
      'With IfExists unsigned requests are denied as well. Services are spared; they are no strangers.',
    ),
    unless(
      { ...OUTSIDE, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false' } },
      'not public',
      ITS,
      'Both are spared.',
    ),
    unless(
      { ...OUTSIDE, Bool: { 'aws:SecureTransport': 'false' } },
      'public',
      WRITE,
      'Only strangers without TLS are denied.',
    ),
    unless(
      {
        ...OUTSIDE,
        StringNotEquals: { 'aws:PrincipalOrgID': ORGANISATION, 'aws:PrincipalTag/partner': 'yes' },
      },
      'public',
      WRITE,
      'Strangers tag themselves out of it.',
    ),
    unless(
      { ...OUTSIDE, StringEquals: { 'aws:SomethingNew': 'x' } },
      'not known here',
      `unknown; organization ${ORGANISATION}, no stranger`,
      'Whether the denial holds is not known.',
    ),
    unless(
      { StringNotEquals: { 'aws:PrincipalOrgID': ORGANISATION, 'aws:SourceVpce': 'vpce-1a2b3c' } },
      'not public',
      ITS,
      'Strangers have neither; both have to hold, and do.',
    ),
    unless(
      { Bool: { 'aws:SecureTransport': 'false' } },
      'public (S3.5’s statement)',
      WRITE,
      'Denies plain HTTP, and nobody who has TLS.',
    ),
    unless({ NumericLessThan: { 's3:TlsVersion': '1.2' } }, 'public', WRITE, 'Denies old TLS.'),
    unless(
      { Null: { 'aws:PrincipalOrgID': 'true' } },
      'public',
      WRITE,
      'Strangers in organisations are left.',
    ),
    unless(
      { Null: { 'aws:PrincipalArn': 'true' } },
      'public',
      WRITE,
      'Unsigned requests are denied, all accounts of the world are not.',
    ),
    unless(
      { StringNotEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } },
      'not public',
      'not public',
      'All outside of the resource’s organisation.',
    ),
    unless(
      { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
      'public',
      WRITE,
      'Strangers with a device are left.',
    ),
    unless(
      { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
      'not public',
      'not public',
      'Everybody but services is denied.',
    ),
    unless(
      { Bool: { 'aws:ViaAWSService': 'false' } },
      'public',
      WRITE,
      'Alone, it leaves whoever has a service call.',
    ),
    row(
      'sqs',
      [
        allow(),
        deny({
          Condition: {
            StringNotEquals: { 'aws:PrincipalOrgID': ORGANISATION },
            Bool: { 'aws:SecureTransport': 'true' },
          },
        }),
        deny({
          Condition: {
            StringNotEquals: { 'aws:PrincipalOrgID': ORGANISATION },
            Bool: { 'aws:SecureTransport': 'false' },
          },
        }),
      ],
      'not public',
      ITS,
      'Two denials that leave no way together.',
    ),
    row(
      'sqs',
      [
        allow(),
        deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        deny({ Condition: OUTSIDE }),
      ],
      'not public',
      ITS,
      'One of several denials is enough.',
    ),
    row(
      'sqs',
      [allow({ Action: ['sqs:SendMessage', 'sqs:ReceiveMessage'] }), deny({ Action: 'sqs:SendMessage' })],
      'public',
      'public: read',
      'Half is taken back.',
    ),
    row(
      's3',
      [
        allow({ Action: 's3:GetObject', Resource: `${ARNS.s3}/*` }),
        deny({ Action: 's3:GetObject', Resource: `${ARNS.s3}/private/*` }),
      ],
      'public',
      'public: read',
      'The rest of the objects is open.',
    ),
    row(
      's3',
      [
        allow({ Action: 's3:GetObject', Resource: `${ARNS.s3}/public/*` }),
        deny({ Action: 's3:*', Resource: `${ARNS.s3}/*`, Condition: OUTSIDE }),
      ],
      'not public',
      ITS,
      'The denial covers what is allowed.',
    ),
    row(
      's3',
      [
        allow({ Action: 's3:GetObject', Resource: `${ARNS.s3}/*` }),
        deny({ Action: 's3:*', Resource: ARNS.s3 }),
      ],
      'public',
      'public: read',
      'The bucket itself is denied, its objects are not.',
    ),
    row(
      's3',
      [
        allow({ Action: 's3:PutObject', Resource: `${ARNS.s3}/*` }),
        deny({
          Action: 's3:PutObject',
          Resource: `${ARNS.s3}/*`,
          Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
        }),
      ],
      'public',
      'public: write',
      'Strangers ask for the encryption that is wanted.',
    ),
    row(
      'sqs',
      [allow(), deny({ Principal: { Other: 'x' } })],
      'refused',
      'unknown',
      'A denial that makes no sense may deny anything.',
    ),
    row(
      'sqs',
      [allow(), deny({ Condition: 'nonsense' })],
      'refused',
      'unknown',
      'The same of its condition.',
    ),
    row(
      'sqs',
      [
        allow({ Principal: { AWS: OTHER } }),
        deny({ Condition: { StringNotEquals: { 'aws:PrincipalAccount': OWN } } }),
      ],
      'not public',
      'not public',
      'What is shared with an account is denied to it.',
    ),
    row(
      'sqs',
      [allow({ Principal: { AWS: OTHER } }), deny({ Principal: { AWS: OTHER } })],
      'not public',
      'not public',
      'By name.',
    ),
    row(
      'sqs',
      [
        allow({ Principal: { AWS: OTHER } }),
        deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ],
      'cross-account',
      `not public; account ${OTHER}, foreign`,
      'With TLS it gets in.',
    ),
    row('sqs', [deny()], 'not public', 'not public', 'A denial alone allows nothing.'),
    row(
      'sns',
      [
        allow({ Action: 'sns:Publish', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::reports' } } }),
        allow({ Action: 'sns:Subscribe' }),
      ],
      'public (prowler#8326, #7749)',
      'public: read',
      'The statement after a restricted one counts; Prowler’s loop ends at the first.',
    ),
    row(
      'kms',
      [
        allow({ Action: 'kms:Decrypt' }),
        deny({ Condition: { ...OUTSIDE, Bool: { 'aws:PrincipalIsAWSService': 'false' } } }),
      ],
      'not public',
      ITS,
      'KMS takes no unsigned requests, which alone lack the key.',
    ),
    unless({}, 'refused', 'unknown', 'A denial of no resources makes no sense.', { Resource: [] }),
    unless({}, 'refused', 'unknown', 'Nor does one of a number.', { Resource: 5 }),
    ...[undefined, '2008-10-17'].map((version) =>
      inVersion(
        version,
        row(
          'sqs',
          [
            allow(),
            deny({ Condition: { StringEquals: { 'aws:PrincipalOrgID': '${aws:PrincipalOrgID}' } } }),
            deny({ Condition: { Null: { 'aws:PrincipalOrgID': 'true' } } }),
          ],
          'public: no variables in this version (IAM guide, Version)',
          WRITE,
          'The variable is text there: the first denial holds for nobody.',
        ),
      ),
    ),
    row(
      'sqs',
      [
        allow(),
        deny({ Condition: { StringEquals: { 'aws:PrincipalOrgID': '${aws:PrincipalOrgID}' } } }),
        deny({ Condition: { Null: { 'aws:PrincipalOrgID': 'true' } } }),
      ],
      'not public',
      'not public',
      'With variables, the same denies whoever is in an organisation, and whoever is in none.',
    ),
    unless(
      { NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
      'public',
      WRITE,
      'All of IPv4 is spared.',
    ),
    row(
      'sqs',
      [allow({ Condition: OUTSIDE }), allow({ Principal: { AWS: OTHER } })],
      'public',
      `${WRITE}; account ${OTHER}, foreign`,
      'Each Allow statement counts for itself.',
    ),
  ],
}
