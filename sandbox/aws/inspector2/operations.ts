import type { ResourceScanType } from '@aws-sdk/client-inspector2'
import type { Call, Operations } from '../call.ts'
import { inspectorState } from './state.ts'

function state(isOn: boolean): object {
  return { status: isOn ? 'ENABLED' : 'DISABLED', errorCode: 'ALREADY_ENABLED', errorMessage: '' }
}

function batchGetAccountStatus({ account, caller, region }: Call): string {
  const { enabled, failed } = caller.account.region(region).of(inspectorState)
  if (failed !== null) return JSON.stringify({ accounts: [], failedAccounts: [failed] })
  const of = (type: ResourceScanType): object => state(enabled.has(type))
  const resourceState = {
    ec2: of('EC2'),
    ecr: of('ECR'),
    lambda: of('LAMBDA'),
    lambdaCode: of('LAMBDA_CODE'),
    codeRepository: of('CODE_REPOSITORY'),
  }
  const own = { accountId: account, state: state(enabled.size > 0), resourceState }
  return JSON.stringify({ accounts: [own], failedAccounts: [] })
}

export const INSPECTOR_OPERATIONS: Operations = { BatchGetAccountStatus: batchGetAccountStatus }
