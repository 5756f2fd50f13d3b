import { shippedRules } from '../rules/load/shipped-names.ts'
import { carryBenchmark } from './carry-benchmark.ts'
import { carryCheck } from './carry-check.ts'
import { carryJob } from './carry-job.ts'
import { carryReportConfig } from './carry-report-config.ts'
import { type Entry, leftOut } from './entry.ts'
import { Import, type ImportOptions } from './import.ts'
import type { CustomCommand, Item, Template } from './items.ts'
import { limitCodePoints } from '../text/limit.ts'
import { enumerate } from '../text/words.ts'
import { type ProjectFile, projectFiles } from './project.ts'
import { secretsOf } from './secrets.ts'
import { maskedKey, maskLikeKeys } from './routing-keys.ts'
import { CALL } from '../text/call.ts'

export interface Imported {
  /** In the order in which they were read. */
  readonly entries: readonly Entry[]
  /** To be written, relative to the root of the repository. */
  readonly files: readonly ProjectFile[]
  /** What is left for a person to do, in sentences. */
  readonly next: readonly string[]
}

/** Of a name or a note: some sentences. */
const MOST_SAID = 600

/** Works out what Resoto's definitions become here. Nothing is written. */
export function importItems(items: readonly Item[], options: ImportOptions): Imported {
  const into = new Import(items, shippedRules(), options)
  const replaced = replacedItems(items)
  const found = new Map<Item, readonly Entry[]>()
  // What jobs have used of templates is known when all of them are done.
  for (const item of inOrder(items)) {
    found.set(
      item,
      replaced.has(item)
        ? [leftOut(item, nameOf(item), 'a later definition of the same name takes its place')]
        : carry(item, into),
    )
  }
  const entries = items.flatMap((item) => found.get(item) ?? [])
  const secrets = secretsOf(into.rules)
  const files = projectFiles(into)
  const said = (text: string): string => limitCodePoints(maskLikeKeys(into.mask(text)), MOST_SAID)
  return {
    entries: entries.map((entry) =>
      Object.assign({}, entry, { name: said(entry.name), notes: entry.notes.map(said) }),
    ),
    files: files.map(({ path, text }) => ({
      path,
      text: into.mask(text).replaceAll(/^#.*$/gm, maskLikeKeys),
    })),
    next: nextSteps(into, files, secrets),
  }
}

function nextSteps(
  { rules }: Import,
  files: readonly ProjectFile[],
  secrets: ReadonlyMap<string | null, string>,
): readonly string[] {
  const steps = [
    'Set the variable CLOUD_BASELINE_ROLE to the role that reads the account (docs/iam.md).',
    `${CALL} rules check says whether all of it loads; scan --dry-run what it would send.`,
  ]
  if (rules.every(({ paging }) => paging === null)) return files.length === 0 ? [] : steps
  const keys = [...secrets].flatMap(([key, name]) =>
    key === null && secrets.size > 1 ? [] : [`${name}${key === null ? '' : ` (the key ${maskedKey(key)})`}`],
  )
  return [`Store as secrets of the repository: ${enumerate(keys)}. They are in none of the files.`, ...steps]
}

function carry(item: Item, into: Import): readonly Entry[] {
  switch (item.type) {
    case 'job':
      return carryJob(item, into)
    case 'line':
      return [leftOut(item, item.name, item.reason)]
    case 'template':
      return [carryTemplate(item, into)]
    case 'command':
      return [carryCommand(item)]
    case 'check':
      return [carryCheck(item, into)]
    case 'benchmark':
      return carryBenchmark(item, into)
    case 'report configuration':
    default:
      return carryReportConfig(item, into)
  }
}

/** Which of these are first. */
const ORDER: readonly Item['type'][] = ['job', 'check', 'benchmark', 'template', 'report configuration']

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => rank(a) - rank(b))
}

/** What pages keeps its name and its key where a job that is off has the same. */
function rank(item: Item): number {
  return ORDER.indexOf(item.type) + (item.type === 'job' && !item.active ? 0.5 : 0)
}

function carryTemplate(template: Template, into: Import): Entry {
  const { name, place, isCut } = template
  if (isCut)
    return leftOut(
      template,
      name,
      `Resoto printed its first 70 characters alone; \`templates ${name}\` prints all`,
    )
  const files = into.rules.filter(({ templates }) => templates.has(name)).map(({ path }) => path)
  if (files.length === 0)
    return leftOut(
      template,
      name,
      'no rule uses it: searches have no stored templates here, so it is put in where one does',
    )
  return { what: 'template', name, place, outcome: 'carried', files, notes: [] }
}

function carryCommand(command: CustomCommand): Entry {
  const { name, place } = command
  if (name !== 'pagerduty')
    return leftOut(command, name, "there are no commands of one's own here; jobs that use it are listed")
  const given = Object.keys(command.defaults).filter((key) =>
    ['routing_key', 'severity', 'webhook_url'].includes(key),
  )
  const notes =
    given.length === 0 ? [] : [`jobs without ${enumerate(given, 'or')} of their own got it from here`]
  return { what: 'command', name, place, outcome: 'carried', files: [], notes }
}

function nameOf(item: Item): string {
  if (item.type === 'job') return item.id ?? 'without an id'
  return 'name' in item ? item.name : 'id' in item ? item.id : item.type
}

/** Adding a job, a template or a check again replaced it. */
function replacedItems(items: readonly Item[]): ReadonlySet<Item> {
  const last = new Map<string, Item>()
  const replaced = new Set<Item>()
  for (const item of items) {
    if (item.type === 'line' || (item.type === 'job' && item.id === null)) continue
    const key = `${item.type} ${nameOf(item)}`
    const before = last.get(key)
    if (before !== undefined) replaced.add(before)
    last.set(key, item)
  }
  return replaced
}
