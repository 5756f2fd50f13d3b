import { type Receiver, startReceiver } from '../receiver.ts'

/** What a collector is set up with. */
interface Collector {
  readonly token: string
  /** Indexes that the token allows. */
  readonly indexes?: readonly string[]
}

/** The most bytes of a request: of Splunk Cloud, by its service limits. */
const MOST_BYTES = 1_000_000

/**
 * Splunk's HTTP Event Collector as it is documented (help.splunk.com, "Troubleshoot HTTP Event Collector", possible error
 * codes): one JSON object after the other, each with `event`.
 */
export function startSplunk({ token, indexes = ['main'] }: Collector): Promise<Receiver> {
  return startReceiver('/services/collector/event', ({ headers, bytes }) => {
    const { authorization } = headers
    if (authorization === undefined) return answer(401, 2, 'Token is required')
    if (!authorization.startsWith('Splunk ')) return answer(401, 3, 'Invalid authorization')
    if (authorization !== `Splunk ${token}`) return answer(403, 4, 'Invalid token')
    if (bytes.length > MOST_BYTES) return { status: 413, text: 'The request your client sent was too large.' }
    if (bytes.length === 0) return answer(400, 5, 'No data')
    const events = eventsIn(bytes)
    for (const [at, event] of events.entries()) {
      const number = { 'invalid-event-number': at }
      if (event === null) return answer(400, 6, 'Invalid data format', number)
      if (!('event' in event)) return answer(400, 12, 'Event field is required', number)
      if (event['event'] === '') return answer(400, 13, 'Event field cannot be blank', number)
      const { index = 'main' } = event
      if (!indexes.includes(String(index))) return answer(400, 7, 'Incorrect index', number)
    }
    return answer(200, 0, 'Success')
  })
}

type Envelope = Readonly<Record<string, unknown>>

/** Null: no JSON. */
export function eventsIn(bytes: Buffer): readonly (Envelope | null)[] {
  const lines = bytes.toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map(envelopeIn)
}

function envelopeIn(line: string): Envelope | null {
  try {
    return JSON.parse(line) as Envelope
  } catch {
    return null
  }
}

function answer(
  status: number,
  code: number,
  text: string,
  more: Readonly<Record<string, number>> = {},
): { status: number; text: string } {
  return { status, text: JSON.stringify({ text, code, ...more }) }
}
