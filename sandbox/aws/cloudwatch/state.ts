import type { CompositeAlarm, MetricAlarm, Tag } from '@aws-sdk/client-cloudwatch'

/** What CloudWatch keeps of a region. */
export interface CloudWatchState {
  alarms: (MetricAlarm & { readonly AlarmName: string })[]
  composites: (CompositeAlarm & { readonly AlarmName: string })[]
  /** By the ARN of the alarm. */
  readonly tags: Map<string, readonly Tag[]>
}

/** Nobody watches anything. */
export function cloudWatchState(): CloudWatchState {
  return { alarms: [], composites: [], tags: new Map() }
}

interface Place {
  readonly account: string
  readonly region: string
}

/** An alarm that is quiet; it acts unless told otherwise. */
export function addAlarm(
  { alarms }: CloudWatchState,
  { account, region }: Place,
  options: MetricAlarm & { readonly AlarmName: string },
): void {
  alarms.push({
    AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${options.AlarmName}`,
    AlarmConfigurationUpdatedTimestamp: new Date('2024-03-01T09:00:00Z'),
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    StateValue: 'OK',
    StateUpdatedTimestamp: new Date('2026-11-01T06:00:00Z'),
    Dimensions: [],
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'notBreaching',
    ...options,
  })
}

/** An alarm on the alarms that its rule names. */
export function addCompositeAlarm(
  { composites }: CloudWatchState,
  { account, region }: Place,
  options: CompositeAlarm & { readonly AlarmName: string; readonly AlarmRule: string },
): void {
  composites.push({
    AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${options.AlarmName}`,
    AlarmConfigurationUpdatedTimestamp: new Date('2024-03-01T09:00:00Z'),
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    StateValue: 'OK',
    StateUpdatedTimestamp: new Date('2026-11-01T06:00:00Z'),
    ...options,
  })
}
