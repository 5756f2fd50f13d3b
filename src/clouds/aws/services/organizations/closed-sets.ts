import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    AccountState: 'ACTIVE|CLOSED|PENDING_ACTIVATION|PENDING_CLOSURE|SUSPENDED',
    AccountStatus: 'ACTIVE|PENDING_CLOSURE|SUSPENDED',
    OrganizationFeatureSet: 'ALL|CONSOLIDATED_BILLING',
    PolicyType:
      'AISERVICES_OPT_OUT_POLICY|BACKUP_POLICY|BEDROCK_POLICY|CHATBOT_POLICY|DECLARATIVE_POLICY_EC2|GUARDDUTY_POLICY|INSPECTOR_POLICY|NETWORK_SECURITY_DIRECTOR_POLICY|RESOURCE_CONTROL_POLICY|S3_POLICY|SECURITYHUB_CSPM_POLICY|SECURITYHUB_POLICY|SERVICE_CONTROL_POLICY|TAG_POLICY|UPGRADE_ROLLOUT_POLICY',
    PolicyTypeStatus: 'ENABLED|PENDING_DISABLE|PENDING_ENABLE',
    TargetType: 'ACCOUNT|ORGANIZATIONAL_UNIT|ROOT',
  },
  kinds: {
    aws_organizational_root: { 'policy_types.type': 'PolicyType', 'policy_types.status': 'PolicyTypeStatus' },
    aws_organizations_account: { account_state: 'AccountState' },
    aws_organizations_delegated_administrator: { status: 'AccountStatus' },
    aws_organizations_policy: { policy_type: 'PolicyType', 'targets.type': 'TargetType' },
    aws_account: { organization_feature_set: 'OrganizationFeatureSet' },
  },
}
