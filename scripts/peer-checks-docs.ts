import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import type { Rule } from '../src/model/rule.ts'
import { severityRank } from '../src/model/severity.ts'
import { loadFrameworks } from '../src/rules/compliance/load-frameworks.ts'
import { loadRules } from '../src/rules/load/load.ts'
import { shippedPacks } from '../src/rules/load/shipped-packs.ts'
import { compareText } from '../src/text/compare.ts'
import { parseYaml } from '../src/text/yaml.ts'
import { table } from './markdown-table.ts'
import { code, prose } from './markdown-text.ts'
import {
  answerPeers,
  type Answer,
  type Answers,
  type Benchmark,
  type Peer,
  type PeerCheck,
  type PeerList,
  type Question,
  type Topic,
} from './peer-checks.ts'

/** The rules that ship, as the page tells of them. */
interface ShippedRules {
  /** Their files are relative to the repository. */
  readonly rules: readonly Rule[]
  /** Ids of those that apply only where settings name them. */
  readonly disabled: ReadonlySet<string>
}

/** All of them, without a trial of their examples. */
export function shippedRules(): ShippedRules {
  const options = {
    workspace: dirname(shippedPacks()),
    model: AWS_KINDS,
    now: new Date(),
    examples: 'own',
  } as const
  const rules = loadRules(['default'], { ...options, withDisabled: true }).rules.map(({ rule }) => rule)
  return { rules, disabled: new Set(rules.filter(({ enabled }) => enabled === false).map(({ id }) => id)) }
}

/** Where the lists lie: one file says who the peers are, each of the others what they check of one service. */
const LISTS = new URL('../docs/peer-checks/', import.meta.url)
const PEERS = 'peers.yml'

interface PeersFile {
  readonly formerIds: readonly string[]
  readonly peers: readonly Omit<Peer, 'checks'>[]
  readonly benchmarks: readonly Omit<Benchmark, 'topics'>[]
}

/** By the names of peers and benchmarks. */
type ServiceFile = Readonly<Record<string, readonly Question[]>>

/** docs/peer-checks/. Nobody but us writes it, and a test holds it to its form. Throws where a file names no peer. */
export function readPeerList(): PeerList {
  const { formerIds, peers, benchmarks } = readList(PEERS) as PeersFile
  const files = readdirSync(LISTS)
    .filter((name) => name !== PEERS)
    .toSorted()
    .map((name) => [name, readList(name) as ServiceFile] as const)
  const names = new Set([...peers, ...benchmarks].map(({ name }) => name))
  for (const [file, of] of files) {
    const unknown = Object.keys(of).filter((name) => !names.has(name))
    if (unknown.length > 0) throw new Error(`docs/peer-checks/${file}: there is no peer ${unknown.join()}.`)
  }
  const allOf = (name: string): readonly Question[] => files.flatMap(([, of]) => of[name] ?? [])
  return {
    formerIds,
    peers: peers.map((peer) => Object.assign({}, peer, { checks: allOf(peer.name) as readonly PeerCheck[] })),
    benchmarks: benchmarks.map((one) =>
      Object.assign({}, one, { topics: allOf(one.name) as readonly Topic[] }),
    ),
  }
}

function readList(name: string): unknown {
  return parseYaml(readFileSync(new URL(name, LISTS), 'utf8'))[0]?.value
}

/**
 * What docs/peer-checks.md has between its markers, by their names.
 * Throws an Error that lists what is wrong with the list.
 */
export function peerSections(
  list = readPeerList(),
  { rules, disabled } = shippedRules(),
): Readonly<Record<string, string>> {
  const answers = answerPeers(list, rules, loadFrameworks())
  if (answers.problems.length > 0) throw new Error(`docs/peer-checks/:\n${answers.problems.join('\n')}`)
  const cells = (question: Question): readonly string[] => answerCells(answers.of.get(question), disabled)
  return {
    count: counts(list, answers),
    checks: [
      ...list.peers.map((peer) => peerTable(peer, cells)),
      ...list.benchmarks.map((benchmark) => benchmarkTable(benchmark, cells)),
    ].join('\n\n'),
    notes: notes(answers),
  }
}

