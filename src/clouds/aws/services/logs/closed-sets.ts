import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    DataProtectionStatus: 'ACTIVATED|ARCHIVED|DELETED|DISABLED',
    LogGroupClass: 'DELIVERY|ESSENTIALS|INFREQUENT_ACCESS|STANDARD',
    PolicyScope: 'ACCOUNT|RESOURCE',
  },
  kinds: {
    aws_cloudwatch_log_group: {
      group_class: 'LogGroupClass',
      group_data_protection_status: 'DataProtectionStatus',
    },
    aws_cloudwatch_log_resource_policy: { policy_scope: 'PolicyScope' },
  },
}
