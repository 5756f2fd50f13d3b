/** A queue with its attributes, which are texts, all of them. */
export interface PlayedQueue {
  readonly name: string
  readonly attributes: Record<string, string>
  tags: Readonly<Record<string, string>>
}

/** The queues of a region, by name. */
export function sqsState(): Map<string, PlayedQueue> {
  return new Map()
}

interface QueueOptions {
  readonly name: string
  readonly policy?: object
  readonly attributes?: Readonly<Record<string, string>>
  readonly tags?: Readonly<Record<string, string>>
}

interface Place {
  readonly account: string
  readonly region: string
}

/** As SQS makes queues since October 2022: encrypted with its own key, without a policy. */
export function addQueue(
  queues: Map<string, PlayedQueue>,
  { account, region }: Place,
  { name, policy, attributes = {}, tags = {} }: QueueOptions,
): PlayedQueue {
  const queue: PlayedQueue = {
    name,
    attributes: {
      QueueArn: `arn:aws:sqs:${region}:${account}:${name}`,
      SqsManagedSseEnabled: 'true',
      MessageRetentionPeriod: '345600',
      VisibilityTimeout: '30',
      ...(policy === undefined ? {} : { Policy: JSON.stringify(policy) }),
      ...attributes,
    },
    tags,
  }
  queues.set(name, queue)
  return queue
}

export function queueUrl({ account, region }: Place, name: string): string {
  return `https://sqs.${region}.amazonaws.com/${account}/${name}`
}
