import { describe, expect, it } from '@jest/globals'
import { alert, type AlertTools } from '../../src/alert/alert.ts'
import type { Ledgers } from '../../src/model/history.ts'
import type { AlertRoute, NamedTarget, Settings } from '../../src/model/settings.ts'
import { PAYMENTS, SHOP } from '../support/account.ts'
import { findingOf } from '../support/finding.ts'
import { runOf, type RunParts } from '../support/run.ts'
import { gapOf, outcomeOf } from '../support/scope.ts'
import { NOW } from '../support/times.ts'
import { outgoingOf } from '../support/outgoing.ts'

const KEY = `allow_ingress/${PAYMENTS}`
const KEY_2 = `allow_ingress/${SHOP}`
const violated = {
  findings: [findingOf({ id: 'sg-1' }), findingOf({ id: 'sg-2', account: SHOP })],
  outcomes: [PAYMENTS, SHOP].map((account) => outcomeOf({ account, violations: 1 })),
}
/** What the first account's alert reported is repaired. */
const repaired = {
  findings: [findingOf({ id: 'sg-2', account: SHOP })],
  outcomes: [outcomeOf(), outcomeOf({ account: SHOP, violations: 1 })],
}

function pager(name: string, key = name.charAt(0)): NamedTarget {
  const endpoint = 'https://events.pagerduty.com'
  const address = { routingKey: key.repeat(32), endpoint }
  return { channel: 'pagerduty', name, address, place: 'baseline.yml:3' }
}

function chat(name: string, path = name): NamedTarget {
  const url = `https://hooks.slack.com/services/T/B/${path}`
  return { channel: 'slack', name, address: { url }, place: 'baseline.yml:3' }
}

function route(to: readonly string[], accounts: readonly string[] = []): AlertRoute {
  return { to, environments: [], severity: null, rules: [], accounts, tags: {}, place: 'baseline.yml:9' }
}

function quiet(): void {}

/** A run that goes on from these ledgers: what it says of targets, and what it leaves. */
async function go(
  before: Ledgers,
  parts: RunParts,
  settings: Partial<Settings>,
  status = 202,
): Promise<{ readonly notes: readonly string[]; readonly left: Ledgers }> {
  let left = before
  const tools: AlertTools = {
    logger: { info: quiet, warning: quiet, error: quiet, debug: quiet, group: (_, work) => work() },
    now: () => new Date(NOW),
    signal: new AbortController().signal,
    outgoing: outgoingOf(),
    post: ({ url, body }) => {
      if (url.includes('slack')) return Promise.resolve({ status: 200, body: 'ok', headers: new Map() })
      const { dedup_key } = JSON.parse(body) as { readonly dedup_key: string }
      const answer = JSON.stringify({ status: status === 202 ? 'success' : 'invalid event', dedup_key })
      return Promise.resolve({ status, body: answer, headers: new Map() })
    },
    save: (ledgers) => {
      left = ledgers
      return Promise.resolve(null)
    },
  }
  const { report } = await alert(runOf({ ...parts, settings }), before, tools)
  return { notes: report.targets.flatMap(({ plan }) => plan.notes), left }
}

/** Keys that the ledgers hold, by target. */
function keysIn(ledgers: Ledgers): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.values(ledgers).map(({ target, alerts }) => [target, Object.keys(alerts).toSorted()]),
  )
}

const both = (of: (name: string) => NamedTarget): Partial<Settings> => ({
  targets: [of('net'), of('red')],
  routes: [route(['net', 'red'])],
})

function net(of: NamedTarget): Partial<Settings> {
  return { targets: [of], routes: [route(['net'])] }
}

/** How a note begins, but for how many. */
function named(keys: string): string {
  return `opened at the target red (pagerduty) cannot be closed, since the settings no longer have it: ${keys}. Close`
}

