/** The catalogue of the rules that ship: docs/rules/<service>.md, and the table of docs/rules.md that leads there. */
import { dirname } from 'node:path'
import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { SERVICES as KIND_SERVICES } from '../src/clouds/aws/services.ts'
import { actionsFor } from '../src/clouds/actions.ts'
import type { Framework } from '../src/model/compliance.ts'
import { readsNothingMore, type Rule, worstSeverity } from '../src/model/rule.ts'
import { type Severity, SEVERITIES } from '../src/model/severity.ts'
import { loadFrameworks } from '../src/rules/compliance/load-frameworks.ts'
import { requirementsOf } from '../src/rules/compliance/requirements-of.ts'
import type { CompiledRule } from '../src/rules/load/compiled-rule.ts'
import { loadRules } from '../src/rules/load/load.ts'
import { neededKinds } from '../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../src/rules/load/shipped-packs.ts'
import { compareText } from '../src/text/compare.ts'
import { table } from './markdown-table.ts'
import { code, plain, prose } from './markdown-text.ts'

/** The folder below that of the service in which rules about changes lie. */
const CHANGES = 'change'

/** In the order of the pages; the folders of rules/aws, as people name the services. */
const SERVICES: Readonly<Record<string, string>> = {
  ec2: 'EC2, VPC and EBS',
  iam: 'IAM and the account',
  s3: 'S3',
  cloudtrail: 'CloudTrail',
  config: 'Config',
  cloudwatch: 'CloudWatch',
  logs: 'CloudWatch Logs',
  kms: 'KMS',
  secretsmanager: 'Secrets Manager',
  sqs: 'SQS',
  sns: 'SNS',
  events: 'EventBridge',
  backup: 'AWS Backup',
  guardduty: 'GuardDuty',
  securityhub: 'Security Hub',
  'access-analyzer': 'IAM Access Analyzer',
  account: 'Account Management',
  organizations: 'Organizations',
  acm: 'Certificate Manager (ACM)',
  ssm: 'Systems Manager',
  inspector2: 'Inspector',
  macie2: 'Macie',
  privacy: 'Personal data and credentials, in all services',
}

/** The folders of rules below a service, as headings. */
const TOPICS: Readonly<Record<string, string>> = {
  'security-group': 'Security groups',
  'network-acl': 'Network ACLs',
  vpc: 'VPCs and VPNs',
  instance: 'Instances and addresses',
  'launch-template': 'Launch templates',
  ebs: 'Volumes, snapshots and images',
  tags: 'Tags',
  root: 'The root user',
  passwords: 'Passwords',
  users: 'Users and their credentials',
  account: 'The account',
  administrators: 'Administrators and ways to become one',
  policies: 'Policies',
  providers: 'Identity providers',
  certificates: 'Certificates',
  trust: 'Whom roles trust',
  bucket: 'Buckets',
  'access-point': 'Access points',
  trail: 'Trails',
  recorder: 'Recorders',
  alarm: 'Alarms',
  monitored: 'Changes that somebody is told of',
  group: 'Groups of logs',
  key: 'Keys',
  secret: 'Secrets',
  queue: 'Queues',
  topic: 'Topics',
  subscription: 'Subscriptions',
  bus: 'Buses',
  vault: 'Vaults',
  plan: 'Plans',
  detector: 'Detectors',
  hub: 'Security Hub in a region',
  analyzer: 'Analyzers',
  contacts: 'Contacts',
  membership: 'Members',
  delegation: 'Who administers for the whole organisation',
  certificate: 'Certificates',
  document: 'Documents',
  settings: 'Settings',
  plans: 'What is scanned',
  session: 'Macie in a region',
  'personal-data': 'Personal data',
  credentials: 'Credentials',
  [CHANGES]: 'Changes',
}

interface Topic {
  readonly service: string
  readonly name: string
  readonly rules: readonly CompiledRule[]
}

