import type { Intent } from '../../../model/alert.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { RunView } from '../../decide/view.ts'
import { roseWords } from '../words.ts'
import { type Channel, type Message, type Outlet, placeOf, secretOf } from '../channel.ts'
import { resolveBody, triggerBody } from './body.ts'
import { PAGERDUTY } from './declaration.ts'
import { type KeySettings, pagerdutyReceipt } from './receipt.ts'

/** What of the settings is about one service. */
interface Service {
  readonly name: string
  readonly isUsual: boolean
  /** 32 characters; null: not set. */
  readonly routingKey: string | null
  /** Origin without path. */
  readonly endpoint: string
}

const { name: NAME, label: LABEL } = PAGERDUTY
const REDACTED = '[redacted]'
/** PagerDuty takes about 120 events per minute and integration key, in a sliding window. */
const PER_MINUTE = 100

/** The Events API v2: an event for each alert (developer.pagerduty.com, "Send an alert event"). */
export const pagerduty: Channel = {
  keepsOpen: true,
  standsIn: true,
  outlet: (name, { routingKey = null, endpoint }, isUsual) =>
    outletOf({ name, isUsual, routingKey, endpoint: endpoint ?? '' }),
}

function outletOf({ name, isUsual, routingKey, endpoint }: Service): Outlet {
  return {
    target: { name, channel: NAME, label: isUsual ? LABEL : `${LABEL} (${name})` },
    traits: { ignoresUnknown: true, reachedBy: 'routing key or endpoint', credential: 'key' },
    noun: 'alert event',
    isUsual,
    place: routingKey === null ? null : placeOf(endpoint, routingKey),
    ledgerSecret: routingKey === null ? null : secretOf(endpoint, routingKey),
    isIssued: true,
    unset: isUsual ? 'no pagerduty-routing-key is set' : `no routing key of ${name} is set`,
    secrets: routingKey === null ? [] : [routingKey],
    origin: routingKey === null ? null : endpoint,
    perMinute: PER_MINUTE,
    say: ({ intents }, view) => intents.flatMap((intent) => messagesOf(intent, view)),
    request: ({ body }) => ({
      url: `${endpoint.replace(/\/+$/, '')}/v2/enqueue`,
      body: JSON.stringify({ ...body, routing_key: routingKey ?? '' }),
      headers: {},
    }),
    receipt: ({ says }) => pagerdutyReceipt(says[0]?.intent.key ?? '', calledBy(name, isUsual)),
    redact: (body) => ({ routing_key: REDACTED, ...body }),
  }
}

function calledBy(name: string, isUsual: boolean): KeySettings {
  return isUsual
    ? { key: 'pagerduty-routing-key', endpoint: 'pagerduty-endpoint' }
    : { key: `routing-key-from of the target ${name}`, endpoint: `endpoint of the target ${name}` }
}

/**
 * A trigger for a key that is open adds to its incident and notifies nobody (developer.pagerduty.com, "Send an alert
 * event"). So what got worse is closed first, and the trigger that follows makes a new incident, which pages.
 */
function messagesOf(intent: Intent, view: RunView): readonly Message[] {
  const body = bodyOf(intent, view)
  const says = [{ intent, kept: body }]
  const message = { name: `${intent.action} ${intent.key}`, says, body }
  const { about } = intent
  if (intent.change !== 'worsened' || about.kind !== 'violated') return [message]
  const closing = resolveBody(intent, `${roseWords(about)}; an incident of that severity follows`, view)
  return [{ name: `resolve ${intent.key}, to open it again`, says, body: closing }, message]
}

/** Without the routing key. */
export function bodyOf(intent: Intent, view: RunView): JsonObject {
  const { about, action, key } = intent
  if (about.kind === 'violated') return triggerBody({ ...intent, ...about }, view)
  if (about.kind === 'cleared') return resolveBody(intent, about.reason, view)
  // It comes from a file: it must not speak of another alert, nor through another key.
  const { routing_key: _, ...body } = about.body
  return { ...body, event_action: action, dedup_key: key }
}
