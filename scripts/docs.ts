/**
 * Writes what can be told from the sources into action.yml, the reusable workflow, README.md and pages of docs/, between
 * markers: the inputs (src/settings/inputs.ts), the outputs (action.yml), the workflow of docs/examples, the IAM policy,
 * the kinds, the truth tables of the tests, the checks of other programs and the template of a role; into schema/config.json what the channels
 * declare; and what AWS's model knows of texts into the closed-sets.ts of each service. With `--check` it writes nothing and fails when a page differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { format, resolveConfig } from 'prettier'
import { DECLARED } from '../src/alert/channels/declared.ts'
import { CLOUD } from '../src/clouds/clouds.ts'
import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { LOOKUP_EVENTS } from '../src/clouds/aws/attribution/lookup.ts'
import { policiesFor } from '../src/clouds/aws/least-policy/policies.ts'
import { iamPolicy } from '../src/clouds/aws/least-policy/rules-policy.ts'
import { OWN_CREDENTIALS } from '../src/clouds/cloud.ts'
import { loadRules } from '../src/rules/load/load.ts'
import { neededKinds } from '../src/rules/load/needed-kinds.ts'
import { FORMATS } from '../src/report/formats.ts'
import { LEFT_OUT } from '../src/report/formats/metrics/measurements.ts'
import { PREFIX, SERIES } from '../src/report/formats/metrics/series.ts'
import { configSchema } from '../src/settings/config-schema.ts'
import { INPUTS } from '../src/settings/inputs.ts'
import { closedSetFiles } from './closed-sets.ts'
import { comingFrom } from './coming-from-docs.ts'
import { kindIndex, kindPages } from './kinds-docs.ts'
import { actionInputs, handedTo, inputTables, workflowInputs, workflowSecrets } from './inputs-docs.ts'
import { accountKeys, configInputs, ownKeys } from './config-docs.ts'
import { commandSections, exitCodes } from './cli-docs.ts'
import { table } from './markdown-table.ts'
import { peerSections } from './peer-checks-docs.ts'
import { githubTrustSections } from './github-trust-docs.ts'
import { policyTruthSections } from './policy-truth-docs.ts'
import { ruleCount, ruleIndex, rulePages } from './rules-docs.ts'
import { truthSections } from './truth-docs.ts'

interface ActionFile {
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile

const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])

const { rules } = loadRules(['default'], { workspace: root, model: AWS_KINDS, now: new Date() })
/** Rules about changes are used where there is an accepted state: see docs/changes.md. */
const aboutState = rules.filter(({ change }) => change === null)
const kinds = neededKinds(aboutState)
const policy = iamPolicy(kinds, AWS_KINDS, [LOOKUP_EVENTS.action])
/** What the workflow needs in an organisation beside the policy for reading. */
const organization = policiesFor(
  {
    accounts: [],
    organization: true,
    units: true,
    role: 'cloud-baseline-read',
    externalId: null,
    regions: [],
    kinds,
  },
  [],
)[OWN_CREDENTIALS]

const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'action.yml': { inputs: actionInputs(INPUTS) },
  '.github/workflows/scan.yml': {
    inputs: workflowInputs(INPUTS),
    secrets: workflowSecrets(INPUTS),
    plan: handedTo('plan', INPUTS),
    collect: handedTo('collect', INPUTS),
    merge: handedTo('merge', INPUTS),
  },
  'README.md': { workflow: example('scan-one-account.yml') },
  'docs/accounts.md': { workflow: example('scan.yml'), organization: json(organization) },
  'docs/iam.md': { policy: json(policy) },
  'docs/inputs.md': { inputs: inputTables(INPUTS), outputs: table(['output', 'meaning'], outputs) },
  'docs/reports.md': { formats: formatTable(), series: seriesTable() },
  'docs/config.md': {
    example: example('cloud-baseline.yml'),
    inputs: configInputs(),
    own: ownKeys(),
    account: accountKeys(),
  },
  'docs/cli.md': { exits: exitCodes(), commands: commandSections() },
  'docs/sharding.md': { workflow: example('scan-in-shards.yml') },
  'docs/kinds.md': { kinds: kindIndex() },
  'docs/network-truth-table.md': truthSections(),
  'docs/policy-truth-table.md': policyTruthSections(),
  'docs/github-trust-table.md': githubTrustSections(),
  'docs/peer-checks.md': peerSections(),
  'docs/coming-from/prowler.md': comingFrom('Prowler'),
  'docs/coming-from/security-hub.md': comingFrom('AWS Security Hub'),
  'docs/rules.md': { catalogue: `${ruleCount()}\n\n${ruleIndex()}` },
}

