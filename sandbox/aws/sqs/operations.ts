import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { pageOf } from '../paged.ts'
import { listParameter } from '../parameters.ts'
import { type PlayedQueue, queueUrl, sqsState } from './state.ts'

function queuesOf({ caller, region }: Call): ReadonlyMap<string, PlayedQueue> {
  return caller.account.region(region).of(sqsState)
}

function theQueue(call: Call): PlayedQueue {
  const name = (call.parameters.get('QueueUrl') ?? '').split('/').at(-1) ?? ''
  const queue = queuesOf(call).get(name)
  if (queue !== undefined) return queue
  throw new AwsFault('com.amazonaws.sqs#QueueDoesNotExist', 400, 'The specified queue does not exist.')
}

/** Without MaxResults the first thousand, and no token. Where there are none, the list is left out. */
function listQueues(call: Call): string {
  const urls = [...queuesOf(call).keys()].toSorted().map((name) => queueUrl(call, name))
  if (urls.length === 0) return '{}'
  if (!call.parameters.has('MaxResults')) return JSON.stringify({ QueueUrls: urls.slice(0, 1000) })
  const { page, next } = pageOf(urls, call, {
    size: 'MaxResults',
    without: 1000,
    most: 1000,
    token: 'NextToken',
    wrongToken: new AwsFault('InvalidParameterValue', 400, 'Invalid or expired next token.'),
    wrongSize: new AwsFault('InvalidParameterValue', 400, 'Invalid value for MaxResults.'),
  })
  return JSON.stringify({ QueueUrls: page, ...(next === null ? {} : { NextToken: next }) })
}

/** Those that are asked for and set; no member at all where none is. */
function getQueueAttributes(call: Call): string {
  const names = listParameter(call.parameters, 'AttributeNames')
  const { attributes } = theQueue(call)
  const told = Object.entries(attributes).filter(([name]) => names.includes(name) || names.includes('All'))
  return JSON.stringify(told.length === 0 ? {} : { Attributes: Object.fromEntries(told) })
}

function listQueueTags(call: Call): string {
  const { tags } = theQueue(call)
  return JSON.stringify(Object.keys(tags).length === 0 ? {} : { Tags: tags })
}

export const SQS_OPERATIONS: Operations = {
  ListQueues: listQueues,
  GetQueueAttributes: getQueueAttributes,
  ListQueueTags: listQueueTags,
}
