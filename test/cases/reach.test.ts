import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { AwsFault } from '../../sandbox/aws/errors.ts'
import type { RecordedAnswer } from '../../sandbox/aws/recording.ts'
import { affectedWords } from '../../src/words/affected-words.ts'
import type { Affected, Finding } from '../../src/model/finding.ts'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, cliCase, playCase } from './play.ts'
import { estateCase, everything } from './whole-estate.ts'
import { withGroupRules } from './group-rules.ts'

const SSH = 'aws-ec2-security-group-ingress-ssh-from-internet'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function play(one: Case, inputs: Readonly<Record<string, string>> = {}) {
  world = await playCase(packaged.action, one)
  const run = await world.run({ 'report-from': 'low', ...inputs })
  return { run, result: world.result() }
}

function findingsOf(rule: string): readonly Finding[] {
  return world.result().findings.filter((finding) => finding.rule === rule)
}

function behind(rule: string): Readonly<Record<string, readonly [string, readonly Affected[]]>> {
  return Object.fromEntries(
    findingsOf(rule).map(({ account, id, severity, affected }) => [
      `${account.slice(-1)} ${id}`,
      [severity, affected],
    ]),
  )
}

function pages(): string {
  return world.pagerduty.requests.map(({ text }) => text).join('\n')
}

describe('bpa-denied', () => {
  it('is not known, with what is missing, wherever something on the way was not read', async () => {
    const { run } = await play(cliCase('bpa-denied'))
    const own = { kind: 'aws_ec2_network_interface', id: 'eni-1', instance: 'i-1' }
    const unknown = { ...own, grade: 'unknown' }
    const reached = ['critical', [{ ...own, grade: 'reachable' }]]
    expect(behind(SSH)).toEqual({
      '1 sg-1': reached,
      '2 sg-1': [
        'critical',
        [
          {
            ...unknown,
            between: ['open-but-blocked', 'reachable'],
            missing: ['DescribeVpcBlockPublicAccessOptions was denied'],
          },
        ],
      ],
      '3 sg-1': [
        'critical',
        [
          {
            ...unknown,
            between: ['open-but-blocked', 'reachable'],
            missing: ['DescribeNetworkAcls was denied'],
          },
        ],
      ],
      '4 sg-1': [
        'critical',
        [
          {
            ...unknown,
            between: ['open-but-blocked', 'reachable'],
            missing: ['DescribeRouteTables was denied'],
          },
        ],
      ],
      // The interface names its subnet and VPC, and the options are the account's: nothing hangs on the subnets.
      '5 sg-1': reached,
      '6 sg-1': [
        'critical',
        [
          {
            ...unknown,
            between: ['exposed-but-stopped', 'reachable'],
            missing: ['DescribeInstances was denied'],
          },
        ],
      ],
      '7 sg-1': [
        'critical',
        [
          {
            kind: 'aws_ec2_network_interface',
            id: '*',
            grade: 'unknown',
            between: ['closed', 'reachable'],
            missing: ['DescribeNetworkInterfaces was denied'],
          },
        ],
      ],
    })
    for (const text of [run.summary, pages()].map(unescaped)) {
      expect(text).not.toMatch(/not reached|as soon as/)
      expect(text).toContain(
        'i-1 (may be reachable from the internet; unknown: DescribeNetworkAcls was denied)',
      )
      expect(text).toContain(
        'i-1 (reachable from the internet if it runs; unknown: DescribeInstances was denied)',
      )
      expect(text).toContain('interfaces that were not read (unknown: DescribeNetworkInterfaces was denied)')
    }
  })
})

describe('port-blocked', () => {
  it('is as severe with HTTPS open as without: the finding is about the port that the ACL denies', async () => {
    await play(cliCase('port-blocked'))
    const stopped = {
      kind: 'aws_ec2_network_interface',
      id: 'eni-1',
      instance: 'i-1',
      grade: 'open-but-blocked',
    }
    // With HTTPS open the ACL stops SSH alone, not all that the group lets in.
    const whole = { ...stopped, stoppedBy: 'network_acl' }
    expect(behind(SSH)).toEqual({ '1 sg-1': ['high', [whole]], '2 sg-1': ['high', [stopped]] })
    expect(unescaped(pages())).not.toContain('reachable')
  })
})

