import { compareText } from '../text/compare.ts'
import type {
  BrokenPermission,
  Finding,
  FindingState,
  FindingSubject,
  FixedFinding,
} from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { compareServices } from '../network/services.ts'
import { type Severity, severityRank } from '../model/severity.ts'
import { isNew } from './news.ts'

/** A finding, fixed or not, as far as it matters for whether another one says the same. */
interface Coverable extends FindingSubject {
  readonly fingerprint: string
  readonly severity: Severity
  /** Of those that could not be looked at again, or are fixed: what covered them when they were last seen. */
  readonly coveredBy: string | null
  /** Absent of those that are fixed. */
  readonly result?: 'violation' | 'unknown'
  readonly state?: FindingState
  readonly how?: FixedFinding['how']
  readonly permissions?: readonly BrokenPermission[]
  readonly opens?: string
  /** Present: it is about a change, not about how things are. */
  readonly change?: object
}

/** By fingerprint of a covered finding: those that cover it, of the same resource. */
export type Covers<T> = ReadonlyMap<string, readonly [T, ...T[]]>

/**
 * One cause, one finding: which findings are covered, because others of the same resource report the same fault and are as
 * bad and as certain.
 *
 * Each permission is reported once: by the worst finding that rests on it, and among equals by the one about the most ports
 * that the permission opens. So the finding of one permission does not depend on any other, and there are never more
 * findings than permissions that have to go. A finding about a change claims none: where findings about the state, as bad
 * as it is, report all the permissions that it opened, it is covered, and else it speaks beside them. Where no permissions are known, a rule's `covered_by` decides, and for what
 * could not be looked at again, what covered it before.
 * @param rules by id and former ids
 * @param goesOn of findings without news, those to prefer: what is already open under their name stays there
 */
export function coversOf<T extends Coverable>(
  findings: readonly T[],
  rules: ReadonlyMap<string, Rule>,
  goesOn: (finding: T) => boolean = () => false,
): Covers<T> {
  const covers = new Map<string, readonly [T, ...T[]]>()
  for (const here of Map.groupBy(findings, placeOf).values()) {
    if (here.length < 2) continue
    const reporters = reportersOf(here, rules, goesOn)
    for (const finding of here) {
      const [first, ...others] = reportersFor(finding, here, reporters, rules)
      if (first !== undefined) covers.set(finding.fingerprint, [first, ...others])
    }
  }
  return covers
}

/**
 * The findings, each with what covers it, or with what it covers. One that covers what the last run did not know is itself
 * new: a permission that was widened counts as news.
 */
export function tellOnce<T extends Omit<Finding, 'standing'>>(
  findings: readonly T[],
  rules: ReadonlyMap<string, Rule>,
): T[] {
  const covers = coversOf(findings, rules)
  const beside = servicesBeside(findings, covers)
  const news = new Set(
    findings
      // That an exception ran out opens nothing wider. A change is new to the accepted state; whether what it opened is new,
      // the finding about the state says itself.
      .filter(
        (one) =>
          isNew(one) && one.lapsed !== true && one.change === undefined && one.permissions !== undefined,
      )
      .flatMap(({ fingerprint }) => (covers.get(fingerprint) ?? []).map((cover) => cover.fingerprint)),
  )
  return findings.map((finding) => {
    const { fingerprint } = finding
    const coveredBy = covers.get(fingerprint)?.[0].rule ?? null
    const alsoOpens = beside.get(fingerprint)
    const isNews = finding.state === 'known' && news.has(fingerprint)
    if (coveredBy === finding.coveredBy && alsoOpens === undefined && !isNews) return finding
    const changes = {
      coveredBy,
      ...(alsoOpens === undefined ? {} : { alsoOpens }),
      ...(isNews ? { state: 'new' as const } : {}),
    }
    return Object.assign({}, finding, changes)
  })
}

/** By fingerprint of a finding that covers others: the services that these open. */
export function servicesBeside<T extends Coverable>(
  findings: readonly T[],
  covers: Covers<T>,
): ReadonlyMap<string, readonly string[]> {
  const services = new Map<string, string[]>()
  for (const { fingerprint, opens } of findings) {
    if (opens === undefined) continue
    for (const { fingerprint: cover } of covers.get(fingerprint) ?? []) {
      services.set(cover, [...(services.get(cover) ?? []), opens])
    }
  }
  for (const [cover, names] of services) services.set(cover, [...new Set(names)].toSorted(compareServices))
  return services
}

