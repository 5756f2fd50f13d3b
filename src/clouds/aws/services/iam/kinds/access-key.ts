import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { datetime, object, string } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'

export const ACCESS_KEY: KindSource = {
  name: 'aws_iam_access_key',
  about:
    'A key with which a user signs requests, read where a rule or search names the kind, at a call for each user that has one. A key that is younger than the credential report is seen when AWS makes the next one, after four hours at most.',
  bases: ['access_key'],
  ...iam('ListAccessKeys'),
  also: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport', 'iam:GetAccountAuthorizationDetails'],
  list: 'AccessKeyMetadata',
  pageSize: null,
  id: 'AccessKeyId',
  nameFrom: 'UserName',
  arn: null,
  properties: {
    ctime: datetime('CreateDate'),
    access_key_status: string('Status'),
    access_key_user: string('UserName'),
  },
  changedBy: byName([
    ...created('CreateAccessKey'),
    ...deleted('DeleteAccessKey'),
    ...changed(['UpdateAccessKey'], { of: ['access_key_status'] }),
  ]),
  edges: from('aws_iam_user', 'UserId', 'default', 'delete'),
  details: [
    {
      ...iam('GetAccessKeyLastUsed'),
      answer: 'AccessKeyLastUsed',
      idParameter: 'AccessKeyId',
      costly: true,
      properties: {
        access_key_last_used: object('AccessKeyLastUsed', {
          last_used: datetime('LastUsedDate'),
          service_name: string('ServiceName'),
          region: string('Region'),
        }),
      },
    },
  ],
  compared: { volatile: ['access_key_last_used'] },
}
