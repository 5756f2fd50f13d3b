import { describe, expect, it } from '@jest/globals'
import { announced, updateLedger } from '../../src/alert/ledger.ts'
import { sentTo } from '../../src/alert/channels/pagerduty/sent-to.ts'
import type { AlertEvent, Delivery } from '../../src/model/alert.ts'
import type { LedgerEntry } from '../../src/model/history.ts'
import { EARLIER, entry, HERE, ledger, NOW, PROD } from './fixtures.ts'

const KEY = `allow_ingress/${PROD}`
const BEFORE = '2026-02-01T00:00:00.000Z'

function event(action: 'trigger' | 'resolve', changes: Partial<AlertEvent> = {}): AlertEvent {
  const body = { event_action: action, dedup_key: KEY, fresh: true }
  return { key: KEY, action, rule: 'open-to-the-world', account: PROD, fingerprint: null, body, ...changes }
}

function after(
  before: Record<string, LedgerEntry>,
  action: 'trigger' | 'resolve',
  outcome: Delivery['outcome'],
  error: string | null = null,
): Record<string, LedgerEntry> {
  const one = event(action)
  const delivery = { event: one, outcome, attempts: 1, status: null, error }
  return updateLedger(before, { events: [one], held: [], notes: [], unswept: {} }, [delivery], {
    sentTo: HERE,
    now: NOW,
  })
}

const waiting = (action: 'trigger' | 'resolve', since = NOW) => ({
  action,
  body: event(action).body,
  since,
  error: 'HTTP 503',
})
const open = entry({ firstTriggered: BEFORE, lastTriggered: EARLIER })
const unsent = entry({ status: 'unsent', pending: waiting('trigger', EARLIER) })
const elsewhere = entry({ sentTo: 'other' })

describe('updateLedger', () => {
  it('remembers what was accepted', () => {
    expect(after({}, 'trigger', 'accepted')).toEqual(
      ledger(entry({ firstTriggered: NOW, lastTriggered: NOW })),
    )
    const again = entry({ firstTriggered: BEFORE, lastTriggered: NOW })
    expect(after(ledger(open), 'trigger', 'accepted')).toEqual(ledger(again))
    expect(after(ledger(unsent), 'trigger', 'accepted')).toEqual(
      ledger(entry({ firstTriggered: NOW, lastTriggered: NOW })),
    )
    expect(after(ledger(elsewhere), 'trigger', 'accepted')).toEqual(
      ledger(entry({ firstTriggered: NOW, lastTriggered: NOW })),
    )
  })

  it('forgets what was resolved', () => {
    for (const before of [open, unsent]) expect(after(ledger(before), 'resolve', 'accepted')).toEqual({})
  })

  it('keeps what is to be sent again, with the time it began', () => {
    expect(after({}, 'trigger', 'pending', 'HTTP 503')).toEqual(
      ledger(
        entry({ status: 'unsent', firstTriggered: NOW, lastTriggered: NOW, pending: waiting('trigger') }),
      ),
    )
    expect(after(ledger(open), 'trigger', 'pending', 'HTTP 503')).toEqual(
      ledger({ ...open, pending: waiting('trigger') }),
    )
    expect(after(ledger(open), 'resolve', 'pending', 'HTTP 503')).toEqual(
      ledger({ ...open, pending: waiting('resolve') }),
    )
    expect(after(ledger(unsent), 'trigger', 'pending', 'HTTP 503')).toEqual(
      ledger({ ...unsent, pending: waiting('trigger', EARLIER) }),
    )
    expect(after(ledger(elsewhere), 'trigger', 'pending', 'HTTP 503')).toEqual(
      ledger({ ...elsewhere, sentTo: HERE, status: 'unsent', pending: waiting('trigger') }),
    )
  })

  it('does not send again what was refused, and keeps what is open', () => {
    expect(after({}, 'trigger', 'refused')).toEqual({})
    // Its earlier attempt may have arrived after all.
    expect(after(ledger(unsent), 'trigger', 'refused')).toEqual(ledger({ ...unsent, pending: null }))
    expect(after(ledger({ ...open, pending: waiting('trigger') }), 'trigger', 'refused')).toEqual(
      ledger(open),
    )
    expect(after(ledger(open), 'resolve', 'refused')).toEqual(ledger(open))
    expect(after(ledger(elsewhere), 'trigger', 'refused')).toEqual(ledger(elsewhere))
  })

  it('is not changed by a dry run, by what was not sent, or by what was held', () => {
    const before = ledger(open, entry({ key: 'held' }))
    expect(after(before, 'resolve', 'dry-run')).toEqual(before)
    expect(after({}, 'trigger', 'dry-run')).toEqual({})
    expect(
      updateLedger(before, { events: [event('resolve')], held: [], notes: [], unswept: {} }, [], {
        sentTo: HERE,
        now: NOW,
      }),
    ).toEqual(before)
  })
})

describe('sentTo', () => {
  const key = 'k'.repeat(32)
  it('tells services and keys apart without holding the key', () => {
    const here = sentTo('https://events.pagerduty.com', key)
    expect(here).toMatch(/^[0-9a-f]{16}$/)
    expect(sentTo('https://events.pagerduty.com/', key)).toBe(here)
    expect(sentTo('https://events.eu.pagerduty.com', key)).not.toBe(here)
    expect(sentTo('https://events.pagerduty.com', 'l'.repeat(32))).not.toBe(here)
  })
})

describe('what is about to be sent', () => {
  it('is pending in the ledger before, and what is open stays open', () => {
    const other = entry({ key: 'open' })
    const events = [event('trigger', { key: 'new' }), event('resolve', { key: 'open' })]
    const plan = { events, held: [], notes: [], unswept: {} }
    const next = updateLedger(ledger(other), plan, announced(plan), { sentTo: HERE, now: NOW })
    expect(next['new']).toMatchObject({ status: 'unsent', pending: { action: 'trigger', since: NOW } })
    expect(next['open']).toMatchObject({ status: 'open', pending: { action: 'resolve' } })
  })

  it('leaves out precautions, which the history keeps elsewhere', () => {
    const plan = { events: [event('resolve', { isPrecaution: true })], held: [], notes: [], unswept: {} }
    expect(updateLedger({}, plan, announced(plan), { sentTo: HERE, now: NOW })).toEqual({})
  })
})
