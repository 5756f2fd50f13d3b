import { judgeAccount } from './of-account.ts'
import { judgeBuckets } from './of-buckets.ts'
import { judgeIdentities } from './of-identities.ts'
import { judgeKeysAndMessages } from './of-keys-and-messages.ts'
import { judgeLogging } from './of-logging.ts'
import { judgeOrganization } from './of-organization.ts'
import { judgeWatching } from './of-watching.ts'
import type { Oracle } from './judgement.ts'

export const ORACLES: readonly Oracle[] = [
  judgeAccount,
  judgeBuckets,
  judgeIdentities,
  judgeKeysAndMessages,
  judgeLogging,
  judgeOrganization,
  judgeWatching,
]

/** Rules that moto leaves unknown everywhere, and the call that it does not serve, or not as AWS does. */
export const NOT_SERVED: Readonly<Record<string, string>> = {
  'aws-access-analyzer-none': 'access-analyzer:ListAnalyzers',
  'aws-backup-vault-public': 'backup:GetBackupVaultAccessPolicy',
  'aws-backup-vault-shared-with-others': 'backup:GetBackupVaultAccessPolicy',
  'aws-iam-api-key-never-expires': 'iam:ListServiceSpecificCredentials',
  'aws-iam-root-credentials-not-central': 'iam:ListOrganizationsFeatures',
  'aws-iam-root-used': 'iam:GetCredentialReport',
  'aws-iam-service-credential-not-rotated': 'iam:ListServiceSpecificCredentials',
  'aws-inspector-ec2-off': 'inspector2:BatchGetAccountStatus',
  'aws-inspector-ecr-off': 'inspector2:BatchGetAccountStatus',
  'aws-inspector-lambda-code-off': 'inspector2:BatchGetAccountStatus',
  'aws-inspector-lambda-off': 'inspector2:BatchGetAccountStatus',
  'aws-macie-automated-discovery-off': 'macie2:GetMacieSession',
  'aws-macie-off': 'macie2:GetMacieSession',
  'aws-organizations-no-delegation-policy': 'organizations:DescribeResourcePolicy',
  'aws-securityhub-off': 'securityhub:GetEnabledStandards',
  'aws-ssm-automation-not-logged': 'ssm:GetServiceSetting',
  'aws-ssm-public-sharing-allowed': 'ssm:GetServiceSetting',
}

/** Calls that moto does not serve either, on which no rule hangs everywhere. */
export const NOT_SERVED_BESIDE: readonly string[] = [
  'macie2:GetAutomatedDiscoveryConfiguration',
  // Of a copy of a secret.
  'secretsmanager:GetResourcePolicy',
]

/** Rules of which moto can show one answer only, and why. */
export const ONE_SIDED: Readonly<Record<string, string>> = {
  'aws-backup-no-plan': 'moto carries no plan out',
  'aws-backup-vault-not-locked': 'moto keeps no recovery points',
  'aws-cloudtrail-bucket-without-mfa-delete': 'moto keeps no MFA delete',
  'aws-cloudtrail-insights-off': 'moto tells of no trail that it has insight selectors',
  'aws-cloudtrail-without-log-group': 'moto delivers to no group',
  'aws-iam-cloudshell-full-access': 'moto tells of policies without their names',
  'aws-iam-nobody-for-support': 'moto tells of policies without their names',
  'aws-iam-root-access-key': 'moto gives root no key',
  'aws-iam-root-virtual-mfa': 'moto gives root no second factor',
  'aws-iam-root-without-mfa': 'moto gives root no second factor',
  'aws-iam-server-certificate-expired': 'moto tells that every one ended in 2012',
  'aws-organizations-ai-services-not-opted-out': 'moto has one organisation, and nobody opted it out',
  'aws-organizations-no-tag-policy': 'moto has one organisation, without tag policies',
  'aws-secretsmanager-secret-rotation-failed': 'moto is never late with a rotation',
}
