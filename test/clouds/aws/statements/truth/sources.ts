import type { JsonObject } from '../../../../../src/model/json.ts'
import {
  allow,
  ARNS,
  MEMBER,
  ORGANISATION,
  OTHER,
  OWN,
  PARTNER,
  type PolicyRow,
  type PolicySection,
  row,
} from './row.ts'

const WRITE = 'public: write'
function when(condition: JsonObject, aws: string, answer: string, reason: string): PolicyRow {
  return row('sqs', allow({ Condition: condition }), aws, answer, reason)
}
const arn = (operator: string, value: string | string[]): JsonObject => ({
  [operator]: { 'aws:SourceArn': value },
})
const FIXED = 'not public: fixed (S3 guide)'

function service(
  name: string,
  condition: JsonObject | undefined,
  aws: string,
  answer: string,
  reason: string,
): PolicyRow {
  return row(
    'sqs',
    allow({ Principal: { Service: name }, ...(condition && { Condition: condition }) }),
    aws,
    `not public; service ${name}${answer}`,
    reason,
  )
}
const NAMED = ' for those that are named'
const ANYBODY = ' for anybody'
const DEPUTY = 'not public; confused deputy (IAM guide)'

export const SOURCES: PolicySection = {
  title: 'Conditions that say for whom a service acts',
  rows: [
    when(
      arn('ArnEquals', `arn:aws:sns:eu-west-1:${OWN}:news`),
      FIXED,
      'not public',
      'The usual policy of a queue behind a topic; Prowler called it public (prowler#2565, #3199, #3212).',
    ),
    when(
      arn('ArnLike', `arn:aws:sns:*:${OWN}:*`),
      'not public: account fixed',
      'not public',
      'Any topic of the own account.',
    ),
    when(
      arn('StringLike', `arn:aws:sns:*:${OWN}:*`),
      'not public: account fixed',
      'not public',
      'The same as text.',
    ),
    when(
      arn('ArnEquals', `arn:aws:sns:eu-west-1:${OTHER}:news`),
      'not public, cross-account',
      `not public; account ${OTHER}, foreign`,
      'A topic of another account.',
    ),
    when(
      arn('ArnLike', `arn:aws:sns:*:${PARTNER}:*`),
      'not public, cross-account',
      `not public; account ${PARTNER}, no stranger`,
      'Topics of an account that is trusted.',
    ),
    when(arn('ArnLike', 'arn:aws:sns:*:*:*'), 'public: wildcard', WRITE, 'Any topic of anybody.'),
    when(
      arn('ArnLike', 'arn:aws:sns:eu-west-1:*:news'),
      'public: wildcard',
      WRITE,
      'Anybody can have a topic of that name.',
    ),
    when(
      arn('ArnLike', 'arn:aws:s3:*:*:reports'),
      'public: wildcard in the account',
      'not public',
      'A bucket’s name is fixed, and buckets have no account in their ARN: the pattern fits one bucket.',
    ),
    when(
      arn('ArnEquals', 'arn:aws:s3:::reports'),
      FIXED,
      'not public',
      'One bucket. Its name can be registered by others once it is deleted: aws:SourceAccount beside it says more.',
    ),
    when(
      arn('ArnLike', 'arn:aws:s3:::reports-*'),
      'public: wildcard',
      WRITE,
      'Anybody can have a bucket whose name begins so.',
    ),
    when(arn('ArnLike', 'arn:aws:s3:::*'), 'public: wildcard', WRITE, 'Any bucket of anybody.'),
    when(
      { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' }, StringEquals: { 'aws:SourceAccount': OWN } },
      FIXED,
      'not public',
      'Any bucket, but of the own account.',
    ),
    when(arn('StringLike', '*'), 'public: wildcard', WRITE, 'Any source.'),
    when(
      arn('ArnLikeIfExists', `arn:aws:sns:*:${OWN}:*`),
      'public: true without the key',
      WRITE,
      'Whoever calls without a service has no source.',
    ),
    when(arn('ArnNotLike', `arn:aws:sns:*:${OTHER}:*`), 'public', WRITE, 'Everybody else.'),
    when({ Null: { 'aws:SourceArn': 'true' } }, 'public', WRITE, 'Whoever calls without a service.'),
    when(
      { StringEquals: { 'aws:SourceAccount': OWN } },
      FIXED,
      'not public',
      'Services that act for the own account.',
    ),
    when(
      { StringEquals: { 'aws:SourceAccount': [OWN, OTHER] } },
      'not public, cross-account',
      `not public; account ${OTHER}, foreign`,
      'Two accounts; Prowler does not compare them by default.',
    ),
    when(
      { StringEquals: { 'aws:SourceAccount': [OWN, MEMBER] } },
      'not public, cross-account',
      `not public; account ${MEMBER}, no stranger`,
      'Two accounts of the organisation.',
    ),
    when(
      { StringLike: { 'aws:SourceAccount': '*' } },
      'public: wildcard',
      WRITE,
      'Any account; Prowler takes it for restricted.',
    ),
    when(
      { StringEquals: { 'aws:SourceAccount': '*' } },
      'never true: StringEquals has no wildcards',
      'not public',
      'No account is called so.',
    ),
    when(
      { StringEqualsIfExists: { 'aws:SourceAccount': OWN } },
      'public: true without the key',
      WRITE,
      'Whoever calls without a service.',
    ),
    when(
      { StringEquals: { 'aws:SourceOrgID': ORGANISATION } },
      FIXED,
      `not public; organization ${ORGANISATION}, no stranger`,
      'Services that act for the organisation.',
    ),
    when(
      { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': `${ORGANISATION}/*` } },
      FIXED,
      `not public; organization ${ORGANISATION}, no stranger`,
      'The same by paths.',
    ),
    row(
      'sns',
      allow({
        Principal: { AWS: '*' },
        Action: ['SNS:GetTopicAttributes', 'SNS:Publish', 'SNS:Subscribe'],
        Resource: ARNS.sns,
        Condition: { StringEquals: { 'AWS:SourceOwner': OWN } },
      }),
      'not public: the default policy of topics',
      'not public',
      'What SNS writes for every new topic.',
    ),
    row(
      'sns',
      allow({
        Principal: { AWS: '*' },
        Action: 'SNS:Publish',
        Resource: ARNS.sns,
        Condition: { StringEquals: { 'AWS:SourceOwner': OTHER } },
      }),
      'not public, cross-account',
      `not public; account ${OTHER}, foreign`,
      'Another owner.',
    ),
    service('sns.amazonaws.com', undefined, DEPUTY, ANYBODY, 'SNS says for whom it acts, and nothing asks.'),
    service(
      'sns.amazonaws.com',
      arn('ArnEquals', `arn:aws:sns:eu-west-1:${OWN}:news`),
      'not public',
      NAMED,
      'One topic.',
    ),
    service(
      'sns.amazonaws.com',
      { StringEquals: { 'aws:SourceAccount': OWN } },
      'not public',
      NAMED,
      'One account.',
    ),
    service(
      'sns.amazonaws.com',
      { StringEquals: { 'aws:SourceOrgID': ORGANISATION } },
      'not public',
      NAMED,
      'One organisation.',
    ),
    service(
      'sns.amazonaws.com',
      { StringEquals: { 'aws:SourceOrgID': '${aws:ResourceOrgID}' } },
      'not public',
      NAMED,
      'The organisation of the resource.',
    ),
    service(
      'sns.amazonaws.com',
      { StringEquals: { 'aws:SourceAccount': '${aws:ResourceAccount}' } },
      'not public',
      NAMED,
      'The account of the resource.',
    ),
    service(
      'sns.amazonaws.com',
      arn('ArnLike', 'arn:aws:sns:*:*:*'),
      DEPUTY,
      ANYBODY,
      'Any topic of anybody.',
    ),
    service(
      'sns.amazonaws.com',
      { StringEqualsIfExists: { 'aws:SourceAccount': OWN } },
      'not public',
      NAMED,
      'SNS always says for whom: IfExists never helps a stranger.',
    ),
    service(
      'sns.amazonaws.com',
      { Bool: { 'aws:SecureTransport': 'true' } },
      DEPUTY,
      ANYBODY,
      'TLS says nothing of whom it acts for.',
    ),
    service(
      's3.amazonaws.com',
      { StringEquals: { 'aws:SourceAccount': OWN }, ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:reports' } },
      'not public (S3 guide’s example)',
      NAMED,
      'Notifications of one bucket.',
    ),
    service('s3.amazonaws.com', arn('ArnLike', 'arn:aws:s3:::reports'), 'not public', NAMED, 'One bucket.'),
    service('s3.amazonaws.com', arn('ArnLike', 'arn:aws:s3:::*'), DEPUTY, ANYBODY, 'Any bucket of anybody.'),
    service('events.amazonaws.com', undefined, DEPUTY, ANYBODY, 'Rules of anybody.'),
    service(
      'events.amazonaws.com',
      arn('ArnEquals', `arn:aws:events:eu-west-1:${OWN}:rule/nightly`),
      'not public',
      NAMED,
      'One rule.',
    ),
    service(
      'ec2.amazonaws.com',
      undefined,
      'not public; sends no source (prowler#2810, #2248, #2792, #7021)',
      ' without saying for whom',
      'A condition would shut it out: nothing to report.',
    ),
    service(
      'example-new.amazonaws.com',
      undefined,
      'not every service sends the keys (IAM guide)',
      ', unknown for whom',
      'What is not known of a service is not claimed.',
    ),
    service(
      'example-new.amazonaws.com',
      { StringEquals: { 'aws:SourceAccount': OWN } },
      'not public',
      NAMED,
      'Whatever it sends, the condition asks.',
    ),
    row(
      'sqs',
      [
        allow({ Principal: { Service: 'sns.amazonaws.com' } }),
        {
          Effect: 'Deny',
          Principal: '*',
          Action: '*',
          Resource: '*',
          Condition: { StringNotEquals: { 'aws:SourceAccount': OWN } },
        },
      ],
      'not public',
      'not public; service sns.amazonaws.com for those that are named',
      'A denial asks in place of a condition.',
    ),
    row(
      'sqs',
      [
        allow({ Principal: { Service: 'sns.amazonaws.com' } }),
        {
          Effect: 'Deny',
          Principal: '*',
          Action: '*',
          Resource: '*',
          Condition: {
            StringNotEqualsIfExists: { 'aws:SourceOrgID': ORGANISATION },
            Null: { 'aws:SourceAccount': 'false' },
            Bool: { 'aws:PrincipalIsAWSService': 'true' },
          },
        },
      ],
      'not public (AWS’s data perimeter policies)',
      'not public; service sns.amazonaws.com for those that are named',
      'Services that act for somebody outside of the organisation, or in none, are denied.',
    ),
    row(
      's3',
      allow({
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${ARNS.s3}/AWSLogs/${OWN}/*`,
        Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
      'confused deputy (CloudTrail guide asks for aws:SourceArn)',
      'not public; service cloudtrail.amazonaws.com for anybody',
      'Trails of strangers can write there; the ACL says nothing of that.',
    ),
    row(
      's3',
      allow({
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${ARNS.s3}/AWSLogs/${OWN}/*`,
        Condition: {
          StringEquals: {
            's3:x-amz-acl': 'bucket-owner-full-control',
            'aws:SourceArn': `arn:aws:cloudtrail:eu-west-1:${OWN}:trail/main`,
          },
        },
      }),
      'not public (CloudTrail guide)',
      'not public; service cloudtrail.amazonaws.com for those that are named',
      'One trail.',
    ),
    row(
      's3',
      allow({
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: `${ARNS.s3}/*`,
        Condition: { StringEquals: { 'AWS:SourceArn': `arn:aws:cloudfront::${OWN}:distribution/E1EXAMPLE` } },
      }),
      'not public (CloudFront guide)',
      'not public; service cloudfront.amazonaws.com for those that are named',
      'One distribution.',
    ),
    row(
      's3',
      allow({
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: `${ARNS.s3}/*`,
      }),
      'confused deputy',
      'not public; service cloudfront.amazonaws.com for anybody',
      'Distributions of anybody can read it.',
    ),
    row(
      's3',
      allow({
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${ARNS.s3}/*`,
        Condition: { StringEquals: { 'aws:SourceAccount': OWN } },
      }),
      'not public (S3 guide, server access logs)',
      'not public; service logging.s3.amazonaws.com for those that are named',
      'Logs of the own buckets.',
    ),
    row(
      'kms',
      allow({
        Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
        Action: ['kms:Encrypt*', 'kms:Decrypt*'],
        Condition: {
          ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:eu-west-1:${OWN}:log-group:app` },
        },
      }),
      'not public (CloudWatch Logs guide)',
      'not public; service logs.eu-west-1.amazonaws.com for those that are named',
      'The service sets the context to the group that it encrypts for.',
    ),
    row(
      'kms',
      allow({
        Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
        Action: ['kms:Encrypt*', 'kms:Decrypt*'],
      }),
      'confused deputy',
      'not public; service logs.eu-west-1.amazonaws.com for anybody',
      'Groups of anybody.',
    ),
    row(
      'sns',
      allow({ Principal: { Service: 'cloudwatch.amazonaws.com' }, Action: 'sns:Publish' }),
      'confused deputy',
      'not public; service cloudwatch.amazonaws.com for anybody',
      'Alarms of anybody.',
    ),
    row(
      'sns',
      allow({
        Principal: { Service: 'budgets.amazonaws.com' },
        Action: 'SNS:Publish',
        Condition: {
          StringEquals: { 'aws:SourceAccount': OWN },
          ArnLike: { 'aws:SourceArn': `arn:aws:budgets::${OWN}:*` },
        },
      }),
      'not public (Budgets guide)',
      'not public; service budgets.amazonaws.com for those that are named',
      'Budgets of the own account.',
    ),
    row(
      'logs',
      allow({
        Principal: { Service: 'delivery.logs.amazonaws.com' },
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: `${ARNS.logs}:*`,
        Condition: { StringEquals: { 'aws:SourceAccount': OWN } },
      }),
      'not public (CloudWatch Logs guide)',
      'not public; service delivery.logs.amazonaws.com for those that are named',
      'Deliveries for the own account.',
    ),
  ],
}
