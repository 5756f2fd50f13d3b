import { accountGapCovers } from '../model/coverage.ts'
import { gapsByAccount } from './gap-causes.ts'
import { type ExceptionsOf, exceptionsOf } from '../model/exception.ts'
import type { Outcome, Violation } from '../model/finding.ts'
import type { ScanResult } from '../model/scan.ts'
import { inOrder } from './in-order.ts'
import type { Hinge, SharedResource, Sighting, Use } from '../model/shared.ts'
import { affectedBoth, moreUse, worst } from './shared-tally.ts'
import type { Severity } from '../model/severity.ts'

/**
 * Settles the results that depend on several accounts, once all are read. A resource that another account uses is used.
 * Where an account that may use it has a gap there, the owner's result is unknown. A violation is as severe as the
 * account that sees it worst says.
 */
export function settle(scan: ScanResult): ScanResult {
  const resources = new Map(scan.shared.resources.map((one) => [keyOf(one), one]))
  const violations = new Map(scan.violations.map((violation) => [violation.fingerprint, violation]))
  const changes = new Changes(violations)
  const hasGap = gapsOfUsers(scan)
  for (const hinge of scan.shared.hinges) {
    const known = useFor(hinge, resources.get(keyOf(hinge)))
    const violation = typeof hinge.ifUsed === 'object' ? hinge.ifUsed : violations.get(hinge.fingerprint)
    const isOpen = known === 'unused' && violation !== undefined && hasGap(hinge, violation.region)
    const use = isOpen ? 'unknown' : known
    if (use === 'used') changes.apply(hinge)
    else if (use === 'unknown') changes.doubt(hinge)
  }
  if (resources.size > 0) {
    for (const violation of violations.values()) {
      const seen = resources.get(keyOf(violation))
      if (seen !== undefined) violations.set(violation.fingerprint, withSightings(violation, seen))
    }
  }
  return inOrder({ ...scan, violations: [...violations.values()], outcomes: changes.outcomes(scan.outcomes) })
}

/** Whether an account of the run may use the resource and has a gap in the kind there. */
function gapsOfUsers({ accounts, coverage }: ScanResult): (hinge: Hinge, region: string) => boolean {
  const gaps = gapsByAccount(coverage.gaps.filter(({ properties }) => properties === undefined))
  const read = new Set(accounts.map(({ id }) => id))
  return ({ kind, others = [] }, region) =>
    others.some(
      (account) =>
        read.has(account) && gaps.get(account)?.some((gap) => accountGapCovers(gap, region, kind)) === true,
    )
}

/** A severity depends on what has the resource now; whether it is used at all, also on what only names it. */
function useFor({ ifUsed }: Hinge, shared: SharedResource | undefined): Use {
  if (shared === undefined) return 'unused'
  const isSeverity = typeof ifUsed === 'string' && ifUsed !== 'pass' && ifUsed !== 'unknown'
  return isSeverity ? shared.use : moreUse(shared.use, shared.named)
}

/** Changes of results, with the numbers by account and rule. */
class Changes {
  readonly #violations: Map<string, Violation>
  readonly #numbers = new Map<string, { passed: number; violations: number; unknown: Set<string> }>()

  constructor(violations: Map<string, Violation>) {
    this.#violations = violations
  }

  apply({ fingerprint, ifUsed, exceptionsIfUsed }: Hinge): void {
    const now = this.#violations.get(fingerprint)
    if (typeof ifUsed === 'object') {
      this.#violations.set(fingerprint, ifUsed)
      this.#count(ifUsed, { passed: -1, violations: 1 })
    } else if (now === undefined) return
    else if (ifUsed === 'pass') this.#drop(now, 1)
    else if (ifUsed === 'unknown') this.#drop(now, 0)
    else this.#violations.set(fingerprint, { ...excepted(now, exceptionsIfUsed), severity: ifUsed })
  }