function formatTable(): string {
  const rows = FORMATS.map(({ name, file, purpose }) => [`\`${name}\``, `\`${file}\``, purpose])
  return table(['name', 'file', 'what it is for'], rows)
}

function seriesTable(): string {
  const rows = [...SERIES, LEFT_OUT].map(({ name, labels, help }) => [
    `\`${PREFIX}${name}\``,
    labels.map((label) => `\`${label}\``).join(', '),
    help.replaceAll('*', '`*`'),
  ])
  return table(['name', 'labels', 'what it is'], rows)
}

/** The template that `init` writes for the accounts of an organisation. */
function memberRole(): string {
  const templates = CLOUD.roles.templates(
    {
      accounts: [],
      organization: true,
      access: CLOUD.access.fromInputs({ role: 'cloud-baseline-read' }),
      regions: [],
      kinds: neededKinds(aboutState),
      attribution: true,
    },
    {
      role: { name: 'cloud-baseline', account: null },
      region: 'us-east-1',
      repository: { owner: 'you', name: 'infra', ids: null },
      from: { branch: 'main' },
    },
  )
  const found = templates.find(({ file }) => file === 'cloudformation/reading-role.yml')
  if (found === undefined) throw new Error('there is no template of the role in the accounts')
  return found.text
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``
}

function example(name: string): string {
  return `\`\`\`yaml\n${readFileSync(join(root, 'docs', 'examples', name), 'utf8').trimEnd()}\n\`\`\``
}

function comment(text: string, isYaml: boolean): string {
  return isYaml ? `# ${text}` : `<!-- ${text} -->`
}

async function write(page: string, change: (before: string) => string): Promise<void> {
  const path = join(root, page)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = await format(change(before), { ...(await resolveConfig(path)), filepath: path })
  if (!process.argv.includes('--check')) writeFileSync(path, after)
  else if (after !== before) throw new Error(`${page} is not what the sources say: run npm run docs.`)
}

function filled(page: string, sections: Readonly<Record<string, string>>, before: string): string {
  let after = before
  const isYaml = page.endsWith('.yml')
  for (const [name, text] of Object.entries(sections)) {
    const begin = comment(`${name}: written by npm run docs`, isYaml)
    const end = comment(`end of ${name}`, isYaml)
    // YAML: from the end of the marker's line to the beginning of the other's, since indentation means something.
    const [, head, tail] = new RegExp(`^([^]*${begin}\n)[^]*?(\n *${end}\n[^]*)$`).exec(after) ?? []
    if (head === undefined || tail === undefined)
      throw new Error(`${page} lacks the markers "${begin}" and "${end}".`)
    after = isYaml ? `${head}${text}${tail}` : `${head}\n${text}\n${tail}`
  }
  return after
}

for (const [page, sections] of Object.entries(PAGES))
  await write(page, (text) => filled(page, sections, text))
const files = {
  ...rulePages(),
  ...kindPages(),
  ...closedSetFiles(join(root, 'node_modules')),
  'docs/examples/member-role.yml': memberRole(),
}
for (const [file, text] of Object.entries(files)) await write(file, () => text)
await write('schema/config.json', () => JSON.stringify(configSchema(DECLARED), null, 2))
