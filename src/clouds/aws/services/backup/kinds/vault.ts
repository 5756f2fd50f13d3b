import { byName, changed, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { keyId } from '../../../reading/made.ts'
import { bool, datetime, document, int, present, string, tagMap } from '../../../reading/shape.ts'

const backup = operationsOf('backup')

const DETAILS: readonly Detail[] = [
  {
    ...backup('GetBackupVaultAccessPolicy'),
    idParameter: 'BackupVaultName',
    eachByItself: true,
    costly: true,
    answer: 'BackupVaultName',
    notSet: { codes: ['ResourceNotFoundException'], answer: {} },
    changedBy: byName(changed(['PutBackupVaultAccessPolicy', 'DeleteBackupVaultAccessPolicy'])),
    properties: { vault_policy: document('Policy'), vault_policy_set: present('Policy') },
  },
  {
    ...backup('ListTags'),
    idParameter: 'ResourceArn',
    idFrom: 'arn',
    eachByItself: true,
    costly: true,
    answer: null,
    properties: { tags: tagMap('Tags') },
  },
]

export const VAULT: KindSource = {
  name: 'aws_backup_vault',
  about: 'A vault of AWS Backup: where backups are kept, and who may delete or copy them.',
  bases: [],
  ...backup('ListBackupVaults'),
  list: 'BackupVaultList',
  pageSize: 1000,
  id: 'BackupVaultName',
  nameFrom: 'BackupVaultName',
  arn: { from: 'BackupVaultArn', form: 'arn:{partition}:backup:{region}:{account}:backup-vault:{id}' },
  console: 'backup/home?region={region}#/backupvaults/details/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('CreationDate'),
    vault_type: string('VaultType'),
    vault_state: string('VaultState'),
    encryption_key_arn: string('EncryptionKeyArn'),
    encryption_key_type: string('EncryptionKeyType'),
    number_of_recovery_points: int('NumberOfRecoveryPoints'),
    locked: bool('Locked'),
    lock_date: datetime('LockDate'),
    min_retention_days: int('MinRetentionDays'),
    max_retention_days: int('MaxRetentionDays'),
  },
  changedBy: byName([
    ...created('CreateBackupVault', 'CreateLogicallyAirGappedBackupVault'),
    ...changed(['PutBackupVaultLockConfiguration', 'DeleteBackupVaultLockConfiguration'], {
      of: ['locked', 'lock_date', 'min_retention_days', 'max_retention_days'],
    }),
  ]),
  compared: {
    volatile: ['number_of_recovery_points'],
    keys: { 'vault_policy.Statement': ['Sid'] },
    caseless: ['vault_policy.Statement.Action', 'vault_policy.Statement.NotAction'],
  },
  edges: [{ type: 'default', direction: 'out', kind: 'aws_kms_key', ids: keyId(string('EncryptionKeyArn')) }],
  details: DETAILS,
}
