import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    AutomatedDiscoveryStatus: 'DISABLED|ENABLED',
    FindingPublishingFrequency: 'FIFTEEN_MINUTES|ONE_HOUR|SIX_HOURS',
    MacieStatus: 'ENABLED|PAUSED',
  },
  kinds: {
    aws_macie_session: {
      status: 'MacieStatus',
      finding_publishing_frequency: 'FindingPublishingFrequency',
      automated_discovery_status: 'AutomatedDiscoveryStatus',
    },
  },
}
