import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Receiver, startReceiver } from '../../sandbox/receiver.ts'
import type { Address } from '../../src/model/settings.ts'
import { groupPath } from '../../src/send/pushgateway/group-path.ts'
import { answerOf, goodsOf, ORIGIN, sendTo } from './goods.ts'

const TEXT = '# HELP a A.\n# TYPE a gauge\na{b="c"} 1\na{b="d"} 0\n'
let gateway: Receiver
beforeEach(async () => {
  gateway = await startReceiver(
    '',
    () => ({ status: 200, text: '' }),
    (method, url) => method === 'PUT' && url.startsWith('/metrics/job'),
  )
})
afterEach(() => gateway.close())

function address(changes: Partial<Address> = {}): Address {
  return { url: `${gateway.url}/`, login: null, job: 'cloud-baseline', ...changes }
}

describe('the Pushgateway', () => {
  it('gets the whole of metrics.prom in place of what was there, under a group that stays', async () => {
    const { sent } = await sendTo('pushgateway', address(), goodsOf({ text: TEXT }), {
      origin: { ...ORIGIN, scope: 'eu' },
    })
    expect(sent).toEqual({ accepted: 2, refused: [], untaken: null })
    const [request] = gateway.requests
    expect(request).toMatchObject({ method: 'PUT', bytes: Buffer.from(TEXT) })
    expect(request?.path).toBe('/metrics/job/cloud-baseline/repository@base64/YWNtZS9jbG91ZA/scan/eu')
    expect(request?.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(request?.headers['content-encoding']).toBeUndefined()
    expect(request?.path).not.toContain(ORIGIN.run)
  })

  it('gets a login where there is one', async () => {
    await sendTo('pushgateway', address({ login: 'u:p' }), goodsOf({ text: TEXT }))
    expect(gateway.requests[0]?.headers.authorization).toBe('Basic dTpw')
  })

  it('that finds a fault says which, and gets it no second time', async () => {
    const fault = 'text format parsing error in line 3: expected float as value'
    const bench = await sendTo('pushgateway', address(), goodsOf({ text: TEXT }), {
      answers: [answerOf(400, `${fault}\n`)],
    })
    expect(bench.requests).toHaveLength(1)
    expect(bench.sent).toEqual({
      accepted: 0,
      refused: [{ count: 2, reason: `HTTP 400, ${fault}` }],
      untaken: null,
    })
  })

  it('that asks for a login says so', async () => {
    const { sent } = await sendTo('pushgateway', address(), goodsOf({ text: TEXT }), {
      answers: [answerOf(401, 'Unauthorized')],
    })
    expect(sent.untaken).toEqual({
      count: 2,
      reason: 'HTTP 401, it says "Unauthorized": check url and login-from',
      lines: [],
    })
  })

  it.each([
    ['is gone', new Error('connect ECONNREFUSED')],
    ['is behind a proxy in trouble', answerOf(502, 'Bad Gateway')],
    ['is behind a sign-in page', answerOf(200, '<html>')],
  ])('that %s is asked again', async (_, trouble) => {
    const bench = await sendTo('pushgateway', address(), goodsOf({ text: TEXT }), {
      answers: [trouble, answerOf(202, '')],
    })
    expect(bench.sent.accepted).toBe(2)
    expect(bench.waits).toEqual([2000])
  })
})

describe('the path of a group', () => {
  it.each([
    [[['job', 'scan']], 'metrics/job/scan'],
    [[['job', 'a/b']], 'metrics/job@base64/YS9i'],
    [[['job', '']], 'metrics/job@base64/='],
    [[['job', '..']], 'metrics/job@base64/Li4'],
    [
      [
        ['job', 'j'],
        ['scan', 'Übung 1'],
      ],
      'metrics/job/j/scan@base64/w5xidW5nIDE',
    ],
  ] as const)('of %j is %j', (labels, path) => {
    expect(groupPath(labels)).toBe(path)
  })
})