/** All rules that ship, those that are off by default included. */
export function catalogueRules(): readonly CompiledRule[] {
  const options = {
    workspace: dirname(shippedPacks()),
    model: AWS_KINDS,
    now: new Date(),
    examples: 'own',
  } as const
  return loadRules(['default'], { ...options, withDisabled: true }).rules
}

/** The pages of the services, by path. */
export function rulePages(rules = catalogueRules()): Readonly<Record<string, string>> {
  const frameworks = loadFrameworks()
  const byService = Map.groupBy(topicsOf(rules), ({ service }) => service)
  return Object.fromEntries(
    [...byService].map(([service, topics]) => [pageOf(service), servicePage(service, topics, frameworks)]),
  )
}

/** Where a rule that ships is described, seen from docs/. */
export function catalogueLink(rule: Rule): string {
  return `rules/${folderOf(rule).split('/')[0]}.md#${rule.id}`
}

/** How many rules there are about the state, and about changes, as a sentence. */
export function ruleCount(rules = catalogueRules()): string {
  const changes = rules.filter(({ change }) => change !== null)
  const state = rules.filter(({ change }) => change === null)
  const off = state.filter(({ rule }) => rule.enabled === false).length
  return (
    `**${state.length} rules about the state** (${off} of them off by default) and **${changes.length} about changes** ` +
    'against an [accepted state](changes.md), by service and topic:'
  )
}

/** The table that leads to the pages. */
export function ruleIndex(rules = catalogueRules()): string {
  const rows = topicsOf(rules).map(({ service, name, rules: own }) => [
    `[${SERVICES[service]}](rules/${service}.md)`,
    `[${headingOf(name)}](rules/${service}.md#${anchorOf(headingOf(name))})`,
    String(own.length),
    severitiesOf(own).join(', '),
  ])
  return table(['service', 'topic', 'rules', 'severities'], rows)
}

/** Of each rule the worst; the worst first. */
function severitiesOf(rules: readonly CompiledRule[]): readonly Severity[] {
  const own = new Set(rules.map(({ rule }) => worstSeverity(rule)))
  return SEVERITIES.filter((severity) => own.has(severity))
}

function topicsOf(rules: readonly CompiledRule[]): readonly Topic[] {
  const topics = Map.groupBy(rules, ({ rule }) => folderOf(rule))
  const order = [Object.keys(SERVICES), Object.keys(TOPICS)] as const
  return [...topics]
    .map(([folder, own]) => {
      const [service = '', name = ''] = folder.split('/')
      if (!Object.hasOwn(SERVICES, service) || !Object.hasOwn(TOPICS, name))
        throw new Error(`scripts/rules-docs.ts has no words for rules/aws/${folder}.`)
      return { service, name, rules: own.toSorted((a, b) => compareText(a.rule.id, b.rule.id)) }
    })
    .toSorted(
      (a, b) =>
        order[0].indexOf(a.service) - order[0].indexOf(b.service) ||
        order[1].indexOf(a.name) - order[1].indexOf(b.name),
    )
}

/** `ec2/ebs`. */
function folderOf({ place }: Rule): string {
  const [, folder = ''] = /^rules\/aws\/([^/]+\/[^/]+)\/[^/]+$/.exec(place.file) ?? []
  return folder
}

function pageOf(service: string): string {
  return `docs/rules/${service}.md`
}

function servicePage(service: string, topics: readonly Topic[], frameworks: readonly Framework[]): string {
  return [
    `# Rules about ${SERVICES[service]}`,
    '<!-- written by npm run docs, from rules/aws -->',
    '[rules.md](../rules.md) explains severities, parameters, and how to leave a rule out or in. The file of a rule has its ' +
      'search, its remedy, its examples, and how it differs from the same check in other programs.',
    ...topics.flatMap((topic) => [
      `## ${headingOf(topic.name)}`,
      ...(topic.name === CHANGES
        ? [
            'These judge what differs from an [accepted state](../changes.md), and run only where there is one.',
          ]
        : []),
      topicTable(topic),
      ...topic.rules.map((compiled) => ruleText(compiled, frameworks)),
    ]),
  ].join('\n\n')
}

