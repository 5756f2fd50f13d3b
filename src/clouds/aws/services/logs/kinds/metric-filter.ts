import { byName, created, deleted } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { made } from '../../../reading/made.ts'
import { bool, datetimeMillis, float, list, string, text } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'

const logs = operationsOf('logs')

/** All of the region in a few pages: asked of each group they would be a call for each. */
export const METRIC_FILTER: KindSource = {
  name: 'aws_cloudwatch_metric_filter',
  about:
    'What CloudWatch counts in a group of logs: a pattern, and the metric that goes up where it matches.',
  bases: [],
  ...logs('DescribeMetricFilters'),
  list: 'metricFilters',
  pageSize: 50,
  asThing: named,
  id: 'Made.Id',
  nameFrom: 'filterName',
  arn: null,
  console: 'cloudwatch/home?region={region}#logsV2:log-groups',
  tagsFrom: null,
  properties: {
    ctime: datetimeMillis('creationTime'),
    log_group_name: string('logGroupName'),
    filter_pattern: text('filterPattern'),
    filter_on_transformed_logs: bool('applyOnTransformedLogs'),
    filter_field_selection_criteria: string('fieldSelectionCriteria'),
    filter_transformations: list('metricTransformations', {
      metric_name: string('metricName'),
      metric_namespace: string('metricNamespace'),
      metric_value: string('metricValue'),
      default_value: float('defaultValue'),
    }),
  },
  changedBy: byName([...created('PutMetricFilter'), ...deleted('DeleteMetricFilter')]),
  compared: { keys: { filter_transformations: ['metric_namespace', 'metric_name'] } },
  edges: from('aws_cloudwatch_log_group', 'logGroupName', 'default', 'delete'),
}

/** Names are unique in a group alone, and have no colon. */
function named(filter: unknown): unknown {
  if (!isRecord(filter)) return filter
  const { logGroupName: group, filterName: name } = filter
  return typeof group === 'string' && typeof name === 'string'
    ? made(filter, { Id: `${group}:${name}` })
    : filter
}
