import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startOtlp } from '../../sandbox/otlp/server.ts'
import type { Receiver } from '../../sandbox/receiver.ts'
import type { Measurement } from '../../src/model/send.ts'
import type { Address } from '../../src/model/settings.ts'
import { SENDERS } from '../../src/send/senders.ts'
import { NOW } from '../support/times.ts'
import { answerOf, goodsOf, ORIGIN, sendTo } from './goods.ts'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startOtlp()
})
afterEach(() => receiver.close())

function address(changes: Partial<Address> = {}): Address {
  return {
    url: receiver.url,
    headers: null,
    service: null,
    attributes: null,
    timeout: null,
    compression: null,
    disabled: null,
    ...changes,
  }
}

const number = (name: string, value: number, labels: Measurement['labels'] = {}): Measurement => ({
  name,
  help: `What ${name} is.`,
  labels,
  value,
})
const numbered = (count: number) => Array.from({ length: count }, (_, value) => number('a', value))
const text = (key: string, stringValue: string) => ({ key, value: { stringValue } })
const nanoseconds = `${Date.parse(NOW)}000000`

describe('OTLP', () => {
  it('gets gauges with their labels, of a resource that says which scan it is', async () => {
    const numbers = [number('a', 0, { account: '1' }), number('a', 1.5, { account: '2' }), number('b', 7)]
    const { sent } = await sendTo(
      'otlp',
      address({ attributes: 'team=sec%20ops,service.name=other', headers: 'api-key=s%3Decret' }),
      goodsOf({ numbers }),
      { origin: { ...ORIGIN, scope: 'eu' } },
    )
    expect(sent).toEqual({ accepted: 3, refused: [], untaken: null })
    expect(receiver.requests[0]?.headers['api-key']).toBe('s=ecret')
    expect(receiver.requests[0]?.body).toEqual({
      resourceMetrics: [
        {
          resource: {
            attributes: [
              text('service.name', 'other'),
              text('service.version', '1.0.0'),
              text('service.instance.id', 'acme/cloud/eu'),
              text('team', 'sec ops'),
            ],
          },
          scopeMetrics: [
            {
              scope: { name: 'cloud-baseline', version: '1.0.0' },
              metrics: [
                {
                  name: 'a',
                  description: 'What a is.',
                  gauge: {
                    dataPoints: [
                      { attributes: [text('account', '1')], timeUnixNano: nanoseconds, asDouble: 0 },
                      { attributes: [text('account', '2')], timeUnixNano: nanoseconds, asDouble: 1.5 },
                    ],
                  },
                },
                {
                  name: 'b',
                  description: 'What b is.',
                  gauge: { dataPoints: [{ attributes: [], timeUnixNano: nanoseconds, asDouble: 7 }] },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('gets it compressed where that is asked for', async () => {
    await sendTo('otlp', address({ compression: 'gzip', service: 'scan' }), goodsOf({ numbers: numbered(1) }))
    expect(receiver.requests[0]).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } })
    expect(JSON.stringify(receiver.requests[0]?.body)).toContain('{"stringValue":"scan"}')
  })

  it('gets 5,000 numbers at once', async () => {
    const { sent } = await sendTo('otlp', address(), goodsOf({ numbers: numbered(10_001) }))
    expect(sent.accepted).toBe(10_001)
    expect(receiver.requests).toHaveLength(3)
  })

  it('that takes a part says how much it did not take', async () => {
    const partialSuccess = { rejectedDataPoints: '2', errorMessage: 'too old' }
    const bench = await sendTo('otlp', address(), goodsOf({ numbers: numbered(5) }), {
      answers: [answerOf(200, { partialSuccess })],
    })
    expect(bench.sent).toEqual({ accepted: 3, refused: [{ count: 2, reason: 'too old' }], untaken: null })
  })

  it('that takes all may have something to say', async () => {
    const bench = await sendTo('otlp', address(), goodsOf({ numbers: numbered(5) }), {
      answers: [answerOf(200, { partialSuccess: { errorMessage: 'use another path' } })],
    })
    expect(bench.sent).toEqual({
      accepted: 5,
      refused: [{ count: 0, reason: 'use another path' }],
      untaken: null,
    })
  })

  it.each([
    [429, { 'retry-after': '5' }, [5000]],
    [502, {}, [2000]],
    [503, { 'retry-after': '9' }, [9000]],
    [504, {}, [2000]],
  ])('is asked again after %j with %j', async (status, headers, waits) => {
    const bench = await sendTo('otlp', address(), goodsOf({ numbers: numbered(1) }), {
      answers: [answerOf(status, '', headers), answerOf(200, '')],
    })
    expect(bench.sent.accepted).toBe(1)
    expect(bench.waits).toEqual(waits)
  })

  it.each([408, 500, 501])('is not asked again after %d, as its specification has it', async (status) => {
    const bench = await sendTo('otlp', address(), goodsOf({ numbers: numbered(5001) }), {
      answers: [answerOf(status, { code: 13, message: 'broken' })],
    })
    expect(bench.requests).toHaveLength(1)
    expect(bench.sent.untaken).toEqual({
      count: 5001,
      reason: `HTTP ${status}, it says "broken": check the address and the headers`,
      lines: [],
    })
  })

  it('that cannot read it says why, and gets the rest', async () => {
    const bench = await sendTo('otlp', address(), goodsOf({ numbers: numbered(5001) }), {
      answers: [answerOf(400, { code: 3, message: 'bad point' }), answerOf(200, '{}')],
    })
    expect(bench.sent).toEqual({
      accepted: 1,
      refused: [{ count: 5000, reason: 'HTTP 400, it says "bad point": check the address and the headers' }],
      untaken: null,
    })
  })

  it('waits as long for an answer as it is told', () => {
    expect(SENDERS.get('otlp')?.patience?.(address({ timeout: '2500' }))).toBe(2500)
    expect(SENDERS.get('otlp')?.patience?.(address())).toBeNull()
  })

  it('gets nothing where OpenTelemetry is switched off', () => {
    expect(SENDERS.get('otlp')?.unsent?.(address({ disabled: 'true' }))).toBe('OTEL_SDK_DISABLED is true')
    expect(SENDERS.get('otlp')?.unsent?.(address({ disabled: 'false' }))).toBeNull()
  })
})
