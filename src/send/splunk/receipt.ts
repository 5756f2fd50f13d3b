import { type Attempt, waitOf } from '../../net/attempt.ts'
import type { Answer } from '../../net/post.ts'
import { oneLine, refusalOf } from '../refusal.ts'

/**
 * The codes of the HTTP Event Collector that say something of the events in the request: no data, invalid data format,
 * `event` missing or blank, indexed fields that cannot be handled. All others that it refuses with are about the settings
 * (help.splunk.com, "Troubleshoot HTTP Event Collector", possible error codes).
 */
const OF_EVENTS = new Set([5, 6, 12, 13, 15])

/** What to look at where the collector gives one of these codes. */
const HELP: Readonly<Record<number, string>> = {
  1: 'its token is disabled: check token-from',
  2: 'it asks for a token: check token-from and the proxy',
  3: 'it does not take the token: check token-from',
  4: 'it does not know the token: check token-from',
  7: 'the token does not allow the index: check index',
}

/** What an answer of the HTTP Event Collector means. */
export function receiptOf(answer: Answer, now: number): Attempt {
  const { status } = answer
  const said = saidIn(answer.body)
  const again = (error: string): Attempt => ({ kind: 'again', status, error, wait: waitOf(answer, now) })
  if (status === 200) {
    // Proxies and sign-in pages answer with success, too.
    return said?.code === 0 ? { kind: 'accepted', status } : again('the answer is not the collector’s')
  }
  if (status === 429) return again('too many requests')
  if (status === 408 || status >= 500) return again(said?.text ?? 'the collector is in trouble')
  if (status >= 200 && status < 300) return again('the answer is not the collector’s')
  if (said !== null && OF_EVENTS.has(said.code)) {
    const at = said.invalid === null ? '' : ` (event ${said.invalid + 1} of the request)`
    return { kind: 'refused', status, error: `${said.text}${at}` }
  }
  return { kind: 'refused', status, error: reasonOf(answer, said), stops: true }
}

interface Said {
  readonly code: number
  readonly text: string
  /** Which event of the request is meant, from 0; null: it does not say. */
  readonly invalid: number | null
}

function reasonOf(answer: Answer, said: Said | null): string {
  const help = said === null ? undefined : HELP[said.code]
  return help ?? refusalOf(answer, said?.text ?? null, 'url and the settings of the collector')
}

function saidIn(body: string): Said | null {
  try {
    const value = JSON.parse(body) as {
      code?: unknown
      text?: unknown
      'invalid-event-number'?: unknown
    } | null
    const { code, text, 'invalid-event-number': invalid } = value ?? {}
    if (typeof code !== 'number' || typeof text !== 'string') return null
    return {
      code,
      text: oneLine(text),
      invalid: typeof invalid === 'number' ? invalid : null,
    }
  } catch {
    return null
  }
}
