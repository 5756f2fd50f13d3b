import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { renderElement, renderMembers, type Shape } from '../xml.ts'
import { type IamState, iamState } from './state.ts'

const CAPITAL: Shape = { capital: true }

function stateOf({ caller }: Call): IamState {
  return caller.account.of(iamState)
}

function getAccountPasswordPolicy(call: Call): string {
  const { passwordPolicy } = stateOf(call)
  if (passwordPolicy === null) {
    const message = `The Password Policy with domain name ${call.account} cannot be found.`
    throw new AwsFault('NoSuchEntity', 404, message)
  }
  return `<PasswordPolicy>${renderMembers(passwordPolicy, CAPITAL)}</PasswordPolicy>`
}

function getAccountSummary(call: Call): string {
  const entries = Object.entries(stateOf(call).summary)
  const map = entries.map(([key, value]) => renderElement('entry', { key, value }))
  return `<SummaryMap>${map.join('')}</SummaryMap>`
}

export const IAM_OPERATIONS: Operations = {
  GetAccountPasswordPolicy: getAccountPasswordPolicy,
  GetAccountSummary: getAccountSummary,
}
