import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    EncryptionKeyType: 'AWS_OWNED_KMS_KEY|CUSTOMER_MANAGED_KMS_KEY',
    VaultState: 'AVAILABLE|CREATING|FAILED',
    VaultType: 'BACKUP_VAULT|LOGICALLY_AIR_GAPPED_BACKUP_VAULT|RESTORE_ACCESS_BACKUP_VAULT',
  },
  kinds: {
    aws_backup_vault: {
      vault_type: 'VaultType',
      vault_state: 'VaultState',
      encryption_key_type: 'EncryptionKeyType',
    },
  },
}
