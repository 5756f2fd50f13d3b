import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonInSeconds } from '../json-in-seconds.ts'
import { listParameter } from '../parameters.ts'
import { tokenPage } from '../token-pages.ts'
import { type CloudWatchState, cloudWatchState } from './state.ts'

const PAGE = { size: 'MaxRecords', token: 'NextToken', most: 100, refusal: 'ValidationError' }

function stateOf({ caller, region }: Call): CloudWatchState {
  return caller.account.region(region).of(cloudWatchState)
}

/** Those on metrics alone, unless others are asked for: both kinds share the pages. */
function describeAlarms(call: Call): string {
  const types = listParameter(call.parameters, 'AlarmTypes')
  const { alarms, composites } = stateOf(call)
  const all = [
    ...(types.includes('CompositeAlarm') ? composites.map((one) => ['CompositeAlarms', one] as const) : []),
    ...(types.length === 0 || types.includes('MetricAlarm')
      ? alarms.map((one) => ['MetricAlarms', one] as const)
      : []),
  ]
  const { items, next } = tokenPage(call, all, PAGE)
  const ofType = (type: string): readonly object[] =>
    items.filter(([own]) => own === type).map(([, one]) => one)
  const lists = { CompositeAlarms: ofType('CompositeAlarms'), MetricAlarms: ofType('MetricAlarms') }
  return jsonInSeconds({ ...lists, ...next })
}

function listTagsForResource(call: Call): string {
  const arn = call.parameters.get('ResourceARN') ?? ''
  const { alarms, composites, tags } = stateOf(call)
  if (![...alarms, ...composites].some(({ AlarmArn }) => AlarmArn === arn)) {
    throw new AwsFault('ResourceNotFoundException', 404, `Resource ${arn} does not exist.`)
  }
  return JSON.stringify({ Tags: tags.get(arn) ?? [] })
}

export const CLOUDWATCH_OPERATIONS: Operations = {
  DescribeAlarms: describeAlarms,
  ListTagsForResource: listTagsForResource,
}
