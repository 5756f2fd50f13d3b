import type { Affected, Violation } from './finding.ts'
import type { Severity } from './severity.ts'

/** What an account sees of a rule's violation by a resource that another one owns and shares with it. */
export interface Sighting {
  readonly rule: string
  readonly severity: Severity
  readonly affected: readonly Affected[]
}

/** `unknown`: somebody could not read whether it is used. */
export type Use = 'used' | 'unknown' | 'unused'

/** Something of another account, as those see it that it is shared with: one for all of them. */
export interface SharedResource {
  /** Its account; empty where something names it and it is not listed to those that use it. */
  readonly owner: string
  readonly kind: string
  readonly id: string
  /** Whether one of them has it in use. */
  readonly use: Use
  /** Whether something of theirs names it that will use it. */
  readonly named: Use
  /** By rule, the worst of each. */
  readonly sightings: readonly Sighting[]
}

/** A result of an owner that would be another one if some other account used the resource. */
export interface Hinge {
  readonly kind: string
  readonly id: string
  /** Of the violation that it is, now or if the resource is used. */
  readonly fingerprint: string
  /** What it is then: how bad the violation is that there is now, or one that there is not yet. */
  readonly ifUsed: 'pass' | 'unknown' | Severity | Violation
  /** Accounts that have something in the same VPC, and so may use it. Absent: none is known. */
  readonly others?: readonly string[]
}

/** Resources that the rules judge at their owner, which is not among the accounts of the run: nobody is told of them. */
export interface LeftToOwner {
  /** The account's id. */
  readonly account: string
  readonly resources: number
}

/** What is only settled when all accounts of a run were read: ids and results, never resources. */
export interface SharedFacts {
  readonly resources: readonly SharedResource[]
  readonly hinges: readonly Hinge[]
}

export const NOTHING_SHARED: SharedFacts = { resources: [], hinges: [] }
