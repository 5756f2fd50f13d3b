import { STANDARD } from '../support/privacy.ts'
import { describe, expect, it } from '@jest/globals'
import { Exceptions } from '../../src/exceptions/exceptions.ts'
import type { Finding } from '../../src/model/finding.ts'
import { askedAbout, attribute } from '../../src/run/attribute.ts'
import { accountOf, PAYMENTS, SHOP } from '../support/account.ts'
import { findingOf, fixedOf, unseenOf } from '../support/finding.ts'
import { runOf } from '../support/run.ts'

function ids(findings: readonly Finding[]): readonly string[] {
  return askedAbout(runOf({ findings })).map(({ id }) => id)
}

describe('who did it', () => {
  it('is asked of what is new, reopened, no longer accepted or worse, from high on', () => {
    expect(
      ids([
        findingOf({ id: 'known', state: 'known' }),
        findingOf({ id: 'new', state: 'new' }),
        findingOf({ id: 'reopened', state: 'reopened', severity: 'high' }),
        findingOf({ id: 'worsened', state: 'worsened', severity: 'high' }),
        findingOf({ id: 'lapsed', state: 'known', lapsed: true }),
        findingOf({ id: 'medium', state: 'new', severity: 'medium' }),
        findingOf({ id: 'covered', state: 'new', coveredBy: 'a-broader-rule' }),
        unseenOf({ id: 'unseen' }),
      ]),
    ).toEqual(['lapsed', 'new', 'reopened', 'worsened'])
  })

  it('is asked of changes whatever their severity, and of those that were reverted', () => {
    const attributes = [
      { id: '0123456789abcdef', operation: 'added' as const, path: '', before: null, after: {} },
    ]
    const change = {
      operation: 'added' as const,
      attributes,
      acceptedAt: '2026-11-01T00:00:00.000Z',
      accepted: 'none',
    }
    const run = runOf({
      findings: [findingOf({ id: 'change', state: 'new', severity: 'low', change })],
      fixed: [fixedOf({ id: 'reverted', how: 'reverted' }), fixedOf({ id: 'repaired' })],
    })
    expect(askedAbout(run).map(({ id }) => id)).toEqual(['reverted', 'change'])
  })

  it('is asked of the worst first, and of production before others', () => {
    const accounts = [accountOf({ id: SHOP, name: 'shop', environment: 'staging' }), accountOf()]
    const run = runOf({
      accounts,
      settings: { productionAccounts: [PAYMENTS] },
      findings: [
        findingOf({ id: 'high', state: 'new', severity: 'high' }),
        findingOf({ id: 'staging', state: 'new', account: SHOP }),
        findingOf({ id: 'production', state: 'new', account: PAYMENTS }),
      ],
    })
    expect(askedAbout(run).map(({ id }) => id)).toEqual(['production', 'staging', 'high'])
  })

  it('is not asked where nobody wants it, offline, nor by a run that was cancelled', async () => {
    const findings = [findingOf({ state: 'new' })]
    const host = { signal: new AbortController().signal } as Parameters<typeof attribute>[1]['host']
    const off = runOf({ findings })
    expect(
      await attribute(off, { settings: off.settings, host, exceptions: Exceptions.none, privacy: STANDARD }),
    ).toBe(off)
    const offline = runOf({ findings, settings: { attribution: true, inventory: ['inventory.ndjson.gz'] } })
    expect(
      await attribute(offline, {
        settings: offline.settings,
        host,
        exceptions: Exceptions.none,
        privacy: STANDARD,
      }),
    ).toBe(offline)
    const cancelled = runOf({ findings, settings: { attribution: true }, cancelled: true })
    expect(
      await attribute(cancelled, {
        settings: cancelled.settings,
        host,
        exceptions: Exceptions.none,
        privacy: STANDARD,
      }),
    ).toBe(cancelled)
  })
})
