import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Message } from '../../../src/alert/channels/channel.ts'
import { pagerduty } from '../../../src/alert/channels/pagerduty/outlet.ts'
import { type Answer, postOver } from '../../../src/net/post.ts'
import { send, type SendOptions, type Sent } from '../../../src/alert/channels/send.ts'
import type { Intent } from '../../../src/model/alert.ts'
import type { Logger } from '../../../src/model/logger.ts'
import { passed } from '../../../src/alert/channels/passed.ts'
import { outgoingOf } from '../../support/outgoing.ts'

const ROUTING_KEY = 'SECRETSECRETSECRETSECRETSECRET12'

function intent(key: string, changes: Partial<Intent> = {}): Intent {
  const isClosing = key.startsWith('r')
  return {
    key,
    action: isClosing ? 'resolve' : 'trigger',
    change: isClosing ? 'closed' : 'opened',
    rule: 'rule',
    account: null,
    fingerprint: null,
    about: { kind: 'unsaid', body: {} },
    ...changes,
  }
}

function saying(one: Intent): Message {
  const body = { event_action: 'trigger', dedup_key: one.key }
  return { name: `${one.action} ${one.key}`, says: [{ intent: one, kept: body }], body }
}

function plan(...keys: readonly string[]): Message[] {
  return keys.map((key) => saying(intent(key)))
}

interface DeliverOptions extends SendOptions {
  readonly routingKey: string | null
  readonly endpoint: string
}

/** To the service of PagerDuty that the inputs give. */
function deliverAlerts(messages: readonly Message[], options: DeliverOptions): Promise<Sent[]> {
  const { routingKey, endpoint } = options
  const passage = outgoingOf().to('PagerDuty')
  const safe = messages.map((message) => passed(message, passage))
  return send(pagerduty.outlet('pagerduty', { routingKey, endpoint }, true), safe, options)
}

function answer(status: number, body: unknown = {}, headers: Record<string, string> = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, body: text, headers: new Map(Object.entries(headers)) }
}

/** An answer without a body of its own is PagerDuty's. */
function taken(given: Answer, sent: string): Answer {
  if (given.body !== '{}') return given
  const { dedup_key } = JSON.parse(sent) as { readonly dedup_key: string }
  return { ...given, body: JSON.stringify({ status: 'success', message: 'Event processed', dedup_key }) }
}

interface Bench {
  readonly options: DeliverOptions
  readonly sent: { readonly url: string; readonly body: string; readonly at: number }[]
  readonly waits: number[]
  readonly log: string[]
}

/** A delivery that takes its answers from a list (the last one again and again) and its time from a number. */
function bench(answers: readonly (Answer | Error)[], changes: Partial<DeliverOptions> = {}): Bench {
  let time = Date.parse('2026-03-01T12:00:00Z')
  const sent: Bench['sent'] = []
  const waits: number[] = []
  const log: string[] = []
  const line = (text: string): void => void log.push(text)
  const logger: Logger = { info: line, warning: line, error: line, debug: line, group: (_, work) => work() }
  const options: DeliverOptions = {
    routingKey: ROUTING_KEY,
    endpoint: 'https://events.pagerduty.com',
    dryRun: false,
    logger,
    now: () => new Date(time),
    random: () => 0.5,
    sleep: (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
      return Promise.resolve()
    },
    post: ({ url, body }) => {
      const next = answers[Math.min(sent.length, answers.length - 1)]
      sent.push({ url, body, at: time })
      time += 100
      if (next instanceof Error) return Promise.reject(next)
      return Promise.resolve(next?.status === 202 ? taken(next, body) : (next ?? answer(202)))
    },
    ...changes,
  }
  return { options, sent, waits, log }
}

describe('what is sent', () => {
  it('is the body with the routing key, one after the other, in the order of the plan', async () => {
    const { options, sent, waits, log } = bench([answer(202)])
    const deliveries = await deliverAlerts(plan('t1', 't2', 'r1'), options)
    expect(sent.map(({ url }) => url)).toEqual(Array(3).fill('https://events.pagerduty.com/v2/enqueue'))
    expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
      ['t1', 't2', 'r1'].map((key) => ({
        event_action: 'trigger',
        dedup_key: key,
        routing_key: ROUTING_KEY,
      })),
    )
    expect(
      deliveries.map(({ outcome, attempts, status, error }) => [outcome, attempts, status, error]),
    ).toEqual(['t1', 't2', 'r1'].map(() => ['accepted', 1, 202, null]))
    expect(waits).toEqual([])
    expect(log).toEqual(
      ['trigger t1', 'trigger t2', 'resolve r1'].map((what) => `PagerDuty accepted ${what}`),
    )
  })

  it.each([{ dryRun: true }, { routingKey: null }])('is nothing with %j', async (changes) => {
    const { options, sent } = bench([answer(202)], changes)
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'dry-run', attempts: 0, status: null, error: null })
    expect(sent).toEqual([])
  })
})

