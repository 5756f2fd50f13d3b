import { describe, expect, it } from '@jest/globals'
import { manyFindings } from '../../sandbox/findings.ts'
import { type Random, seededRandom } from '../../sandbox/random.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { History, LedgerEntry, RememberedFinding } from '../../src/model/history.ts'
import { mergeHistories } from '../../src/past/merge-histories.ts'
import { historyOf, rememberedFinding } from '../support/history.ts'
import { PAYMENTS, SHOP } from '../support/account.ts'

const TIMES = [1, 2, 3, 4, 5].map((day) => `2026-11-0${day}T03:00:00.000Z`)
const [DAY_1 = '', DAY_2 = '', DAY_3 = ''] = TIMES
const SEEDS = Array.from({ length: 40 }, (_, index) => `merge-${index}`)
const POOL = manyFindings(12, 'merge')

function entry(key: string, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    key,
    rule: 'r',
    account: PAYMENTS,
    fingerprint: null,
    status: 'open',
    firstTriggered: DAY_1,
    lastTriggered: DAY_1,
    pending: null,
    ...changes,
  }
}

function randomFinding(random: Random, finding: RememberedFinding): RememberedFinding {
  const lastSeen = random.pick(TIMES)
  return {
    ...finding,
    firstSeen: random.pick(TIMES),
    lastSeen,
    fixedAt: random.below(3) === 0 ? random.pick(TIMES) : null,
    reopened: random.below(3),
  }
}

function randomEntry(random: Random, key: string): LedgerEntry {
  const pending = {
    action: random.pick(['trigger', 'resolve'] as const),
    body: {},
    since: random.pick(TIMES),
    error: 'HTTP 503',
  }
  return entry(key, {
    status: random.pick(['open', 'unsent'] as const),
    firstTriggered: random.pick(TIMES),
    lastTriggered: random.pick(TIMES),
    pending: random.below(2) === 0 ? pending : null,
  })
}

/** What a run may leave of a history: some of it untouched, some changed, some removed, some added. */
function changed(random: Random, before: History, id: string): History {
  const findings = POOL.flatMap((finding) => {
    const known = before.findings[fingerprint(finding)]
    const what = random.below(4)
    if (what === 0) return []
    return what === 1 && known !== undefined ? [known] : [randomFinding(random, finding)]
  })
  const alerts = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].flatMap((key) => {
      const known = before.ledgers['place']?.alerts[key]
      const what = random.below(4)
      if (what === 0) return []
      return [[key, what === 1 && known !== undefined ? known : randomEntry(random, key)] as const]
    }),
  )
  const ledger = {
    channel: 'pagerduty',
    target: 'pagerduty',
    alerts,
    unswept: { r: [PAYMENTS, SHOP].filter(() => random.below(2) === 0) },
  }
  const requirement = { status: random.pick(['met', 'not-met'] as const), rules: '0123456789abcdef' }
  const scan = { repository: 'acme/infra', workflow: 'Scan', name: '' }
  return historyOf(findings, {
    run: { id, at: random.pick(TIMES) },
    ledgers: { place: ledger },
    sizes: { [PAYMENTS]: { listings: random.below(9), resources: random.below(9) } },
    compliance: { cis: { '1.1': requirement } },
    scan: {
      ...scan,
      accounts: [PAYMENTS, SHOP].filter(() => random.below(2) === 0),
      regions: TIMES.slice(random.below(5)),
      production: [PAYMENTS, SHOP].filter(() => random.below(2) === 0),
    },
  })
}

function keysOf({ findings, ledgers }: History): Readonly<Record<string, unknown>> {
  return { ...findings, ...ledgers['place']?.alerts }
}

function alertsOf(...entries: readonly LedgerEntry[]): Pick<History, 'ledgers'> {
  const alerts = Object.fromEntries(entries.map((one) => [one.key, one]))
  return { ledgers: { place: { channel: 'pagerduty', target: 'pagerduty', alerts, unswept: {} } } }
}

