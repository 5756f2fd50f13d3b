import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    MaximumExecutionFrequency: 'One_Hour|Six_Hours|Three_Hours|Twelve_Hours|TwentyFour_Hours',
    RecorderStatus: 'Failure|NotApplicable|Pending|Success',
    RecordingStrategyType:
      'ALL_SUPPORTED_RESOURCE_TYPES|EXCLUSION_BY_RESOURCE_TYPES|INCLUSION_BY_RESOURCE_TYPES',
  },
  kinds: {
    aws_config_recorder: {
      'recorder_group.recording_strategy': 'RecordingStrategyType',
      'recorder_status.last_status': 'RecorderStatus',
    },
    aws_config_delivery_channel: { delivery_channel_frequency: 'MaximumExecutionFrequency' },
  },
}
