import { BackupClient, CreateBackupPlanCommand } from '@aws-sdk/client-backup'
import { CloudTrailClient, PutInsightSelectorsCommand } from '@aws-sdk/client-cloudtrail'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { CreateDetectorCommand, type DetectorFeature, GuardDutyClient } from '@aws-sdk/client-guardduty'
import { EnableSecurityHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub'
import { CreateDocumentCommand, ModifyDocumentPermissionCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { Connection } from './connection.ts'

const FEATURES: readonly DetectorFeature[] = [
  'EBS_MALWARE_PROTECTION',
  'EKS_AUDIT_LOGS',
  'LAMBDA_NETWORK_LOGS',
  'RDS_LOGIN_EVENTS',
  'RUNTIME_MONITORING',
  'S3_DATA_EVENTS',
]

/** GuardDuty with all of its plans, or with none of them. */
export async function makeDetector(
  place: Connection,
  Status: 'DISABLED' | 'ENABLED',
  Enable = true,
): Promise<void> {
  const Features = FEATURES.map((Name) => ({ Name, Status }))
  await new GuardDutyClient(place).send(new CreateDetectorCommand({ Enable, Features }))
}

export async function subscribeToSecurityHub(place: Connection): Promise<void> {
  await new SecurityHubClient(place).send(new EnableSecurityHubCommand({}))
}

/** One that is the account's, one that everybody may run and one that another account may. */
export async function makeDocuments(place: Connection): Promise<void> {
  const ssm = new SSMClient(place)
  const Content = JSON.stringify({ schemaVersion: '2.2', description: 'x', mainSteps: [] })
  for (const [Name, sharedWith] of [
    ['restart', []],
    ['install-agent', ['all']],
    ['rotate-logs', ['444455556666']],
  ] as const) {
    const form = { DocumentType: 'Command', DocumentFormat: 'JSON' } as const
    await ssm.send(new CreateDocumentCommand({ Name, Content, ...form }))
    if (sharedWith.length === 0) continue
    const AccountIdsToAdd = [...sharedWith]
    await ssm.send(new ModifyDocumentPermissionCommand({ Name, PermissionType: 'Share', AccountIdsToAdd }))
  }
}

/** Groups that keep their events for some days or, where there is no number, for ever. */
export async function makeLogGroups(place: Connection): Promise<void> {
  const logs = new CloudWatchLogsClient(place)
  for (const [logGroupName, retentionInDays, kmsKeyId] of [
    ['short', 30, undefined],
    ['a-year', 365, undefined],
    ['encrypted', undefined, `arn:aws:kms:${place.region}:123456789012:key/1`],
  ] as const) {
    await logs.send(new CreateLogGroupCommand({ logGroupName, ...(kmsKeyId && { kmsKeyId }) }))
    if (retentionInDays !== undefined)
      await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays }))
  }
}

export async function findUnusualCalls(place: Connection, TrailName: string): Promise<void> {
  const InsightSelectors = [{ InsightType: 'ApiCallRateInsight' as const }]
  await new CloudTrailClient(place).send(new PutInsightSelectorsCommand({ TrailName, InsightSelectors }))
}

export async function makeBackupPlan(place: Connection): Promise<void> {
  const Rules = [{ RuleName: 'nightly', TargetBackupVaultName: 'archive' }]
  const BackupPlan = { BackupPlanName: 'nightly', Rules }
  await new BackupClient(place).send(new CreateBackupPlanCommand({ BackupPlan }))
}
