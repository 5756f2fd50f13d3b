/** An event that PagerDuty takes. */
export interface AlertEvent {
  readonly routing_key: string
  readonly event_action: 'trigger' | 'acknowledge' | 'resolve'
  /** Absent only on triggers: PagerDuty then makes one. */
  readonly dedup_key?: string
  readonly payload?: EventPayload
  readonly client?: string
  readonly client_url?: string
  readonly links?: readonly { readonly href: string; readonly text?: string }[]
  readonly images?: readonly { readonly src: string; readonly href?: string; readonly alt?: string }[]
}

interface EventPayload {
  readonly summary: string
  readonly source: string
  readonly severity: (typeof SEVERITIES)[number]
  readonly timestamp?: string
  readonly component?: string
  readonly group?: string
  readonly class?: string
  readonly custom_details?: object
}

const ACTIONS = ['trigger', 'acknowledge', 'resolve'] as const
const SEVERITIES = ['critical', 'error', 'warning', 'info'] as const

/** Limits of the Events API v2 (developer.pagerduty.com, "Send an alert event"). */
const ROUTING_KEY_LENGTH = 32
const MOST_SUMMARY = 1024
const MOST_DEDUP_KEY = 255

/** What PagerDuty would say in `errors`; empty for an event it takes. */
export function errorsOf(body: unknown): string[] {
  if (!isObject(body)) return ['Event must be a JSON object']
  const errors: string[] = []
  errors.push(...routingKeyErrors(body['routing_key']))
  const action = body['event_action']
  if (!isOneOf(action, ACTIONS)) {
    errors.push(
      action === undefined
        ? "'event_action' is missing or blank"
        : `'event_action' is invalid (must be one of the following: ${ACTIONS.map(quoted).join(', ')})`,
    )
  }
  errors.push(...dedupKeyErrors(body['dedup_key'], action))
  if (body['payload'] !== undefined || action === 'trigger') errors.push(...payloadErrors(body['payload']))
  errors.push(...listErrors('links', 'href', body['links']), ...listErrors('images', 'src', body['images']))
  for (const name of ['client', 'client_url']) errors.push(...textErrors(name, body[name]))
  return errors
}

function routingKeyErrors(key: unknown): string[] {
  if (key === undefined || key === '') return ["'routing_key' is missing or blank"]
  if (typeof key !== 'string') return ["'routing_key' must be a string"]
  return length(key) === ROUTING_KEY_LENGTH
    ? []
    : [`Length of 'routing_key' is incorrect (should be ${ROUTING_KEY_LENGTH} characters)`]
}

function dedupKeyErrors(key: unknown, action: unknown): string[] {
  if (key === undefined || key === '') {
    return action === 'resolve' || action === 'acknowledge' ? ["'dedup_key' is missing or blank"] : []
  }
  if (typeof key !== 'string') return ["'dedup_key' must be a string"]
  return length(key) <= MOST_DEDUP_KEY
    ? []
    : [`'dedup_key' is too long (maximum is ${MOST_DEDUP_KEY} characters)`]
}

function payloadErrors(payload: unknown): string[] {
  if (!isObject(payload)) return ["'payload' is missing or blank"]
  const errors: string[] = []
  for (const name of ['summary', 'source']) {
    const value = payload[name]
    if (typeof value !== 'string' || value.trim() === '') errors.push(`'payload.${name}' is missing or blank`)
  }
  const { summary, severity, custom_details: details, timestamp } = payload
  if (typeof summary === 'string' && length(summary) > MOST_SUMMARY) {
    errors.push(`'payload.summary' is too long (maximum is ${MOST_SUMMARY} characters)`)
  }
  if (!isOneOf(severity, SEVERITIES)) {
    errors.push(
      `'payload.severity' is invalid (must be one of the following: ${SEVERITIES.map(quoted).join(', ')})`,
    )
  }
  if (details !== undefined && !isObject(details)) errors.push("'payload.custom_details' must be an object")
  if (timestamp !== undefined && (typeof timestamp !== 'string' || Number.isNaN(Date.parse(timestamp)))) {
    errors.push("'payload.timestamp' is invalid (must be in ISO 8601 format)")
  }
  for (const name of ['component', 'group', 'class'])
    errors.push(...textErrors(`payload.${name}`, payload[name]))
  return errors
}

function listErrors(name: string, needed: string, list: unknown): string[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) return [`'${name}' must be an array`]
  return list.flatMap((item: unknown, index) => {
    const url = isObject(item) ? item[needed] : undefined
    if (typeof url !== 'string' || url === '') return [`'${name}[${index}].${needed}' is missing or blank`]
    if (!/^https?:\/\/\S+$/.test(url)) return [`'${name}[${index}].${needed}' is invalid (must be a URL)`]
    return name === 'images' && !url.startsWith('https:')
      ? [`'${name}[${index}].${needed}' must use HTTPS`]
      : []
  })
}

function textErrors(name: string, value: unknown): string[] {
  return value === undefined || typeof value === 'string' ? [] : [`'${name}' must be a string`]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOneOf<T extends string>(value: unknown, list: readonly T[]): value is T {
  return (list as readonly unknown[]).includes(value)
}

/** Characters as people count them, not UTF-16 units. */
function length(text: string): number {
  return Array.from(text).length
}

function quoted(word: string): string {
  return `'${word}'`
}
