import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { peerSections, readPeerList, shippedRules } from '../../scripts/peer-checks-docs.ts'
import { answerPeers, type PeerCheck, type PeerList, type Topic } from '../../scripts/peer-checks.ts'
import type { Framework } from '../../src/model/compliance.ts'
import { loadFrameworks } from '../../src/rules/compliance/load-frameworks.ts'
import { parseYaml } from '../../src/text/yaml.ts'
import { ruleOf } from '../support/rule.ts'

const list = readPeerList()
const shipped = shippedRules()
const answers = answerPeers(list, shipped.rules, loadFrameworks())
const PAGE = readFileSync('docs/peer-checks.md', 'utf8')
const checks = list.peers.flatMap((peer) => peer.checks)
const topics = list.benchmarks.flatMap((benchmark) => benchmark.topics)

function rulesOf(question: PeerCheck | Topic | undefined): readonly string[] {
  return (question === undefined ? [] : (answers.of.get(question)?.rules ?? [])).map(({ id }) => id)
}

function checkOf(id: string): PeerCheck | undefined {
  return checks.find((check) => check.id === id)
}

describe('docs/peer-checks/', () => {
  it('answers every check of every peer in one way, with rules that exist, and knows every alias', () => {
    expect(answers.problems).toEqual([])
  })

  // Prowler's, Security Hub's, Resoto's, and the benchmark's recommendations.
  it.each<[string, readonly number[]]>([
    ['cloudtrail', [15, 11, 11, 6]],
    ['cloudwatch', [18, 16, 16, 15]],
    ['config', [3, 1, 2, 1]],
    ['ec2', [92, 66, 51, 11]],
    ['logs', [4, 1, 2, 0]],
    ['iam', [51, 25, 12, 17]],
    ['s3', [22, 19, 9, 3]],
  ])('holds the checks of %s that were surveyed', (service, counts) => {
    const file = parseYaml(readFileSync(`docs/peer-checks/${service}.yml`, 'utf8'))[0]?.value
    const of = file as Readonly<Record<string, readonly object[]>>
    const names = ['Prowler', 'AWS Security Hub', 'Resoto', 'CIS AWS Foundations']
    expect(names.map((name) => of[name]?.length ?? 0)).toEqual(counts)
  })

  it('numbers recommendations in every version of the benchmark', () => {
    expect(list.benchmarks.map(({ versions }) => versions)).toEqual([
      ['1.4', '2.0', '3.0', '4.0.1', '5.0', '6.0', '7.0'],
    ])
  })

  it.each([
    ['ec2_instance_port_ssh_exposed_to_internet', ['aws-ec2-security-group-ingress-ssh-from-internet']],
    ['EC2.13', ['aws-ec2-security-group-ingress-ssh-from-internet']],
    ['EC2.177', ['aws-ec2-resource-without-tags']],
    ['aws_ec2_default_restrict_traffic', ['aws-ec2-security-group-default-has-rules']],
    ['EC2.28', []],
    ['ec2_elastic_ip_shodan', []],
  ])('%s has the rules %j', (id, rules) => {
    expect(rulesOf(checkOf(id))).toEqual(rules)
  })

  it('gives versions of a benchmark that have no mapping the answer of those that do', () => {
    const acls = topics.find(({ numbers }) => numbers[0] === '5.1')
    expect(acls?.numbers).toEqual(['5.1', '5.1', '5.1', '5.2', '5.2', '6.2', '6.2'])
    expect(rulesOf(acls)).toEqual(['aws-ec2-network-acl-ingress-remote-admin-from-internet'])
  })

  it('says what is asked in a line and why there is no rule in sentences', () => {
    const questions = [...checks, ...topics]
    expect(questions.filter(({ title }) => !/^[A-Z][^|]{9,100}[^.|]$/.test(title))).toEqual([])
    const texts = questions.flatMap(({ reason, part }) => [reason ?? [], part ?? []].flat())
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((text) => !/^[A-Z][^|]{40,300}\.$/.test(text))).toEqual([])
  })

  it('has no field that nobody reads', () => {
    const fields = new Set([...checks, ...topics].flatMap((question) => Object.keys(question)))
    const known = new Set(['id', 'later', 'numbers', 'part', 'reason', 'rules', 'title'])
    expect([...fields].filter((field) => !known.has(field))).toEqual([])
  })
})

