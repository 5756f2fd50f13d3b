import { resolve } from 'node:path'
import { OWN_CREDENTIALS } from '../clouds/cloud.ts'
import { CLOUD } from '../clouds/clouds.ts'
import { policyRequest } from '../run/policy-request.ts'
import { readSettings } from '../settings/read-settings.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type PolicyOptions } from './options.ts'
import { printJson } from './print.ts'

/**
 * Prints the least IAM policy with which the selected rules see everything that they ask about; where it takes roles to
 * get there, one for each whose credentials are used (see Cloud.policies).
 */
export function policyCommand(selection: readonly string[], options: PolicyOptions): number {
  const settings = readSettings((name) => {
    // Nothing is sent, so that no variable with a secret need be set.
    if (name === 'dry-run') return 'true'
    return name === 'rules' ? selection.join('\n') : (inputGiven(name, options) ?? '')
  }, resolve('.'))
  const policies = CLOUD.policies(policyRequest(settings, new Date()).request)
  const [only, ...more] = Object.keys(policies)
  printJson(only === OWN_CREDENTIALS && more.length === 0 ? policies[only] : policies, 2)
  return EXIT.good
}
