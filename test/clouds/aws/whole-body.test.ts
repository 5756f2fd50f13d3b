import { describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { useWholeBody } from '../../../src/clouds/aws/services/ec2/page-reader/whole-body.ts'

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) {
    await sleep(1)
    yield bytes.subarray(at, at + size)
  }
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield* chunksOf('half', 2)
  throw new Error('aborted')
}

const textOf = (bytes: Buffer): string => bytes.toString()

describe('a body', () => {
  it('comes in one piece, also where a character is divided and others are read at the same time', async () => {
    const texts = ['Zürich', 'a', '', 'x'.repeat(70_000), 'later and shorter']
    const read = await Promise.all(texts.map((text) => useWholeBody(chunksOf(text, 3_000), textOf)))
    expect(read).toEqual(texts)
    expect(await useWholeBody(chunksOf('Zürich', 2), textOf)).toBe('Zürich')
  })

  it('may be there at once', async () => {
    expect(await useWholeBody(Buffer.from('whole'), textOf)).toBe('whole')
  })

  it('that breaks off is never used', async () => {
    let used = 0
    await expect(useWholeBody(broken(), () => (used += 1))).rejects.toThrow('aborted')
    expect(used).toBe(0)
  })
})
