import { byName, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { made } from '../../../reading/made.ts'
import type { Property } from '../../../reading/property.ts'
import { present, string } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'

/** What SNS sends in place of an ARN of a subscription that nobody has confirmed. */
const PENDING = 'PendingConfirmation'

/**
 * Those that nobody has confirmed have no ARN: one of each topic and protocol stands for them. Their endpoints would tell them
 * apart, and are addresses and telephone numbers of people.
 */
function withId(listed: unknown): unknown {
  if (!isRecord(listed)) return listed
  const { SubscriptionArn: arn, TopicArn: topic, Protocol: protocol } = listed
  if (typeof arn !== 'string' || typeof topic !== 'string' || typeof protocol !== 'string') return listed
  const isPending = !arn.startsWith('arn:')
  const [id, name] = isPending
    ? [`${topic}:${protocol}:${PENDING}`, `${protocol} to ${topic.split(':').at(-1)}, ${PENDING}`]
    : [arn, `${protocol} to ${topic.split(':').at(-1)}`]
  return made(listed, { Id: id, Name: name, ...(isPending ? { Pending: PENDING } : {}) })
}

/** Endpoints that are resources of AWS; those of people are left out. */
function arnAlone(path: string): Property {
  const { read } = string(path)
  return {
    type: { type: 'string' },
    path,
    read: (source) => {
      const endpoint = read(source)
      return typeof endpoint === 'string' && endpoint.startsWith('arn:') ? endpoint : undefined
    },
  }
}

export const SUBSCRIPTION: KindSource = {
  name: 'aws_sns_subscription',
  about: 'A subscription to a topic of SNS: by which protocol messages leave it.',
  bases: [],
  ...operationsOf('sns')('ListSubscriptions'),
  list: 'Subscriptions',
  pageSize: null,
  asThing: withId,
  id: 'Made.Id',
  nameFrom: 'Made.Name',
  arn: null,
  console: 'sns/v3/home?region={region}#/subscriptions',
  tagsFrom: null,
  properties: {
    subscription_topic_arn: string('TopicArn'),
    subscription_protocol: string('Protocol'),
    subscription_owner: string('Owner'),
    subscription_pending_confirmation: present('Made.Pending'),
    subscription_endpoint_arn: arnAlone('Endpoint'),
  },
  changedBy: byName(created('Subscribe')),
  edges: from('aws_sns_topic', 'TopicArn'),
}