function counts({ peers, benchmarks }: PeerList, { of }: Answers): string {
  const asked = [
    ...peers.map(({ name, checks }) => ({ name, answers: checks.map((check) => of.get(check)) })),
    ...benchmarks.map(({ name, versions, topics }) => ({
      name: `${name}, ${versions.length} versions`,
      answers: topics.map((topic) => of.get(topic)),
    })),
  ]
  const rows = asked.map(({ name, answers }) => {
    const answered = answers.filter((answer) => answer?.reason === '')
    const partly = answered.filter((answer) => answer?.part !== '').length
    return { name, all: answers.length, answered: answered.length, partly }
  })
  const all = rows.reduce((sum, row) => sum + row.all, 0)
  const answered = rows.reduce((sum, row) => sum + row.answered, 0)
  const cells = rows.map((row) => [
    row.name,
    String(row.all),
    String(row.answered),
    String(row.partly),
    String(row.all - row.answered),
  ])
  return `**${answered} of ${all} checks have a rule here.**\n\n${table(
    ['', 'checks', 'with our rule', 'of these in part', 'without'],
    cells,
  )}`
}

/** What ANSWER_HEAD names. */
type Cells = (question: Question) => readonly string[]
const ANSWER_HEAD = ['our rule', 'severity', 'difference']

function peerTable({ name, url, checks }: Peer, cells: Cells): string {
  const rows = checks.map((check) => {
    const { id, later, title } = check
    const names = later === undefined ? code(id) : `${code(id)}, later ${code(later)}`
    return [`${names}<br>${prose(title)}`, ...cells(check)]
  })
  return `## ${name}\n\n[${name}](${url}), ${checks.length} checks:\n\n${table(['check', ...ANSWER_HEAD], rows)}`
}

function benchmarkTable({ name, url, versions, topics }: Benchmark, cells: Cells): string {
  const rows = topics.map((topic) => [
    prose(topic.title),
    ...topic.numbers.map((number) => number ?? '–'),
    ...cells(topic),
  ])
  const head = ['recommendation', ...versions, ...ANSWER_HEAD]
  return `## ${name}\n\n[${name}](${url}), ${topics.length} recommendations with their numbers in each version:\n\n${table(head, rows)}`
}

function answerCells(answer: Answer | undefined, disabled: ReadonlySet<string>): readonly string[] {
  if (answer === undefined || answer.reason !== '') return [`No rule. ${prose(answer?.reason ?? '')}`, '', '']
  const { rules, part } = answer
  const links = rules.map(
    ({ id, place }) => `[${id}](../${place.file})${disabled.has(id) ? ', off by default' : ''}`,
  )
  return [
    [...links, ...(part === '' ? [] : [`In part: ${prose(part)}`])].join('<br>'),
    rules.map(severityRange).join('<br>'),
    rules.map(({ id, note }) => (note === '' ? '' : `[note](#${id})`)).join('<br>'),
  ]
}

/** The worst first, as in `critical to medium`. */
function severityRange({ severity, lowerWhen }: Rule): string {
  const usual = typeof severity === 'string' ? [severity] : Object.values(severity)
  const all = [...usual, ...lowerWhen.map((lower) => lower.severity)].toSorted(
    (a, b) => severityRank(a) - severityRank(b),
  )
  return [...new Set([all[0], all.at(-1)])].join(' to ')
}

function notes({ of }: Answers): string {
  const rules = new Set([...of.values()].flatMap((answer) => answer.rules))
  return [...rules]
    .filter(({ note }) => note !== '')
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, note, place }) => `### [${id}](../${place.file})\n\n${prose(note)}`)
    .join('\n\n')
}
