import { byName, changed, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { keyId, made } from '../../../reading/made.ts'
import { bool, datetime, document, int, object, present, string, text } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'
import { arnParts } from '../../../reading/arn-parts.ts'

const secretsmanager = operationsOf('secretsmanager')

const DETAILS: readonly Detail[] = [
  {
    ...secretsmanager('GetResourcePolicy'),
    idParameter: 'SecretId',
    idFrom: 'arn',
    eachByItself: true,
    costly: true,
    answer: 'ARN',
    changedBy: byName(changed(['PutResourcePolicy', 'DeleteResourcePolicy'])),
    properties: { policy: document('ResourcePolicy'), policy_set: present('ResourcePolicy') },
  },
]

/** A replica is rotated with its primary secret, which lies in another region than its ARN names. */
function withReplica(listed: unknown): unknown {
  if (!isRecord(listed)) return listed
  const { ARN: arn, PrimaryRegion: primary } = listed
  const isReplica =
    typeof primary === 'string' && typeof arn === 'string' && arnParts(arn)?.region !== primary
  return isReplica ? made(listed, { Replica: primary }) : listed
}

/** Their values are never asked for. Secrets that wait for their deletion can be used by nobody, and are not listed. */
export const SECRET: KindSource = {
  name: 'aws_secretsmanager_secret',
  about: 'A secret of Secrets Manager: how it is rotated, when it was used, and who may read it.',
  bases: [],
  ...secretsmanager('ListSecrets'),
  list: 'SecretList',
  pageSize: 100,
  asThing: withReplica,
  id: 'Name',
  nameFrom: 'Name',
  arn: { from: 'ARN', form: 'arn:{partition}:secretsmanager:{region}:{account}:secret:{id}' },
  console: 'secretsmanager/secret?name={id}&region={region}',
  properties: {
    ctime: datetime('CreatedDate'),
    mtime: datetime('LastChangedDate'),
    atime: datetime('LastAccessedDate'),
    description: text('Description'),
    secret_kms_key_id: string('KmsKeyId'),
    rotation_enabled: bool('RotationEnabled'),
    rotation_lambda_arn: string('RotationLambdaARN'),
    rotation_rules: object('RotationRules', {
      automatically_after_days: int('AutomaticallyAfterDays'),
      duration: string('Duration'),
      schedule_expression: string('ScheduleExpression'),
    }),
    last_rotated_date: datetime('LastRotatedDate'),
    last_changed_date: datetime('LastChangedDate'),
    last_accessed_date: datetime('LastAccessedDate'),
    next_rotation_date: datetime('NextRotationDate'),
    owning_service: string('OwningService'),
    created_date: datetime('CreatedDate'),
    primary_region: string('PrimaryRegion'),
    is_replica: present('Made.Replica'),
    secret_type: string('Type'),
  },
  changedBy: byName([
    ...created('CreateSecret'),
    { event: 'CancelRotateSecret', did: 'switched off', of: ['rotation_enabled'] },
    ...changed(['RotateSecret', 'UpdateSecret', 'PutSecretValue']),
  ]),
  compared: {
    volatile: [
      'mtime',
      'atime',
      'last_accessed_date',
      'last_changed_date',
      'last_rotated_date',
      'next_rotation_date',
    ],
    keys: { 'policy.Statement': ['Sid'] },
    caseless: ['policy.Statement.Action', 'policy.Statement.NotAction'],
  },
  edges: [{ type: 'default', direction: 'out', kind: 'aws_kms_key', ids: keyId(string('KmsKeyId')) }],
  details: DETAILS,
}
