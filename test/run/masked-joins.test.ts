import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Redact } from '../../src/model/settings.ts'
import { runJob } from '../../src/run/run.ts'
import type { InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { saveInventory, type SavedScope } from '../bundle/saved-inventory.ts'
import { RecordingLogger } from '../clouds/aws/harness.ts'
import { gateOf } from '../support/privacy.ts'

const BOB = 'bob.miller@mail.example.net'
const DISK = `disk of ${BOB}`
const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-joins-'))

/** An instance and a volume that are called by an address, tied to each other by these names. */
const SCOPES: readonly SavedScope[] = [
  {
    account: { id: '111122223333', name: 'shop' },
    environment: { name: 'production', certain: true },
    region: 'eu-west-1',
    kinds: ['aws_ec2_instance', 'aws_ec2_volume'],
    resources: [
      {
        kind: 'aws_ec2_instance',
        id: BOB,
        properties: { tags: { owner: BOB } },
        edges: [{ type: 'default', direction: 'out', kind: 'aws_ec2_volume', id: DISK }],
      },
      { kind: 'aws_ec2_volume', id: DISK, properties: { volume_size: 8 } },
    ],
  },
]

/** What the instance has to have, by the name of a rule about its volume. */
const RULES: Readonly<Record<string, string>> = {
  any: 'instance_status != gone',
  owner: `tags.owner = "${BOB}"`,
  other: 'tags.owner = "ann@shop.example.org"',
}

/** An instance of an owner; of nobody: one that is gone. */
function aroundOf(owner: string): string {
  const status = owner === '' ? 'gone' : 'running'
  return `    around: [{ kind: aws_ec2_instance, id: i-1, instance_status: ${status}, tags: { owner: "${owner}" } }]
    edges: [{ from: i-1, to: v-1 }]
`
}

function ruleOf(id: string, condition: string): string {
  const owner = /"(.*)"/.exec(condition)?.[1] ?? 'somebody'
  return `id: ${id}
title: ${id}
severity: high
status: stable
search: >-
  is(aws_ec2_volume) with(any, <-- is(aws_ec2_instance) and ${condition})
examples:
  - name: bad
    expect: violation
    resource: { id: v-1 }
${aroundOf(owner)}  - name: good
    expect: pass
    resource: { id: v-1 }
${aroundOf('')}`
}

beforeAll(async () => {
  mkdirSync(join(workspace, 'rules'))
  for (const [id, condition] of Object.entries(RULES))
    writeFileSync(join(workspace, `rules/${id}.yml`), ruleOf(id, condition))
  for (const redact of ['off', 'standard', 'strict'] as const)
    await saveInventory(join(workspace, `${redact}.gz`), SCOPES, gateOf(redact))
})
afterAll(() => rmSync(workspace, { recursive: true }))

/** What each rule says of the volume in an inventory that was written so. */
async function answers(redact: Redact): Promise<Readonly<Record<string, string>>> {
  const given: Partial<Record<InputName, string>> = {
    rules: 'rules',
    inventory: `${redact}.gz`,
    'fail-on': 'none',
    'on-incomplete': 'warn',
    history: 'none',
  }
  const settings = readSettings((name: InputName) => given[name] ?? '', workspace, {})
  const result = await runJob(settings, {
    logger: new RecordingLogger(),
    now: () => new Date('2026-11-29T06:00:00.000Z'),
    environment: {},
    links: { run: null, files: null, packs: null, workflow: null },
    runId: '42-1',
    workflowRun: null,
    workflow: { repository: null, workflow: null },
    openRepository: () => Promise.reject(new Error('no repository')),
    openCache: () => Promise.reject(new Error('no cache')),
    signal: new AbortController().signal,
    relieveMemory: () => undefined,
    publish: () => Promise.resolve(),
  })
  if (!('view' in result)) throw new Error('No report was made')
  const { findings, outcomes } = result.view.run
  return Object.fromEntries(
    Object.keys(RULES).map((rule) => {
      const outcome = outcomes.find((one) => one.rule === rule)
      const violations = findings.filter((one) => one.rule === rule && one.result === 'violation').length
      const isOpen = outcome === undefined || outcome.incomplete.length > 0
      return [rule, violations > 0 ? 'violation' : isOpen ? 'unknown' : 'pass']
    }),
  )
}

describe('a rule that follows edges between resources whose names are masked', () => {
  it('finds them as where nothing is masked', async () => {
    expect(await answers('off')).toEqual({ any: 'violation', owner: 'violation', other: 'pass' })
  })

  it.each([
    ['standard', { any: 'violation', owner: 'unknown', other: 'pass' }],
    // Of an address nothing is shown, so that it may be any.
    ['strict', { any: 'violation', owner: 'unknown', other: 'unknown' }],
  ] as const)(
    'finds them, and leaves open what a mask leaves open, with redact: %s',
    async (redact, said) => {
      expect(await answers(redact)).toEqual(said)
    },
  )
})
