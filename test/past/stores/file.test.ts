import { execFileSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Memory } from '../../../src/past/memory.ts'
import { fileStore } from '../../../src/past/stores/file.ts'
import { UserError } from '../../../src/model/errors.ts'
import { fingerprint } from '../../../src/model/fingerprint.ts'
import type { History, LedgerEntry, LoadedHistory, ScanIdentity } from '../../../src/model/history.ts'
import type { Safe } from '../../../src/model/safe.ts'
import { historyOf, rememberedFinding } from '../../support/history.ts'
import { PAYMENTS, SHOP } from '../../support/account.ts'
import { NOW } from '../../support/times.ts'
import { nested } from '../../support/nested.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function loadHistory(
  path: string | null,
  scan: ScanIdentity,
  workspace?: string,
): Promise<LoadedHistory> {
  const store = path === null ? null : fileStore(path, workspace)
  return (await Memory.open(store, scan)).loaded
}

/** As a run saves, which loaded it before. */
async function saveHistory(path: string, next: Safe<History>): Promise<string | null> {
  const memory = await Memory.open(fileStore(path), next.scan ?? SCAN)
  return memory.save(next)
}

const SUBJECT = { rule: 'r', account: PAYMENTS, region: 'eu-west-1', kind: 'k', id: 'sg-1' }
const PRINT = fingerprint(SUBJECT)
const KEY = `allow_ingress/${PAYMENTS}`
const SCAN = { repository: 'acme/infra', workflow: 'Scan, .github/workflows/scan.yml', name: '' }

const ENTRY: LedgerEntry = {
  key: KEY,
  rule: 'r',
  account: PAYMENTS,
  fingerprint: null,
  status: 'open',
  firstTriggered: NOW,
  lastTriggered: NOW,
  pending: {
    action: 'resolve',
    body: { event_action: 'resolve', dedup_key: KEY, payload: { summary: 'gone' } },
    since: NOW,
    error: 'HTTP 503',
  },
}

function history(): Safe<History> {
  return historyOf([rememberedFinding({ ...SUBJECT, reopened: 2 })], {
    ledgers: {
      abc: {
        channel: 'pagerduty',
        target: 'pagerduty',
        alerts: { [KEY]: ENTRY },
        unswept: { r: [SHOP, '*'] },
      },
    },
    sizes: { [PAYMENTS]: { listings: 459, resources: 1200 } },
    compliance: { 'cis-5.0': { '5.2': { status: 'not-met', rules: '0123456789abcdef', unassessed: true } } },
    scan: { ...SCAN, accounts: [PAYMENTS], regions: ['eu-west-1'], production: [PAYMENTS] },
  })
}

/** The history with one value replaced, as text. */
function damagedAt(path: readonly string[], value: unknown): string {
  const copy = JSON.parse(JSON.stringify(history())) as Record<string, unknown>
  let place = copy
  for (const step of path.slice(0, -1)) place = place[step] as Record<string, unknown>
  place[path.at(-1) ?? ''] = value
  return JSON.stringify(copy)
}

