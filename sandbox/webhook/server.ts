import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Received, type Receiver, startReceiver } from '../receiver.ts'

/** What a receiver has to find in every event (CloudEvents 1.0, "Required Attributes"). */
const REQUIRED = ['specversion', 'id', 'source', 'type'] as const
const CONTENT_TYPE = 'application/cloudevents+json'
const MOST_BYTES = 64 * 1024

/** A receiver of CloudEvents in structured mode that checks signatures, as docs/alerts.md tells receivers to. */
export function startWebhook(secret: string | null): Promise<Receiver> {
  return startReceiver('/events', (request) => {
    const { headers, bytes, body } = request
    if (headers['content-type']?.startsWith(CONTENT_TYPE) !== true) {
      return { status: 415, text: `expected ${CONTENT_TYPE}` }
    }
    if (bytes.length > MOST_BYTES) return { status: 413, text: 'too large' }
    if (secret !== null && !isSigned(request, secret)) return { status: 401, text: 'wrong signature' }
    const missing = REQUIRED.filter((name) => typeof body?.[name] !== 'string' || body[name] === '')
    if (missing.length > 0) return { status: 400, text: `missing ${missing.join(', ')}` }
    return { status: 202, text: '' }
  })
}

function isSigned({ headers, bytes }: Received, secret: string): boolean {
  const given = Buffer.from(String(headers['x-cloud-baseline-signature-256'] ?? ''))
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
