import * as sdk from '@aws-sdk/client-iam'
import { type AwsCaller, callerOf, type OpenClient } from '../../client/client.ts'
import { getCredentialReport } from './credential-report/get-report.ts'
import { listAccessKeysOfAll } from './list-access-keys.ts'
import { slimDetails } from './slim-details.ts'

/** IAM as the rest of this program asks it: the credential report is one question, and so are the access keys of all users. */
export const openIam: OpenClient = (config, tools) => {
  const send = callerOf(new sdk.IAMClient(config), sdk, tools)
  const report = remembered((signal) => getCredentialReport(send, signal))
  const call: AwsCaller = async (operation, input, signal) => {
    if (operation === 'GetCredentialReport') return report(signal)
    if (operation === 'ListAccessKeys') return listAccessKeysOfAll(call, send, signal)
    const answer = await send(operation, input, signal)
    return operation === 'GetAccountAuthorizationDetails' ? slimDetails(answer) : answer
  }
  return call
}

/** Several kinds are made of the report, which is asked for once; after a failure it is asked for again. */
function remembered<T>(ask: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
  let answer: Promise<T> | null = null
  return (signal) => {
    const asked = answer ?? ask(signal)
    answer = asked
    asked.catch(() => {
      if (answer === asked) answer = null
    })
    return asked
  }
}
