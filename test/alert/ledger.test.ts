import { describe, expect, it } from '@jest/globals'
import { pagerduty } from '../../src/alert/channels/pagerduty/outlet.ts'
import { slack } from '../../src/alert/channels/slack/outlet.ts'
import {
  ANNOUNCED,
  destinationsOf,
  orphansOf,
  type Reply,
  type Delivered,
  updateLedger,
  updateLedgers,
} from '../../src/alert/ledger.ts'
import type { Delivery, Intent } from '../../src/model/alert.ts'
import type { Ledgers } from '../../src/model/history.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { formerLedgers } from '../../src/past/format/former-ledgers.ts'
import { entry, HERE, ledger, pagerdutyAt, type PlacedEntry, type PlacedLedger } from './fixtures.ts'
import { PAYMENTS } from '../support/account.ts'
import { EARLIER, NOW } from '../support/times.ts'
import { placeOf } from '../../src/alert/channels/channel.ts'

const KEY = `allow_ingress/${PAYMENTS}`
const BEFORE = '2026-02-01T00:00:00.000Z'

function intent(action: 'trigger' | 'resolve', changes: Partial<Intent> = {}): Intent {
  const change = action === 'resolve' ? 'closed' : 'opened'
  const about = { kind: 'unsaid', body: {} } as const
  const subject = { key: KEY, rule: 'open-to-the-world', account: PAYMENTS, fingerprint: null }
  return { ...subject, action, change, about, ...changes }
}

function bodyOf(action: 'trigger' | 'resolve'): JsonObject {
  return { event_action: action, dedup_key: KEY, fresh: true }
}

function replyTo(one: Intent, outcome: Delivery['outcome'], error: string | null = null): Reply {
  return { intent: one, kept: bodyOf(one.action), outcome, attempts: 1, status: null, error }
}

/** What the history holds after one reply of a target at HERE. */
function after(
  before: PlacedLedger,
  action: 'trigger' | 'resolve',
  outcome: Delivery['outcome'],
  error: string | null = null,
): Ledgers {
  return afterAll(before, [replyTo(intent(action), outcome, error)])
}

function afterAll(before: PlacedLedger, replies: readonly Reply[]): Ledgers {
  const ledgers = formerLedgers(before, {})
  const outlet = pagerdutyAt(HERE)
  const [destination] = destinationsOf([outlet], ledgers)
  if (destination === undefined) throw new Error('An outlet makes a destination.')
  const plan = { intents: replies.map((reply) => reply.intent), held: [], notes: [], unswept: {} }
  const told: Delivered = { outlet, destination, plan, replies }
  return updateLedgers(ledgers, [told], NOW)
}

function known(...entries: readonly PlacedEntry[]): Ledgers {
  return formerLedgers(ledger(...entries), {})
}

const waiting = (action: 'trigger' | 'resolve', since = NOW) => ({
  action,
  body: bodyOf(action),
  since,
  error: 'HTTP 503',
})
const open = entry({ firstTriggered: BEFORE, lastTriggered: EARLIER })
const unsent = entry({ status: 'unsent', pending: waiting('trigger', EARLIER) })
const elsewhere = entry({ sentTo: 'other' })

describe('updateLedger', () => {
  it('remembers what was accepted', () => {
    expect(after({}, 'trigger', 'accepted')).toEqual(
      known(entry({ firstTriggered: NOW, lastTriggered: NOW })),
    )
    const again = entry({ firstTriggered: BEFORE, lastTriggered: NOW })
    expect(after(ledger(open), 'trigger', 'accepted')).toEqual(known(again))
    expect(after(ledger(unsent), 'trigger', 'accepted')).toEqual(
      known(entry({ firstTriggered: NOW, lastTriggered: NOW })),
    )
    expect(after(ledger(elsewhere), 'trigger', 'accepted')).toEqual({
      ...known(elsewhere),
      ...known(entry({ firstTriggered: NOW, lastTriggered: NOW })),
    })
  })

  it('forgets what was resolved', () => {
    for (const before of [open, unsent]) expect(after(ledger(before), 'resolve', 'accepted')).toEqual({})
  })

  it('keeps what is to be sent again, with the time it began', () => {
    expect(after({}, 'trigger', 'pending', 'HTTP 503')).toEqual(
      known(
        entry({ status: 'unsent', firstTriggered: NOW, lastTriggered: NOW, pending: waiting('trigger') }),
      ),
    )
    expect(after(ledger(open), 'trigger', 'pending', 'HTTP 503')).toEqual(
      known({ ...open, pending: waiting('trigger') }),
    )
    expect(after(ledger(open), 'resolve', 'pending', 'HTTP 503')).toEqual(
      known({ ...open, pending: waiting('resolve') }),
    )
    expect(after(ledger(unsent), 'trigger', 'pending', 'HTTP 503')).toEqual(
      known({ ...unsent, pending: waiting('trigger', EARLIER) }),
    )
    const anew = { firstTriggered: NOW, lastTriggered: NOW, status: 'unsent' as const }
    expect(after(ledger(elsewhere), 'trigger', 'pending', 'HTTP 503')).toEqual({
      ...known(elsewhere),
      ...known(entry({ ...anew, pending: waiting('trigger') })),
    })
  })

  it('does not send again what was refused, and keeps what is open', () => {
    expect(after({}, 'trigger', 'refused')).toEqual({})
    // Its earlier attempt may have arrived after all.
    expect(after(ledger(unsent), 'trigger', 'refused')).toEqual(known({ ...unsent, pending: null }))
    expect(after(ledger({ ...open, pending: waiting('trigger') }), 'trigger', 'refused')).toEqual(known(open))
    expect(after(ledger(open), 'resolve', 'refused')).toEqual(known(open))
    expect(after(ledger(elsewhere), 'trigger', 'refused')).toEqual(known(elsewhere))
  })

  it('is not changed by a dry run, by what need not be said, or by what was held', () => {
    const before = ledger(open, entry({ key: 'held' }))
    for (const outcome of ['dry-run', 'needless'] as const) {
      expect(after(before, 'resolve', outcome)).toEqual(known(open, entry({ key: 'held' })))
      expect(after({}, 'trigger', outcome)).toEqual({})
    }
    expect(afterAll(before, [])).toEqual(known(open, entry({ key: 'held' })))
  })
})