describe('docs/peer-checks.md', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| '))

  it.each(list.peers.map((peer) => [peer.name, peer] as const))('has a row per check of %s', (name, peer) => {
    for (const check of peer.checks) {
      const found = rows.filter((row) => row.startsWith(`| \`${check.id}\``))
      expect([check.id, found.length]).toEqual([check.id, 1])
      const rules = rulesOf(check)
      expect(found[0]).toContain(check.later ?? check.id)
      expect(found[0]).toContain(rules.length === 0 ? '| No rule. ' : `| [${rules[0]}](../rules/aws/`)
    }
  })

  it('has a row per recommendation of the benchmark with its numbers', () => {
    for (const { numbers } of topics) {
      const cells = numbers.map((number) => number ?? '–')
      const found = rows.filter((row) => row.replaceAll(/ +/g, ' ').includes(`| ${cells.join(' | ')} |`))
      expect([cells, found.length]).toEqual([cells, 1])
    }
  })

  it('counts the checks that have a rule', () => {
    const all = [...answers.of.values()]
    const answered = all.filter(({ rules }) => rules.length > 0)
    expect(PAGE).toContain(`**${answered.length} of ${all.length} checks have a rule here.**`)
    expect(answered.length).toBeGreaterThan(200)
  })

  it('shows the severity that a rule has at its worst and at its least, and which rules are off by default', () => {
    const ssh = rows.find((row) => row.startsWith('| `EC2.13`'))
    expect(ssh).toMatch(/\| critical to medium +\|/)
    const tags = rows.find((row) => row.startsWith('| `EC2.177`'))
    expect(tags).toContain('aws-ec2-resource-without-tags.yml), off by default ')
    expect(ssh).not.toContain('off by default')
  })

  it('links to files and headings that exist', () => {
    const links = [...PAGE.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(250)
    expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([])
    const headings = new Set([...PAGE.matchAll(/^#+ \[?([^\]\n]+)/gm)].map((match) => slug(match[1] ?? '')))
    const anchors = new Set([...PAGE.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? ''))
    expect(anchors.size).toBeGreaterThan(80)
    expect([...anchors].filter((anchor) => !headings.has(anchor))).toEqual([])
  })
})

/** As GitHub makes the anchor of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}

const FRAMEWORK: Framework = {
  id: 'hub-1',
  name: 'Hub',
  label: 'HUB',
  version: '1',
  url: 'https://example.org',
  requirements: [{ id: 'HUB.1', title: 'SSH is closed', rules: ['ssh'] }],
}
const RULES = [ruleOf({ id: 'ssh', aliases: ['HUB.1'] }), ruleOf({ id: 'rdp', aliases: [] })]

/** The problems of a list with these checks, and a benchmark with these topics. */
function problemsOf(peerChecks: readonly PeerCheck[], change: Partial<PeerList> = {}): readonly string[] {
  const peer = { name: 'Hub', url: 'https://example.org', mapping: 'hub-1', checks: peerChecks }
  return answerPeers({ formerIds: [], peers: [peer], benchmarks: [], ...change }, RULES, [FRAMEWORK]).problems
}

/** The same for a benchmark, of whose versions 1 and 2 the first has a mapping. */
function topicProblems(...benchmarkTopics: readonly Topic[]): readonly string[] {
  const versions = ['1', '2']
  const benchmark = {
    name: 'Bench',
    url: 'https://example.org',
    mapping: 'hub-',
    versions,
    topics: benchmarkTopics,
  }
  return problemsOf([CHECK], { benchmarks: [benchmark] })
}

const CHECK: PeerCheck = { id: 'HUB.1', title: 'SSH is closed' }
const TOPIC: Topic = { title: 'SSH is closed', numbers: ['HUB.1', '7'] }

describe('the answers to checks', () => {
  it('are found by alias and by mapping', () => {
    expect(problemsOf([CHECK])).toEqual([])
    expect(topicProblems(TOPIC)).toEqual([])
    expect(
      topicProblems(TOPIC, { title: 'RDP', numbers: [null, '8'], rules: ['rdp'], part: 'RDP.' }),
    ).toEqual([])
  })

  it.each<[string, readonly PeerCheck[], string]>([
    [
      'neither a rule nor a reason',
      [CHECK, { id: 'HUB.2', title: 'RDP' }],
      'HUB.2 has no answer: no rule or mapping names it; give rules or a reason.',
    ],
    [
      'an alias and a reason',
      [{ ...CHECK, reason: 'Nobody uses it.' }],
      "HUB.1 has more than one answer: keep a rule's alias or mapping, rules or a reason.",
    ],
    [
      'an alias and rules',
      [{ ...CHECK, rules: ['ssh'] }],
      "HUB.1 has more than one answer: keep a rule's alias or mapping, rules or a reason.",
    ],
    [
      'a rule that does not exist',
      [CHECK, { id: 'HUB.2', title: 'RDP', rules: ['rpd'] }],
      'HUB.2: there is no rule rpd.',
    ],
    ['a part of nothing', [{ ...CHECK, part: 'IPv4.' }], 'HUB.1 has a part without rules.'],
    [
      'a later name that no rule knows',
      [{ ...CHECK, later: 'HUB.9' }],
      'HUB.1 and HUB.9, its later name, have to be aliases of the same rule, or both of none.',
    ],
    ['the same id twice', [CHECK, CHECK], 'HUB.1 is in the list more than once.'],
  ])('are refused with %s', (_, peerChecks, problem) => {
    expect(problemsOf(peerChecks)).toEqual([problem])
  })

  it('are refused where a rule has an alias that is nobody’s, unless it is a former id', () => {
    const other: PeerCheck = { id: 'HUB.2', title: 'RDP', rules: ['rdp'] }
    const peers = [{ name: 'Hub', url: 'https://example.org', checks: [other] }]
    expect(problemsOf([], { peers })).toEqual([
      'ssh: its alias HUB.1 is neither a check of a peer nor one of our former ids.',
    ])
    expect(problemsOf([], { peers, formerIds: ['HUB.1'] })).toEqual([])
  })

  it('are refused where the mapping of the peer says otherwise', () => {
    const other: PeerCheck = { id: 'HUB.2', title: 'RDP', rules: ['rdp'] }
    expect(problemsOf([other], { formerIds: ['HUB.1'] })).toEqual([
      'hub-1: HUB.1 is not in the list of checks.',
    ])
    const rules = [ruleOf({ id: 'rdp', aliases: ['HUB.1'] }), ruleOf({ id: 'ssh', aliases: [] })]
    const peers = [{ name: 'Hub', url: 'https://example.org', mapping: 'hub-1', checks: [CHECK] }]
    expect(answerPeers({ formerIds: [], peers, benchmarks: [] }, rules, [FRAMEWORK]).problems).toEqual([
      'hub-1: HUB.1 has other rules than the check of that id.',
    ])
    expect(answerPeers({ formerIds: [], peers, benchmarks: [] }, rules, []).problems).toEqual([
      'There is no mapping hub-1 in compliance/.',
    ])
  })

  it('of a benchmark are refused where topics and mappings do not fit', () => {
    expect(topicProblems()).toEqual(['hub-1: HUB.1 is in no topic.'])
    expect(topicProblems(TOPIC, { title: 'RDP', numbers: [null, '8'] })).toEqual([
      'Bench: RDP has no answer: no rule or mapping names it; give rules or a reason.',
    ])
    expect(topicProblems({ ...TOPIC, numbers: ['HUB.1'] })).toEqual([
      'Bench: SSH is closed: 1 numbers for 2 versions.',
    ])
    const second = { ...FRAMEWORK, id: 'hub-2', requirements: [{ id: '7', title: 'RDP', rules: ['rdp'] }] }
    const benchmark = { name: 'Bench', url: 'https://example.org', mapping: 'hub-', versions: ['1', '2'] }
    const both = { formerIds: ['HUB.1'], peers: [], benchmarks: [{ ...benchmark, topics: [TOPIC] }] }
    expect(answerPeers(both, RULES, [FRAMEWORK, second]).problems).toEqual([
      'Bench: SSH is closed: the versions in compliance/ do not all have it with the same rules.',
    ])
  })

  it('stop the page from being written', () => {
    const wrong = { ...list, formerIds: ['EC2.13'] }
    expect(() => peerSections(wrong, shipped)).toThrow(
      'docs/peer-checks/:\nEC2.13 is in the list more than once.',
    )
  })
})
