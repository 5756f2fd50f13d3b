import { maskedKey, maskLikeKeys } from './routing-keys.ts'
import { endOfQuoted, unquoted } from './shell.ts'
import { enumerate } from '../text/words.ts'
import type { Severity } from '../model/severity.ts'

/** What a job asked Resoto's command `pagerduty` to send. */
export interface Paging {
  readonly summary: string
  readonly dedupKey: string
  readonly severity: Severity
  readonly routingKey: string | null
  /** Null: that of PagerDuty's US service region. */
  readonly endpoint: string | null
  readonly remarks: readonly string[]
}

const USUAL_ADDRESS = 'https://events.pagerduty.com/v2/enqueue'
const ADDRESSES: Readonly<Record<string, string | null>> = {
  [USUAL_ADDRESS]: null,
  'https://events.eu.pagerduty.com/v2/enqueue': 'https://events.eu.pagerduty.com',
}

const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['error', 'high'],
  ['warning', 'medium'],
  ['info', 'low'],
])

/** Which the event has from this program: it says where the run is and what it found. */
const OURS = [
  'source',
  'component',
  'client',
  'client_url',
  'group',
  'class',
  'group_resources',
  'resource_id',
  'resource_properties',
]

/** Reads `--summary "…" --dedup-key …` or `summary="…" dedup_key=…`; a reason where it makes no alert. */
export function readPaging(text: string, defaults: Readonly<Record<string, string>>): Paging | string {
  const given = argumentsOf(text)
  if (typeof given === 'string') return given
  const all = new Map([...Object.entries(defaults), ...given])
  const missing = ['summary', 'dedup_key'].filter((name) => (all.get(name) ?? '').trim() === '')
  if (missing.length > 0)
    return `\`pagerduty\` is not given ${enumerate(missing.map((name) => `--${name.replace('_', '-')}`))}`
  const action = all.get('event_action') ?? 'trigger'
  if (action !== 'trigger')
    return `it sends \`${action}\` to PagerDuty; here an alert is closed by the run that finds nothing any more`
  const remarks: string[] = []
  const severity = severityOf(all.get('severity'), remarks)
  const routingKey = all.get('routing_key') ?? null
  if (given.has('routing_key') && routingKey !== null)
    remarks.push(`its routing key ${maskedKey(routingKey)} is in no file: store it as a secret`)
  const address = all.get('webhook_url') ?? USUAL_ADDRESS
  const endpoint = Object.hasOwn(ADDRESSES, address) ? (ADDRESSES[address] ?? null) : null
  if (!Object.hasOwn(ADDRESSES, address))
    remarks.push('its --webhook-url is not PagerDuty’s: set `pagerduty-endpoint` if events are to go there')
  const ours = OURS.filter((name) => given.has(name))
  if (ours.length > 0)
    remarks.push(
      `${enumerate(ours.map((name) => `--${name.replaceAll('_', '-')}`))} are not taken over: the event has its own`,
    )
  const strange = [...given.keys()].filter((name) => !KNOWN.has(name))
  if (strange.length > 0)
    remarks.push(`${enumerate(strange.map((name) => `--${name}`))} is no parameter of Resoto's command`)
  return {
    summary: all.get('summary') ?? '',
    dedupKey: all.get('dedup_key') ?? '',
    severity,
    routingKey,
    endpoint,
    remarks,
  }
}

const KNOWN = new Set([
  ...OURS,
  'summary',
  'dedup_key',
  'routing_key',
  'severity',
  'event_action',
  'webhook_url',
])

function severityOf(given: string | undefined, remarks: string[]): Severity {
  const severity = SEVERITIES.get(given?.toLowerCase() ?? '')
  if (severity !== undefined) return severity
  remarks.push(
    given === undefined
      ? 'no --severity was given, which PagerDuty got as `warning`; it is high here, so that it still pages'
      : `PagerDuty has no severity ${JSON.stringify(given)}; it is high here, so that it pages`,
  )
  return 'high'
}

/** By name, with underscores; a sentence where Resoto would have refused them. */
function argumentsOf(text: string): ReadonlyMap<string, string> | string {
  const given = new Map<string, string>()
  let rest = text.trim()
  while (rest !== '') {
    const [whole, dashed, plain] = /^(?:--([\w-]+)(?:\s*=\s*|\s+)|([\w-]+)\s*=\s*)/.exec(rest) ?? []
    const name = (dashed ?? plain)?.replaceAll('-', '_')
    if (whole === undefined || name === undefined)
      return `what \`pagerduty\` is given cannot be read from \`${maskLikeKeys(rest.split(/\s/)[0] ?? '').slice(0, 12)}\` on`
    const value = rest.slice(whole.length)
    const end = /^["']/.test(value) ? endOfQuoted(value, 0) : (/^[^\s,]*/.exec(value)?.[0].length ?? 0)
    given.set(name, unescaped(unquoted(value.slice(0, end))))
    rest = value.slice(end).replace(/^[\s,]+/, '')
  }
  return given
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["'\\/])/g, '$1')
}
