import { resolve } from 'node:path'
import { parseEndpoint, parseRoutingKey } from '../alert/channels/pagerduty/values.ts'
import { parseSlackUrl } from '../alert/channels/slack/declaration.ts'
import { parseSecret, parseWebhookUrl } from '../alert/channels/webhook/declaration.ts'
import { placed, UserError } from '../model/errors.ts'
import { parseAcceptedState } from './accepted-state-value.ts'
import { parseAlertScope } from './alert-scope.ts'
import { parseAccounts, parseProductionAccounts, parseRegions, parseTrustedAccounts } from './aws-values.ts'
import { ALL_FORMATS, parseFormats } from './formats-value.ts'
import { parseDataRegion } from './data-region-value.ts'
import { parseHeartbeat } from './heartbeat-value.ts'
import { parseHistory } from './history-value.ts'
import {
  asWritten,
  boolean,
  optionalBoolean,
  decimal,
  type Input,
  integer,
  type JobName,
  oneOf,
  optionalOneOf,
  threshold,
} from './input.ts'
import { MODES } from './mode-values.ts'
import { parsePrivacyKey } from './privacy-key-value.ts'
import { parseServices } from './services-value.ts'
import { parseList, quote } from './values.ts'

/** A GitHub-hosted job ends after six hours. */
const LONGEST_RUN_MINUTES = 360
/** Requests per second. EC2 gives back at most a few hundred to an account and region, and that only on request. */
const HIGHEST_RATE = 1000
/** Buckets per second: as good as no limit. */
const HIGHEST_BUCKET_RATE = 1000

const EVERY_JOB: readonly JobName[] = ['plan', 'collect', 'merge']

/**
 * All inputs. Action and reusable workflow (action.yml, scan.yml), docs/inputs.md, CLI, masks and the digest of settings are made
 * from this table: an input is an entry here and a field of Settings of the same name, in camel case (`npm run docs`). What
 * targets of alerts are reached by has no field of its own: the channel's declaration names the entry.
 */