describe('what is refused', () => {
  it('is not tried again and says why in the words of PagerDuty', async () => {
    const errors = ["Length of 'routing_key' is incorrect (should be 32 characters)", 'second']
    const invalid = answer(400, { status: 'invalid event', message: 'Event object is invalid', errors })
    const { options, sent, log } = bench([invalid, answer(202)])
    const [first, second] = await deliverAlerts(plan('t1', 't2'), options)
    expect(first).toMatchObject({ outcome: 'refused', attempts: 1, status: 400 })
    expect(first?.error).toBe(`the event is invalid: Event object is invalid; ${errors.join('; ')}`)
    expect(second).toMatchObject({ outcome: 'accepted' })
    expect(sent).toHaveLength(2)
    expect(log[0]).toContain('did not accept trigger t1: the event is invalid')
  })

  it.each([
    [301, 'redirect'],
    [401, 'the routing key was not accepted'],
    [403, 'the routing key was not accepted'],
    [404, 'check pagerduty-endpoint'],
    [413, 'too large'],
    [418, 'would have answered 202'],
  ])('is status %i', async (status, reason) => {
    const { options } = bench([answer(status, 'not JSON')])
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'refused', attempts: 1, status })
    expect(delivery?.error).toContain(reason)
  })
})

describe("an answer that is not PagerDuty's", () => {
  it.each([
    ['an empty body', answer(202, ''), 'the answer is empty'],
    ['blanks', answer(202, ' \n'), 'the answer is empty'],
    [
      "a proxy's page",
      answer(202, '<html><body>Sign in</body></html>'),
      '"<html><body>Sign in</body></html>"',
    ],
    ['no object', answer(202, '"success"'), 'PagerDuty did not answer this'],
    ['null', answer(202, 'null'), 'PagerDuty did not answer this'],
    ['a list', answer(202, '[]'), 'PagerDuty did not answer this'],
    [
      'a refusal',
      answer(202, { status: 'invalid event', message: 'Event object is invalid' }),
      'did not confirm the event',
    ],
    ['no status', answer(202, { dedup_key: 't1' }), 'did not confirm the event'],
    ['another spelling', answer(202, { status: 'Success', dedup_key: 't1' }), 'did not confirm the event'],
    ['another key', answer(202, { status: 'success', dedup_key: 't2' }), 'is about another event'],
    ['no key', answer(202, { status: 'success' }), 'is about another event'],
    ['another success', answer(200, { status: 'success', dedup_key: 't1' }), 'would have answered 202'],
    ['nothing with success', answer(204, ''), 'would have answered 202'],
  ])('is no delivery: %s', async (_, given, reason) => {
    const { options, sent, waits } = bench([given])
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'pending', attempts: 4, status: given.status })
    expect(delivery?.error).toContain(reason)
    expect(sent).toHaveLength(4)
    expect(waits).toEqual([2000, 8000, 30_000])
  })

  it('is forgotten when PagerDuty answers at last', async () => {
    const { options } = bench([answer(202, ''), answer(202)])
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'accepted', attempts: 2, error: null })
  })

  it('is never shown with the key', async () => {
    const { options, log } = bench([answer(202, `echo ${ROUTING_KEY}`)])
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery?.error).toContain('echo ***')
    expect(log.join()).not.toContain(ROUTING_KEY)
  })
})

function precaution(key: string): Message {
  return saying(intent(key, { action: 'resolve', change: 'closed', isPrecaution: true }))
}

describe('a precaution', () => {
  it('is tried once, and what follows it waits for the next run', async () => {
    const { options, sent, waits } = bench([answer(503)])
    const deliveries = await deliverAlerts([precaution('p1'), precaution('p2')], options)
    expect(deliveries.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['pending', 1],
      ['pending', 0],
    ])
    expect(sent).toHaveLength(1)
    expect(waits).toEqual([])
  })

  it('is not told one by one in the log', async () => {
    const { options, log } = bench([answer(202)])
    const deliveries = await deliverAlerts([precaution('p1')], options)
    expect(deliveries).toMatchObject([{ outcome: 'accepted' }])
    expect(log).toEqual([])
  })
})

