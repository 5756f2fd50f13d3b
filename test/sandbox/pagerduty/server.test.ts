import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import {
  type PagerDutyOptions,
  type PagerDutySandbox,
  startPagerDuty,
} from '../../../sandbox/pagerduty/server.ts'

const KEY = 'a'.repeat(32)
const OTHER_KEY = 'b'.repeat(32)

const running: PagerDutySandbox[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function start(options: PagerDutyOptions = {}): Promise<PagerDutySandbox> {
  const server = await startPagerDuty(options)
  running.push(server)
  return server
}

interface Answer {
  readonly status: number
  readonly body: { status?: string; message?: string; errors?: string[]; dedup_key?: string }
  readonly retryAfter: string | null
}

async function send({ url }: PagerDutySandbox, event: unknown): Promise<Answer> {
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const response = await fetch(`${url}/v2/enqueue`, { method: 'POST', body })
  return {
    status: response.status,
    body: (await response.json()) as Answer['body'],
    retryAfter: response.headers.get('retry-after'),
  }
}

const PAYLOAD = { summary: 'It burns', source: 'house', severity: 'critical' }

function trigger(payload: object = {}, event: object = {}): object {
  return {
    routing_key: KEY,
    event_action: 'trigger',
    dedup_key: 'fire',
    payload: { ...PAYLOAD, ...payload },
    ...event,
  }
}

function resolve(event: object = {}): object {
  return { routing_key: KEY, event_action: 'resolve', dedup_key: 'fire', ...event }
}

describe('what PagerDuty takes', () => {
  it('is accepted with 202 and the key', async () => {
    const server = await start()
    expect(await send(server, trigger())).toEqual({
      status: 202,
      body: { status: 'success', message: 'Event processed', dedup_key: 'fire' },
      retryAfter: null,
    })
    const made = await send(server, trigger({}, { dedup_key: undefined }))
    expect(made.body.dedup_key).toMatch(/^[0-9a-f]{32}$/)
    expect(server.requests).toMatchObject([{ status: 202, body: trigger() }, { status: 202 }])
  })

  it.each([
    ['a summary of 1,024 characters', { summary: '🔥'.repeat(1024) }, {}],
    ['a key of 255 characters', {}, { dedup_key: 'k'.repeat(255) }],
    ['details', { custom_details: { account: { region: ['sg-1'] } } }, {}],
    ['both timestamps', { timestamp: '2026-11-21T07:00:00Z' }, {}],
    [
      'links and images',
      {},
      { links: [{ href: 'https://x.example' }], images: [{ src: 'https://x.example/i.png' }] },
    ],
    ['fields it does not know', {}, { anything: 1 }],
  ])('includes %s', async (_, payload, event) => {
    expect(await send(await start(), trigger(payload, event))).toMatchObject({ status: 202 })
  })
})

describe('what PagerDuty refuses', () => {
  it.each<[string, unknown, string]>([
    [
      'a routing key of another length',
      trigger({}, { routing_key: 'short' }),
      "Length of 'routing_key' is incorrect (should be 32 characters)",
    ],
    ['no routing key', trigger({}, { routing_key: undefined }), "'routing_key' is missing or blank"],
    ['an unknown action', trigger({}, { event_action: 'close' }), "'event_action' is invalid"],
    [
      'a trigger without payload',
      { routing_key: KEY, event_action: 'trigger' },
      "'payload' is missing or blank",
    ],
    ['an empty summary', trigger({ summary: ' ' }), "'payload.summary' is missing or blank"],
    ['a long summary', trigger({ summary: 'x'.repeat(1025) }), "'payload.summary' is too long"],
    ['no source', trigger({ source: undefined }), "'payload.source' is missing or blank"],
    ['a severity with a capital', trigger({ severity: 'Info' }), "'payload.severity' is invalid"],
    ['details as a list', trigger({ custom_details: [] }), "'payload.custom_details' must be an object"],
    ['details as text', trigger({ custom_details: 'x' }), "'payload.custom_details' must be an object"],
    ['a long key', trigger({}, { dedup_key: 'k'.repeat(256) }), "'dedup_key' is too long"],
    ['a resolve without key', resolve({ dedup_key: undefined }), "'dedup_key' is missing or blank"],
    [
      'an acknowledge without key',
      resolve({ event_action: 'acknowledge', dedup_key: '' }),
      "'dedup_key' is missing",
    ],
    ['a link without href', trigger({}, { links: [{ text: 'x' }] }), "'links[0].href' is missing or blank"],
    [
      'an image over http',
      trigger({}, { images: [{ src: 'http://x.example' }] }),
      "'images[0].src' must use HTTPS",
    ],
    ['no JSON', '{"routing_key":', 'Event is not valid JSON'],
    ['a list', [trigger()], 'Event is not valid JSON'],
  ])('%s, with 400 and the reason', async (_, event, reason) => {
    const server = await start()
    expect(await send(server, event)).toMatchObject({
      status: 400,
      body: {
        status: 'invalid event',
        message: 'Event object is invalid',
        errors: expect.arrayContaining([expect.stringContaining(reason)]),
      },
    })
    expect(server.incidents).toEqual([])
    expect(server.requests).toMatchObject([{ status: 400 }])
  })

  it('a body above 512 KB with 413, one at the limit not', async () => {
    const server = await start()
    const size = 512_000 - JSON.stringify(trigger({ custom_details: { text: '' } })).length
    const withText = (bytes: number) => trigger({ custom_details: { text: 'x'.repeat(bytes) } })
    expect(await send(server, withText(size))).toMatchObject({ status: 202 })
    expect(await send(server, withText(size + 1))).toMatchObject({ status: 413 })
  })

  it('more events per minute and routing key than allowed, with 429 and the time to wait', async () => {
    const server = await start({ ratePerMinute: 3 })
    const statuses: number[] = []
    for (let event = 0; event < 4; event += 1) statuses.push((await send(server, trigger())).status)
    expect(statuses).toEqual([202, 202, 202, 429])
    expect(Number((await send(server, trigger())).retryAfter)).toBeGreaterThan(50)
    expect(await send(server, trigger({}, { routing_key: OTHER_KEY }))).toMatchObject({ status: 202 })
    expect(server.incidents[0]?.entries).toHaveLength(3)
  })

  it('other paths and methods', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/v2/enqueue`)).status).toBe(405)
    expect((await fetch(`${url}/v1/enqueue`, { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

describe('incidents', () => {
  it('open by a trigger, gather the next ones, and close by a resolve', async () => {
    const server = await start()
    await send(server, trigger())
    await send(server, trigger({ summary: 'It still burns' }))
    expect(server.incidents).toMatchObject([
      { number: 1, key: 'fire', title: 'It still burns', severity: 'critical', status: 'triggered' },
    ])
    await send(server, resolve({ event_action: 'acknowledge' }))
    expect(server.incidents[0]?.status).toBe('acknowledged')
    await send(server, resolve())
    expect(server.incidents).toMatchObject([{ status: 'resolved' }])
    expect(server.incidents[0]?.entries.map(({ type }) => type)).toEqual([
      'trigger',
      'append',
      'acknowledge',
      'resolve',
    ])
  })

  it('are never opened again: a later trigger makes a new one', async () => {
    const server = await start()
    for (const event of [trigger(), resolve(), trigger()]) await send(server, event)
    expect(server.incidents.map(({ number, status }) => [number, status])).toEqual([
      [1, 'resolved'],
      [2, 'triggered'],
    ])
  })

  it('may be resolved by a person, and come back with the next trigger', async () => {
    const server = await start()
    await send(server, trigger())
    const [incident] = server.incidents
    if (incident !== undefined) server.resolveByHand(incident)
    await send(server, trigger())
    expect(server.incidents.map(({ status }) => status)).toEqual(['resolved', 'triggered'])
  })

  it('do not come of a resolve, which is taken and dropped', async () => {
    const server = await start()
    expect(await send(server, resolve())).toMatchObject({ status: 202 })
    expect(server.incidents).toEqual([])
    expect(server.dropped).toMatchObject([{ reason: 'no open alert of this key' }])
  })

  it('belong to their routing key: another one cannot close them', async () => {
    const server = await start()
    await send(server, trigger())
    expect(await send(server, resolve({ routing_key: OTHER_KEY }))).toMatchObject({ status: 202 })
    expect(server.incidents).toMatchObject([{ status: 'triggered' }])
    expect(server.dropped).toMatchObject([{ reason: expect.stringContaining('another routing key') }])
  })

  it('of one key are two where the triggers come through two routing keys', async () => {
    const server = await start()
    await send(server, trigger())
    expect(await send(server, trigger({}, { routing_key: OTHER_KEY }))).toMatchObject({ status: 202 })
    expect(server.incidents.map(({ routingKey, entries }) => [routingKey, entries.length])).toEqual([
      [KEY, 1],
      [OTHER_KEY, 1],
    ])
  })
})

describe('failures', () => {
  it('answer so many times, and then no more', async () => {
    const server = await start()
    server.fail({ kind: 'status', status: 429, retryAfter: 7 }, { times: 1 })
    expect(await send(server, trigger())).toMatchObject({ status: 429, retryAfter: '7' })
    server.fail({ kind: 'status', status: 503 }, { times: 2 })
    const statuses = [
      await send(server, trigger()),
      await send(server, trigger()),
      await send(server, trigger()),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([503, 503, 202])
    expect(server.requests.map(({ status }) => status)).toEqual([429, 503, 503, 202])
    expect(server.incidents[0]?.entries).toHaveLength(1)
  })

  it('hit one key or one action, with reasons', async () => {
    const server = await start()
    server.fail({ kind: 'status', status: 400, errors: ['no such service'] }, { key: 'flood' })
    expect(await send(server, trigger({}, { dedup_key: 'flood' }))).toMatchObject({
      status: 400,
      body: { errors: ['no such service'] },
    })
    server.fail({ kind: 'status', status: 500 }, { action: 'resolve' })
    expect(await send(server, trigger())).toMatchObject({ status: 202 })
    expect(await send(server, resolve())).toMatchObject({ status: 500 })
    server.recover()
    expect(await send(server, resolve())).toMatchObject({ status: 202 })
  })

  it('close the socket before or after the event is taken', async () => {
    const server = await start()
    server.fail({ kind: 'close' }, { times: 1 })
    await expect(send(server, trigger())).rejects.toThrow('fetch failed')
    expect(server.incidents).toHaveLength(0)
    server.fail({ kind: 'lose-answer' }, { times: 1 })
    await expect(send(server, trigger())).rejects.toThrow('fetch failed')
    expect(server.incidents).toHaveLength(1)
    expect(await send(server, trigger())).toMatchObject({ status: 202 })
    expect(server.incidents).toHaveLength(1)
  })

  it('hang until the server closes', async () => {
    const server = await start()
    server.fail({ kind: 'hang' })
    const call = send(server, trigger())
    while (server.requests.length === 0) await setTimeout(5)
    await Promise.all([expect(call).rejects.toThrow('fetch failed'), server.close()])
    expect(server.requests).toMatchObject([{ status: null }])
  })
})