describe('placeOf', () => {
  const key = 'k'.repeat(32)
  it('tells services and keys apart without holding the key', () => {
    const here = placeOf('https://events.pagerduty.com', key)
    expect(here).toMatch(/^[0-9a-f]{16}$/)
    expect(placeOf('https://events.pagerduty.com/', key)).toBe(here)
    expect(placeOf('https://events.eu.pagerduty.com', key)).not.toBe(here)
    expect(placeOf('https://events.pagerduty.com', 'l'.repeat(32))).not.toBe(here)
  })
})

function announce(one: Intent): Reply {
  return { intent: one, kept: bodyOf(one.action), ...ANNOUNCED }
}

describe('what is about to be sent', () => {
  it('is pending in the ledger before, and what is open stays open', () => {
    const replies = [intent('trigger', { key: 'new' }), intent('resolve', { key: 'open' })].map(announce)
    const next = updateLedger(ledger(entry({ key: 'open' })), replies, NOW)
    expect(next['new']).toMatchObject({ status: 'unsent', pending: { action: 'trigger', since: NOW } })
    expect(next['open']).toMatchObject({ status: 'open', pending: { action: 'resolve' } })
  })

  it('leaves out precautions, which the history keeps elsewhere', () => {
    const precaution = intent('resolve', { isPrecaution: true })
    expect(updateLedger({}, [announce(precaution)], NOW)).toEqual({})
  })
})

describe('a target whose key changed', () => {
  const former = formerLedgers(
    ledger(
      entry({ key: 'open', sentTo: 'former' }),
      entry({ key: 'never-sent', sentTo: 'former', status: 'unsent', pending: waiting('trigger') }),
    ),
    { r: ['*'] },
  )
  const outlet = pagerdutyAt(HERE)

  it('has out of reach what is open behind the former one, and says what never arrived there', () => {
    const [destination] = destinationsOf([outlet], former)
    expect(Object.keys(destination?.ledger ?? {})).toEqual(['never-sent'])
    expect(destination?.orphans.map(({ key }) => key)).toEqual(['open'])
    expect(destination?.unswept).toEqual({ r: ['*'] })
    expect(orphansOf([outlet], former)).toMatchObject([{ heir: outlet, entries: [{ key: 'open' }] }])
  })

  it('keeps what is open there in mind until it is over', () => {
    const [destination] = destinationsOf([outlet], former)
    if (destination === undefined) throw new Error('An outlet makes a destination.')
    const plan = { intents: [], held: [], notes: [], unswept: {} }
    const idle = updateLedgers(former, [{ outlet, destination, plan, replies: [] }], NOW)
    expect(Object.keys(idle['former']?.alerts ?? {})).toEqual(['open'])
    expect(Object.keys(idle[HERE]?.alerts ?? {})).toEqual(['never-sent'])
    const replies = [replyTo(intent('trigger', { key: 'open' }), 'accepted')]
    const told = [{ outlet, destination, plan, replies }]
    expect(Object.keys(updateLedgers(former, told, NOW)['former']?.alerts ?? {})).toEqual(['open'])
    const over = new Set(orphansOf([outlet], former).flatMap(({ entries }) => entries))
    const anew = updateLedgers(former, told, NOW, over)
    expect(Object.keys(anew)).toEqual([HERE])
    expect(Object.keys(anew[HERE]?.alerts ?? {}).toSorted()).toEqual(['never-sent', 'open'])
  })

  it('that the settings have no more leaves alerts that nobody can close', () => {
    const slackOutlet = slack.outlet('slack', { url: 'https://hooks.slack.com/services/T/B/x' }, true)
    expect(destinationsOf([slackOutlet], former)).toMatchObject([{ ledger: {}, orphans: [] }])
    const orphans = orphansOf([slackOutlet], former)
    expect(orphans).toMatchObject([{ heir: null, entries: [{ key: 'open' }] }])
    const [destination] = destinationsOf([slackOutlet], former)
    if (destination === undefined) throw new Error('An outlet makes a destination.')
    const plan = { intents: [], held: [], notes: [], unswept: {} }
    const told = [{ outlet: slackOutlet, destination, plan, replies: [] }]
    expect(updateLedgers(former, told, NOW)).toEqual(former)
    const kept = updateLedgers(former, told, NOW, new Set())
    expect(Object.keys(kept['former']?.alerts ?? {})).toEqual(['open'])
    expect(updateLedgers(former, told, NOW, new Set(orphans.flatMap(({ entries }) => entries)))).toEqual({})
  })

  it('that a job without secrets cannot reach is not taken for removed', () => {
    const unset = pagerduty.outlet(
      'teams',
      { routingKey: null, endpoint: 'https://events.pagerduty.com' },
      false,
    )
    expect(orphansOf([unset], former)).toEqual([])
  })
})
