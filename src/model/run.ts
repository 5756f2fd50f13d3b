import type { DriftFacts } from './change.ts'
import type { AssessedFramework } from './compliance.ts'
import type { Coverage } from './coverage.ts'
import type { DataMap } from './data-map.ts'
import type { ReportedException } from './exception.ts'
import type { Finding, FixedFinding, Outcome } from './finding.ts'
import type { LoadedHistory, ScanRecord } from './history.ts'
import type { TimeToRepair, TrendPoint } from './life.ts'
import type { LeftOutAccount } from './left-out.ts'
import type { Account } from './resource.ts'
import type { Rule } from './rule.ts'
import type { SavedInventory } from './saved-inventory.ts'
import type { Safe } from './safe.ts'
import type { Settings } from './settings.ts'
import type { LeftToOwner } from './shared.ts'

/** Links that reports and alerts show; null where the host has none (a terminal). */
export interface RunLinks {
  /** The page of this workflow run. */
  readonly run: string | null
  /** The repository's files at this commit, ending in a slash. */
  readonly files: string | null
  /** The same for the packs that ship: the action's own repository, ending in a slash. */
  readonly packs: string | null
  /** The file of the workflow that was started, relative to the repository that it lies in and that runs it. */
  readonly workflow: string | null
}

/** What the run knows of its past. */
export interface PastOfRun {
  /**
   * `none`: no history is kept; `first`: none was there yet; `lost`: none was there, and perhaps there had been one;
   * `unavailable`: nobody could say what is there; `damaged`: unreadable; `foreign`: another scan's; `newer`: a later
   * version's; `loaded`.
   */
  readonly status: LoadedHistory['status']
  /** ISO time of the last run; null unless loaded. */
  readonly previousAt: string | null
  /** A sentence for people; empty when loaded. */
  readonly message: string
}

/** A run that may leave: see mask-run.ts. */
export type SafeRun = Safe<Run>

/** One immutable value: every report and every alert is a pure function of it. */
export interface Run {
  readonly id: string
  /** ISO times, UTC. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly version: string
  /** What was evaluated instead of what is there now; absent: accounts were read. */
  readonly inventories?: readonly SavedInventory[]
  readonly settings: Settings
  readonly links: RunLinks
  /** Somebody ended the run before it was done: what was left is a gap, and no alert is sent. */
  readonly cancelled?: true
  readonly accounts: readonly Account[]
  /** Accounts of the organisation that were not to be read. */
  readonly leftOut: readonly LeftOutAccount[]
  /** Other accounts that share something with those of this run, by id. */
  readonly leftToOwners: readonly LeftToOwner[]
  /** Enabled rules, by id. */
  readonly rules: readonly Rule[]
  /** Warnings about rules and settings that the report repeats. */
  readonly warnings: readonly string[]
  readonly coverage: Coverage
  /** Number of resources read, by kind. */
  readonly resources: Readonly<Record<string, number>>
  /** One for each rule and account in which it was evaluated anywhere. */
  readonly outcomes: readonly Outcome[]
  /** Sorted by severity, rule, account, region, id. Violations and what could not be looked at again. */
  readonly findings: readonly Finding[]
  readonly fixed: readonly FixedFinding[]
  /** The entries of the exceptions file, in its order, and what became of each. */
  readonly exceptions: readonly ReportedException[]
  /** What was compared with the accepted state, and changes that no rule judges. */
  readonly drift: DriftFacts
  readonly dataMap: DataMap
  /** What the rules say about each framework that ships. */
  readonly compliance: readonly AssessedFramework[]
  readonly past: PastOfRun
  readonly timeToRepair: TimeToRepair
  /** The runs before this one, oldest first. */
  readonly trend: readonly TrendPoint[]
  /** What the history says of this scan; null where it says nothing. */
  readonly before: ScanRecord | null
  /** Sentences about settings that cannot be meant as they are. The step fails with them. */
  readonly misread: readonly string[]
}
