import { byName, changed, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { namedByArn } from '../../../reading/made.ts'
import { boolText, document, intText, present, string, tags, text } from '../../../reading/shape.ts'

const sns = operationsOf('sns')

const DETAILS: readonly Detail[] = [
  {
    ...sns('GetTopicAttributes'),
    idParameter: 'TopicArn',
    eachByItself: true,
    costly: true,
    answer: 'Attributes',
    changedBy: byName(changed(['SetTopicAttributes', 'AddPermission', 'RemovePermission'])),
    properties: {
      topic_policy: document('Attributes.Policy'),
      topic_policy_set: present('Attributes.Policy'),
      topic_kms_master_key_id: string('Attributes.KmsMasterKeyId'),
      topic_owner: string('Attributes.Owner'),
      topic_display_name: text('Attributes.DisplayName'),
      topic_fifo_topic: boolText('Attributes.FifoTopic'),
      topic_subscriptions_confirmed: intText('Attributes.SubscriptionsConfirmed'),
      topic_subscriptions_pending: intText('Attributes.SubscriptionsPending'),
    },
  },
  {
    ...sns('ListTagsForResource'),
    idParameter: 'ResourceArn',
    eachByItself: true,
    costly: true,
    answer: null,
    properties: { tags: tags('Tags') },
  },
]

export const TOPIC: KindSource = {
  name: 'aws_sns_topic',
  about: 'A topic of SNS: who may publish to it and subscribe, and how messages are encrypted.',
  bases: [],
  ...sns('ListTopics'),
  list: 'Topics',
  // Pages of a hundred, and no word to ask for another size.
  pageSize: null,
  asThing: namedByArn('TopicArn'),
  id: 'TopicArn',
  nameFrom: 'Made.Name',
  arn: { from: 'TopicArn', form: 'arn:{partition}:sns:{region}:{account}:{name}' },
  console: 'sns/v3/home?region={region}#/topic/{id}',
  tagsFrom: null,
  properties: {},
  changedBy: byName(created('CreateTopic')),
  compared: {
    volatile: ['topic_subscriptions_confirmed', 'topic_subscriptions_pending'],
    keys: { 'topic_policy.Statement': ['Sid'] },
    caseless: ['topic_policy.Statement.Action', 'topic_policy.Statement.NotAction'],
  },
  edges: [],
  details: DETAILS,
}
