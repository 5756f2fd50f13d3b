import type { BackupPlansListMember, BackupVaultListMember } from '@aws-sdk/client-backup'

/** A vault with its policy; null: nobody has set one. */
export interface PlayedVault {
  readonly vault: BackupVaultListMember & {
    readonly BackupVaultName: string
    readonly BackupVaultArn: string
  }
  policy: object | null
  tags: Readonly<Record<string, string>>
}

/** What AWS Backup has in a region; it makes the vault `Default` when somebody opens its console there. */
export interface BackupState {
  readonly vaults: PlayedVault[]
  readonly plans: BackupPlansListMember[]
}

export function backupState(): BackupState {
  return { vaults: [], plans: [] }
}

interface Place {
  readonly account: string
  readonly region: string
}

interface VaultOptions extends Partial<Omit<BackupVaultListMember, 'BackupVaultName' | 'BackupVaultArn'>> {
  readonly name: string
  readonly policy?: object
  readonly tags?: Readonly<Record<string, string>>
}

/** As the console makes vaults but for what is given: not locked, without a policy, with AWS's own key. */
export function addVault(
  { vaults }: BackupState,
  { account, region }: Place,
  { name, policy, tags = {}, ...more }: VaultOptions,
): PlayedVault {
  const vault: PlayedVault = {
    vault: {
      BackupVaultName: name,
      BackupVaultArn: `arn:aws:backup:${region}:${account}:backup-vault:${name}`,
      VaultType: 'BACKUP_VAULT',
      CreationDate: new Date('2024-03-01T09:00:00Z'),
      EncryptionKeyArn: `arn:aws:kms:${region}:${account}:key/ba5eba11-0000-4000-8000-000000000001`,
      NumberOfRecoveryPoints: 7,
      Locked: false,
      ...more,
    },
    policy: policy ?? null,
    tags,
  }
  vaults.push(vault)
  return vault
}

export function addPlan(
  { plans }: BackupState,
  { account, region }: Place,
  name: string,
): BackupPlansListMember {
  const id = `9a1e0000-0000-4000-8000-${String(plans.length + 1).padStart(12, '0')}`
  const plan: BackupPlansListMember = {
    BackupPlanArn: `arn:aws:backup:${region}:${account}:backup-plan:${id}`,
    BackupPlanId: id,
    BackupPlanName: name,
    CreationDate: new Date('2024-03-01T09:00:00Z'),
    VersionId: 'OWFlMDAwMDAwMDAx',
    LastExecutionDate: new Date('2026-11-01T05:00:00Z'),
  }
  plans.push(plan)
  return plan
}