describe('service-enis', () => {
  it('says nothing of a state that nobody read, and lowers for an interface that is closed', async () => {
    const { result } = await play(cliCase('service-enis'))
    const all = behind(SSH)
    const [foreign, gone] = [all['1 sg-7'], all['1 sg-8']]
    expect(foreign).toMatchObject([
      'critical',
      [{ instance: 'i-0other', grade: 'unknown', between: ['exposed-but-stopped', 'reachable'] }],
    ])
    expect(foreign?.[1][0]?.missing).toEqual(['i-0other of account 999999999999 cannot be read from here'])
    expect(gone).toMatchObject(['critical', [{ instance: 'i-gone', grade: 'unknown' }]])
    // A NAT gateway takes nothing in: closed lowers as open does.
    expect(all['1 sg-5']).toMatchObject(['high', [{ id: 'eni-5', grade: 'closed' }]])
    expect(all['1 sg-2']).toMatchObject(['critical', [{ id: 'eni-2', grade: 'reachable' }]])
    // What only the other account could tell is no gap of this one.
    expect(result.coverage.gaps.flatMap(({ messages }) => messages).join()).not.toContain('i-0other')
  })
})

describe('rule-ids', () => {
  it('are all the rules that have to go, and no others, with what else they close', async () => {
    await play(withGroupRules('rule-ids'))
    const told = Object.fromEntries(
      findingsOf(SSH).map(({ id, evidence, fix }) => [
        id,
        [evidence.find(({ path }) => path.endsWith('.rule_ids'))?.value, fix],
      ]),
    )
    expect(told).toEqual({
      'sg-0': [['sgr-0-0', 'sgr-0-1', 'sgr-0-2'], 'Revoke sgr-0-0, sgr-0-1 and sgr-0-2.'],
      'sg-1': [
        ['sgr-1-0', 'sgr-1-1'],
        'Revoke sgr-1-0 and sgr-1-1. Revoking sgr-1-0 also closes all other traffic, unless another rule lets it in.',
      ],
      'sg-2': [
        ['sgr-2-0', 'sgr-2-1'],
        'Revoke sgr-2-0 and sgr-2-1. Revoking sgr-2-0 also closes tcp 0-21 and 23-65535, unless another rule lets it in.',
      ],
      'sg-3': [
        ['sgr-3-1'],
        'Revoke sgr-3-1. Revoking sgr-3-1 also closes tcp 23-25, unless another rule lets it in.',
      ],
      'sg-4': [
        ['sgr-4-0', 'sgr-4-1', 'sgr-4-2'],
        'Revoke sgr-4-0, sgr-4-1 and sgr-4-2. Revoking sgr-4-0 also closes tcp 0-21 and 23-65535, unless another rule lets it in.',
      ],
    })
  })
})

describe('an estate in which everything is open and used', () => {
  /** What would be false of it, whoever says it. */
  const ABSENCE =
    /not reached|as soon as|used by nothing|not used|nothing uses|in no use|does not let|has no |have no |closed|attached to nothing|unused|nobody/i

  it('is never said to be safe, whichever call is denied', async () => {
    const whole = everything()
    await play(estateCase([['400000000000', whole]]))
    const usual = new Map(world.result().findings.map((finding) => [keyOf(finding), finding]))
    expect(behind(SSH)).toMatchObject({ '0 sg-1': ['critical', [{ grade: 'reachable' }]] })
    const operations = [
      ...new Set(
        world.aws.log.requests.filter(({ service }) => service === 'ec2').map(({ operation }) => operation),
      ),
    ].toSorted()
    expect(operations.length).toBeGreaterThan(30)
    await world.close()

    const denied = new Map(
      operations.map((operation, i) => [`4000000010${String(i).padStart(2, '0')}`, operation]),
    )
    const accounts = [...denied].map(
      ([id, operation]) => [id, new Map(whole).set(operation, refused(operation))] as const,
    )
    const { run } = await play(estateCase(accounts), { 'alert-limit': '100' })
    for (const finding of world.result().findings) {
      const before = usual.get(keyOf(finding))
      const about = `${denied.get(finding.account)}: ${finding.rule} ${finding.id}`
      expect([about, before?.severity]).toEqual([about, finding.severity])
      for (const { grade } of finding.affected)
        expect([about, grade]).toEqual([about, expect.stringMatching(/^(reachable|unknown)$/)])
      const words = JSON.stringify([finding.evidence, affectedWords(finding.affected), finding.fix])
      expect([about, ABSENCE.exec(words)?.[0]]).toEqual([about, undefined])
    }
    const lines = [run.summary, run.log, pages()].flatMap((text) => unescaped(text).split('\n'))
    const said = lines.flatMap((line) =>
      Array.from(line.matchAll(/(?:Behind it:|"behind":)[^\n]*/g), ([text]) => text),
    )
    expect(said.length).toBeGreaterThan(operations.length)
    expect(said.filter((text) => ABSENCE.test(text))).toEqual([])
  })
})

function keyOf({ rule, account, id }: Finding): string {
  return `${rule} ${id.replace(account, 'account')}`
}

function refused(operation: string): RecordedAnswer {
  const message = `You are not authorized to perform this operation (ec2:${operation}).`
  return { error: new AwsFault('UnauthorizedOperation', 403, message) }
}

/** The text that Markdown, HTML and JSON escape. */
function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('<wbr>', '')
}
