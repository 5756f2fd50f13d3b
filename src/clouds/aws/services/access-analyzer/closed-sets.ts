import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    AnalyzerStatus: 'ACTIVE|CREATING|DISABLED|FAILED',
    ReasonCode:
      'AWS_SERVICE_ACCESS_DISABLED|DELEGATED_ADMINISTRATOR_DEREGISTERED|ORGANIZATION_DELETED|SERVICE_LINKED_ROLE_CREATION_FAILED',
    Type: 'ACCOUNT|ACCOUNT_INTERNAL_ACCESS|ACCOUNT_UNUSED_ACCESS|ORGANIZATION|ORGANIZATION_INTERNAL_ACCESS|ORGANIZATION_UNUSED_ACCESS',
  },
  kinds: {
    aws_accessanalyzer_analyzer: { type: 'Type', status: 'AnalyzerStatus', status_reason: 'ReasonCode' },
  },
}
