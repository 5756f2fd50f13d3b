import { operationsOf } from '../../../client/operation.ts'
import { mended } from '../../../reading/changing-call.ts'
import type { Property } from '../../../reading/property.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'
import { strings } from '../../../reading/shape.ts'

export const ACCOUNT_STATUS: SettingSource = {
  name: 'aws_inspector_account_status',
  about: 'Inspector in a region: what it scans for known holes.',
  bases: [],
  details: [
    {
      ...operationsOf('inspector2')('BatchGetAccountStatus'),
      // Without ids: of the own account.
      answer: 'accounts',
      changedBy: [{ event: 'Disable', did: 'switched off' }, ...mended('Enable')],
      properties: {
        account_status: ofTheAccount('state.status'),
        ec2_status: ofTheAccount('resourceState.ec2.status'),
        ecr_status: ofTheAccount('resourceState.ecr.status'),
        lambda_status: ofTheAccount('resourceState.lambda.status'),
        lambda_code_status: ofTheAccount('resourceState.lambdaCode.status'),
        code_repository_status: ofTheAccount('resourceState.codeRepository.status'),
      },
    },
  ],
}

/** Of the one account that the answer is about. */
function ofTheAccount(path: string): Property {
  const { read, ...all } = strings(`accounts[].${path}`)
  return {
    ...all,
    type: { type: 'string' },
    read: (source) => {
      const found = read(source)
      return Array.isArray(found) ? found[0] : undefined
    },
  }
}
