import { describe, expect, it } from '@jest/globals'
import { beat } from '../../src/heartbeat/beat.ts'
import { failureAddress } from '../../src/heartbeat/failure-address.ts'
import type { Logger } from '../../src/model/logger.ts'
import type { Answer } from '../../src/net/post.ts'

const UUID = '5e1f0c3a-7b2d-4c8e-9a10-6d3f2b1c0a99'
const ADDRESS = `https://hc-ping.com/${UUID}`

describe('the address for failures', () => {
  it.each([
    [ADDRESS, `${ADDRESS}/fail`],
    [`${ADDRESS}/`, `${ADDRESS}/fail`],
    [
      'https://hc-ping.com/abcdefghij0123456789AB/nightly-scan',
      'https://hc-ping.com/abcdefghij0123456789AB/nightly-scan/fail',
    ],
    [`https://checks.example.com/ping/${UUID}`, `https://checks.example.com/ping/${UUID}/fail`],
    [
      'https://uptime.betterstack.com/api/v1/heartbeat/XYZ1234',
      'https://uptime.betterstack.com/api/v1/heartbeat/XYZ1234/fail',
    ],
    ['https://cronitor.link/p/key/scan?state=complete', 'https://cronitor.link/p/key/scan?state=fail'],
    ['https://cronitor.link/p/key/scan', 'https://cronitor.link/p/key/scan?state=fail'],
  ])('of %s is known', (address, failure) => {
    expect(failureAddress(address)).toBe(failure)
  })

  it.each([
    'https://nosnch.in/c2354d53d2',
    'https://alerts.example.com/in',
    `https://example.com/${UUID}`,
    'https://example.com/ping/mine',
    `${ADDRESS}/0`,
  ])('of %s is not', (address) => {
    expect(failureAddress(address)).toBeNull()
  })
})

interface Heard {
  readonly called: string[]
  readonly log: string[]
  readonly waited: number[]
}

async function after(
  trouble: string | null,
  answers: readonly (Answer | Error)[],
  address = ADDRESS,
): Promise<Heard> {
  const [called, log, waited]: [string[], string[], number[]] = [[], [], []]
  const line = (level: string) => (text: string) => void log.push(`${level}: ${text}`)
  const logger: Logger = {
    info: line('info'),
    warning: line('warning'),
    error: line('error'),
    debug: line('debug'),
    group: (_, work) => work(),
  }
  await beat(address, trouble, {
    logger,
    get: (url) => {
      const answer = answers[called.length] ?? answered(200, 'OK')
      called.push(url)
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
    sleep: (milliseconds) => Promise.resolve(waited.push(milliseconds)),
  })
  return { called, log, waited }
}

function answered(status: number, body = ''): Answer {
  return { status, body, headers: new Map() }
}

describe('the heartbeat', () => {
  it('calls the address once', async () => {
    expect(await after(null, [])).toEqual({
      called: [ADDRESS],
      log: ['info: The heartbeat was sent to hc-ping.com.'],
      waited: [],
    })
  })

  it('reports a failure where the service takes one', async () => {
    const { called, log } = await after('not everything was seen', [])
    expect(called).toEqual([`${ADDRESS}/fail`])
    expect(log).toEqual(['info: That not everything was seen was reported to hc-ping.com.'])
  })

  it('says nothing to a service that it does not know', async () => {
    const { called, log } = await after('not everything was seen', [], 'https://nosnch.in/c2354d53d2')
    expect(called).toEqual([])
    expect(log).toEqual([
      'info: No heartbeat was sent, because not everything was seen. How nosnch.in takes a failure is not known, so its switch goes off when its time is up.',
    ])
  })

  it('tries again what may yet arrive, and then warns without the address', async () => {
    const again = await after(null, [answered(503), new Error('socket hang up')])
    expect(again).toMatchObject({ called: [ADDRESS, ADDRESS, ADDRESS], waited: [1000, 4000] })
    expect(again.log).toEqual(['info: The heartbeat was sent to hc-ping.com.'])
    const down = await after(
      null,
      Array.from({ length: 3 }, () => new Error(`no route to ${ADDRESS}`)),
    )
    expect(down.log).toEqual([
      'warning: The heartbeat could not be sent to hc-ping.com: no answer: no route to ***, after 3 attempts. This does not fail the step; the service may say that a run is missing.',
    ])
  })

  it.each([
    [answered(200, 'OK (not found)'), 'it answered "OK (not found)": check heartbeat-url'],
    [answered(302), 'it was a redirect, which is not followed'],
    [answered(404, 'no such check'), 'HTTP 404, "no such check"'],
  ])('is not tried again where the answer is final', async (answer, said) => {
    const { called, log } = await after(null, [answer])
    expect(called).toHaveLength(1)
    expect(log[0]).toContain(said)
  })
})
