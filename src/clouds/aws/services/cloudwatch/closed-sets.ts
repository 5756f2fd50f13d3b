import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    ComparisonOperator:
      'GreaterThanOrEqualToThreshold|GreaterThanThreshold|GreaterThanUpperThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|LessThanOrEqualToThreshold|LessThanThreshold',
    StateValue: 'ALARM|INSUFFICIENT_DATA|OK',
    Statistic: 'Average|Maximum|Minimum|SampleCount|Sum',
  },
  kinds: {
    aws_cloudwatch_alarm: {
      cloudwatch_state_value: 'StateValue',
      cloudwatch_statistic: 'Statistic',
      cloudwatch_comparison_operator: 'ComparisonOperator',
    },
    aws_cloudwatch_composite_alarm: { cloudwatch_state_value: 'StateValue' },
  },
}
