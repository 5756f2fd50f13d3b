import type { LedgerEntry } from '../../../model/history.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { Severity } from '../../../model/severity.ts'
import { byteLength, limitCodePoints } from '../../../text/limit.ts'
import { aboutTarget, knowsNew } from './about.ts'
import { fitDetails } from './details.ts'
import { alertLinks, webAddress } from '../links.ts'
import { clean } from '../words.ts'
import { resolveSummary, triggerSummary } from './summary.ts'
import type { Target } from '../../decide/target.ts'
import { productionSeverity } from '../../decide/routing.ts'
import type { RunView } from '../../decide/view.ts'

/** Bytes of encoded JSON, the routing key included. PagerDuty says 512 KB; this is the smaller reading of it. */
export const MAX_BODY_BYTES = 512_000

/** `,"routing_key":""` and 32 characters, with some to spare. */
const ROUTING_KEY_BYTES = 64
/** Room for what `about` says about things left out. */
const LEFT_OUT_BYTES = 200

/** PagerDuty refuses any other spelling. `warning` and `info` do not escalate on services with dynamic urgency. */
const PAGERDUTY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  high: 'error',
  medium: 'warning',
  low: 'info',
}

/** An Events API v2 trigger without its routing key, within PagerDuty's limits. */
export function triggerBody(target: Target, view: RunView): JsonObject {
  const rules = new Set(target.findings.map((finding) => finding.rule))
  const make = (aws: JsonObject, leftOut: string): JsonObject => {
    const about = aboutTarget(target, view, leftOut)
    return assemble(target, view, { about, aws })
  }
  const frame = byteLength(JSON.stringify(make({}, ''))) + ROUTING_KEY_BYTES + LEFT_OUT_BYTES
  const room = MAX_BODY_BYTES - frame
  const whatToSay = { withRule: rules.size > 1, knowsNew: knowsNew(view.run.past) }
  const { accounts, leftOut } = fitDetails(target.findings, whatToSay, room)
  return make(accounts, leftOut)
}

function assemble(target: Target, view: RunView, details: JsonObject): JsonObject {
  const { run } = view
  const first = target.findings[0]
  const accounts = new Set(target.findings.map((finding) => finding.account))
  const runLink = webAddress(run.links.run)
  return {
    event_action: 'trigger',
    dedup_key: target.key,
    payload: {
      summary: triggerSummary(target, view),
      source: source(target.account ?? (accounts.size === 1 ? (first?.account ?? null) : null)),
      severity: PAGERDUTY_SEVERITY[target.severity],
      timestamp: run.finishedAt,
      component: joined(target.findings.map((finding) => finding.kind)),
      group: joined(accounts),
      class: joined(target.findings.map((finding) => finding.rule)),
      custom_details: details,
    },
    links: alertLinks(view.rules.get(first?.rule ?? ''), run.links).map(({ href, text }) => ({ href, text })),
    client: 'Cloud Baseline',
    ...(runLink === null ? {} : { client_url: runLink }),
  }
}

/** The small payload is not needed to resolve, but the log of the incident then says why, and rules can route it. */
export function resolveBody(
  entry: Pick<LedgerEntry, 'key' | 'rule' | 'account'>,
  reason: string,
  view: RunView,
): JsonObject {
  const rule = view.rules.get(entry.rule)
  return {
    event_action: 'resolve',
    dedup_key: entry.key,
    payload: {
      summary: resolveSummary(entry, reason, view),
      source: source(entry.account),
      severity: rule ? PAGERDUTY_SEVERITY[productionSeverity(rule)] : 'info',
      timestamp: view.run.finishedAt,
    },
  }
}

function source(account: string | null): string {
  return account === null ? 'aws' : `aws/${account}`
}

/** Each once; PagerDuty shows these as short labels. */
function joined(texts: Iterable<string>): string {
  return limitCodePoints([...new Set(texts)].map((text) => clean(text, 200)).join(', '), 255)
}
