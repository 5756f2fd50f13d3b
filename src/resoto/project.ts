import manifest from '../../package.json' with { type: 'json' }
import { SEVERITIES, severityRank, type Severity } from '../model/severity.ts'
import { docsAddress } from '../text/docs-address.ts'
import { VERSION } from '../text/version.ts'
import { yamlText } from '../text/yaml-text.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { scanWorkflow } from '../workflow/scan-workflow.ts'
import { RULES_FOLDER } from './finish-rule.ts'
import type { Import, WrittenRule } from './import.ts'
import { schedulesOf } from './schedule.ts'

export interface ProjectFile {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly text: string
}

/** As in docs/examples. */
const SCHEMA = `${manifest.homepage.replace('https://github.com', 'https://raw.githubusercontent.com')}/v${VERSION.split('.')[0]}/schema/config.json`

/** PagerDuty's key of the first service, and of each further one with a number behind it. */
const SECRET = 'PAGERDUTY_ROUTING_KEY'

/** The secrets that the workflow takes, by the routing key of a job; null: that which all others have. */
type Secrets = ReadonlyMap<string | null, string>

/** Everything that is to be written: rules, configuration and workflow. */
export function projectFiles(into: Import): readonly ProjectFile[] {
  const rules = into.rules.map(({ path, text }) => ({ path, text }))
  const loaded = into.rules.filter(({ isLoaded }) => isLoaded)
  if (rules.length === 0 && !into.hasReport) return []
  const secrets = secretsOf(into.rules)
  return [
    ...rules,
    { path: PROJECT_FILES.config, text: configText(into, loaded, secrets) },
    { path: PROJECT_FILES.workflow, text: workflowText(into.rules, secrets) },
  ]
}

/** Which secret holds which routing key, by what the report calls the key. */
export function secretsOf(rules: readonly WrittenRule[]): Secrets {
  const keys = new Set(rules.flatMap(({ paging }) => (paging === null ? [] : [paging.routingKey])))
  const given = [...keys].filter((key) => key !== null)
  const secrets = given.map((key, index) => [key, index === 0 ? SECRET : `${SECRET}_${index + 1}`] as const)
  return new Map<string | null, string>([[null, SECRET], ...secrets])
}

function configText(into: Import, loaded: readonly WrittenRule[], secrets: Secrets): string {
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# What Resoto did, as near as it gets: written by import-resoto, yours to change (docs/config.md).',
    '',
    '# Which accounts: without this, that of the role with which the workflow signs in.',
    '# accounts: organization # or a list of ids, in quotes',
    '# role: cloud-baseline-read',
    'environments:',
    "  production: ['*'] # only production pages, and Resoto paged for every account: name those that matter",
    '',
    ...rulesLines(loaded),
    '',
    '# fail-on: none # Resoto failed nothing; here violations that are high or critical fail the step',
    'alert-per: rule # one alert for all accounts, as with the --dedup-key of a job; account makes one for each',
    ...alertLines(loaded, secrets),
  ]
  return `${lines.join('\n')}\n`
}

function rulesLines(loaded: readonly WrittenRule[]): readonly string[] {
  if (loaded.length === 0) return ['# No rule is loaded yet, so that those that ship are checked.']
  return [`rules: [${RULES_FOLDER}] # add default for the rules that ship`]
}

function alertLines(loaded: readonly WrittenRule[], secrets: Secrets): readonly string[] {
  const paging = loaded.flatMap((rule) => (rule.paging === null ? [] : [{ ...rule, paging: rule.paging }]))
  const lowest = lowestOf(paging.map(({ severity }) => severity))
  const from =
    lowest === 'critical' || lowest === 'high'
      ? 'alert-from: high'
      : `alert-from: ${lowest} # all of these jobs paged`
  const endpoints = [...new Set(paging.flatMap(({ paging: { endpoint } }) => endpoint ?? []))]
  const others = [...secrets].filter(([, secret]) => secret !== SECRET)
  if (others.length === 0) return [from, ...endpoints.map((one) => `pagerduty-endpoint: ${one}`)]
  return [
    from,
    ...endpoints.map((one) => `pagerduty-endpoint: ${one}`),
    '',
    '# Jobs with another routing key.',
    'targets:',
    ...others.map(
      ([, secret]) => `  ${targetOf(secret)}: { channel: pagerduty, routing-key-from: ${secret} }`,
    ),
    'alerts:',
    ...others.flatMap(([key, secret]) => {
      const ids = paging.filter((one) => one.paging.routingKey === key).map(({ id }) => yamlText(id))
      if (ids.length === 0) return []
      return [`  - match: { rule: [${ids.join(', ')}], severity: ${lowest} }`, `    to: ${targetOf(secret)}`]
    }),
  ]
}

function targetOf(secret: string): string {
  return secret.replace(`${SECRET}_`, 'pagerduty-')
}

function lowestOf(severities: readonly Severity[]): Severity {
  return SEVERITIES[Math.max(1, ...severities.map(severityRank))] ?? 'high'
}

function workflowText(rules: readonly WrittenRule[], secrets: Secrets): string {
  const jobs = rules.flatMap(({ job, isLoaded }) => (job === null || !isLoaded ? [] : [job]))
  return scanWorkflow({
    schedules: schedulesOf(jobs),
    signInRole: null,
    region: 'us-east-1',
    inputs: { 'pagerduty-routing-key': { secret: SECRET } },
    variables: [...new Set(secrets.values())].filter((secret) => secret !== SECRET),
    remarks: [`Written by import-resoto (${docsAddress('coming-from/resoto.md')}); yours to change.`],
  })
}
