import type { LogGroup, MetricFilter, ResourcePolicy } from '@aws-sdk/client-cloudwatch-logs'

/** What CloudWatch Logs keeps of a region. */
export interface LogsState {
  groups: (LogGroup & { readonly logGroupName: string })[]
  filters: MetricFilter[]
  policies: ResourcePolicy[]
  /** By the name of the group. */
  readonly tags: Map<string, Readonly<Record<string, string>>>
}

/** Nothing logs anything. */
export function logsState(): LogsState {
  return { groups: [], filters: [], policies: [], tags: new Map() }
}

const CREATED = Date.parse('2024-03-01T09:00:00Z')

/** Where a group lies, and how it is called. */
export interface GroupPlace {
  readonly account: string
  readonly region: string
}

/** A group; as services make them but for what is given: kept for ever, without a key of one's own. */
export function addLogGroup(
  { groups }: LogsState,
  { account, region }: GroupPlace,
  options: LogGroup & { readonly logGroupName: string },
): void {
  const arn = `arn:aws:logs:${region}:${account}:log-group:${options.logGroupName}`
  groups.push({
    creationTime: CREATED,
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    storedBytes: 1_048_576,
    logGroupClass: 'STANDARD',
    ...options,
  })
}

/** A filter that adds 1 to a metric for each event that matches. */
export function addMetricFilter(
  { groups, filters }: LogsState,
  filter: {
    readonly group: string
    readonly name: string
    readonly pattern: string
    readonly metric: string
    readonly namespace: string
  },
): void {
  const { group, name, pattern, metric, namespace } = filter
  filters.push({
    filterName: name,
    filterPattern: pattern,
    logGroupName: group,
    creationTime: CREATED,
    metricTransformations: [{ metricName: metric, metricNamespace: namespace, metricValue: '1' }],
  })
  const found = groups.find(({ logGroupName }) => logGroupName === group)
  if (found !== undefined) found.metricFilterCount = (found.metricFilterCount ?? 0) + 1
}
