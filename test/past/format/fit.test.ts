import { describe, expect, it } from '@jest/globals'
import { fingerprint } from '../../../src/model/fingerprint.ts'
import type { History, LedgerEntry, RememberedFinding } from '../../../src/model/history.ts'
import { fitHistory, leftOutSentence } from '../../../src/past/format/fit.ts'
import { serializeHistory } from '../../../src/past/format/serialize.ts'
import { manyFindings } from '../../../sandbox/findings.ts'
import { PAYMENTS, SHOP } from '../../support/account.ts'
import { historyOf, rememberedFinding } from '../../support/history.ts'
import { EARLIER, NOW } from '../../support/times.ts'

const ROOMY = 10_000_000

function alertAbout(changes: Partial<LedgerEntry>): History['ledgers'] {
  const entry: LedgerEntry = {
    key: 'k',
    rule: 'r',
    account: PAYMENTS,
    fingerprint: null,
    status: 'open',
    firstTriggered: EARLIER,
    lastTriggered: EARLIER,
    pending: null,
    ...changes,
  }
  return { abc: { channel: 'pagerduty', target: 'pagerduty', alerts: { k: entry }, unswept: {} } }
}

function idsOf({ findings }: History): readonly string[] {
  return Object.values(findings).map(({ id }) => id)
}

describe('a history that is too large', () => {
  it('is left as it is where it is not, and forgets what the last one left out', () => {
    const history = historyOf([rememberedFinding()])
    expect(fitHistory({ ...history, leftOut: { fixed: 1, details: 0, open: 0 } })).toEqual(history)
  })

  it('leaves out what is fixed first, that of long ago before the rest', () => {
    const old = rememberedFinding({ id: 'old', fixedAt: '2026-09-01T00:00:00Z' })
    const recent = rememberedFinding({ id: 'recent', fixedAt: EARLIER })
    const open = rememberedFinding({ id: 'open', severity: 'low' })
    const fitted = fitHistory(historyOf([recent, open, old]), { findings: 2, bytes: ROOMY })
    expect(idsOf(fitted)).toEqual(['recent', 'open'])
    expect(fitted.leftOut).toEqual({ fixed: 1, details: 0, open: 0 })
  })

  it('then names, then what is open without an alert, of the lowest severity first', () => {
    const open = (['high', 'low', 'medium'] as const).map((severity) =>
      rememberedFinding({ id: severity, severity }),
    )
    const fitted = fitHistory(historyOf([...open, rememberedFinding({ id: 'gone', fixedAt: NOW })]), {
      findings: 2,
      bytes: ROOMY,
    })
    expect(idsOf(fitted)).toEqual(['high', 'medium'])
    expect(Object.values(fitted.findings).map(({ name, arn }) => [name, arn])).toEqual([
      ['high', ''],
      ['medium', ''],
    ])
    expect(fitted.leftOut).toEqual({ fixed: 1, details: 2, open: 1 })
  })

  it.each<[string, Partial<LedgerEntry>, Partial<RememberedFinding>]>([
    ['of the account', {}, { id: 'a' }],
    ['over all accounts', { account: null }, { account: SHOP }],
    ['over all rules', { account: null, rule: '*' }, { rule: 'other', account: SHOP }],
    ['of the resource', { fingerprint: fingerprint(rememberedFinding({ id: 'a' })) }, { id: 'a' }],
  ])('keeps what an alert %s reports, and every alert', (_, entry, changes) => {
    const alerted = rememberedFinding({ ...changes, severity: 'low' })
    const other = rememberedFinding({ id: 'other', rule: 'quiet', account: PAYMENTS, severity: 'critical' })
    const ledgers = alertAbout(entry)
    const fitted = fitHistory(historyOf([alerted, other], { ledgers }), { findings: 1, bytes: ROOMY })
    expect(fitted.ledgers).toEqual(ledgers)
    expect(Object.keys(fitted.findings)).toContain(fingerprint(alerted))
  })

  it('comes below the limit in bytes without leaving out much more than it has to', () => {
    const limits = { findings: 100_000, bytes: 100_000 }
    const fitted = fitHistory(historyOf(manyFindings(8000)), limits)
    const size = serializeHistory(fitted, 'packed').length
    expect(size).toBeLessThanOrEqual(limits.bytes)
    expect(size).toBeGreaterThan(0.8 * limits.bytes)
  })

  it('says what it left out', () => {
    expect(leftOutSentence('this', undefined)).toBeNull()
    expect(leftOutSentence('this', { fixed: 1200, details: 0, open: 0 })).toBe(
      'The history would be too large, so it leaves out 1,200 fixed findings, whose return will count as new.',
    )
    expect(leftOutSentence('last', { fixed: 0, details: 2, open: 1 })).toBe(
      'The history of the last run would have been too large, so it left out the names and tags of 2 open findings and 1 open finding without an alert, which this run takes for new.',
    )
  })
})
