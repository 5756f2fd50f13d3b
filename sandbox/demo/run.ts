import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { awsEnvironment, type AwsSandbox } from '../aws/server.ts'
import type { PagerDutySandbox } from '../pagerduty/server.ts'
import { type ActionRun, runAction } from '../runner/run-action.ts'
import { EXTERNAL_ID, PRODUCTION, ROLE, STAGING, TOOLS } from './organisation.ts'

export const ROUTING_KEY = 'demo'.repeat(8)
export const HISTORY_FILE = 'history.json'
/** Says what the accounts are called: the organisation is not read. */
const CONFIG_FILE = 'cloud-baseline.yml'

/** What the step's `with:` would hold. */
function demoInputs(pagerDutyUrl: string, number: number): Record<string, string> {
  return {
    accounts: [PRODUCTION, STAGING, TOOLS].join('\n'),
    config: CONFIG_FILE,
    role: ROLE,
    'external-id': EXTERNAL_ID,
    'production-accounts': PRODUCTION,
    'pagerduty-routing-key': ROUTING_KEY,
    'pagerduty-endpoint': pagerDutyUrl,
    history: HISTORY_FILE,
    'on-incomplete': 'warn',
    'report-dir': `run-${number}`,
  }
}

function configText(): string {
  const named = { [PRODUCTION]: 'acme-production', [STAGING]: 'acme-staging', [TOOLS]: 'acme-tools' }
  const accounts = Object.entries(named).map(([id, name]) => `  - { id: '${id}', name: ${name} }\n`)
  return `accounts:\n${accounts.join('')}`
}

/** One run of the packaged action, with the keys of the tools account. */
export async function runDemo(
  entry: string,
  workspace: string,
  aws: AwsSandbox,
  pagerDuty: PagerDutySandbox,
  number: number,
): Promise<ActionRun> {
  await writeFile(join(workspace, CONFIG_FILE), configText())
  return runAction({
    entry,
    workspace,
    actionFile: join(entry, '../../action.yml'),
    inputs: demoInputs(pagerDuty.url, number),
    env: awsEnvironment(aws, TOOLS),
    secrets: [ROUTING_KEY],
    runNumber: number,
  })
}
