import { describe, expect, it } from '@jest/globals'
import { collectBody, readBody } from '../../../../src/clouds/aws/client/body.ts'
import { classify } from '../../../../src/clouds/aws/client/failure.ts'

const KEYS = { operation: 'ListKeys', action: 'kms:ListKeys' }
const MEBIBYTE = 1024 * 1024

/** Goes on until whoever reads it has enough. */
async function* forEver(size: number, onEnd: () => void = () => undefined): AsyncGenerator<Uint8Array> {
  try {
    for (;;) yield Buffer.alloc(size)
  } finally {
    onEnd()
  }
}

async function* piecesOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function failureOf(reading: Promise<unknown>): Promise<readonly [reason: string, message: string]> {
  const thrown: unknown = await reading.then(
    () => null,
    (error: unknown) => error,
  )
  const { reason, message } = classify(thrown, KEYS)
  return [reason, message]
}

describe('the body of an answer', () => {
  it('is read to its end, in one piece', async () => {
    expect(Buffer.from(await collectBody(piecesOf('{"Ke', '', 'ys":[]}'))).toString()).toBe('{"Keys":[]}')
    expect(Buffer.from(await collectBody(piecesOf())).toString()).toBe('')
  })

  it('that grows for ever is given up, and let go', async () => {
    let ended = 0
    const bounds = { bytes: 2 * MEBIBYTE, duration: Infinity, clock: () => 0 }
    const reading = readBody(
      forEver(MEBIBYTE, () => (ended += 1)),
      bounds,
    )
    expect(await failureOf(reading)).toEqual(['malformed', 'ListKeys: the answer did not end within 2 MB'])
    expect(ended).toBe(1)
  })

  it('that trickles for ever is given up, and let go', async () => {
    let now = 0
    let ended = 0
    const bounds = { bytes: MEBIBYTE, duration: 120_000, clock: () => (now += 1_000) }
    const reading = readBody(
      forEver(1, () => (ended += 1)),
      bounds,
    )
    expect(await failureOf(reading)).toEqual(['unreachable', 'ListKeys: the answer did not end within 120 s'])
    expect([ended, now]).toEqual([1, 122_000])
  })
})
