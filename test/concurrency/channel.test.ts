import { describe, expect, it } from '@jest/globals'
import { Channel } from '../../src/concurrency/channel.ts'
import { forEachLimited, Limit } from '../../src/concurrency/limit.ts'

const turns = async (count = 20): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('a channel', () => {
  it('hands everything over in order and lets no producer get ahead', async () => {
    const channel = new Channel<number>(2)
    let pushed = 0
    const producer = (async () => {
      for (let value = 0; value < 10; value += 1) {
        await channel.push(value)
        pushed += 1
      }
      channel.close()
    })()
    await turns()
    expect(pushed).toBe(2)
    const taken: number[] = []
    for await (const value of channel.read()) {
      taken.push(value)
      await turns(2)
      expect(pushed).toBeLessThanOrEqual(taken.length + 2)
    }
    await producer
    expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('loses nothing between many producers', async () => {
    const channel = new Channel<number>(1)
    const producers = Array.from({ length: 50 }, (_, value) => channel.push(value))
    void Promise.all(producers).then(() => channel.close())
    const taken: number[] = []
    for await (const value of channel.read()) taken.push(value)
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, value) => value))
  })

  it('hands an error over after what was read before it', async () => {
    const channel = new Channel<number>(2)
    await channel.push(1)
    channel.fail(new Error('bug'))
    const taken: number[] = []
    const reading = (async () => {
      for await (const value of channel.read()) taken.push(value)
    })()
    await expect(reading).rejects.toThrow('bug')
    expect(taken).toEqual([1])
  })

  it('lets producers go when nobody reads any more', async () => {
    const channel = new Channel<number>(1)
    await channel.push(1)
    const waiting = channel.push(2)
    channel.abandon()
    await expect(waiting).resolves.toBeUndefined()
    await expect(channel.push(3)).resolves.toBeUndefined()
  })
})

describe('a limit', () => {
  it('is kept, also when work fails', async () => {
    const limit = new Limit(3)
    let running = 0
    let most = 0
    const work = Array.from({ length: 30 }, (_, i) =>
      limit.run(async () => {
        running += 1
        most = Math.max(most, running)
        await turns(1)
        running -= 1
        if (i % 5 === 0) throw new Error('failed')
        return i
      }),
    )
    const results = await Promise.allSettled(work)
    expect(most).toBe(3)
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(6)
  })

  it('draws items as late as it can', async () => {
    let drawn = 0
    function* items(): Generator<number> {
      for (; drawn < 100; drawn += 1) yield drawn
    }
    let done = 0
    await forEachLimited(items(), 4, async () => {
      await turns(1)
      done += 1
      expect(drawn - done).toBeLessThanOrEqual(4)
    })
    expect(done).toBe(100)
  })
})
