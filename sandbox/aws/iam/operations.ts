import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { renderElement } from '../xml.ts'
import { getAccountAuthorizationDetails } from './authorization-details.ts'
import { CREDENTIAL_REPORT } from './credential-report.ts'
import { CREDENTIALS } from './credential-lists.ts'
import { LISTS } from './lists.ts'
import { ORGANIZATIONS_FEATURES } from './organizations-features.ts'
import { render } from './render.ts'
import { stateOf } from './state-of.ts'
import { summaryOf } from './summary.ts'
import { TRUSTED } from './trusted-lists.ts'

function getAccountPasswordPolicy(call: Call): string {
  const { passwordPolicy } = stateOf(call)
  if (passwordPolicy === null) {
    const message = `The Password Policy with domain name ${call.account} cannot be found.`
    throw new AwsFault('NoSuchEntity', 404, message)
  }
  return render({ PasswordPolicy: passwordPolicy })
}

function getAccountSummary(call: Call): string {
  const entries = Object.entries(summaryOf(stateOf(call)))
  const map = entries.map(([key, value]) => renderElement('entry', { key, value }))
  return `<SummaryMap>${map.join('')}</SummaryMap>`
}

export const IAM_OPERATIONS: Operations = {
  GetAccountAuthorizationDetails: getAccountAuthorizationDetails,
  GetAccountPasswordPolicy: getAccountPasswordPolicy,
  GetAccountSummary: getAccountSummary,
  ...CREDENTIAL_REPORT,
  ...LISTS,
  ...CREDENTIALS,
  ...TRUSTED,
  ...ORGANIZATIONS_FEATURES,
}
