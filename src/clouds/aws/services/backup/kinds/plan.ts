import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string } from '../../../reading/shape.ts'

export const PLAN: KindSource = {
  name: 'aws_backup_plan',
  about: 'A plan of AWS Backup: when what is backed up.',
  bases: [],
  ...operationsOf('backup')('ListBackupPlans'),
  list: 'BackupPlansList',
  pageSize: 1000,
  id: 'BackupPlanId',
  nameFrom: 'BackupPlanName',
  arn: { from: 'BackupPlanArn', form: 'arn:{partition}:backup:{region}:{account}:backup-plan:{id}' },
  console: 'backup/home?region={region}#/backupplan/details/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('CreationDate'),
    version_id: string('VersionId'),
    last_execution_date: datetime('LastExecutionDate'),
  },
  changedBy: byName([
    ...created('CreateBackupPlan'),
    ...changed(['UpdateBackupPlan']),
    ...deleted('DeleteBackupPlan'),
  ]),
  compared: { volatile: ['last_execution_date'] },
  edges: [],
}
