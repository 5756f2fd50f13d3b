import { setTimeout as setTimer } from 'node:timers/promises'
import { messageOf } from '../model/errors.ts'
import type { Logger } from '../model/logger.ts'
import type { Answer, Get } from '../net/post.ts'
import { secretsIn } from '../net/secret-url.ts'
import { limitCodePoints } from '../text/limit.ts'
import { visible } from '../text/visible.ts'
import { count } from '../text/words.ts'
import { failureAddress } from './failure-address.ts'

export interface BeatTools {
  readonly logger: Logger
  readonly get: Get
  /** Waits some milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

const ATTEMPT_MS = 10_000
/** Before the second and the third attempt: the run is over, and a runner waits. */
const PAUSES_MS = [1_000, 4_000] as const
const SHOWN = 200

/**
 * Calls the dead man's switch, or reports a failure where the service has an address for it. Never rejects and never
 * fails a run: whatever goes wrong is a warning, and the switch itself says that nothing came.
 * @param trouble why the run is no sign of life, as a clause; null: it is one
 */
export async function beat(address: string, trouble: string | null, tools: BeatTools): Promise<void> {
  const { logger } = tools
  const { host } = new URL(address)
  const url = trouble === null ? address : failureAddress(address)
  if (url === null) {
    logger.info(
      `No heartbeat was sent, because ${trouble ?? ''}. How ${host} takes a failure is not known, so its switch goes off when its time is up.`,
    )
    return
  }
  const fault = await call(url, tools)
  const what = trouble === null ? 'The heartbeat' : `That ${trouble}`
  if (fault === null) logger.info(`${what} was ${trouble === null ? 'sent' : 'reported'} to ${host}.`)
  else {
    logger.warning(
      `${what} could not be ${trouble === null ? 'sent' : 'reported'} to ${host}: ${redact(fault, [address, url])}. ` +
        'This does not fail the step; the service may say that a run is missing.',
    )
  }
}

/** What went wrong, as a clause; null: the service took it. */
async function call(url: string, tools: BeatTools): Promise<string | null> {
  const { sleep = (milliseconds) => setTimer(milliseconds) } = tools
  let attempt = await once(url, tools.get)
  let attempts = 1
  for (const pause of PAUSES_MS) {
    if (attempt.fault === null || !attempt.again) break
    await sleep(pause)
    attempt = await once(url, tools.get)
    attempts += 1
  }
  if (attempt.fault === null || attempts === 1) return attempt.fault
  return `${attempt.fault}, after ${count(attempts, 'attempt')}`
}

interface Attempt {
  readonly fault: string | null
  /** Whether another attempt may do better. */
  readonly again: boolean
}

async function once(url: string, get: Get): Promise<Attempt> {
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), ATTEMPT_MS)
  try {
    return judge(await get(url, timeout.signal))
  } catch (error) {
    const none = timeout.signal.aborted ? `none within ${ATTEMPT_MS / 1000} s` : messageOf(error)
    return { fault: `no answer: ${none}`, again: true }
  } finally {
    clearTimeout(timer)
  }
}

function judge({ status, body }: Answer): Attempt {
  const said = limitCodePoints(body.trim().replace(/\s+/g, ' '), SHOWN)
  if (status >= 200 && status < 300) {
    // Healthchecks answers 200 for a check that it does not have, with `OK (not found)`.
    return /^OK \(.+\)$/.test(said)
      ? { fault: `it answered ${JSON.stringify(said)}: check heartbeat-url`, again: said.includes('rate') }
      : { fault: null, again: false }
  }
  if (status >= 300 && status < 400) {
    return {
      fault: 'it was a redirect, which is not followed: check heartbeat-url and the proxy',
      again: false,
    }
  }
  const again = status === 408 || status === 429 || status >= 500
  return { fault: `HTTP ${status}${said === '' ? '' : `, ${JSON.stringify(said)}`}`, again }
}

/** Whatever an answer or an error repeats of the address stays here. */
function redact(text: string, addresses: readonly string[]): string {
  const secrets = addresses.flatMap((address) => secretsIn(address)).toSorted((a, b) => b.length - a.length)
  return visible(secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text))
}