  /** The result is either the present one or that of a used resource: a violation only if both are. */
  doubt({ fingerprint, ifUsed, exceptionsIfUsed }: Hinge): void {
    const now = this.#violations.get(fingerprint)
    if (typeof ifUsed === 'object') {
      this.#count(ifUsed, { passed: -1, violations: 0 }, true)
    } else if (now === undefined) return
    else if (ifUsed === 'pass' || ifUsed === 'unknown') this.#drop(now, 0)
    else {
      const exceptions = exceptionsIfUsed && certainlyOf(exceptionsOf(now), exceptionsIfUsed)
      this.#violations.set(fingerprint, {
        ...excepted(now, exceptions),
        severity: worst([now.severity, ifUsed]),
      })
    }
  }

  outcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
    if (this.#numbers.size === 0) return outcomes
    return outcomes.map((outcome) => {
      const change = this.#numbers.get(`${outcome.account}\n${outcome.rule}`)
      if (change === undefined) return outcome
      return {
        ...outcome,
        passed: outcome.passed + change.passed,
        violations: outcome.violations + change.violations,
        incomplete: [...new Set([...outcome.incomplete, ...change.unknown])].toSorted(),
      }
    })
  }

  #drop(violation: Violation, passed: 0 | 1): void {
    this.#violations.delete(violation.fingerprint)
    this.#count(violation, { passed, violations: -1 }, passed === 0)
  }

  #count(
    { account, rule, region }: Violation,
    { passed, violations }: { passed: number; violations: number },
    isUnknown = false,
  ): void {
    const key = `${account}\n${rule}`
    const known = this.#numbers.get(key) ?? { passed: 0, violations: 0, unknown: new Set<string>() }
    if (isUnknown) known.unknown.add(region)
    const { unknown } = known
    this.#numbers.set(key, {
      passed: known.passed + passed,
      violations: known.violations + violations,
      unknown,
    })
  }
}

/** The violation with what the exceptions file says of it instead; undefined: it stays. */
function excepted(violation: Violation, exceptions: ExceptionsOf | undefined): Violation {
  if (exceptions === undefined) return violation
  const {
    exception: _,
    expiredException: __,
    matchedExceptions: ___,
    uncheckedExceptions: ____,
    ...own
  } = violation
  return { ...own, ...exceptions }
}

/** What holds whichever of the two is so: an entry that matches in one case alone could not be checked. */
function certainlyOf(one: ExceptionsOf, other: ExceptionsOf): ExceptionsOf {
  const places = new Map(
    [one, other]
      .flatMap(({ exception }) => exception?.place ?? [])
      .map((place) => [place.line, place] as const),
  )
  const matched = (one.matchedExceptions ?? []).filter((line) => other.matchedExceptions?.includes(line))
  const accepting = [one, other].flatMap(({ exception }) => exception ?? [])
  // Both accept it, perhaps by two entries: it is accepted as long as the shorter one lasts.
  const [exception] =
    accepting.length < 2
      ? []
      : accepting.toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity))
  const open = [...places.values()]
    .filter(({ line }) => exception === undefined && !matched.includes(line))
    .map((place) => ({ place, why: UNKNOWN_USE }))
  const unchecked = [...(one.uncheckedExceptions ?? []), ...open]
  return {
    ...(exception === undefined ? {} : { exception }),
    ...(one.expiredException === undefined || other.expiredException === undefined
      ? {}
      : { expiredException: one.expiredException }),
    ...(matched.length === 0 ? {} : { matchedExceptions: matched }),
    ...(unchecked.length === 0 ? {} : { uncheckedExceptions: unchecked }),
  }
}

const UNKNOWN_USE =
  'its where asks whether the resource is used, and not every account that may use it was read'

function withSightings(violation: Violation, { sightings }: SharedResource): Violation {
  const seen = sightings.filter(({ rule }) => rule === violation.rule)
  if (seen.length === 0) return violation
  const severities: readonly Severity[] = seen.map(({ severity }: Sighting) => severity)
  return {
    ...violation,
    severity: worst([violation.severity, ...severities]),
    affected: affectedBoth([...seen.map(({ affected }) => affected), violation.affected]),
  }
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}\n${id}`
}