export const INPUTS = {
  config: {
    group: 'What is read',
    default: '',
    parse: asWritten,
    jobs: 'agreed',
    help: 'File with everything that is set once: accounts, rules, thresholds, alerts. Inputs win over it. Empty means `.github/cloud-baseline.yml` or `.github/cloud-baseline.yaml` if there is one; having both is refused. See docs/config.md.',
  },
  accounts: {
    group: 'What is read',
    list: true,
    default: '',
    parse: parseAccounts,
    file: 'own',
    jobs: 'agreed',
    help: "Ids of the AWS accounts to read (12 digits, quoted), one per line or comma-separated, or `organization` for all active accounts of the organisation. Empty means those of the config file, or the credentials' own account.",
  },
  role: {
    group: 'What is read',
    default: '',
    parse: asWritten,
    file: 'own',
    jobs: EVERY_JOB,
    help: "Name or ARN of the role to assume in each account; `{account}` is replaced by the account's id. Empty means that of the config file, or the credentials as they are.",
  },
  'external-id': {
    group: 'What is read',
    default: '',
    parse: asWritten,
    secret: 'kept',
    file: 'own',
    jobs: EVERY_JOB,
    help: "The external id that the role's trust policy asks for.",
  },
  regions: {
    group: 'What is read',
    list: true,
    default: 'all',
    parse: parseRegions,
    file: 'own',
    jobs: 'agreed',
    help: 'Regions to read, one per line or comma-separated. Codes and globs such as `eu-*`; `!` leaves regions out, wherever it stands (`all, !ap-south-1`). `all` alone means those of the config file, or every region that is enabled in the account.',
  },
  'data-region': {
    group: 'What is read',
    list: true,
    default: '',
    parse: (text, { name }) => parseDataRegion(text, name),
    file: 'value',
    jobs: 'agreed',
    help: 'Regions whose resources stay on the runner that reads them, one per line or comma-separated: codes, globs such as `eu-*`, `all`, `!` to leave some out; `global` for what belongs to an account as a whole. The inventory of the report folder lacks them, and findings leave as usual. See docs/privacy.md.',
  },
  inventory: {
    group: 'What is read',
    list: true,
    default: '',
    parse: parseList,
    jobs: [],
    help: 'Inventories of earlier runs (`inventory.ndjson.gz`, or all parts of a divided run) to evaluate instead of AWS, one per line or comma-separated; globs, too. Takes no credentials, and no alert is sent unless `dry-run` is `false`. See docs/offline.md.',
  },
  collect: {
    group: 'What is read',
    default: 'rules',
    parse: oneOf('rules', 'all'),
    file: 'value',
    jobs: 'agreed',
    help: 'What goes into the inventory: what the rules ask about (`rules`), or every kind and property that this program reads (`all`), so that searches can ask about it. `all` takes more calls and permissions; `policy --collect all` prints them. See docs/scaling.md.',
  },
  'production-accounts': {
    group: 'What is read',
    list: true,
    default: '',
    parse: parseProductionAccounts,
    jobs: 'agreed',
    help: 'Ids, names or globs of the production accounts, or organisational units as `ou:Workloads/Prod*`. Only production accounts page. `none` says that there are none, which closes their alerts; an empty value closes no alert.',
  },
  'trusted-accounts': {
    group: 'What is read',
    list: true,
    default: '',
    parse: parseTrustedAccounts,
    file: 'value',
    jobs: 'agreed',
    help: 'Ids of AWS accounts (12 digits, quoted) and organisations (`o-…`) that are no strangers, one per line or comma-separated: what policies share with them is not foreign. The account itself never is, nor are the accounts of its organisation where `accounts` is `organization`.',
  },
  'accepted-state': {
    group: 'What is read',
    default: '',
    parse: parseAcceptedState,
    file: 'value',
    jobs: 'agreed',
    help: 'Folder with the accepted state. Rules about changes judge what differs from it, and what they watch is read. Without one, changes are not looked at. See docs/changes.md.',
  },
  rules: {
    group: 'Rules',
    list: true,
    default: 'default',
    parse: parseList,
    file: 'value',
    jobs: 'agreed',
    help: 'Rules to check, one per line or comma-separated. `default` stands for the packs that ship; ids name single shipped rules, also those that are off by default; files, folders and globs add your own; `!id` leaves a rule out.',
  },
  services: {
    group: 'Rules',
    list: true,
    default: '',
    parse: parseServices,
    file: 'value',
    jobs: 'agreed',
    help: 'Services to which `default` is narrowed, one per line or comma-separated: `iam, s3`. Rules that are named by id or path are checked whatever they are about. Empty means all services.',
  },
  exceptions: {
    group: 'Rules',
    default: '',
    parse: asWritten,
    file: 'value',
    jobs: 'agreed',
    help: 'File with findings that are accepted, each for a reason, by an owner and until a date. Where none is named, `.github/cloud-baseline-exceptions.yml` or `.github/cloud-baseline-exceptions.yaml` is read if there is one; having both is refused. See docs/exceptions.md.',
  },
  'fail-on': {
    group: 'What fails the step',
    default: 'high',
    parse: threshold,
    file: 'value',
    jobs: ['merge'],
    help: 'Lowest severity that fails the step.',
  },
  'fail-on-new': {
    group: 'What fails the step',
    default: 'false',
    parse: boolean,
    type: 'boolean',
    file: 'value',
    jobs: ['merge'],
    help: 'With `true`, only violations that are new, came back or became worse since the last run fail the step.',
  },
  'on-incomplete': {
    group: 'What fails the step',
    default: 'fail',
    parse: oneOf('fail', 'warn'),
    file: 'value',
    jobs: ['merge'],
    help: 'Whether the step fails (`fail`) or only warns (`warn`) when something could not be read.',
  },
  'report-from': {
    group: 'Reports and history',
    default: 'low',
    parse: threshold,
    file: 'value',
    jobs: ['merge'],
    help: 'Lowest severity that the summary lists. The rest is only counted.',
  },
  'annotate-from': {
    group: 'Reports and history',
    default: 'medium',
    parse: threshold,
    file: 'value',
    jobs: ['merge'],
    help: 'Lowest severity that is annotated.',
  },
  'check-run': {
    group: 'Reports and history',
    default: 'false',
    parse: boolean,
    type: 'boolean',
    file: 'value',
    jobs: [],
    help: 'With `true`, a workflow shows the run as a check of the commit: verdict, summary and annotations. Takes `checks: write`. See docs/github.md.',
  },
  issues: {
    group: 'Reports and history',
    default: 'off',
    parse: oneOf('off', 'per-rule'),
    file: 'value',
    jobs: [],
    help: 'With `per-rule`, the repository has an issue for each rule and environment with violations from `annotate-from` on; it is kept up to date, and closed once they are provably gone. Takes `issues: write`. See docs/github.md.',
  },
  formats: {
    group: 'Reports and history',
    list: true,
    default: ALL_FORMATS,
    parse: parseFormats,
    file: 'value',
    jobs: ['merge'],
    help: 'Files of the report to write, one per line or comma-separated: `csv, sarif`. `all` writes every one, and `!csv` leaves one out. See docs/reports.md.',
  },
  'report-dir': {
    group: 'Reports and history',
    default: 'cloud-baseline-report',
    parse: (text, { workspace }) => resolve(workspace, text),
    jobs: [],
    help: 'Folder for all files of the report.',
  },
  history: {
    group: 'Reports and history',
    default: 'cache',
    terminalDefault: 'none',
    parse: parseHistory,
    file: 'value',
    jobs: [],
    help: 'Where findings and open alerts are kept from one run to the next: `cache` (that of GitHub Actions), `branch:NAME` (one commit for each run, with `contents: write`), or the path of a file; in a terminal `none` unless given. With `none`, nothing can be called new or fixed, and no run knows which alerts are open.',
  },
  'github-token': {
    group: 'Reports and history',
    default: '',
    workflowDefault: '${{ github.token }}',
    parse: asWritten,
    secret: 'masked',
    jobs: [],
    help: 'Token for what is asked of GitHub itself: whether the repository is public, the history on a branch, which needs `contents: write`, `check-run`, `issues`, and for a pull request the comment and the last inventory.',
  },
  'public-repository': {
    group: 'Reports and history',
    default: 'hash',
    parse: oneOf('hash', 'refuse'),
    file: 'value',
    jobs: ['plan', 'merge'],
    help: 'What becomes of the history in a public repository, where everybody can read it: it holds salted hashes instead of ids and names (`hash`), or nothing is read at all (`refuse`). An accepted state in it is refused with both.',
  },
  redact: {
    group: 'Reports and history',
    default: 'standard',
    parse: oneOf('standard', 'strict', 'off'),
    file: 'value',
    jobs: 'agreed',
    help: 'What becomes of personal data and secrets in everything that leaves the run: `standard` masks them, `strict` hides names, addresses and principals too, `off` leaves them as they are. See docs/privacy.md.',
  },
  'privacy-key': {
    group: 'Reports and history',
    default: '',
    parse: parsePrivacyKey,
    secret: 'masked',
    file: 'value',
    jobs: EVERY_JOB,
    help: 'Key of the fingerprints by which a masked value is followed without being shown, at least 16 characters. Without it the history holds one, and plan.json of a divided run: whoever can read these and a report can try what a value may be. In a public repository everybody can, unless a target of alerts seals it (docs/history.md). A divided run with `redact: strict` takes one.',
  },
  attribution: {
    group: 'Reports and history',
    default: 'true',
    parse: boolean,
    type: 'boolean',
    file: 'value',
    jobs: ['merge'],
    help: 'Whether CloudTrail is asked who did it, for changes and for what is new and high or critical. Takes `cloudtrail:LookupEvents`. See docs/attribution.md.',
  },
  'alert-from': {
    group: 'Alerts',
    default: 'high',
    parse: threshold,
    file: 'value',
    jobs: ['merge'],
    help: 'Lowest severity that pages.',
  },
  'alert-per': {
    group: 'Alerts',
    default: 'account',
    parse: oneOf('rule', 'account', 'resource'),
    file: 'value',
    jobs: ['merge'],
    help: 'One alert per `rule`, per rule and `account`, or per `resource`.',
  },
  'alert-limit': {
    group: 'Alerts',
    default: '50',
    parse: integer(1, 1000),
    type: 'number',
    file: 'value',
    jobs: ['merge'],
    help: 'Most alert events of one run, for each target. Beyond it, violations share alerts, and the summary says so.',
  },
  'alert-scope': {
    group: 'Alerts',
    default: '',
    parse: parseAlertScope,
    file: 'value',
    jobs: ['plan', 'merge'],
    help: 'A word such as `eu` that ends the deduplication key of every alert. Needed where scans share accounts and an integration key: without it, each would close what another opened.',
  },
  'pagerduty-routing-key': {
    group: 'Alerts',
    default: '',
    parse: (text, { name }) => parseRoutingKey(text, name),
    secret: 'masked',
    file: 'value',
    jobs: ['merge'],
    help: 'Integration key of a PagerDuty service (Events API v2, 32 characters). Without it nothing is sent to PagerDuty.',
  },
  'pagerduty-endpoint': {
    group: 'Alerts',
    default: 'https://events.pagerduty.com',
    parse: (text, { name }) => parseEndpoint(text, name),
    file: 'value',
    jobs: ['merge'],
    help: "Origin of PagerDuty's Events API. Accounts in the EU use https://events.eu.pagerduty.com.",
  },
  'slack-webhook-url': {
    group: 'Alerts',
    default: '',
    parse: (text, { name }) => parseSlackUrl(text, name),
    secret: 'masked',
    file: 'value',
    jobs: ['merge'],
    help: 'Incoming webhook of Slack. It gets one message for each run in which an alert opened, grew, worsened or closed.',
  },
  'webhook-url': {
    group: 'Alerts',
    default: '',
    parse: (text, { name }) => parseWebhookUrl(text, name),
    secret: 'masked',
    file: 'value',
    jobs: ['merge'],
    help: 'Address that takes alerts as CloudEvents, one POST each. See docs/alerts.md.',
  },
  'webhook-secret': {
    group: 'Alerts',
    default: '',
    parse: parseSecret,
    secret: 'masked',
    file: 'value',
    jobs: ['merge'],
    help: 'Secret that signs those events (HMAC-SHA256). Without it they are not signed.',
  },
  'heartbeat-url': {
    group: 'Alerts',
    default: '',
    parse: parseHeartbeat,
    secret: 'masked',
    file: 'value',
    jobs: ['merge'],
    help: "Address of a dead man's switch, called at the end of every complete run, whatever it finds. Where the service is known, a run that is not complete reports a failure there. See docs/heartbeat.md.",
  },
  'dry-run': {
    group: 'Alerts',
    default: '',
    parse: optionalBoolean,
    type: 'boolean',
    jobs: ['merge'],
    help: 'With `true`, no alert is sent. The request bodies are written to the report folder. Empty means `false`, with `inventory` `true`.',
  },
  'max-rate': {
    group: 'Large estates',
    default: '20',
    parse: decimal(HIGHEST_RATE),
    type: 'number',
    file: 'value',
    jobs: ['collect'],
    help: 'Most requests per second to one service of one account in one region. Where AWS throttles, requests slow down there and nowhere else.',
  },
  'bucket-rate': {
    group: 'Large estates',
    default: '1.5',
    parse: decimal(HIGHEST_BUCKET_RATE),
    type: 'number',
    file: 'value',
    jobs: ['collect'],
    help: 'S3 buckets per second and account whose settings are read: as many as ten seconds of this at once, then no more in any ten seconds. Detections for stolen keys count buckets so; exempt the role there before you raise it. See docs/scaling.md.',
  },
  'timeout-minutes': {
    group: 'Large estates',
    default: '30',
    parse: decimal(LONGEST_RUN_MINUTES),
    type: 'number',
    file: 'value',
    jobs: ['collect'],
    help: 'Minutes after which whatever is not yet read counts as a gap. The report is written all the same.',
  },
  mode: {
    group: 'Large estates',
    default: '',
    parse: optionalOneOf(...MODES),
    jobs: [],
    help: '`run`; one step of a run over a matrix of jobs: `plan`, `collect` or `merge` (docs/sharding.md); or `preview`: what a pull request changes, without AWS (docs/pull-requests.md). Empty means `preview` on `pull_request`, otherwise `run`.',
  },
  shard: {
    group: 'Large estates',
    default: '',
    parse: asWritten,
    jobs: [],
    help: 'With `collect`, the shard of the plan to read, such as `2/8`. With `plan`, how many to make; empty means as many as the work takes.',
  },
} as const satisfies Readonly<Record<string, Input<unknown>>>

