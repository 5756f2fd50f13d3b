import { createHmac } from 'node:crypto'
import type { Intent } from '../../../model/alert.ts'
import type { RunView } from '../../decide/view.ts'
import type { Receipt } from '../../../net/attempt.ts'
import { type Channel, type Message, type Outlet, placeOf, secretOf } from '../channel.ts'
import { originOf, partsOf, secretsIn } from '../../../net/secret-url.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { WEBHOOK } from './declaration.ts'
import { eventOf } from './event.ts'

/** What of the settings is about one receiver. */
interface Receiver {
  readonly name: string
  readonly isUsual: boolean
  readonly url: string | null
  readonly secret: string | null
}

const { name: NAME, label: LABEL } = WEBHOOK
/** `sha256=` and the hexadecimal HMAC of the body's bytes, as GitHub signs its webhooks. */
const SIGNATURE = 'X-Cloud-Baseline-Signature-256'
/** Nobody knows what a receiver bears. */
const PER_MINUTE = 100
/** So much of what a receiver says is shown. */
const SHOWN = 200

/** Any receiver of CloudEvents: each intent is an event. */
export const webhook: Channel = {
  keepsOpen: true,
  standsIn: false,
  outlet: (name, { url = null, secret = null }, isUsual) => outletOf({ name, isUsual, url, secret }),
}

function outletOf({ name, isUsual, url, secret }: Receiver): Outlet {
  const setting = isUsual ? 'webhook-url' : `url-from of the target ${name}`
  return {
    target: { name, channel: NAME, label: isUsual ? LABEL : `${LABEL} (${name})` },
    // What a receiver makes of a resolve that closes nothing is not known.
    traits: { ignoresUnknown: false, reachedBy: 'address', credential: 'address' },
    noun: 'event',
    isUsual,
    place: url === null ? null : placeOf(...partsOf(url)),
    ledgerSecret: url === null ? null : secretOf(...partsOf(url)),
    isIssued: false,
    unset: `no address of ${name} is set`,
    secrets: [...(secret === null ? [] : [secret]), ...secretsIn(url)],
    origin: originOf(url),
    perMinute: PER_MINUTE,
    say: ({ intents }, view) => intents.map((intent) => messageOf(intent, view)),
    request: (message) => {
      const body = JSON.stringify(message.body)
      const signature = secret === null ? {} : { [SIGNATURE]: signatureOf(body, secret) }
      const headers = { 'Content-Type': 'application/cloudevents+json; charset=UTF-8', ...signature }
      return { url: url ?? '', body, headers }
    },
    receipt: () => receiptOf(setting),
    redact: (body) => body,
  }
}

function messageOf(intent: Intent, view: RunView): Message {
  const body = eventOf(intent, view)
  return { name: `${intent.change} ${intent.key}`, says: [{ intent, kept: body }], body }
}

export function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`
}

/** Any success: what a receiver says beside it is its own. */
function receiptOf(setting: string): Receipt {
  return {
    accepts: (status) => status >= 200 && status < 300,
    fault: () => null,
    refusal: ({ status, body }) => {
      if (status >= 300 && status < 400) {
        return `it was a redirect, which is not followed: check ${setting} and the proxy`
      }
      const said = limitCodePoints(body.trim().replace(/\s+/g, ' '), SHOWN)
      return `${said === '' ? 'it gives no reason' : `it says ${JSON.stringify(said)}`}: check ${setting}`
    },
    who: 'the receiver',
  }
}
