/**
 * Writes what can be told from the sources into README.md and pages of docs/, between markers: the tables of inputs and
 * outputs (action.yml), the workflow of docs/examples, the IAM policy, the kinds, the truth table of the tests and the
 * checks of other programs. With `--check` it writes nothing and fails when a page differs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { format, resolveConfig } from 'prettier'
import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { policiesFor } from '../src/clouds/aws/least-policy/policies.ts'
import { iamPolicy } from '../src/clouds/aws/least-policy/rules-policy.ts'
import { OWN_CREDENTIALS } from '../src/clouds/cloud.ts'
import { loadRules } from '../src/rules/load/load.ts'
import { neededKinds } from '../src/rules/load/needed-kinds.ts'
import { kindProperties, kindRows } from './kinds-docs.ts'
import { table } from './markdown-table.ts'
import { peerSections } from './peer-checks-docs.ts'
import { truthSections } from './truth-docs.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile

const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
  `\`${name}\``,
  value === '' ? '' : `\`${value}\``,
  description,
])
const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
const workflow = example('scan.yml')

const { rules } = loadRules(['default'], { workspace: root, model: AWS_KINDS, now: new Date() })
const policy = iamPolicy(neededKinds(rules), AWS_KINDS)
/** What the workflow needs in an organisation beside the policy for reading. */
const organization = policiesFor(
  {
    accounts: [],
    organization: true,
    units: true,
    role: 'cloud-baseline-read',
    externalId: null,
    regions: [],
  },
  [],
)[OWN_CREDENTIALS]

const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    workflow,
    inputs: table(['input', 'default', 'meaning'], inputs),
    outputs: table(['output', 'meaning'], outputs),
    organization: json(organization),
    policy: json(policy),
  },
  'docs/sharding.md': { workflow: example('scan-in-shards.yml') },
  'docs/kinds.md': {
    kinds: table(['kind', 'also', 'IAM actions', 'neighbours'], kindRows()),
    properties: kindProperties(),
  },
  'docs/network-truth-table.md': truthSections(),
  'docs/peer-checks.md': peerSections(),
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``
}

function example(name: string): string {
  return `\`\`\`yaml\n${readFileSync(join(root, 'docs', 'examples', name), 'utf8').trimEnd()}\n\`\`\``
}

for (const [page, sections] of Object.entries(PAGES)) {
  const path = join(root, page)
  const before = readFileSync(path, 'utf8')
  let after = before
  for (const [name, text] of Object.entries(sections)) {
    const begin = `<!-- ${name}: written by npm run docs -->`
    const end = `<!-- end of ${name} -->`
    const from = after.indexOf(begin)
    const to = after.indexOf(end)
    if (from < 0 || to < from) throw new Error(`${page} lacks the markers "${begin}" and "${end}".`)
    after = `${after.slice(0, from + begin.length)}\n\n${text}\n\n${after.slice(to)}`
  }
  after = await format(after, { ...(await resolveConfig(path)), filepath: path })
  if (!process.argv.includes('--check')) writeFileSync(path, after)
  else if (after !== before) throw new Error(`${page} is not what the sources say: run npm run docs.`)
}
