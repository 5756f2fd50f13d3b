import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Receiver } from '../../sandbox/receiver.ts'
import { eventsIn, startSplunk } from '../../sandbox/splunk/server.ts'
import type { Address } from '../../src/model/settings.ts'
import { answerOf, goodsOf, ocsf, ORIGIN, sendTo } from './goods.ts'

const TOKEN = '11111111-2222-3333-4444-555555555555'
const SUCCESS = answerOf(200, { text: 'Success', code: 0 })
const BUSY = { text: 'Server is busy', code: 9 }

let collector: Receiver
beforeEach(async () => {
  collector = await startSplunk({ token: TOKEN, indexes: ['main', 'cloud'] })
})
afterEach(() => collector.close())

function address(changes: Partial<Address> = {}): Address {
  const url = new URL('/', collector.url).href
  return { url, token: TOKEN, events: 'ocsf', index: null, host: null, sourcetype: null, ...changes }
}

const numbered = (count: number) => Array.from({ length: count }, (_, number) => ocsf({ number }))

describe('Splunk', () => {
  it('gets each event in an envelope, with its time in seconds', async () => {
    const ecs = { format: 'ecs' as const, json: '{"@timestamp":"2026-11-30T01:02:03.004Z","a":"ü"}' }
    const { sent } = await sendTo(
      'splunk',
      address({ events: 'ocsf,ecs', index: 'cloud', host: 'scanner' }),
      goodsOf({ events: [ocsf({ a: 1 }), ecs] }),
      { origin: { ...ORIGIN, scope: 'eu' } },
    )
    expect(sent).toEqual({ accepted: 2, refused: [], untaken: null })
    expect(eventsIn(collector.requests[0]?.bytes ?? Buffer.from(''))).toEqual([
      {
        time: 1_700_000_000.123,
        source: 'cloud-baseline:eu',
        sourcetype: 'cloud_baseline:ocsf',
        host: 'scanner',
        index: 'cloud',
        event: { time: 1_700_000_000_123, a: 1 },
      },
      {
        time: 1_796_000_523.004,
        source: 'cloud-baseline:eu',
        sourcetype: 'cloud_baseline:ecs',
        host: 'scanner',
        index: 'cloud',
        event: { '@timestamp': '2026-11-30T01:02:03.004Z', a: 'ü' },
      },
    ])
  })

  it('gets a channel, which tokens with acknowledgement ask for: a GUID that is the same in all of a run', async () => {
    await sendTo('splunk', address(), goodsOf({ events: numbered(2001) }))
    const channels = collector.requests.map(({ headers }) => String(headers['x-splunk-request-channel']))
    expect(channels).toHaveLength(2)
    expect(new Set(channels).size).toBe(1)
    expect(channels[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('gets no more than a megabyte at once, and every event once, in order', async () => {
    const events = numbered(700).map(({ json }) =>
      ocsf({ ...(JSON.parse(json) as object), text: 'x'.repeat(3000) }),
    )
    const { sent } = await sendTo('splunk', address(), goodsOf({ events }))
    expect(sent.accepted).toBe(700)
    expect(collector.requests.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const { bytes } of collector.requests) expect(bytes.length).toBeLessThanOrEqual(1_000_000)
    const numbers = collector.requests
      .flatMap(({ bytes }) => eventsIn(bytes))
      .map((one) => (one?.['event'] as { number: number } | undefined)?.number)
    expect(numbers).toEqual(Array.from({ length: 700 }, (_, number) => number))
  })

  it('that has nothing to get is not asked', async () => {
    const { sent } = await sendTo('splunk', address(), goodsOf({}))
    expect(sent).toEqual({ accepted: 0, refused: [], untaken: null })
    expect(collector.requests).toEqual([])
  })

  it('that does not know the token is asked once, and what is new is left for another run', async () => {
    const events = [ocsf({ activity: 1 }), ...numbered(2500)]
    const { sent } = await sendTo('splunk', address({ token: 'another' }), goodsOf({ events }))
    expect(collector.requests).toHaveLength(1)
    expect(sent).toEqual({
      accepted: 0,
      refused: [],
      untaken: {
        count: 2501,
        reason: 'HTTP 403, it does not know the token: check token-from',
        lines: [events[0]],
      },
    })
  })

  it('whose token does not allow the index says so', async () => {
    const { sent } = await sendTo('splunk', address({ index: 'secret' }), goodsOf({ events: numbered(1) }))
    expect(sent.untaken?.reason).toBe('HTTP 400, the token does not allow the index: check index')
  })

  it.each([
    ['busy', answerOf(503, BUSY), [2000]],
    ['at its limit', answerOf(429, '', { 'retry-after': '7' }), [7000]],
    ['gone', new Error('connect ECONNREFUSED'), [2000]],
    ['behind a sign-in page', answerOf(200, '<html>'), [2000]],
  ])('that is %s is asked again', async (_, trouble, waits) => {
    const bench = await sendTo('splunk', address(), goodsOf({ events: numbered(1) }), {
      answers: [trouble, SUCCESS],
    })
    expect(bench.sent).toEqual({ accepted: 1, refused: [], untaken: null })
    expect(bench.waits).toEqual(waits)
  })

  it('that stays busy is given up after four attempts, with all that is left', async () => {
    const bench = await sendTo('splunk', address(), goodsOf({ events: numbered(5000) }), {
      answers: [SUCCESS, answerOf(503, BUSY)],
    })
    expect(bench.requests).toHaveLength(5)
    expect(bench.sent).toEqual({
      accepted: 2000,
      refused: [],
      untaken: { count: 3000, reason: 'HTTP 503, Server is busy', lines: [] },
    })
  })

  it('that wants more time than there is is not waited for', async () => {
    const bench = await sendTo('splunk', address(), goodsOf({ events: numbered(1) }), {
      answers: [answerOf(429, '', { 'retry-after': '600' })],
    })
    expect(bench.waits).toEqual([])
    expect(bench.sent.untaken?.reason).toBe(
      'HTTP 429, too many requests; the three minutes for what is sent to It (siem) are used up',
    )
  })

  it('that refuses an event gets the others of other requests', async () => {
    const invalid = answerOf(400, { text: 'Invalid data format', code: 6, 'invalid-event-number': 4 })
    const bench = await sendTo('splunk', address(), goodsOf({ events: numbered(2500) }), {
      answers: [invalid, SUCCESS],
    })
    expect(bench.sent).toEqual({
      accepted: 500,
      refused: [{ count: 2000, reason: 'HTTP 400, Invalid data format (event 5 of the request)' }],
      untaken: null,
    })
  })

  it('that repeats the token in its answer does not show it', async () => {
    const { sent } = await sendTo('splunk', address(), goodsOf({ events: numbered(1) }), {
      answers: [answerOf(404, `no ${TOKEN} here`)],
      secrets: [TOKEN],
    })
    expect(sent.untaken?.reason).toBe(
      'HTTP 404, it says "no *** here": check url and the settings of the collector',
    )
  })
})