/** Empty where the finding is not covered. */
function reportersFor<T extends Coverable>(
  finding: T,
  here: readonly T[],
  reporters: ReadonlyMap<string, T>,
  rules: ReadonlyMap<string, Rule>,
): readonly T[] {
  const ofPermissions = (one: T): T[] => [
    ...new Set((one.permissions ?? []).flatMap(({ id }) => reporters.get(id) ?? [])),
  ]
  if (finding.permissions !== undefined && finding.change !== undefined) {
    const told = ofPermissions(finding).filter((one) => isAsGood(one, finding))
    const isTold = ({ id }: BrokenPermission): boolean => told.some((one) => one === reporters.get(id))
    return finding.permissions.every(isTold) ? told : []
  }
  if (finding.permissions !== undefined) {
    const told = ofPermissions(finding)
    return told.includes(finding) ? [] : told
  }
  const last = lastOf(finding, (one) => namedCover(one, here, rules))
  const told = ofPermissions(last)
  if (told.length > 0 && !told.includes(last)) return told
  return last === finding ? [] : [last]
}

/** By permission: the finding that reports it. */
function reportersOf<T extends Coverable>(
  here: readonly T[],
  rules: ReadonlyMap<string, Rule>,
  goesOn: (finding: T) => boolean,
): ReadonlyMap<string, T> {
  const claims = here
    .filter(({ change }) => change === undefined)
    .flatMap((finding) => (finding.permissions ?? []).map(({ id, ports }) => ({ finding, id, ports })))
  const reporters = new Map<string, T>()
  for (const [id, own] of Map.groupBy(claims, (claim) => claim.id)) {
    const ranked = own.toSorted(
      (a, b) =>
        severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
        Number(isShipped(a.finding, rules)) - Number(isShipped(b.finding, rules)) ||
        b.ports - a.ports ||
        Number(a.finding.opens === undefined) - Number(b.finding.opens === undefined) ||
        compareText(a.finding.rule, b.finding.rule),
    )
    const worst = ranked[0]?.finding.severity
    const isOld = own.every(({ finding }) => finding.state === 'known')
    const going = isOld
      ? ranked.find(({ finding }) => finding.severity === worst && goesOn(finding))
      : undefined
    const reporter = (going ?? ranked[0])?.finding
    if (reporter !== undefined) reporters.set(id, reporter)
  }
  return reporters
}

/** Whoever writes a rule of their own wants its words, and its alert. */
function isShipped({ rule }: Coverable, rules: ReadonlyMap<string, Rule>): boolean {
  return rules.get(rule)?.place.shipped !== false
}

/** The finding of this resource that the rule, or the last run, names as covering this one. */
function namedCover<T extends Coverable>(
  finding: T,
  here: readonly T[],
  rules: ReadonlyMap<string, Rule>,
): T | undefined {
  if (finding.permissions !== undefined) return undefined
  const names = [finding.coveredBy ?? [], rules.get(finding.rule)?.alert.coveredBy ?? []].flat()
  for (const name of names) {
    const broader = here.find(({ rule }) => rule === (rules.get(name)?.id ?? name))
    if (broader !== undefined && broader !== finding && isAsGood(broader, finding)) return broader
  }
  return undefined
}

/** Follows from rule to broader rule. Of rules that go round in a circle, the first by id stands for all. */
function lastOf<T extends Coverable>(start: T, next: (finding: T) => T | undefined): T {
  const path = [start]
  for (let at = next(start); at !== undefined; at = next(at)) {
    const seen = path.indexOf(at)
    if (seen >= 0) return path.slice(seen).toSorted((a, b) => compareText(a.rule, b.rule))[0] ?? at
    path.push(at)
  }
  return path.at(-1) ?? start
}

function isAsGood(broader: Coverable, finding: Coverable): boolean {
  if (severityRank(broader.severity) > severityRank(finding.severity) || broader.how !== finding.how)
    return false
  return broader.result === finding.result || broader.result === 'violation'
}

function placeOf({ account, region, kind, id }: FindingSubject): string {
  return [account, region, kind, id].join('\n')
}
