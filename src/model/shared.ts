import type { ExceptionsOf } from './exception.ts'
import type { Affected, Violation } from './finding.ts'
import type { Severity } from './severity.ts'

/** What an account sees of a rule's violation by a resource that another one owns and shares with it. */
export interface Sighting {
  readonly rule: string
  readonly severity: Severity
  readonly affected: readonly Affected[]
}

/** `unknown`: an account could not read whether it is used. */
export type Use = 'used' | 'unknown' | 'unused'

/** A resource of another account, as seen by all the accounts that it is shared with. */
export interface SharedResource {
  /** Its account; empty where something names it and it is not listed to those that use it. */
  readonly owner: string
  readonly kind: string
  readonly id: string
  /** Whether one of them uses it. */
  readonly use: Use
  /** Whether something of theirs names it and will use it. */
  readonly named: Use
  /** By rule, the worst of each. */
  readonly sightings: readonly Sighting[]
}

/** A result of an owner that would differ if another account used the resource. */
export interface Hinge {
  readonly kind: string
  readonly id: string
  /** Of the violation that it is, now or if the resource is used. */
  readonly fingerprint: string
  /** The result then: the severity of the present violation, or a violation that there is not yet. */
  readonly ifUsed: 'pass' | 'unknown' | Severity | Violation
  /** What the exceptions file says of the present violation then. Absent: the same as now. */
  readonly exceptionsIfUsed?: ExceptionsOf
  /** Accounts that have something in the same VPC, and so may use it. Absent: none is known. */
  readonly others?: readonly string[]
}

/** Resources that the rules judge at their owner, which is not among the accounts of the run: no account reports them. */
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
