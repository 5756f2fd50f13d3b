import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: { Status: 'DISABLED|DISABLING|ENABLED|ENABLING|SUSPENDED|SUSPENDING' },
  kinds: {
    aws_inspector_account_status: {
      account_status: 'Status',
      ec2_status: 'Status',
      ecr_status: 'Status',
      lambda_status: 'Status',
      lambda_code_status: 'Status',
      code_repository_status: 'Status',
    },
  },
}
