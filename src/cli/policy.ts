import { resolve } from 'node:path'
import { AWS_KINDS } from '../clouds/aws/kinds.ts'
import { policiesFor, WORKFLOW } from '../clouds/aws/least-policy/policies.ts'
import { iamPolicy } from '../clouds/aws/least-policy/rules-policy.ts'
import { collectRequest, selectRules } from '../run/prologue.ts'
import { readSettings } from '../settings/read-settings.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type PolicyOptions } from './options.ts'
import { printJson } from './print.ts'

/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see policiesFor).
 */
export function policyCommand(selection: readonly string[], options: PolicyOptions): number {
  const settings = readSettings(
    (name) => (name === 'rules' ? selection.join('\n') : (inputGiven(name, options) ?? '')),
    resolve('.'),
  )
  const { accountRules } = selectRules(settings, new Date())
  const { Statement } = iamPolicy(accountRules.all, AWS_KINDS)
  const policies = policiesFor(collectRequest(settings), Statement)
  const [only, ...more] = Object.keys(policies)
  printJson(only === WORKFLOW && more.length === 0 ? policies[only] : policies, 2)
  return EXIT.good
}