describe('loadHistory', () => {
  it('keeps no history without a path', async () => {
    expect(await loadHistory(null, SCAN)).toEqual({ status: 'none' })
  })

  it('says that a missing file is a first run, and where it looked', async () => {
    const path = join(folder, 'none.json')
    const loaded = await loadHistory(path, SCAN)
    expect(loaded).toMatchObject({ status: 'first', message: expect.stringContaining(path) })
    expect(loaded).toMatchObject({ message: expect.stringContaining('every violation counts as new') })
  })

  it('reads back what was saved', async () => {
    const path = join(folder, 'deep', 'er', 'history.json')
    await saveHistory(path, history())
    expect(await loadHistory(path, SCAN)).toEqual({ status: 'loaded', history: history() })
  })

  it('knows nothing of requirements where the history is of before they were kept', async () => {
    const path = join(folder, 'history.json')
    await writeFile(path, damagedAt(['compliance'], undefined))
    expect(await loadHistory(path, SCAN)).toMatchObject({ status: 'loaded', history: { compliance: {} } })
  })

  const finding = ['findings', PRINT]
  const alert = ['ledgers', 'abc', 'alerts', KEY]
  it.each([
    ['an empty file', '', 'it is empty'],
    ['half a file', JSON.stringify(history()).slice(0, 100), 'it is not JSON'],
    ['a merge conflict', `<<<<<<< ours\n${JSON.stringify(history())}`, 'it is not JSON'],
    ['lists in lists', nested(5_000), 'it has lists and objects in each other on more than 100 levels'],
    ['a list', '[]', 'received a list of 0, expected the history of a scan'],
    ['null', 'null', 'received nothing, expected the history of a scan'],
    ['a later schema', damagedAt(['schema'], 0), 'its schema is the number 0, and this version'],
    ['no schema', damagedAt(['schema'], undefined), 'the field schema is missing'],
    ['no run', damagedAt(['run'], null), 'run: received nothing, expected a run'],
    [
      'a run without a time',
      damagedAt(['run', 'at'], 'yesterday'),
      'run.at: received "yesterday", expected a time such as',
    ],
    ['findings as a list', damagedAt(['findings'], []), 'findings: received a list of 0, expected a map'],
    ['a finding that is a text', damagedAt(finding, 'x'), 'received "x", expected a finding'],
    [
      'an unknown severity',
      damagedAt([...finding, 'severity'], 'bad'),
      'severity: received "bad", expected critical, high, medium or low',
    ],
    ['an impossible time', damagedAt([...finding, 'lastSeen'], '2026-13-01T00:00:00Z'), 'lastSeen: received'],
    ['a missing fixedAt', damagedAt([...finding, 'fixedAt'], undefined), 'the field fixedAt is missing'],
    [
      'a negative count',
      damagedAt([...finding, 'reopened'], -1),
      'reopened: received the number -1, expected a whole number',
    ],
    ['an account as a number', damagedAt([...finding, 'account'], 11111111111), 'expected a text'],
    ['a finding under a wrong key', damagedAt([...finding, 'id'], 'sg-2'), 'does not belong under this key'],
    ['no alerts', damagedAt(['ledgers'], undefined), 'the field ledgers is missing'],
    ['no channel', damagedAt(['ledgers', 'abc', 'channel'], null), 'ledgers.abc.channel: received nothing'],
    ['an alert under a wrong key', damagedAt([...alert, 'key'], 'other'), 'does not belong under this key'],
    [
      'an unknown status',
      damagedAt([...alert, 'status'], 'closed'),
      'status: received "closed", expected open or unsent',
    ],
    ['a pending text', damagedAt([...alert, 'pending'], 'x'), 'expected a delivery or null'],
  ])('takes %s for damaged, never for nothing before', async (_, text, reason) => {
    const path = join(folder, 'history.json')
    await writeFile(path, text)
    const loaded = await loadHistory(path, SCAN)
    expect(loaded).toMatchObject({ status: 'damaged', message: expect.stringContaining(reason) })
    expect(loaded).toMatchObject({ message: expect.stringContaining(path) })
  })

  it('does not use what a later version wrote, and says so', async () => {
    const path = join(folder, 'history.json')
    await writeFile(path, damagedAt(['schema'], 3))
    const loaded = await loadHistory(path, SCAN)
    expect(loaded).toMatchObject({
      status: 'newer',
      message: expect.stringContaining('a later version of Cloud Baseline wrote it (schema 3)'),
    })
    expect(loaded).toMatchObject({ message: expect.stringContaining('neither used nor replaced') })
  })

  it('reads what the version before wrote', async () => {
    const path = join(folder, 'history.json')
    await writeFile(path, damagedAt(['schema'], 1))
    expect(await loadHistory(path, SCAN)).toEqual({ status: 'loaded', history: history() })
  })

  it('reads alerts of before there were several channels: they are PagerDuty’s', async () => {
    const { ledgers: _, ...rest } = history()
    const path = join(folder, 'history.json')
    const other = { ...ENTRY, key: 'other', sentTo: 'def' }
    const alerts = { [KEY]: { ...ENTRY, sentTo: 'abc' }, other }
    await writeFile(path, JSON.stringify({ ...rest, alerts, unswept: { r: ['*'] } }))
    const pagerduty = { channel: 'pagerduty', target: 'pagerduty', unswept: {} }
    expect(await loadHistory(path, SCAN)).toEqual({
      status: 'loaded',
      history: {
        ...rest,
        ledgers: {
          abc: { ...pagerduty, alerts: { [KEY]: ENTRY } },
          def: { ...pagerduty, alerts: { other: { ...ENTRY, key: 'other' } } },
          '': { ...pagerduty, alerts: {}, unswept: { r: ['*'] } },
        },
      },
    })
  })

  it.each([
    ['a folder', (path: string) => mkdir(path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a device', (path: string) => symlink('/dev/null', path)],
  ])('refuses %s, and does not wait for it', async (what, make) => {
    const path = join(folder, 'history.json')
    await make(path)
    await expect(loadHistory(path, SCAN)).rejects.toThrow(UserError)
    await expect(loadHistory(path, SCAN)).rejects.toThrow(`there or not yet: it is ${what}, not a file.`)
  })

  it.each([
    ['repository', { ...SCAN, repository: 'acme/other' }],
    ['workflow', { ...SCAN, workflow: 'Nightly, .github/workflows/nightly.yml' }],
  ])('is not used where it is of another %s, and says whose', async (_, scan) => {
    const path = join(folder, 'history.json')
    await saveHistory(path, history())
    const found = await loadHistory(path, scan)
    expect(found).toMatchObject({ status: 'foreign' })
    const message = 'message' in found ? found.message : ''
    expect(message).toContain('acme/infra, Scan, .github/workflows/scan.yml; this one is')
    expect(message).toContain('neither used nor replaced')
  })

  it.each([
    ['a scan gets a name', '', 'eu', 'loaded'],
    ['its name is the same', 'eu', 'eu', 'loaded'],
    ['its name is another', 'us', 'eu', 'foreign'],
    ['it has none and the history has one', 'us', '', 'foreign'],
  ])('knows the scan by its name: %s', async (_, before, now, status) => {
    const path = join(folder, 'history.json')
    const { scan, ...rest } = history()
    await saveHistory(path, { ...rest, scan: scan && { ...scan, name: before } })
    expect((await loadHistory(path, { ...SCAN, name: now })).status).toBe(status)
  })

  it('is used by whoever is outside of GitHub, and where it does not say whose it is', async () => {
    const path = join(folder, 'history.json')
    await saveHistory(path, history())
    const outside = { repository: null, workflow: null, name: '' }
    expect((await loadHistory(path, outside)).status).toBe('loaded')
    await saveHistory(path, { ...history(), scan: null })
    expect((await loadHistory(path, { ...SCAN, repository: 'acme/other' })).status).toBe('loaded')
  })

  it('survives any single value being replaced, and any cut', async () => {
    const path = join(folder, 'history.json')
    const whole = JSON.stringify(history())
    const paths: string[][] = []
    const walk = (value: unknown, steps: string[]): void => {
      if (steps.length > 0) paths.push(steps)
      if (typeof value !== 'object' || value === null) return
      for (const [key, inner] of Object.entries(value)) walk(inner, [...steps, key])
    }
    walk(history(), [])
    expect(paths.length).toBeGreaterThan(25)
    const survivors = new Set<string>()
    for (const steps of paths) {
      for (const value of [{}, [], 7, undefined]) {
        await writeFile(path, damagedAt(steps, value))
        if ((await loadHistory(path, SCAN)).status !== 'damaged') survivors.add(steps.at(-1) ?? '')
      }
    }
    // Whole entries may be missing; a count may be another; the payload of a pending body is free. With schema 7 it is of a
    // later version.
    const sizes = ['sizes', PAYMENTS, 'listings', 'resources']
    const scan = ['scan', 'accounts', 'regions', 'production']
    const ledger = ['ledgers', 'abc', 'alerts', KEY, 'unswept', 'r', 'body', 'event_action', 'dedup_key']
    const compliance = ['compliance', 'cis-5.0', '5.2', 'unassessed']
    const free = [
      'findings',
      PRINT,
      'schema',
      'reopened',
      'payload',
      'summary',
      ...sizes,
      ...compliance,
      ...scan,
      ...ledger,
    ]
    expect([...survivors].toSorted()).toEqual(free.toSorted())
    for (let cut = 0; cut < whole.length; cut += 41) {
      await writeFile(path, whole.slice(0, cut))
      expect(await loadHistory(path, SCAN)).toMatchObject({ status: 'damaged' })
    }
  })
})

describe('saveHistory', () => {
  it('writes the same bytes whatever the order of the keys, and leaves nothing else behind', async () => {
    const path = join(folder, 'history.json')
    await saveHistory(path, history())
    const first = await readFile(path, 'utf8')
    const { ledgers, findings, run, schema, sizes, compliance, scan } = history()
    const turned: History = { scan, compliance, sizes, ledgers, run, findings, schema }
    await saveHistory(path, turned as Safe<History>)
    expect(await readFile(path, 'utf8')).toBe(first)
    expect(await readdir(folder)).toEqual(['history.json'])
    expect(first.endsWith('}\n')).toBe(true)
  })

  it('packs what goes to a file that ends in .gz', async () => {
    const path = join(folder, 'history.json.gz')
    await saveHistory(path, history())
    expect([...(await readFile(path)).subarray(0, 2)]).toEqual([0x1f, 0x8b])
    expect(await loadHistory(path, SCAN)).toEqual({ status: 'loaded', history: history() })
  })

  it('keeps every damaged file that it replaces', async () => {
    const path = join(folder, 'history.json')
    for (const text of ['first fault', 'second fault']) {
      await writeFile(path, text)
      await saveHistory(path, history())
    }
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe('first fault')
    expect(await readFile(`${path}.damaged-2`, 'utf8')).toBe('second fault')
    expect((await loadHistory(path, SCAN)).status).toBe('loaded')
  })

  it('replaces a sound history without keeping it aside', async () => {
    const path = join(folder, 'history.json')
    await saveHistory(path, history())
    await saveHistory(path, { ...history(), run: { id: 'run-2', at: NOW } })
    expect(await readdir(folder)).toEqual(['history.json'])
    expect(await loadHistory(path, SCAN)).toMatchObject({ history: { run: { id: 'run-2' } } })
  })

  it('names a folder that is no file, be it the workspace', async () => {
    await expect(loadHistory(folder, SCAN, folder)).rejects.toThrow(
      `history: received ${JSON.stringify(folder)}, expected the path of a file, there or not yet: it is a folder`,
    )
  })

  it('tells in a sentence that the path cannot be written, and leaves no temporary file', async () => {
    const path = join(folder, 'taken')
    const memory = await Memory.open(fileStore(path), SCAN)
    await mkdir(path)
    expect(await memory.save(history())).toContain(
      `could not be saved at ${path}: it is a folder, not a file. Set the input \`history\` to a file in a folder`,
    )
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('follows links, also to where no file is yet', async () => {
    const link = join(folder, 'history.json')
    await mkdir(join(folder, 'disk'))
    await symlink('disk/kept.json', link)
    expect((await loadHistory(link, SCAN)).status).toBe('first')
    for (const id of ['run-1', 'run-2']) {
      await saveHistory(link, { ...history(), run: { id, at: NOW } })
      expect((await lstat(link)).isSymbolicLink()).toBe(true)
      expect(await readlink(link)).toBe('disk/kept.json')
      expect(await loadHistory(join(folder, 'disk/kept.json'), SCAN)).toMatchObject({
        history: { run: { id } },
      })
    }
    expect(await readdir(join(folder, 'disk'))).toEqual(['kept.json'])
  })
})
