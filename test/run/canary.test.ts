import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { InventoryWriter } from '../../src/inventory/writer.ts'
import { GLOBAL_REGION, type Resource } from '../../src/model/resource.ts'
import type { Redact } from '../../src/model/settings.ts'
import { shownOf } from '../../src/report/shown.ts'
import type { Host } from '../../src/run/host.ts'
import type { RunResult } from '../../src/run/result.ts'
import { runJob } from '../../src/run/run.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { planTickets } from '../../src/tickets/plan.ts'
import { RecordingLogger } from '../clouds/aws/harness.ts'
import { gateOf } from '../support/privacy.ts'
import { textsIn, unescaped } from './canary/all-texts.ts'
import { ALL, CANARIES, NEVER } from './canary/canaries.ts'
import { fullResource, propertiesOf, textPaths } from './canary/full-resource.ts'

const ACCOUNT = '111122223333'
const REGION = 'eu-west-1'
const HERE = { account: ACCOUNT, region: REGION }
const KINDS = [...AWS_KINDS.values()]

const RESOURCES: readonly Resource[] = KINDS.map((kind) =>
  fullResource(
    kind,
    ACCOUNT,
    kind.level === 'account' || kind.bases.includes('account') ? GLOBAL_REGION : REGION,
  ),
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-canary-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An inventory of them; the call of one kind was refused with AWS's own words. */
async function save(path: string, redact: Redact, resources: readonly Resource[]): Promise<void> {
  const origin = { run: '1', at: '2026-11-28T06:00:00.000Z', internetShare: 1 }
  const writer = await InventoryWriter.create(path, origin, AWS_KINDS, gateOf(redact))
  for (const region of [GLOBAL_REGION, REGION]) {
    const own = resources.filter((one) => one.region === region)
    await writer.write(
      {
        account: { id: ACCOUNT, name: `payments ${CANARIES['email']}`, partition: 'aws', unit: ALL },
        region,
        resources: own,
        complete: RESOURCES.filter((one) => one.region === region).map(({ kind }) => ({
          account: ACCOUNT,
          region,
          kind,
          count: own.filter((one) => one.kind === kind).length,
        })),
        gaps: [
          {
            ...HERE,
            region,
            kind: 'aws_ec2_snapshot_block_public_access',
            reason: 'denied',
            action: 'ec2:DescribeThings',
            message: `User: arn:aws:iam::${ACCOUNT}:user/${CANARIES['email']} is not authorized, ${ALL}`,
          },
        ],
      },
      { name: 'production', certain: true },
    )
  }
  writer.endAccount(ACCOUNT)
  await writer.close()
}

/** Rules for each kind that show its texts as evidence, some of them each: a text that is asked for in vain hides no other. */
function rules(): string {
  return KINDS.flatMap((kind) =>
    [...chunks(['name', ...textPaths(kind)], 4)].map((paths, index) => {
      const search = [`is(${kind.name})`, ...paths.map((path) => `${path} =~ "."`)].join(' and ')
      return [
        `id: texts-${index}-of-${kind.name.replaceAll('_', '-')}`,
        'title: It holds texts',
        'severity: high',
        'status: stable',
        `search: ${JSON.stringify(search)}`,
        'examples:',
        `  - { name: texts, expect: violation, resource: ${JSON.stringify({ name: 'x', ...propertiesOf(kind, 'x'), kind: kind.name })} }`,
        '  - { name: none, expect: pass, resource: { kind: aws_account, id: none } }',
      ].join('\n')
    }),
  ).join('\n---\n')
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

interface Left {
  readonly texts: ReadonlyMap<string, string>
  readonly result: RunResult
}

/** Evaluates the inventories one after the other, and gives everything that the last run left anywhere. */
async function everythingThatLeaves(redact: Redact, inventories: readonly string[]): Promise<Left> {
  const workspace = mkdtempSync(join(folder, 'run-'))
  mkdirSync(join(workspace, 'rules'))
  writeFileSync(join(workspace, 'rules/every.yml'), rules())
  writeFileSync(
    join(workspace, 'exceptions.yml'),
    `exceptions:\n  - rule: texts-0-of-aws-iam-user\n    reason: ${JSON.stringify(ALL)}\n    owner: ${CANARIES['email']}\n    expires: 2026-12-20\n`,
  )
  const logger = new RecordingLogger()
  let result: RunResult | null = null
  for (const inventory of inventories) {
    const inputs: Readonly<Record<string, string>> = {
      inventory,
      rules: 'rules/every.yml',
      exceptions: 'exceptions.yml',
      history: 'history.json',
      formats: 'all',
      redact,
      'privacy-key': 'the key of the tests',
      'dry-run': 'true',
      'production-accounts': ACCOUNT,
      'alert-per': 'resource',
      'pagerduty-routing-key': 'R0123456789ABCDEFGHIJKLMNOPQRSTUV'.slice(0, 32),
      'slack-webhook-url': 'https://hooks.slack.com/services/T0/B0/abcdefgh',
      'webhook-url': 'https://hooks.example.com/in',
    }
    const settings = readSettings((name) => inputs[name] ?? '', workspace, {})
    const done = await runJob(settings, hostOf(logger))
    if (!('view' in done)) throw new Error('A run reports')
    result = done
  }
  if (result === null) throw new Error('Nothing was evaluated')
  const { view, outgoing } = result
  const page = shownOf(view, outgoing)
  const left = new Map(textsIn(workspace))
  left.delete('rules/every.yml')
  left.delete('exceptions.yml')
  const shown: Readonly<Record<string, unknown>> = {
    log: logger.lines,
    failure: result.failure,
    summary: page.summary(),
    annotations: page.annotations(),
    outputs: page.outputs(),
    terminal: page.terminal(),
    'check run': page.checkRun(),
    issues: planTickets(view, [], 'scan'),
  }
  for (const [name, value] of Object.entries(shown))
    left.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return { texts: left, result }
}

function hostOf(logger: RecordingLogger): Host {
  return {
    logger,
    now: () => new Date('2026-11-29T06:00:00.000Z'),
    environment: {},
    links: { run: null, files: null, packs: null, workflow: null },
    runId: '42-1',
    workflowRun: null,
    workflow: { repository: null, workflow: null },
    openRepository: () => Promise.resolve(null),
    openCache: () => Promise.reject(new Error('there is no cache')),
    signal: new AbortController().signal,
    relieveMemory: () => undefined,
    publish: () => Promise.resolve(),
  }
}

/** Which canaries are in which of the texts. */
function seenIn(all: ReadonlyMap<string, string>): readonly string[] {
  return [...all].flatMap(([name, text]) => {
    const plain = `${text}\n${unescaped(text)}`.toLowerCase()
    return NEVER.filter(([, value]) => plain.includes(value.toLowerCase())).map(
      ([what]) => `${what} in ${name}`,
    )
  })
}

describe('one value of each class in every field of every kind', () => {
  it.each<Redact>(['standard', 'strict'])(
    'is in no output with redact: %s',
    async (redact) => {
      const [first, second] = [join(folder, `${redact}-1.ndjson.gz`), join(folder, `${redact}-2.ndjson.gz`)]
      await save(first, 'off', RESOURCES)
      await save(second, 'off', RESOURCES.slice(0, -20))
      const { texts: left, result } = await everythingThatLeaves(redact, [first, second])
      const { findings, fixed } = result.view.run
      // What is checked is there: all kinds, and some that are gone.
      const judged = new Set([...findings, ...fixed].map(({ kind }) => kind))
      expect(KINDS.map(({ name }) => name).filter((name) => !judged.has(name))).toEqual([])
      expect(fixed.length).toBeGreaterThan(5)
      expect([...left.keys()]).toEqual(
        expect.arrayContaining(['history.json', 'cloud-baseline-report/report.html', 'summary', 'log']),
      )
      expect(seenIn(left)).toEqual([])
      // Nothing came past the gate to be caught by the last look.
      expect(result.outgoing.sentences()).toEqual([])
    },
    120_000,
  )

  it('is in no inventory, and would be seen where nothing is masked', async () => {
    for (const redact of ['standard', 'strict'] as const) {
      const path = join(mkdtempSync(join(folder, 'inventory-')), 'inventory.ndjson.gz')
      await save(path, redact, RESOURCES)
      expect(seenIn(textsIn(join(path, '..')))).toEqual([])
    }
    const raw = mkdtempSync(join(folder, 'inventory-'))
    await save(join(raw, 'inventory.ndjson.gz'), 'off', RESOURCES)
    expect(seenIn(textsIn(raw)).map((one) => one.replace(/ in .*/, ''))).toEqual(NEVER.map(([name]) => name))
  })
})
