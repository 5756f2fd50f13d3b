import { describe, expect, it } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import { type Time, Turns } from '../../../../src/clouds/aws/client/turns.ts'

const NEVER = new AbortController().signal

/** Time that passes only while somebody sleeps. */
function stoppedTime(): Time {
  let now = 0
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds
    },
  }
}

/** When each of so many began, each of which takes that long. */
async function begun(turns: Turns, time: Time, count: number, takes = 0): Promise<readonly number[]> {
  const at: number[] = []
  for (let index = 0; index < count; index += 1) {
    const end = await turns.begin(NEVER)
    at.push(time.now())
    await time.sleep(takes, NEVER)
    end()
  }
  return at
}

describe('turns', () => {
  it('lets as many begin at once as ten seconds have, and then no more in any ten seconds', async () => {
    const time = stoppedTime()
    const at = await begun(new Turns(1.5, time), time, 40)
    expect(at.filter((one) => one === 0)).toHaveLength(15)
    for (const [index, one] of at.entries()) {
      const within = at.slice(0, index + 1).filter((other) => other > one - 10_000)
      expect(within.length).toBeLessThanOrEqual(15)
    }
    expect(at.at(-1)).toBe(20_000)
  })

  it('counts what is still going on: ten seconds begin at the end of each', async () => {
    const time = stoppedTime()
    const at = await begun(new Turns(0.2, time), time, 3, 4_000)
    expect(at).toEqual([0, 4_000, 14_000])
  })

  it('lets one begin at a time where there is less than one in ten seconds', async () => {
    const time = stoppedTime()
    expect(await begun(new Turns(0.05, time), time, 3)).toEqual([0, 20_000, 40_000])
  })

  it('waits for whoever is at work where all turns are taken', async () => {
    const time = stoppedTime()
    const turns = new Turns(0.2, time)
    const ends = [await turns.begin(NEVER), await turns.begin(NEVER)]
    let hasBegun = false
    const third = turns.begin(NEVER).then(() => (hasBegun = true))
    await setImmediate()
    expect([hasBegun, time.now()]).toEqual([false, 0])
    for (const end of ends) end()
    await third
    expect(time.now()).toBe(10_000)
  })

  it('holds nobody back once the run is over', async () => {
    const time = stoppedTime()
    const turns = new Turns(0.1, time)
    const stop = new AbortController()
    await turns.begin(stop.signal)
    const waiting = [turns.begin(stop.signal), turns.begin(stop.signal)]
    await setImmediate()
    stop.abort()
    await expect(Promise.race([Promise.all(waiting), setImmediate('hangs')])).resolves.not.toBe('hangs')
  })
})
