import type { AlertTarget, HeldAlert, Intent } from './alert.ts'
import type { GapCause } from './coverage.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import type { Run } from './run.ts'
import type { Severity } from './severity.ts'

/**
 * Why a finding is no longer counted although nothing changed in the cloud. `left-out`: its account or region is no longer
 * meant; `covered`: another rule reports it; `accepted-state`: the accepted state now has the change; `rejudged`: it differs
 * still, and this rule does not judge it; `passes`: the rule is not violated any more.
 */
export type WhyGone = 'rule-left-out' | 'left-out' | 'covered' | 'accepted-state' | 'rejudged' | 'passes'

export interface GoneFinding {
  /** As it was. */
  readonly finding: Finding
  readonly why: WhyGone
}

export interface RegradedFinding {
  /** As it would be. */
  readonly finding: Finding
  readonly before: Severity
}

/** A rule that was not there, with what it finds: numbers of resources. */
export interface AddedRule {
  readonly rule: Rule
  readonly violations: number
  readonly passed: number
}

/** A rule whose result is unknown, in some region, where it was not before. */
export interface UndecidedRule {
  readonly rule: Rule
  /** How many. */
  readonly accounts: number
}

/**
 * What two states of rules, settings, exceptions and accepted state say differently of one inventory. Each list worst first.
 * What is accepted, or covered by another finding, in both is in none.
 */
export interface Difference {
  /** Counted now, and not before. */
  readonly appearing: readonly Finding[]
  readonly disappearing: readonly GoneFinding[]
  /** Accepted now, and not before. */
  readonly accepted: readonly Finding[]
  /** Counted now, and accepted before. */
  readonly lapsed: readonly Finding[]
  /** Counted in both, with another severity. */
  readonly regraded: readonly RegradedFinding[]
  /** Reported before, and now nobody can say. */
  readonly unknown: readonly Finding[]
  readonly addedRules: readonly AddedRule[]
  readonly removedRules: readonly Rule[]
  readonly undecidedRules: readonly UndecidedRule[]
  /** What is not known now, and was known, or not asked for, before. */
  readonly gaps: readonly GapCause[]
  /** Of the run's, those that the former does not have. */
  readonly warnings: readonly string[]
}

/** What the next scan would do at one target, were nothing else to change. */
export interface ForeseenAlerts {
  readonly target: AlertTarget
  /** False: what it is reached by is not set here, and may be for the scan. */
  readonly isSet: boolean
  /** Those that open, become worse, or close. */
  readonly intents: readonly Intent[]
  readonly held: readonly HeldAlert[]
}

/** What a pull request changes. */
export interface Preview {
  readonly before: Run
  readonly after: Run
  readonly difference: Difference
  readonly alerts: readonly ForeseenAlerts[]
  /** Sentences on what it changes and nobody can foresee. */
  readonly notes: readonly string[]
}