describe.each(SEEDS)('two histories of %s', (seed) => {
  const random = seededRandom(seed)
  const base = changed(random, historyOf([]), 'run-0')
  const one = changed(random, base, 'run-1')
  const other = changed(random, base, 'run-2')

  it('are the same whichever run merges them', () => {
    expect(mergeHistories(base, one, other)).toEqual(mergeHistories(base, other, one))
    expect(mergeHistories(null, one, other)).toEqual(mergeHistories(null, other, one))
  })

  it('are one where they are one, and where one of them changed nothing', () => {
    expect(mergeHistories(base, one, one)).toEqual(one)
    expect(mergeHistories(null, one, one)).toEqual(one)
    const { findings, ledgers } = mergeHistories(base, base, one)
    expect({ findings, ledgers }).toEqual({ findings: one.findings, ledgers: one.ledgers })
  })

  it('lose nothing that neither of them removed from what the other left as it was', () => {
    const merged = mergeHistories(base, one, other)
    const [before, a, b, after] = [base, one, other, merged].map(keysOf) as [
      Record<string, unknown>,
      Record<string, unknown>,
      Record<string, unknown>,
      Record<string, unknown>,
    ]
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (key in after) continue
      const left = key in a ? a[key] : b[key]
      expect(key in a && key in b).toBe(false)
      expect(left).toEqual(before[key])
    }
    for (const account of [...(one.scan?.accounts ?? []), ...(other.scan?.accounts ?? [])])
      expect(merged.scan?.accounts).toContain(account)
  })

  it('keep every alert that one of them opened, and every finding as the later look at it was', () => {
    const merged = mergeHistories(null, one, other)
    for (const { ledgers } of [one, other]) {
      const open = Object.values(ledgers['place']?.alerts ?? {}).filter(({ status }) => status === 'open')
      for (const { key } of open) expect(merged.ledgers['place']?.alerts[key]?.status).toBe('open')
    }
    for (const [print, finding] of Object.entries(merged.findings)) {
      const both = [one.findings[print], other.findings[print]].filter((found) => found !== undefined)
      expect(both.some(({ fixedAt }) => fixedAt === finding.fixedAt)).toBe(true)
      for (const { firstSeen, lastSeen, reopened } of both) {
        expect(finding.firstSeen <= firstSeen && finding.lastSeen >= lastSeen).toBe(true)
        expect(finding.reopened).toBeGreaterThanOrEqual(reopened)
      }
    }
  })
})

describe('what two runs say of one thing', () => {
  const finding = rememberedFinding({ firstSeen: DAY_1, lastSeen: DAY_1 })
  const print = fingerprint(finding)
  const base = historyOf([finding])
  it.each([
    ['it was fixed when it was looked at later', { fixedAt: DAY_3 }, { lastSeen: DAY_2 }, DAY_3],
    ['it was there when it was looked at later', { fixedAt: DAY_2 }, { lastSeen: DAY_3 }, null],
    ['it is open where nobody knows', { fixedAt: DAY_2 }, { lastSeen: DAY_2 }, null],
  ])('%s', (_, theirs, ours, fixedAt) => {
    const merged = mergeHistories(
      base,
      historyOf([{ ...finding, ...theirs }]),
      historyOf([{ ...finding, ...ours }]),
    )
    expect(merged.findings[print]?.fixedAt).toBe(fixedAt)
  })

  it('an alert that one resolved and the other did not touch is resolved; one that it triggered again is open', () => {
    const before = { ...base, ...alertsOf(entry('held'), entry('again')) }
    const resolved = { ...base, ...alertsOf() }
    const ours = { ...base, ...alertsOf(entry('held'), entry('again', { lastTriggered: DAY_2 })) }
    expect(Object.keys(mergeHistories(before, resolved, ours).ledgers['place']?.alerts ?? {})).toEqual([
      'again',
    ])
  })

  it('a trigger that the other run delivered since is not sent again', () => {
    const pending = { action: 'trigger', body: {}, since: DAY_1, error: 'HTTP 503' } as const
    const waiting = { ...base, ...alertsOf(entry('a', { status: 'unsent', pending })) }
    const delivered = { ...base, ...alertsOf(entry('a', { lastTriggered: DAY_2 })) }
    expect(mergeHistories(base, waiting, delivered).ledgers['place']?.alerts['a']).toEqual(
      entry('a', { lastTriggered: DAY_2 }),
    )
  })
})
