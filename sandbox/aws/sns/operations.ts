import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { pageOf } from '../paged.ts'
import { renderElement, type Shape } from '../xml.ts'
import { type PlayedTopic, snsState, type SnsState } from './state.ts'

const LISTED: Shape = { capital: true, item: 'member' }
const EACH: Shape = { item: 'member', capital: true }

function stateOf({ caller, region }: Call): SnsState {
  return caller.account.region(region).of(snsState)
}

function theTopic(call: Call, parameter: string, code: string): PlayedTopic {
  const arn = call.parameters.get(parameter)
  const topic = stateOf(call).topics.find((one) => one.arn === arn)
  if (topic === undefined) throw new AwsFault(code, 404, 'Topic does not exist')
  return topic
}

/** A hundred a page, and no word for another size. */
function paged(list: string, read: (call: Call) => readonly object[]): Operation {
  return (call) => {
    const { page, next } = pageOf(read(call), call, {
      size: null,
      without: 100,
      most: 100,
      token: 'NextToken',
      wrongToken: new AwsFault('InvalidParameter', 400, 'Invalid parameter: NextToken'),
      wrongSize: new AwsFault('InvalidParameter', 400, 'Invalid parameter'),
    })
    const members = page.map((one) => renderElement('member', one, LISTED)).join('')
    return `<${list}>${members}</${list}>${next === null ? '' : renderElement('NextToken', next)}`
  }
}

function getTopicAttributes(call: Call): string {
  const { attributes } = theTopic(call, 'TopicArn', 'NotFound')
  const entries = Object.entries(attributes).map(([key, value]) => renderElement('entry', { key, value }))
  return `<Attributes>${entries.join('')}</Attributes>`
}

export const SNS_OPERATIONS: Operations = {
  ListTopics: paged('Topics', (call) => stateOf(call).topics.map(({ arn }) => ({ TopicArn: arn }))),
  ListSubscriptions: paged('Subscriptions', (call) => stateOf(call).subscriptions),
  GetTopicAttributes: getTopicAttributes,
  ListTagsForResource: (call) =>
    renderElement('Tags', theTopic(call, 'ResourceArn', 'ResourceNotFound').tags, EACH),
}
