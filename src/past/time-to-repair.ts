import type { Finding, FixedFinding } from '../model/finding.ts'
import type { LoadedHistory, RememberedFinding } from '../model/history.ts'
import type { RepairTimes, TimeToRepair } from '../model/life.ts'
import type { Rule } from '../model/rule.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'
import { openingOf } from './due.ts'
import { rememberedFindings } from './remembered.ts'

interface Life {
  readonly loaded: LoadedHistory
  readonly rules: readonly Rule[]
  readonly findings: readonly Finding[]
  readonly fixed: readonly FixedFinding[]
  /** ISO time of this run. */
  readonly now: string
}

/** Whether somebody mended it, or took it away. What settings or exceptions let go of, and what was accepted, was not. */
export function isRepair(how: FixedFinding['how']): boolean {
  return how === 'repaired' || how === 'deleted' || how === 'reverted'
}

/**
 * Over what was repaired while the history remembers it, and apart from it over what is open, so that the times cannot
 * look good by never closing anything. Runs see when: the times are as exact as the schedule.
 */
export function timeToRepair(life: Life): TimeToRepair {
  const repaired = repairsOf(life)
  const open = life.findings.filter(({ standing }) => standing === 'counted')
  const timesOf = (severity: Severity): RepairTimes => {
    const durations = sorted(repaired.flatMap((one) => (one.severity === severity ? one.seconds : [])))
    const here = open.filter((finding) => finding.severity === severity)
    const ages = sorted(
      here.flatMap((finding) => {
        const opened = openingOf(finding)
        return opened === null ? [] : secondsBetween(opened, life.now)
      }),
    )
    return {
      repairs: durations.length,
      medianSeconds: quantile(durations, 0.5),
      p90Seconds: quantile(durations, 0.9),
      open: here.length,
      medianOpenSeconds: quantile(ages, 0.5),
      oldestOpenSeconds: ages.at(-1) ?? null,
      reopened: here.filter(({ reopened }) => reopened > 0).length,
    }
  }
  const [critical, high, medium, low] = SEVERITIES
  return {
    critical: timesOf(critical),
    high: timesOf(high),
    medium: timesOf(medium),
    low: timesOf(low),
  }
}

interface Repair {
  readonly severity: Severity
  readonly seconds: number
}

function repairsOf({ loaded, rules, findings, fixed, now }: Life): readonly Repair[] {
  const before = rememberedFindings(loaded, rules)
  const back = new Set(findings.map(({ fingerprint }) => fingerprint))
  const earlier = [...before].flatMap(([fingerprint, one]) =>
    one.fixedAt === null || back.has(fingerprint) || !counted(one) ? [] : repairOf(one, one.fixedAt),
  )
  const justNow = fixed.flatMap(({ fingerprint, how, standing }) => {
    const one = before.get(fingerprint)
    return one === undefined || standing !== 'counted' || !isRepair(how) ? [] : repairOf(one, now)
  })
  return [...earlier, ...justNow]
}

/** What another finding covered was repaired with it, and what an exception accepted nobody had to repair. */
function counted({ coveredBy, excepted }: RememberedFinding): boolean {
  return coveredBy === undefined && excepted !== true
}

function repairOf({ severity, openedAt, firstSeen }: RememberedFinding, at: string): Repair {
  return { severity, seconds: secondsBetween(openedAt ?? firstSeen, at) }
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b)
}

/** Nearest rank: always a time that there was. */
function quantile(ascending: readonly number[], share: number): number | null {
  return ascending[Math.ceil(share * ascending.length) - 1] ?? null
}
