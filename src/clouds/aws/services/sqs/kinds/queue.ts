import { byName, changed, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { lastPart, listedText, made } from '../../../reading/made.ts'
import { boolText, document, intText, present, string, tagMap } from '../../../reading/shape.ts'

const sqs = operationsOf('sqs')

const OF_QUEUE = {
  idParameter: 'QueueUrl',
  idFrom: 'sqs_queue_url',
  eachByItself: true,
  costly: true,
} as const

/** Settings alone: numbers of messages change by themselves. Each is one that every queue may be asked for. */
const ATTRIBUTES = [
  'QueueArn',
  'Policy',
  'KmsMasterKeyId',
  'SqsManagedSseEnabled',
  'RedrivePolicy',
  'MessageRetentionPeriod',
  'VisibilityTimeout',
]

const DETAILS: readonly Detail[] = [
  {
    ...sqs('GetQueueAttributes'),
    ...OF_QUEUE,
    parameters: { AttributeNames: ATTRIBUTES },
    answer: 'Attributes',
    changedBy: byName(changed(['SetQueueAttributes', 'AddPermission', 'RemovePermission'])),
    properties: {
      sqs_policy: document('Attributes.Policy'),
      sqs_policy_set: present('Attributes.Policy'),
      sqs_kms_master_key_id: string('Attributes.KmsMasterKeyId'),
      sqs_managed_sse_enabled: boolText('Attributes.SqsManagedSseEnabled'),
      sqs_redrive_policy: document('Attributes.RedrivePolicy'),
      sqs_message_retention_period: intText('Attributes.MessageRetentionPeriod'),
      sqs_visibility_timeout: intText('Attributes.VisibilityTimeout'),
    },
  },
  {
    ...sqs('ListQueueTags'),
    ...OF_QUEUE,
    answer: null,
    properties: { tags: tagMap('Tags') },
  },
]

export const QUEUE: KindSource = {
  name: 'aws_sqs_queue',
  about: 'A queue of SQS: who may send and receive, and how messages are encrypted.',
  bases: ['queue'],
  ...sqs('ListQueues'),
  list: 'QueueUrls',
  absentIfEmpty: true,
  // Without a size SQS answers the first thousand, and says nothing of the others.
  pageSize: 1000,
  asThing: (listed) => {
    const url = listedText(listed, 'QueueUrls')
    const name = lastPart(url, '/')
    // No other queue may have a point in its name.
    return made(listed, { Url: url, Name: name, ...(name.endsWith('.fifo') ? { Fifo: name } : {}) })
  },
  id: 'Made.Name',
  nameFrom: 'Made.Name',
  arn: { form: 'arn:{partition}:sqs:{region}:{account}:{id}' },
  console: 'sqs/v3/home?region={region}#/queues',
  tagsFrom: null,
  properties: { sqs_queue_url: string('Made.Url'), sqs_fifo_queue: present('Made.Fifo') },
  changedBy: byName(created('CreateQueue')),
  compared: {
    keys: { 'sqs_policy.Statement': ['Sid'] },
    caseless: ['sqs_policy.Statement.Action', 'sqs_policy.Statement.NotAction'],
  },
  edges: [],
  details: DETAILS,
}
