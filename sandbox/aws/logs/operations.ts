import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { tokenPage } from '../token-pages.ts'
import { type LogsState, logsState } from './state.ts'

const PAGE = { size: 'limit', token: 'nextToken', most: 50, refusal: 'InvalidParameterException' }

function stateOf({ caller, region }: Call): LogsState {
  return caller.account.region(region).of(logsState)
}

function describeLogGroups(call: Call): string {
  const prefix = call.parameters.get('logGroupNamePrefix') ?? ''
  const groups = stateOf(call).groups.filter(({ logGroupName }) => logGroupName.startsWith(prefix))
  const { items, next } = tokenPage(call, groups, PAGE)
  return JSON.stringify({ logGroups: items, ...next })
}

function describeMetricFilters(call: Call): string {
  const group = call.parameters.get('logGroupName')
  const filters = stateOf(call).filters.filter(({ logGroupName }) => group === null || logGroupName === group)
  const { items, next } = tokenPage(call, filters, PAGE)
  return JSON.stringify({ metricFilters: items, ...next })
}

function describeResourcePolicies(call: Call): string {
  const { items, next } = tokenPage(call, stateOf(call).policies, PAGE)
  return JSON.stringify({ resourcePolicies: items, ...next })
}

function listTagsForResource(call: Call): string {
  const arn = call.parameters.get('resourceArn') ?? ''
  const { groups, tags } = stateOf(call)
  const group = groups.find(({ logGroupArn }) => logGroupArn === arn)
  if (group === undefined) {
    throw new AwsFault('ResourceNotFoundException', 400, 'The specified resource does not exist.')
  }
  return JSON.stringify({ tags: tags.get(group.logGroupName) ?? {} })
}

export const LOGS_OPERATIONS: Operations = {
  DescribeLogGroups: describeLogGroups,
  DescribeMetricFilters: describeMetricFilters,
  DescribeResourcePolicies: describeResourcePolicies,
  ListTagsForResource: listTagsForResource,
}
