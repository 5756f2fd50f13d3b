import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    ControlFindingGenerator: 'SECURITY_CONTROL|STANDARD_CONTROL',
    StandardsStatus: 'DELETING|FAILED|INCOMPLETE|PENDING|READY',
  },
  kinds: {
    aws_securityhub_hub: {
      control_finding_generator: 'ControlFindingGenerator',
      'enabled_standards.standards_status': 'StandardsStatus',
    },
  },
}
