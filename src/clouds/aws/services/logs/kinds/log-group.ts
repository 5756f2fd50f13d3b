import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import { keyId, toArn } from '../../../reading/arn-parts.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { bool, datetimeMillis, int, string, tagMap } from '../../../reading/shape.ts'

const logs = operationsOf('logs')

export const LOG_GROUP: KindSource = {
  name: 'aws_cloudwatch_log_group',
  about: 'A group of logs in CloudWatch: how long they are kept, and with which key they are encrypted.',
  bases: [],
  ...logs('DescribeLogGroups'),
  list: 'logGroups',
  pageSize: 50,
  id: 'logGroupName',
  nameFrom: 'logGroupName',
  arn: { from: 'logGroupArn', form: 'arn:{partition}:logs:{region}:{account}:log-group:{id}' },
  console: 'cloudwatch/home?region={region}#logsV2:log-groups/log-group/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetimeMillis('creationTime'),
    group_retention_in_days: int('retentionInDays'),
    group_metric_filter_count: int('metricFilterCount'),
    group_stored_bytes: int('storedBytes'),
    group_kms_key_id: string('kmsKeyId'),
    group_class: string('logGroupClass'),
    group_data_protection_status: string('dataProtectionStatus'),
    group_deletion_protection: bool('deletionProtectionEnabled'),
  },
  changedBy: byName([
    ...created('CreateLogGroup'),
    ...deleted('DeleteLogGroup'),
    ...changed([
      'PutRetentionPolicy',
      'DeleteRetentionPolicy',
      'AssociateKmsKey',
      'DisassociateKmsKey',
      'PutLogGroupDeletionProtection',
    ]),
  ]),
  compared: { volatile: ['group_stored_bytes'] },
  edges: toArn('aws_kms_key', 'kmsKeyId', keyId),
  details: [
    {
      ...logs('ListTagsForResource'),
      answer: 'tags',
      idParameter: 'resourceArn',
      idFrom: 'arn',
      eachByItself: true,
      costly: true,
      properties: { tags: tagMap('tags') },
    },
  ],
}
