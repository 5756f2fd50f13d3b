import { restJsonProtocol } from '../protocols/rest-json.ts'
import { JSON_REFUSALS, type PlayedService } from '../service.ts'
import { BACKUP_OPERATIONS } from './operations.ts'

export const BACKUP: PlayedService = {
  name: 'backup',
  protocol: restJsonProtocol({
    'GET /backup-vaults': 'ListBackupVaults',
    'GET /backup/plans': 'ListBackupPlans',
    'GET /backup-vaults/{backupVaultName}/access-policy': 'GetBackupVaultAccessPolicy',
    'GET /tags/{resourceArn}': 'ListTags',
  }),
  operations: BACKUP_OPERATIONS,
  refusals: JSON_REFUSALS,
  resource: 'backupVaultName',
}
