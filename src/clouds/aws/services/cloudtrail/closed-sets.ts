import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: { ReadWriteType: 'All|ReadOnly|WriteOnly' },
  kinds: { aws_cloud_trail: { 'trail_event_selectors.event_selectors.read_write_type': 'ReadWriteType' } },
}