describe('what may yet succeed', () => {
  it.each([
    ['503', [answer(503), answer(202)], [2000]],
    ['408 twice', [answer(408), answer(408), answer(202)], [2000, 8000]],
    ['a broken connection', [new Error('socket hang up'), answer(202)], [2000]],
    ['429 without a header', [answer(429), answer(202)], [30_000]],
    ['429 with seconds', [answer(429, {}, { 'retry-after': '7' }), answer(202)], [7000]],
    ['429 with 0', [answer(429, {}, { 'retry-after': '0' }), answer(202)], [1000]],
    [
      '429 with a date',
      [answer(429, {}, { 'retry-after': 'Sun, 01 Mar 2026 12:00:11 GMT' }), answer(202)],
      [10_900],
    ],
    ['429 with the other header', [answer(429, {}, { 'ratelimit-reset': '5' }), answer(202)], [5000]],
    ['429 with nonsense', [answer(429, {}, { 'retry-after': 'soon' }), answer(202)], [30_000]],
    ['503 with seconds', [answer(503, {}, { 'retry-after': '20' }), answer(202)], [20_000]],
  ])('is tried again after %s', async (_, answers, expected) => {
    const { options, waits } = bench(answers)
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'accepted', attempts: answers.length, status: 202 })
    expect(waits).toEqual(expected)
  })

  it('spreads its pauses by a fifth to both sides', async () => {
    for (const [random, expected] of [
      [0, 24_000],
      [0.999, 35_988],
    ] as const) {
      const { options, waits } = bench([answer(429), answer(202)], { random: () => random })
      await deliverAlerts(plan('t1'), options)
      expect(waits[0]).toBeCloseTo(expected, 0)
    }
  })

  it('is pending after four attempts, with what was said last', async () => {
    const { options, sent, waits } = bench([answer(503)])
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({
      outcome: 'pending',
      attempts: 4,
      status: 503,
      error: 'PagerDuty is in trouble',
    })
    expect(sent).toHaveLength(4)
    expect(waits).toEqual([2000, 8000, 30_000])
    const broken = bench([new Error('connect ECONNREFUSED 127.0.0.1:9')])
    const [other] = await deliverAlerts(plan('t1'), broken.options)
    expect(other).toMatchObject({
      outcome: 'pending',
      status: null,
      error: 'no answer: connect ECONNREFUSED 127.0.0.1:9',
    })
  })

  it('is not waited for beyond three minutes in all; the rest is pending without a try', async () => {
    const { options, sent, waits } = bench([answer(429)])
    const deliveries = await deliverAlerts(plan('t1', 't2', 't3', 't4'), options)
    expect(deliveries.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['pending', 4],
      ['pending', 3],
      ['pending', 1],
      ['pending', 1],
    ])
    expect(deliveries[1]?.error).toBe('too many events; the three minutes for alerts are used up')
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(180_000)
    const last = sent.at(-1)?.at ?? 0
    expect(last - (sent[0]?.at ?? 0)).toBeLessThan(180_000)
  })

  it('is pending at once where the server asks for more time than there is', async () => {
    const { options, waits } = bench([answer(429, {}, { 'retry-after': '3600' })])
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'pending', attempts: 1 })
    expect(waits).toEqual([])
  })

  it('is not tried once the three minutes are over', async () => {
    let time = 0
    const { options, sent } = bench([answer(202)], {
      now: () => new Date(time),
      post: () => {
        time += 200_000
        return Promise.resolve(answer(202))
      },
    })
    const [, late] = await deliverAlerts(plan('t1', 't2'), options)
    expect(late).toMatchObject({ outcome: 'pending', attempts: 0, status: null })
    expect(late?.error).toBe('not tried; the three minutes for alerts are used up')
    expect(sent).toEqual([])
  })

  it('ends promptly with the run', async () => {
    const end = new AbortController()
    const { options } = bench([answer(503)], {
      signal: end.signal,
      sleep: () => {
        end.abort()
        return Promise.reject(new Error('aborted'))
      },
    })
    const deliveries = await deliverAlerts(plan('t1', 't2'), options)
    expect(deliveries.map(({ outcome, attempts, error }) => [outcome, attempts, error])).toEqual([
      ['pending', 1, 'PagerDuty is in trouble; the run was ending'],
      ['pending', 0, 'not tried; the run was ending'],
    ])
  })
})

it('keeps to 100 attempts in any minute', async () => {
  const { options, sent } = bench([answer(202)])
  const keys = Array.from({ length: 250 }, (_, index) => `t${index}`)
  const deliveries = await deliverAlerts(plan(...keys), options)
  expect(deliveries.every(({ outcome }) => outcome === 'accepted')).toBe(true)
  const gaps = sent.slice(100).map(({ at }, index) => at - (sent[index]?.at ?? at))
  expect(gaps).toHaveLength(150)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60_000)
})

it('never tells the routing key, whatever repeats it', async () => {
  const echo = { message: `bad key ${ROUTING_KEY}`, errors: [`${ROUTING_KEY}\u202e`] }
  for (const last of [answer(400, echo), answer(403, ROUTING_KEY), new Error(`sent ${ROUTING_KEY}`)]) {
    const { options, log } = bench([last])
    const deliveries = await deliverAlerts(plan('t1'), options)
    const told = JSON.stringify(deliveries) + log.join()
    expect(told).not.toContain(ROUTING_KEY)
    expect(told).toContain('***')
    expect(told).not.toContain('\u202e')
  }
})

