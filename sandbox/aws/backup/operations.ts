import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonOf, pageOf } from '../paged.ts'
import { type BackupState, backupState } from './state.ts'

function stateOf({ caller, region }: Call): BackupState {
  return caller.account.region(region).of(backupState)
}

function paged(list: string, read: (state: BackupState) => readonly object[]): Operation {
  return (call) => {
    const { page, next } = pageOf(read(stateOf(call)), call, {
      size: 'maxResults',
      without: 1000,
      most: 1000,
      token: 'nextToken',
      wrongToken: new AwsFault('InvalidParameterValueException', 400, 'Invalid token'),
      wrongSize: new AwsFault('InvalidParameterValueException', 400, 'MaxResults must be between 1 and 1000'),
    })
    return jsonOf({ [list]: page, ...(next === null ? {} : { NextToken: next }) })
  }
}

/** Of a vault that is not there it says no more than of one without a policy. */
function getAccessPolicy(call: Call): string {
  const name = call.parameters.get('backupVaultName') ?? ''
  const played = stateOf(call).vaults.find(({ vault }) => vault.BackupVaultName === name)
  if (played === undefined || played.policy === null) {
    throw new AwsFault('ResourceNotFoundException', 400, `The vault ${name} has no access policy`)
  }
  const { BackupVaultName, BackupVaultArn } = played.vault
  return JSON.stringify({ BackupVaultName, BackupVaultArn, Policy: JSON.stringify(played.policy) })
}

function listTags(call: Call): string {
  const arn = call.parameters.get('resourceArn')
  const played = stateOf(call).vaults.find(({ vault }) => vault.BackupVaultArn === arn)
  if (played === undefined) throw new AwsFault('ResourceNotFoundException', 400, 'Resource not found')
  return JSON.stringify({ Tags: played.tags })
}

export const BACKUP_OPERATIONS: Operations = {
  ListBackupVaults: paged('BackupVaultList', ({ vaults }) => vaults.map(({ vault }) => vault)),
  ListBackupPlans: paged('BackupPlansList', ({ plans }) => plans),
  GetBackupVaultAccessPolicy: getAccessPolicy,
  ListTags: listTags,
}