function topicTable({ rules }: Topic): string {
  const rows = rules.map(({ rule }) => [
    `[${rule.id}](#${rule.id})${rule.enabled === false ? ', off by default' : ''}`,
    plain(rule.title),
    worstSeverity(rule),
  ])
  return table(['rule', 'what it reports', 'severity'], rows)
}

function ruleText(compiled: CompiledRule, frameworks: readonly Framework[]): string {
  const { rule } = compiled
  const facts: readonly (readonly [string, string])[] = [
    ['Severity', severityText(rule)],
    ['On by default', rule.enabled === false ? 'no' : ''],
    ['Status', rule.status === 'stable' ? '' : rule.status],
    ['Only for', rule.environments.map(code).join(', ')],
    ['Looks at', looksAt(compiled)],
    ['Parameters', parameterText(rule)],
    ['Also called', rule.aliases.map(code).join(', ')],
    ['Compliance', complianceText(rule, frameworks)],
  ]
  return [
    `### ${rule.id}`,
    `**${plain(rule.title)}.** ${prose(rule.risk)} ([file](../../${rule.place.file}#L${rule.place.line}))`,
    facts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `- ${name}: ${text}`)
      .join('\n'),
  ].join('\n\n')
}

function severityText({ severity, lowerWhen }: Rule): string {
  const usual =
    typeof severity === 'string'
      ? `**${severity}**`
      : Object.entries(severity)
          .map(([environment, one]) =>
            environment === 'default' ? `**${one}** elsewhere` : `**${one}** in ${environment}`,
          )
          .join(', ')
  const lower = lowerWhen.map(({ search, severity: one }) =>
    search === undefined
      ? `${one} where the internet reaches nothing of it`
      : `${one} where ${code(search.trim().replaceAll(/\s+/g, ' '))}`,
  )
  return [usual, ...lower].join('; ')
}

function looksAt(compiled: CompiledRule): string {
  if (readsNothingMore(compiled.rule)) return 'what other rules have read, of any kind'
  const needs = neededKinds([compiled])
  const kinds = needs.map((need) => linkToKind(need.split('.')[0] ?? need))
  const actions = actionsFor(needs, AWS_KINDS).map(code)
  return `${[...new Set(kinds)].join(', ')} (${actions.join(', ')})`
}

/** To the page of its service (kinds-docs.ts). */
function linkToKind(kind: string): string {
  const label = AWS_KINDS.get(kind)?.service
  const service = KIND_SERVICES.find((one) => one.label === label)?.name
  return service === undefined ? code(kind) : `[${code(kind)}](../kinds/${service}.md#${kind})`
}

function parameterText({ parameters }: Rule): string {
  return Object.entries(parameters)
    .map(
      ([name, { description, default: value }]) =>
        `${code(name)} (${code(typeof value === 'string' ? value : JSON.stringify(value))}): ${prose(description)}`,
    )
    .join('; ')
}

/** `CIS 5.2 (3.0), 5.3 (5.0, 6.0)`: each framework once, with the versions in which the rule has the number. */
function complianceText(rule: Rule, frameworks: readonly Framework[]): string {
  const mapped = requirementsOf(rule, frameworks).flatMap(({ framework, requirement }) => {
    const { name, version } = frameworks.find(({ id }) => id === framework) ?? {}
    return name === undefined ? [] : [{ name, version: version ?? '', requirement }]
  })
  return [...Map.groupBy(mapped, ({ name }) => name)]
    .map(([name, own]) => {
      const versions = new Set(own.map(({ version }) => version))
      const all = frameworks.filter((framework) => framework.name === name).length
      const numbers = [...Map.groupBy(own, ({ requirement }) => requirement)].map(([requirement, of]) =>
        all === 1 ? requirement : `${requirement} (${of.map(({ version }) => version).join(', ')})`,
      )
      return `${name}${all === 1 ? ` ${[...versions].join()}` : ''}: ${numbers.join(', ')}`
    })
    .join('; ')
}

function headingOf(topic: string): string {
  return TOPICS[topic] ?? topic
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}
