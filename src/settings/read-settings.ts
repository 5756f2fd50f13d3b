import { resolve } from 'node:path'
import { CLOUD } from '../clouds/clouds.ts'
import { UserError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import { SEVERITIES, type Threshold } from '../model/severity.ts'
import { chooseAccounts } from './account-choice.ts'
import { parseAccounts, parseProductionAccounts, parseRegions } from './aws-values.ts'
import { readConfig } from './config-file.ts'
import { INPUT_DEFAULTS, type InputName, type ReadInput } from './inputs.ts'
import { parseMode } from './mode-values.ts'
import { parseAlertScope, parseEndpoint, parseRoutingKey } from './pagerduty-values.ts'
import { parseBoolean, parseChoice, parseDecimal, parseInteger, parseList, quote } from './values.ts'

/** A GitHub-hosted job ends after six hours. */
const LONGEST_RUN_MINUTES = 360
/** Requests per second. EC2 gives back at most a few hundred to an account and region, and that only on request. */
const HIGHEST_RATE = 1000

/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 */
export function readSettings(read: ReadInput, workspace: string): Settings {
  const text = (name: InputName): string => read(name).trim() || INPUT_DEFAULTS[name]
  const threshold = (name: InputName): Threshold => parseChoice(name, text(name), [...SEVERITIES, 'none'])
  const accounts = {
    accounts: parseAccounts(text('accounts')),
    access: CLOUD.access.fromInputs({ role: text('role'), 'external-id': text('external-id') }),
    ...parseProductionAccounts(text('production-accounts')),
  }
  const config = readConfig(text('config'), workspace)
  return Object.freeze({
    mode: parseMode(text('mode'), text('shard')),
    workspace,
    ...config,
    ...chooseAccounts(accounts, config),
    rules: parseList(text('rules')),
    regions: parseRegions(text('regions')) ?? config.regions,
    history: parseHistory(text('history'), workspace),
    failOn: threshold('fail-on'),
    failOnNew: parseBoolean('fail-on-new', text('fail-on-new')),
    onIncomplete: parseChoice('on-incomplete', text('on-incomplete'), ['fail', 'warn']),
    annotateFrom: threshold('annotate-from'),
    reportFrom: threshold('report-from'),
    alertFrom: threshold('alert-from'),
    alertPer: parseChoice('alert-per', text('alert-per'), ['rule', 'account', 'resource']),
    alertLimit: parseInteger('alert-limit', text('alert-limit'), 1, 1000),
    alertScope: parseAlertScope(text('alert-scope')),
    pagerdutyRoutingKey: parseRoutingKey(text('pagerduty-routing-key')),
    pagerdutyEndpoint: parseEndpoint(text('pagerduty-endpoint')),
    slackWebhookUrl: null,
    webhookUrl: null,
    webhookSecret: null,
    targets: [],
    routes: [],
    dryRun: parseBoolean('dry-run', text('dry-run')),
    maxRate: parseDecimal('max-rate', text('max-rate'), HIGHEST_RATE),
    timeoutMinutes: parseDecimal('timeout-minutes', text('timeout-minutes'), LONGEST_RUN_MINUTES),
    reportDir: resolve(workspace, text('report-dir')),
  } satisfies Settings)
}

function parseHistory(text: string, workspace: string): string | null {
  if (text === 'none') return null
  if (text === 'cache' || text.startsWith('branch:')) {
    throw new UserError(`history: received ${quote(text)}, expected none or the path of a file.`)
  }
  return resolve(workspace, text)
}
