import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { View } from '../../src/report/view.ts'
import { runJob } from '../../src/run/run.ts'
import type { InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { saveInventory, type SavedResource, type SavedScope } from '../bundle/saved-inventory.ts'
import { RecordingLogger } from '../clouds/aws/harness.ts'
import { closedOf } from '../../src/report/formats/ocsf/words.ts'
import { shownOf } from '../../src/report/shown.ts'
import { outgoingOf } from '../support/outgoing.ts'
import { gateOf } from '../support/privacy.ts'

const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-masked-'))
const RULE = `id: users
title: Users
severity: high
search: is(aws_iam_user) and path = "/open/"
alert: { summary: Users., dedup_key: users }
examples:
  - { name: bad, expect: violation, resource: { path: /open/ } }
  - { name: good, expect: pass, resource: { path: /fine/ } }
`

beforeAll(async () => {
  mkdirSync(join(workspace, 'rules'))
  writeFileSync(join(workspace, 'rules/users.yml'), RULE)
  // As an earlier version wrote it, with names as they are.
  await saveInventory(join(workspace, 'open.gz'), scopesOf('open'), gateOf('off'))
  await saveInventory(join(workspace, 'fine.gz'), scopesOf('fine'), gateOf('off'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function scopesOf(state: string): readonly SavedScope[] {
  const user: SavedResource = {
    kind: 'aws_iam_user',
    id: 'bob@example.com',
    properties: { path: `/${state}/` },
  }
  const place = {
    account: { id: '111122223333', name: 'shop' },
    environment: { name: 'production', certain: true },
  } as const
  return [
    { ...place, region: 'global', kinds: ['aws_iam_user'], resources: [user] },
    { ...place, region: 'eu-west-1', kinds: [], resources: [] },
  ]
}

async function run(inputs: Readonly<Partial<Record<InputName, string>>>): Promise<View> {
  const given: typeof inputs = { rules: 'rules', 'fail-on': 'none', 'on-incomplete': 'warn', ...inputs }
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
  return result.view
}

function told({ run: { findings, fixed, warnings } }: View): unknown {
  return {
    findings: findings.map(({ state }) => state),
    fixed: fixed.map(({ how }) => how),
    warned: warnings.filter((one) => one.includes('masked')).length,
  }
}

describe('a user called by an e-mail address', () => {
  it('is known to the first run that masks names, and to the next; what it repairs is repaired', async () => {
    const history = 'known.json'
    const before = await run({ inventory: 'open.gz', history, redact: 'off' })
    expect(before.run.findings.map(({ id }) => id)).toEqual(['bob@example.com'])
    const first = await run({ inventory: 'open.gz', history })
    expect(first.run.findings[0]?.id).toMatch(/^\[e-mail b\*\*\*@example\.com #[a-z2-7]{12}\]$/)
    expect(told(first)).toEqual({ findings: ['known'], fixed: [], warned: 0 })
    expect(told(await run({ inventory: 'open.gz', history }))).toEqual({
      findings: ['known'],
      fixed: [],
      warned: 0,
    })
    expect(told(await run({ inventory: 'fine.gz', history }))).toEqual({
      findings: [],
      fixed: ['repaired'],
      warned: 0,
    })
  })

  it('is followed by its hidden name with redact: strict, too', async () => {
    const given = { history: 'strict.json', redact: 'strict' }
    const first = await run({ inventory: 'open.gz', ...given })
    expect(first.run.findings[0]?.id).toMatch(/^\[name #[a-z2-7]{12}\]$/)
    expect(told(await run({ inventory: 'open.gz', ...given }))).toEqual({
      findings: ['known'],
      fixed: [],
      warned: 0,
    })
    expect(told(await run({ inventory: 'fine.gz', ...given }))).toEqual({
      findings: [],
      fixed: ['repaired'],
      warned: 0,
    })
  })

  it('is not said to be repaired where another key masks it, and the report says so', async () => {
    const history = 'other.json'
    await run({ inventory: 'open.gz', history })
    const key = 'another key than before'
    const second = await run({ inventory: 'open.gz', history, 'privacy-key': key })
    expect(told(second)).toEqual({ findings: ['new'], fixed: ['withdrawn'], warned: 1 })
    const shown = shownOf(second, outgoingOf())
    const [summary, terminal] = [shown.summary(), shown.terminal()]
    expect(summary).toContain('no longer followed')
    expect(summary).toContain('rule, account or region left out, or its name is masked otherwise than before')
    expect(terminal).toContain('(no longer followed)')
    for (const text of [summary, terminal]) expect(text).not.toContain('no longer looked at')
    const [fixed] = second.run.fixed
    if (fixed === undefined) throw new Error('Nothing is gone')
    expect(closedOf(fixed).why).toContain('or the name of the resource is masked otherwise than before')
    expect(told(await run({ inventory: 'open.gz', history, 'privacy-key': key }))).toEqual({
      findings: ['known'],
      fixed: [],
      warned: 0,
    })
    const off = await run({ inventory: 'fine.gz', history, 'privacy-key': key, redact: 'off' })
    expect(told(off)).toEqual({ findings: [], fixed: ['withdrawn'], warned: 1 })
  })
})
