/**
 * Writes the tables of inputs and outputs into README.md between their markers, from action.yml, and the workflow of
 * docs/examples. With `--check` it writes nothing and fails when the README differs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { format, resolveConfig } from 'prettier'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
  `\`${name}\``,
  value === '' ? '' : `\`${value}\``,
  description,
])
const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
const workflow = readFileSync(join(root, 'docs', 'examples', 'scan.yml'), 'utf8').trimEnd()

const sections: Readonly<Record<string, string>> = {
  workflow: `\`\`\`yaml\n${workflow}\n\`\`\``,
  inputs: table(['input', 'default', 'meaning'], inputs),
  outputs: table(['output', 'meaning'], outputs),
}

const path = join(root, 'README.md')
const before = readFileSync(path, 'utf8')
let after = before
for (const [name, text] of Object.entries(sections)) {
  const begin = `<!-- ${name}: written by npm run docs -->`
  const end = `<!-- end of ${name} -->`
  const from = after.indexOf(begin)
  const to = after.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers "${begin}" and "${end}".`)
  after = `${after.slice(0, from + begin.length)}\n\n${text}\n\n${after.slice(to)}`
}
after = await format(after, { ...(await resolveConfig(path)), filepath: path })
if (process.argv.includes('--check')) {
  if (after !== before) throw new Error('README.md is not what action.yml says: run npm run docs.')
} else {
  writeFileSync(path, after)
}
