import type { Subscription, Tag } from '@aws-sdk/client-sns'

/** A topic with its attributes, which are texts, all of them. */
export interface PlayedTopic {
  readonly arn: string
  readonly attributes: Record<string, string>
  tags: Tag[]
}

/** The topics and subscriptions of a region. */
export interface SnsState {
  readonly topics: PlayedTopic[]
  readonly subscriptions: Subscription[]
}

export function snsState(): SnsState {
  return { topics: [], subscriptions: [] }
}

interface Place {
  readonly account: string
  readonly region: string
}

interface TopicOptions {
  readonly name: string
  readonly policy?: object
  readonly attributes?: Readonly<Record<string, string>>
  readonly tags?: readonly Tag[]
}

/** As SNS makes topics but for what is given: for its own account, and not encrypted. */
export function addTopic(
  { topics }: SnsState,
  { account, region }: Place,
  { name, policy, attributes = {}, tags = [] }: TopicOptions,
): PlayedTopic {
  const arn = `arn:aws:sns:${region}:${account}:${name}`
  const topic: PlayedTopic = {
    arn,
    attributes: {
      TopicArn: arn,
      Owner: account,
      DisplayName: '',
      Policy: JSON.stringify(policy ?? defaultTopicPolicy(arn, account)),
      SubscriptionsConfirmed: '0',
      SubscriptionsPending: '0',
      SubscriptionsDeleted: '0',
      ...attributes,
    },
    tags: [...tags],
  }
  topics.push(topic)
  return topic
}

/** What SNS itself writes: anybody, as long as it is the owner. */
export function defaultTopicPolicy(arn: string, account: string): object {
  const actions = [
    'GetTopicAttributes',
    'SetTopicAttributes',
    'AddPermission',
    'RemovePermission',
    'DeleteTopic',
    'Subscribe',
    'ListSubscriptionsByTopic',
    'Publish',
  ]
  return {
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: actions.map((action) => `SNS:${action}`),
        Resource: arn,
        Condition: { StringEquals: { 'AWS:SourceOwner': account } },
      },
    ],
  }
}

interface SubscriptionOptions {
  readonly protocol: string
  readonly endpoint: string
  /** Whether somebody has confirmed it; so unless given. */
  readonly isConfirmed?: boolean
}

export function subscribe(
  { subscriptions }: SnsState,
  topic: PlayedTopic,
  { protocol, endpoint, isConfirmed = true }: SubscriptionOptions,
): Subscription {
  const serial = String(subscriptions.length + 1).padStart(12, '0')
  const [, , , , account = ''] = topic.arn.split(':')
  const subscription: Subscription = {
    SubscriptionArn: isConfirmed ? `${topic.arn}:5b5c21b5-0000-4000-8000-${serial}` : 'PendingConfirmation',
    Owner: account,
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: topic.arn,
  }
  subscriptions.push(subscription)
  const count = isConfirmed ? 'SubscriptionsConfirmed' : 'SubscriptionsPending'
  topic.attributes[count] = String(Number(topic.attributes[count]) + 1)
  return subscription
}
