import { compareText } from '../../text/compare.ts'
import type { Finding } from '../../model/finding.ts'
import { type Severity, severityRank } from '../../model/severity.ts'
import type { AlertPer } from '../../model/settings.ts'
import type { Violated } from '../../model/alert.ts'
import { count } from '../../text/words.ts'
import { type Uncovered, withoutCovered } from './covered.ts'
import { keyAt, type Level, type Subject, subjectOf } from './key.ts'
import { findingsFor, type RunView } from './view.ts'

/** One alert to be triggered, with the violations that it covers. Never empty. */
export interface Target extends Subject, Pick<Violated, 'severityBefore'> {
  readonly key: string
  readonly severity: Severity
  readonly findings: readonly Finding[]
  /** Whether alert-limit put these violations together. */
  readonly collapsed: boolean
}

export interface Targets {
  /** Worst first. */
  readonly targets: readonly Target[]
  /** By fingerprint: the keys that this run sends a violation under; more than one only where others cover it. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** Says that and how alerts were collapsed; null where they were not. */
  readonly note: string | null
}

/**
 * Puts every violation that is meant for the destination under exactly one key. Where that makes more than `limit`
 * alerts, the worst keep their own and the others share one alert per rule; where even that is too much, the last ones share a single alert.
 * A tenth of the limit then stays free for alerts that close. Among equals those already open keep their own key. So
 * the same violations go under the same keys in the next run, and no alert flaps at the limit.
 */
export function targetsOf(
  view: RunView,
  destination: string,
  limit: number,
  isOpen: (key: string) => boolean,
): Targets {
  const { alertPer, alertScope } = view.run.settings
  const goesOn = (finding: Finding): boolean => {
    const rule = view.rules.get(finding.rule)
    return rule !== undefined && isOpen(keyAt(rule, finding, alertPer, alertScope))
  }
  const { sent, coveredBy } = withoutCovered(findingsFor(destination, view), view, goesOn)
  const own = order(group(sent, alertPer, false, view), isOpen)
  if (own.length <= limit) return { targets: own, keys: keysOf(own, coveredBy), note: null }
  const room = Math.max(1, limit - reserveOf(limit))
  const kept = alertPer === 'rule' ? room - 1 : keepable(own, room)
  const rest = own.slice(kept).flatMap((target) => target.findings)
  const perRule = alertPer === 'rule' ? [] : order(group(rest, 'rule', true, view), isOpen)
  const enough = alertPer !== 'rule' && kept + perRule.length <= room
  const shared = enough ? perRule : withLastOne(perRule, rest, room - kept, view)
  const targets = order([...own.slice(0, kept), ...shared], () => false)
  const note = collapseNote({
    own: own.length,
    kept,
    rest: rest.length,
    shared: shared.length,
    alertPer,
    limit,
  })
  return { targets, keys: keysOf(targets, coveredBy), note }
}

/** How many events of a limit are kept for alerts that close. */
export function reserveOf(limit: number): number {
  return Math.max(1, Math.floor(limit / 10))
}

/** As many of the alerts per rule as leave room for one with the rest. */
function withLastOne(
  perRule: readonly Target[],
  findings: readonly Finding[],
  room: number,
  view: RunView,
): readonly Target[] {
  const first = perRule.slice(0, room - 1)
  const sent = new Set(first.flatMap((target) => target.findings))
  const unsent = findings.filter((finding) => !sent.has(finding))
  return [...first, ...group(unsent, 'all', true, view)]
}

function group(
  findings: readonly Finding[],
  level: Level,
  collapsed: boolean,
  view: RunView,
): readonly Target[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const rule = view.rules.get(finding.rule)
    if (!rule) continue
    const key = keyAt(rule, finding, level, view.run.settings.alertScope)
    const members = groups.get(key)
    if (members) members.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups].flatMap(([key, members]) => {
    const sorted = members.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity))
    const worst = sorted[0]
    return worst
      ? [{ ...subjectOf(worst, level), key, severity: worst.severity, findings: sorted, collapsed }]
      : []
  })
}

function order(targets: readonly Target[], isOpen: (key: string) => boolean): readonly Target[] {
  return targets.toSorted(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      Number(isOpen(b.key)) - Number(isOpen(a.key)) ||
      compareText(a.key, b.key),
  )
}

/** The most targets that keep their own key so that they and one alert per rule of the others fit. */
function keepable(own: readonly Target[], room: number): number {
  const rules = new Set<string>()
  let kept = own.length
  while (kept > 0 && kept + rules.size > room) {
    kept--
    for (const finding of own[kept]?.findings ?? []) rules.add(finding.rule)
  }
  return kept
}

function keysOf(
  targets: readonly Target[],
  coveredBy: Uncovered['coveredBy'],
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map(
    targets.flatMap(({ key, findings }) => findings.map((finding) => [finding.fingerprint, [key]] as const)),
  )
  const sent = [...coveredBy].flatMap(([covered, by]) => {
    const own = by.flatMap((cover) => keys.get(cover) ?? [])
    return own.length === 0 ? [] : [[covered, [...new Set(own)]] as const]
  })
  return new Map([...keys, ...sent])
}

interface Collapse {
  readonly own: number
  readonly kept: number
  readonly rest: number
  readonly shared: number
  readonly alertPer: AlertPer
  readonly limit: number
}

function collapseNote({ own, kept, rest, shared, alertPer, limit }: Collapse): string {
  const each = alertPer === 'account' ? 'rule and account' : alertPer
  const worst =
    kept === 0
      ? ''
      : kept === 1
        ? ' The worst one is sent as it is.'
        : ` The worst ${kept} are sent as they are.`
  return (
    `The violations would make ${count(own, 'alert')} (one per ${each}), and alert-limit is ${limit}.${worst} ` +
    `The other ${count(rest, 'violation')} ${rest === 1 ? 'is' : 'are'} reported in ${count(shared, 'shared alert')}.`
  )
}
