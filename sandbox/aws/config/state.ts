import type {
  ConfigurationRecorder,
  ConfigurationRecorderStatus,
  DeliveryChannel,
} from '@aws-sdk/client-config-service'

/** What Config keeps of a region, which has one recorder and one channel at most. */
export interface ConfigState {
  recorder: ConfigurationRecorder | null
  status: ConfigurationRecorderStatus | null
  channel: DeliveryChannel | null
}

/** Nobody has set Config up. */
export function configState(): ConfigState {
  return { recorder: null, status: null, channel: null }
}

/** Records everything, global types once, with Config's own role. */
export function tightenConfig(
  state: ConfigState,
  account: string,
  region: string,
  withGlobalTypes: boolean,
): void {
  const arn = `arn:aws:config:${region}:${account}:configuration-recorder/default/sbx${region.replaceAll('-', '')}`
  state.recorder = {
    arn,
    name: 'default',
    roleARN: `arn:aws:iam::${account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
    recordingGroup: {
      allSupported: withGlobalTypes,
      includeGlobalResourceTypes: withGlobalTypes,
      resourceTypes: [],
      exclusionByResourceTypes: { resourceTypes: withGlobalTypes ? [] : [...GLOBAL_TYPES] },
      recordingStrategy: {
        useOnly: withGlobalTypes ? 'ALL_SUPPORTED_RESOURCE_TYPES' : 'EXCLUSION_BY_RESOURCE_TYPES',
      },
    },
    recordingMode: { recordingFrequency: 'CONTINUOUS' },
  }
  state.status = {
    arn,
    name: 'default',
    recording: true,
    lastStatus: 'Success',
    lastStartTime: new Date('2024-03-01T09:00:00Z'),
    lastStatusChangeTime: new Date('2026-11-01T06:00:00Z'),
  }
  state.channel = { name: 'default', s3BucketName: `acme-config-${account}` }
}

/** Config's global resource types of IAM (its developer guide, "Recording global resource types"). */
const GLOBAL_TYPES = ['AWS::IAM::Group', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User'] as const
