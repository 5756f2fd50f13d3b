import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: { InsightType: 'ApiCallRateInsight|ApiErrorRateInsight', ReadWriteType: 'All|ReadOnly|WriteOnly' },
  kinds: {
    aws_cloud_trail: {
      'trail_event_selectors.event_selectors.read_write_type': 'ReadWriteType',
      trail_insight_selectors: 'InsightType',
    },
  },
}
