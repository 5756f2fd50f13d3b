import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startOtlp } from '../../sandbox/otlp/server.ts'
import type { Receiver } from '../../sandbox/receiver.ts'
import { goodsOf, sendTo } from './goods.ts'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startOtlp()
})
afterEach(() => receiver.close())

const NUMBER = { name: 'a', help: 'A.', labels: {}, value: 1 }

/** @param timeout milliseconds of an attempt, which only one that is never answered waits for */
function sendOne(timeout: string) {
  const rest = { headers: null, service: null, attributes: null, compression: null, disabled: null }
  return sendTo('otlp', { url: receiver.url, timeout, ...rest }, goodsOf({ numbers: [NUMBER] }))
}

describe('a receiver over the network', () => {
  it('that never answers is given up', async () => {
    receiver.fail('hang')
    const { sent, requests } = await sendOne('50')
    expect(requests).toHaveLength(4)
    expect(sent.untaken).toEqual({ count: 1, reason: 'no answer: none within 1 s', lines: [] })
  })

  it('that closes the connection is asked again', async () => {
    receiver.fail('close', 1)
    const { sent, requests } = await sendOne('60000')
    expect(requests).toHaveLength(2)
    expect(sent.accepted).toBe(1)
  })

  it('that nobody can reach is named as the network names it', async () => {
    await receiver.close()
    const { sent } = await sendOne('60000')
    expect(sent.untaken?.reason).toMatch(/^no answer: .*ECONNREFUSED/)
  })
})