describe('a pager that the settings no longer have, beside another', () => {
  const narrower = { targets: [pager('net')], routes: [route(['net'], [PAYMENTS])] }

  it('is named until what it reported is gone or open at the other', async () => {
    const { left } = await go({}, violated, both(pager))
    expect(keysIn(left)).toEqual({ net: [KEY, KEY_2], red: [KEY, KEY_2] })
    // The first is still open at net; of the second, net gets a closing message, which opens nothing.
    const second = await go(left, violated, narrower)
    expect(second.notes).toEqual([
      `2 alerts ${named(`${KEY} and ${KEY_2}`)} them by hand. 1 of them is named for the last time: what it reported is repaired, no longer checked, or open where it is sent now.`,
    ])
    expect(keysIn(second.left)).toEqual({ net: [KEY], red: [KEY_2] })
    const third = await go(second.left, violated, narrower)
    expect(third.notes).toEqual([`1 alert ${named(KEY_2)} it by hand.`])
    const clean = { outcomes: [PAYMENTS, SHOP].map((account) => outcomeOf({ account })) }
    const blind = {
      outcomes: [outcomeOf(), outcomeOf({ account: SHOP, complete: false })],
      gaps: [gapOf({ account: SHOP })],
    }
    expect((await go(third.left, blind, narrower)).notes).toEqual(third.notes)
    const fourth = await go(third.left, clean, narrower)
    expect(fourth.notes[0]).toContain('It is named for the last time')
    expect(fourth.left).toEqual({})
  })

  it('keeps what a closing message of the other is about', async () => {
    const { left } = await go({}, violated, both(pager))
    const closing = await go(left, violated, { targets: [pager('net')], routes: [route(['net'], [SHOP])] })
    expect(keysIn(closing.left)).toEqual({ net: [KEY_2], red: [KEY] })
  })

  it('is forgotten neither by a dry run nor by one that is cancelled', async () => {
    const { left } = await go({}, violated, both(pager))
    for (const [parts, changes] of [
      [{}, { dryRun: true }],
      [{ cancelled: true as const }, {}],
    ] as const) {
      const idle = await go(left, { ...violated, ...parts }, { ...narrower, ...changes })
      expect(idle.notes).toContain(`2 alerts ${named(`${KEY} and ${KEY_2}`)} them by hand.`)
      expect(idle.left).toEqual(left)
    }
  })
})

describe('a chat that the settings no longer have, beside another', () => {
  it('is named once, with nothing to close', async () => {
    const { left } = await go({}, violated, both(chat))
    const narrower = { targets: [chat('net')], routes: [route(['net'], [PAYMENTS])] }
    const second = await go(left, violated, narrower)
    expect(second.notes).toEqual([
      `2 alerts were reported at the target red (slack), which the settings no longer have: ${KEY} and ${KEY_2}. Nothing stays open there, so nothing has to be closed; the target no longer hears of them.`,
    ])
    expect(keysIn(second.left)).toEqual({ net: [KEY] })
    expect((await go(second.left, violated, narrower)).notes).toEqual([])
  })
})

describe('a target that is reached by something else now', () => {
  const former = `2 alerts opened with another routing key or endpoint cannot be resolved with this one: ${KEY} and ${KEY_2}.`
  const byHand = 'Resolve the old ones by hand, or run once with the former key.'

  it('is sent again what is still violated, and the note says so of what was delivered', async () => {
    const { left } = await go({}, violated, net(pager('net', 'a')))
    const refused = await go(left, repaired, net(pager('net', 'b')), 400)
    expect(refused.notes[0]).toContain(`${former} ${byHand} 1 of them is named for the last time`)
    expect(Object.values(refused.left).flatMap(({ alerts }) => Object.keys(alerts))).toEqual([KEY_2])
    const taken = await go(left, repaired, net(pager('net', 'b')))
    expect(taken.notes).toEqual([
      `${former} 1 of them reported what is still violated; that was sent again. ${byHand} They are named for the last time: what they reported is repaired, no longer checked, or open where it is sent now.`,
    ])
    expect((await go(taken.left, repaired, net(pager('net', 'b')))).notes).toEqual([])
  })

  it('has nothing to close where it is a chat', async () => {
    const { left } = await go({}, violated, net(chat('net', 'a')))
    const second = await go(left, repaired, net(chat('net', 'b')))
    expect(second.notes).toEqual([
      `2 alerts were reported with another webhook of net (slack): ${KEY} and ${KEY_2}. 1 of them reported what is still violated; that was sent again. Nothing stays open there, so nothing has to be closed.`,
    ])
    expect(keysIn(second.left)).toEqual({ net: [KEY_2] })
  })
})
