import { describe, expect, it } from '@jest/globals'
import { Limit, type YieldSlot } from '../../src/concurrency/limit.ts'

/** Work that ends when it is told to, and what runs. */
function bench(limit: Limit) {
  const running = new Map<string, { readonly end: () => void; readonly yieldSlot: YieldSlot }>()
  const start = (name: string): Promise<void> =>
    limit.run(async (yieldSlot) => {
      await new Promise<void>((resolve) => running.set(name, { end: resolve, yieldSlot }))
      running.delete(name)
    })
  return {
    start,
    names: () => [...running.keys()].join(' '),
    yieldSlot: (name: string) => running.get(name)?.yieldSlot(),
    end: async (name: string) => {
      running.get(name)?.end()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('a limit', () => {
  it('lets so many run, the others in the order of their arrival', async () => {
    const { start, names, end } = bench(new Limit(2))
    const all = ['a', 'b', 'c', 'd'].map(start)
    expect(names()).toBe('a b')
    await end('b')
    expect(names()).toBe('a c')
    await end('a')
    await end('c')
    await end('d')
    await Promise.all(all)
  })

  it('gives the slot that work yields to the next', async () => {
    const { start, names, yieldSlot, end } = bench(new Limit(1, 1))
    const all = ['a', 'b', 'c'].map(start)
    yieldSlot('a')
    yieldSlot('a')
    await end('')
    expect(names()).toBe('a b')
    // Only one may have yielded.
    yieldSlot('b')
    await end('')
    expect(names()).toBe('a b')
    await end('a')
    expect(names()).toBe('b')
    yieldSlot('b')
    await end('')
    expect(names()).toBe('b c')
    await end('b')
    await end('c')
    await Promise.all(all)
  })

  it('passes the place on where the work fails', async () => {
    const limit = new Limit(1)
    await expect(limit.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(limit.run(() => Promise.resolve('yes'))).resolves.toBe('yes')
  })
})
