import { setTimeout } from 'node:timers/promises'

/** Times are told in whole seconds: what was made in this one is not older than 0 s. */
export async function endOfSecond(): Promise<void> {
  const began = Math.floor(Date.now() / 1000)
  while (Math.floor(Date.now() / 1000) === began) await setTimeout(50)
}