const nothing = (): Promise<void> => Promise.resolve()

function real(endpoint: string): Bench {
  return bench([], { endpoint, post: postOver({}) })
}

describe('over a socket', () => {
  let stop = nothing
  afterEach(() => stop())

  async function serve(
    respond: (request: IncomingMessage, response: ServerResponse, body: string) => void,
  ): Promise<string> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => respond(request, response, Buffer.concat(chunks).toString()))
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    stop = () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('posts exactly the JSON', async () => {
    const seen: unknown[] = []
    const endpoint = await serve((request, response, body) => {
      seen.push([request.method, request.url, request.headers['content-type'], body])
      response.writeHead(202).end(JSON.stringify({ status: 'success', dedup_key: 'tü' }))
    })
    const { options } = real(endpoint)
    expect(await deliverAlerts(plan('tü'), options)).toMatchObject([{ outcome: 'accepted', status: 202 }])
    const body = JSON.stringify({ event_action: 'trigger', dedup_key: 'tü', routing_key: ROUTING_KEY })
    expect(seen).toEqual([['POST', '/v2/enqueue', 'application/json', body]])
  })

  it('reads the reasons of a 400 and the headers of a 429', async () => {
    let calls = 0
    const endpoint = await serve((_, response) => {
      calls += 1
      if (calls === 1) response.writeHead(429, { 'Retry-After': '3' }).end()
      else response.writeHead(400).end(JSON.stringify({ status: 'invalid event', errors: ['no summary'] }))
    })
    const { options, waits } = real(endpoint)
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({
      outcome: 'refused',
      attempts: 2,
      status: 400,
      error: 'the event is invalid: no summary',
    })
    expect(waits).toEqual([3000])
  })

  it('does not carry the key along a redirect', async () => {
    const paths: (string | undefined)[] = []
    const endpoint = await serve((request, response) => {
      paths.push(request.url)
      response.writeHead(307, { Location: '/elsewhere' }).end()
    })
    const [delivery] = await deliverAlerts(plan('t1'), real(endpoint).options)
    expect(delivery).toMatchObject({ outcome: 'refused', status: 307 })
    expect(paths).toEqual(['/v2/enqueue'])
  })

  it('survives connections that break, at any time, without telling the request', async () => {
    let calls = 0
    const endpoint = await serve((request, response) => {
      calls += 1
      if (calls === 1) request.socket.destroy()
      else if (calls === 2) request.socket.end('not HTTP\r\n\r\n')
      else if (calls === 3) {
        response.writeHead(202, { 'Content-Length': '100' }).write('{"stat')
        setImmediate(() => request.socket.destroy())
      } else response.writeHead(202).end(JSON.stringify({ status: 'success', dedup_key: 't1' }))
    })
    const { options, log } = real(endpoint)
    const [delivery] = await deliverAlerts(plan('t1'), options)
    expect(delivery).toMatchObject({ outcome: 'accepted', attempts: 4 })
    expect(log.join()).not.toContain(ROUTING_KEY)
  })

  it('really ends an attempt that gets no answer', async () => {
    const closed: Promise<void>[] = []
    const endpoint = await serve((request) => {
      closed.push(new Promise((resolve) => void request.socket.once('close', () => resolve())))
    })
    const end = new AbortController()
    const { options } = real(endpoint)
    const delivering = deliverAlerts(plan('t1'), { ...options, signal: end.signal })
    while (closed.length === 0) await new Promise((resolve) => void setImmediate(resolve))
    end.abort()
    expect(await delivering).toMatchObject([{ outcome: 'pending', attempts: 1, status: null }])
    await Promise.all(closed)
  })

  it('gives an attempt no more than what is left of the time', async () => {
    const endpoint = await serve(() => undefined)
    const start = Date.parse('2026-03-01T12:00:00Z')
    let calls = 0
    // The clock of the run stands 20 ms before the end of the three minutes from the second reading on.
    const now = (): Date => new Date(calls++ === 0 ? start : start + 179_980)
    const [delivery] = await deliverAlerts(plan('t1'), { ...real(endpoint).options, now })
    expect(delivery).toMatchObject({ outcome: 'pending', attempts: 1 })
    expect(delivery?.error).toMatch(/^no answer: none within 1 s/)
  })

  it('tells of a port where nobody listens', async () => {
    const endpoint = await serve(() => undefined)
    await stop()
    stop = nothing
    const [delivery] = await deliverAlerts(plan('t1'), real(endpoint).options)
    expect(delivery).toMatchObject({ outcome: 'pending', attempts: 4, status: null })
    expect(delivery?.error).toContain('ECONNREFUSED')
  })
})
