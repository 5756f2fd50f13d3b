import type {
  DetectorFeatureConfigurationResult,
  DetectorFeatureResult,
  GetDetectorResponse,
} from '@aws-sdk/client-guardduty'
import type { Region } from '../region.ts'

/** The one detector that a region may have. */
export interface GuardDutyState {
  detector: (GetDetectorResponse & { readonly id: string }) | null
}

/** As AWS opens regions: GuardDuty is off. */
export function guardDutyState(): GuardDutyState {
  return { detector: null }
}

const PLANS: readonly DetectorFeatureResult[] = [
  'CLOUD_TRAIL',
  'DNS_LOGS',
  'FLOW_LOGS',
  'S3_DATA_EVENTS',
  'EKS_AUDIT_LOGS',
  'EBS_MALWARE_PROTECTION',
  'RDS_LOGIN_EVENTS',
  'LAMBDA_NETWORK_LOGS',
  'RUNTIME_MONITORING',
]

/** A detector as the console makes it: it watches everything but what takes agents, unless `off` names more. */
export function addDetector(
  region: Region,
  off: readonly DetectorFeatureResult[] = ['RUNTIME_MONITORING'],
): void {
  region.of(guardDutyState).detector = {
    id: `${region.account.slice(0, 4)}${region.code.replaceAll(/\W/g, '')}`.padEnd(32, '0'),
    CreatedAt: '2024-03-01T09:00:00.000Z',
    FindingPublishingFrequency: 'SIX_HOURS',
    ServiceRole: `arn:aws:iam::${region.account}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
    Status: 'ENABLED',
    Tags: {},
    Features: PLANS.map((plan): DetectorFeatureConfigurationResult => ({
      Name: plan,
      Status: off.includes(plan) ? 'DISABLED' : 'ENABLED',
      AdditionalConfiguration: [],
    })),
  }
}
