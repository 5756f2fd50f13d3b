import { SEVERITIES, severityRank, type Severity } from '../model/severity.ts'
import { schemaAddress } from '../text/docs-address.ts'
import { toYaml } from '../text/yaml.ts'
import { yamlText } from '../text/yaml-text.ts'
import { RULES_FOLDER } from './finish-rule.ts'
import type { Import, WrittenRule } from './import.ts'
import type { Paging } from './pagerduty.ts'
import { SECRET, type Secrets } from './secrets.ts'

/** The text of the configuration file, with the reason of each line behind it. */
export function configText(into: Import, secrets: Secrets): string {
  const lines = [
    `# yaml-language-server: $schema=${schemaAddress('config.json')}`,
    '# What Resoto did, as near as it gets: written by import-resoto, yours to change (docs/config.md).',
    '',
    ...accountLines(into),
    'environments:',
    "  production: ['*'] # only production pages, and Resoto paged for every account: name those that matter",
    '',
    ...rulesLines(into),
    ...parameterLines(into),
    '',
    '# fail-on: none # Resoto failed nothing; here violations that are high or critical fail the step',
    'alert-per: rule # one alert for all accounts, as with the --dedup-key of a job; account makes one for each',
    ...alertLines(into, secrets),
  ]
  return `${lines.join('\n')}\n`
}

function accountLines({ accounts, options: { role = null } }: Import): readonly string[] {
  const roleLine = role === null ? '# role: cloud-baseline-read' : `role: ${yamlText(role)}`
  if (accounts === null)
    return [
      '# Which accounts: without this, that of the role with which the workflow signs in.',
      '# accounts: organization # or a list of ids, in quotes',
      roleLine,
    ]
  return [`accounts: ${accounts === 'organization' ? accounts : listOf(accounts)}`, roleLine]
}

function rulesLines({ rules, selected }: Import): readonly string[] {
  const hasOff = rules.some(({ isLoaded, isOn }) => isLoaded && !isOn)
  // A run refuses rules of which all are off.
  const folder = rules.some(({ isOn }) => isOn) || (hasOff && selected.length > 0) ? [RULES_FOLDER] : []
  if (folder.length + selected.length === 0)
    return [
      ...(hasOff ? [`# rules: ${listOf([RULES_FOLDER])} # once one of them is on (enabled: true)`] : []),
      `# No rule is ${hasOff ? 'on' : 'loaded'} yet, so that those that ship are checked.`,
    ]
  if (selected.length === 0) return [`rules: ${listOf(folder)} # add default for the rules that ship`]
  return [
    'rules: # default stands for all that ship',
    ...folder.map((one) => `  - ${one}`),
    "  # These ship, and stand for checks of Resoto's:",
    ...selected.map((id) => `  - ${yamlText(id)}`),
  ]
}

function parameterLines({ parameters }: Import): readonly string[] {
  if (Object.keys(parameters).length === 0) return []
  return ['# From override_values.', toYaml({ parameters }).trimEnd()]
}

/** Of alert events in a run, where the configuration says nothing. */
const USUAL_LIMIT = 50

type PagingRule = WrittenRule & { readonly paging: Paging }

function isPaging(rule: WrittenRule): rule is PagingRule {
  return rule.paging !== null && rule.isLoaded
}

/** Jobs page, each to the service of its key; checks page nobody, as it was. */
function alertLines({ rules, selected }: Import, secrets: Secrets): readonly string[] {
  const paging = rules.filter(isPaging)
  const lowest = lowestOf(paging.map(({ severity }) => severity))
  const hasChecks =
    selected.length > 0 ||
    rules.some(({ check, isLoaded }) => check !== null && isLoaded) ||
    rules.every(({ isOn }) => !isOn)
  const endpoints = [...new Set(paging.flatMap(({ paging: { endpoint } }) => endpoint ?? []))]
  const others = [...secrets].filter(([, secret]) => secret !== SECRET)
  const routes = hasChecks ? [...secrets] : others
  const alerts = [...new Set(routes.map(([, secret]) => secret))].flatMap((secret) => {
    const own = paging.filter(({ paging: { routingKey } }) => secrets.get(routingKey) === secret)
    return [true, false].flatMap((isOn): Route[] => {
      const ids = own.filter((rule) => rule.isOn === isOn).map(({ id }) => id)
      if (ids.length === 0) return []
      const lines = [`- match: { rule: ${listOf(ids)}, severity: ${lowest} }`, `  to: ${targetOf(secret)}`]
      return [{ isOn, lines }]
    })
  })
  return [
    alertFrom(lowest, hasChecks),
    ...(paging.length > USUAL_LIMIT ? [`alert-limit: ${paging.length} # as many as there are jobs`] : []),
    ...endpoints.map((one) => `pagerduty-endpoint: ${one}`),
    ...(others.length === 0 ? [] : ['targets: # services of the other routing keys']),
    ...others.map(
      ([, secret]) => `  ${targetOf(secret)}: { channel: pagerduty, routing-key-from: ${secret} }`,
    ),
    ...routeLines(alerts),
  ]
}

interface Route {
  readonly isOn: boolean
  readonly lines: readonly string[]
}

/** Those of rules that are off as comments: a run refuses a route that names no rule that it judges. */
function routeLines(routes: readonly Route[]): readonly string[] {
  const on = routes.filter(({ isOn }) => isOn).flatMap(({ lines }) => lines)
  const off = routes.filter(({ isOn }) => !isOn).flatMap(({ lines }) => lines)
  return [
    ...(on.length === 0 ? [] : ['alerts: # the jobs', ...on.map((line) => `  ${line}`)]),
    ...(off.length === 0 ? [] : [`# ${on.length === 0 ? 'alerts:' : 'In alerts,'} once these rules are on:`]),
    ...off.map((line) => `#   ${line}`),
  ]
}

function alertFrom(lowest: Severity, hasChecks: boolean): string {
  if (hasChecks)
    return 'alert-from: none # what paged nobody in Resoto pages nobody here: only what alerts names'
  return lowest === 'high' ? 'alert-from: high' : `alert-from: ${lowest} # all of these jobs paged`
}

/** That of the inputs, or one of its own. */
function targetOf(secret: string): string {
  return secret === SECRET ? 'pagerduty' : secret.replace(`${SECRET}_`, 'pagerduty-')
}

/** The lowest severity of them, high at most. */
function lowestOf(severities: readonly Severity[]): Severity {
  return SEVERITIES[Math.max(1, ...severities.map(severityRank))] ?? 'high'
}

function listOf(texts: readonly string[]): string {
  return `[${texts.map(inList).join(', ')}]`
}

/** In brackets a comma ends a text without quotes. */
function inList(text: string): string {
  const written = yamlText(text)
  return /[,[\]{}]/.test(written) && !/^["']/.test(written) ? JSON.stringify(text) : written
}