export type InputName = keyof typeof INPUTS

export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[]

/** Inputs that must never be printed. */
export const MASKED_INPUTS = INPUT_NAMES.filter((name) => specOf(name).secret === 'masked')

/** What the table says of an input, whatever its value. */
export function specOf(name: InputName): Input<unknown> {
  return INPUTS[name]
}

/** Gives an input's text as the user wrote it; empty where it was not given. */
export type ReadInput = (name: InputName) => string

export type CamelCase<T extends string> = T extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : T

/** `failOn` of `fail-on`: its field in Settings. */
export function fieldOf(name: InputName): CamelCase<InputName> {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<InputName>
}

export type InputValues = {
  readonly [Name in InputName as CamelCase<Name>]: ReturnType<(typeof INPUTS)[Name]['parse']>
}

/** What stands for an input that is not given. */
export interface WrittenInput {
  /** As the input takes it; empty where nothing is known of it. */
  readonly text: string
  /** What sentences call it. */
  readonly name: string
  /** `file:line`. */
  readonly place: string
}

export type WrittenInputs = Readonly<Partial<Record<InputName, WrittenInput>>>

/**
 * The values of all inputs, by field. Throws a UserError for the first that is wrong.
 * @param written what the configuration file says where nothing is given
 */
export function parseInputs(read: ReadInput, workspace: string, written: WrittenInputs = {}): InputValues {
  return Object.fromEntries(
    INPUT_NAMES.map((name) => {
      const { parse, default: value, list = false } = specOf(name)
      const given = read(name).trim()
      const inFile = given === '' ? written[name] : undefined
      const text = given || inFile?.text || value
      const place = { name: inFile?.name ?? name, workspace }
      const parsed = (): unknown => {
        if (list) refuseNoEntry(text, place.name)
        return parse(text, place)
      }
      return [fieldOf(name), placed(inFile?.place ?? null, parsed)]
    }),
  ) as InputValues
}

/** Of commas alone nobody can tell whether what was meant is nothing. */
function refuseNoEntry(text: string, name: string): void {
  if (text === '' || parseList(text).length > 0) return
  throw new UserError(`${name}: received ${quote(text)}, expected at least one entry, or nothing.`)
}
