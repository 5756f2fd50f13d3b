import { changeWords } from '../../../words/change-words.ts'
import { createHash } from 'node:crypto'
import type { Intent } from '../../../model/alert.ts'
import type { Attribution } from '../../../model/attribution.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { severityFor } from '../../../model/rule.ts'
import { byteLength } from '../../../text/limit.ts'
import { exceptionWords } from '../../../words/exception-words.ts'
import { productionSeverity } from '../../decide/routing.ts'
import type { RunView } from '../../decide/view.ts'
import { alertLinks } from '../links.ts'
import { accountLabel, clean, whatIsWrong } from '../words.ts'

/** Whatever carries CloudEvents has to take 64 KiB (CloudEvents 1.0, "Size Limits"). */
export const MOST_EVENT_BYTES = 64 * 1024
/** For all but the findings, which are what there may be many of. */
const FRAME_BYTES = 16 * 1024

/** No domain of ours, and so nobody else's either. */
const TYPES = {
  opened: 'cloud-baseline.alert.opened',
  worsened: 'cloud-baseline.alert.worsened',
  grown: 'cloud-baseline.alert.grown',
  'still-open': 'cloud-baseline.alert.still-open',
  closed: 'cloud-baseline.alert.closed',
} as const satisfies Readonly<Record<Intent['change'], string>>

/** An intent as a CloudEvent in structured mode (github.com/cloudevents/spec, version 1.0). */
export function eventOf(intent: Intent, view: RunView): JsonObject {
  const { about, change, key } = intent
  const type = TYPES[change]
  // It comes from a file: it must not speak of another alert. Its id stays, so that a receiver knows it again.
  if (about.kind === 'unsaid') return { ...about.body, type, subject: key }
  const { run } = view
  return {
    specversion: '1.0',
    id: idOf(run.id, key, change),
    source: sourceOf(run.settings.alertScope),
    type,
    subject: key,
    time: run.finishedAt,
    datacontenttype: 'application/json',
    data: dataOf(intent, view),
  }
}

/** The same for the same event, however often it is sent. */
function idOf(run: string, key: string, change: string): string {
  return createHash('sha256').update(`cb1\n${run}\n${key}\n${change}`).digest('hex').slice(0, 32)
}

/** A path alone names no host that could be somebody else's. */
function sourceOf(alertScope: string): string {
  return alertScope === '' ? '/cloud-baseline' : `/cloud-baseline/${alertScope}`
}

function dataOf(intent: Intent, view: RunView): JsonObject {
  const { about, account } = intent
  const common = {
    key: intent.key,
    change: intent.change,
    rule: ruleOf(intent, view),
    account: account === null ? null : { id: account, name: accountLabel(account, view) },
    fingerprint: intent.fingerprint,
    run: { id: view.run.id, url: view.run.links.run },
    links: alertLinks(view.rules.get(intent.rule), view.run.links).map(({ href, text }) => ({ href, text })),
  }
  if (about.kind === 'unsaid') return common
  if (about.kind === 'cleared') {
    return { ...common, reason: clean(about.reason), repaired: intent.unrepaired === undefined }
  }
  const { findings, severity, severityBefore, collapsed } = about
  const listed = fit(findings.map((finding) => findingOf(finding)))
  return {
    ...common,
    severity,
    ...(severityBefore === undefined ? {} : { severityBefore }),
    summary: whatIsWrong(findings, view),
    collapsed,
    count: findings.length,
    findings: listed,
    findingsLeftOut: findings.length - listed.length,
  }
}

/** Null for the alert over what alert-limit left no room for. */
function ruleOf(intent: Intent, view: RunView): JsonObject | null {
  const rule = view.rules.get(intent.rule)
  if (rule === undefined) return intent.rule === '*' ? null : { id: intent.rule }
  const { id, title, risk, remediation, references } = rule
  const environment = view.accounts.get(intent.account ?? '')?.environment.name
  const severity = environment === undefined ? productionSeverity(rule) : severityFor(rule, environment)
  return {
    id,
    title: clean(title),
    severity,
    risk: clean(risk, 2000),
    remediation: clean(remediation.text ?? remediation.console ?? remediation.cli ?? '', 2000),
    references: references.slice(0, 20).map((reference) => clean(reference)),
  }
}

function findingOf(finding: Finding): JsonObject {
  const { fingerprint, rule, account, region, kind, id, name, arn, severity, environment, state } = finding
  const { firstSeen, because, opens, severityBefore, change, attribution } = finding
  const exceptions = exceptionWords(finding).map((sentence) => clean(sentence))
  return {
    fingerprint,
    rule,
    account,
    environment,
    region,
    kind,
    id: clean(id),
    name: clean(name),
    arn: clean(arn),
    severity,
    state,
    ...(severityBefore === undefined ? {} : { severityBefore }),
    firstSeen,
    ...(because === undefined ? {} : { because: clean(because) }),
    ...(opens === undefined ? {} : { opens: clean(opens) }),
    ...(exceptions.length === 0 ? {} : { exceptions }),
    ...(change === undefined ? {} : { changed: clean(changeWords(change), 600) }),
    ...(attribution === undefined ? {} : { attribution: attributionOf(attribution) }),
  }
}

function attributionOf(attribution: Attribution): JsonObject {
  if (attribution.status === 'none-found') return { status: attribution.status }
  if (attribution.status !== 'found') {
    return { status: attribution.status, message: clean(attribution.message) }
  }
  const { event, did, at, principal, source, userAgent } = attribution.call
  return {
    status: attribution.status,
    call: {
      event: clean(event),
      did,
      at,
      principal: clean(principal),
      source: clean(source),
      userAgent: clean(userAgent),
    },
  }
}

/** As many as fit, from the first. */
function fit(findings: readonly JsonObject[]): readonly Json[] {
  let left = MOST_EVENT_BYTES - FRAME_BYTES
  const kept: Json[] = []
  for (const finding of findings) {
    left -= byteLength(JSON.stringify(finding)) + 1
    if (left < 0) break
    kept.push(finding)
  }
  return kept
}
