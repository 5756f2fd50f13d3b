import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    DetectorFeatureResult:
      'AI_ANALYST|AI_PROTECTION|CLOUD_TRAIL|DNS_LOGS|EBS_MALWARE_PROTECTION|EKS_AUDIT_LOGS|EKS_RUNTIME_MONITORING|FLOW_LOGS|LAMBDA_NETWORK_LOGS|RDS_LOGIN_EVENTS|RUNTIME_MONITORING|S3_DATA_EVENTS',
    DetectorStatus: 'DISABLED|ENABLED',
    FeatureAdditionalConfiguration:
      'EC2_AGENT_MANAGEMENT|ECS_FARGATE_AGENT_MANAGEMENT|EKS_ADDON_MANAGEMENT|RDS_DATA_RISK',
    FeatureStatus: 'DISABLED|ENABLED',
    FindingPublishingFrequency: 'FIFTEEN_MINUTES|ONE_HOUR|SIX_HOURS',
    ManagedBy: 'GUARDDUTY_POLICY',
  },
  kinds: {
    aws_guard_duty_detector: {
      status: 'DetectorStatus',
      finding_publishing_frequency: 'FindingPublishingFrequency',
      'features.name': 'DetectorFeatureResult',
      'features.status': 'FeatureStatus',
      'features.managed_by': 'ManagedBy',
      'features.additional_configuration.name': 'FeatureAdditionalConfiguration',
      'features.additional_configuration.status': 'FeatureStatus',
    },
  },
}
