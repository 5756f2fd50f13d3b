import type { JsonObject } from './json.ts'

/** One account in one region: the unit of collecting, evaluating and forgetting. */
export interface Scope {
  /** The account's id. */
  readonly account: string
  /** A region's code, or `global` for what belongs to the account as a whole. */
  readonly region: string
}

export const GLOBAL_REGION = 'global'

export type EdgeType = 'default' | 'delete' | 'iam'

/** An edge as the resource that knows of it declares it; `out`: from that resource to the other. */
export interface Edge {
  readonly type: EdgeType
  readonly direction: 'in' | 'out'
  readonly kind: string
  readonly id: string
  /** Where the other end lies; absent: in the same region. */
  readonly region?: string
}

/**
 * One thing in the cloud. `reported` holds the properties of the resource model (docs/kinds.md)
 * (snake case, absent values left out, times as ISO strings in UTC), among them id, name, kind, tags and arn.
 * The edges account → region → resource are implied by `account` and `region` and are not listed.
 */
export interface Resource extends Scope {
  readonly kind: string
  /** The cloud's id, such as sg-0123456789abcdef0; unique within scope and kind. */
  readonly id: string
  /** As people call it; the id where there is none. */
  readonly name: string
  readonly reported: JsonObject
  readonly edges: readonly Edge[]
  /**
   * What `reported` may be as well, where some properties depend on what was not read: as open as can be first, then
   * what lies between. What a search says of all of them is certain. Absent: nothing is in doubt.
   */
  readonly doubts?: readonly JsonObject[]
  /**
   * The properties that could not be read of it alone, as paths (`nic_attachment.attach_time`): `reported` lacks them, and
   * what asks about them is undecided. Absent: there are none.
   */
  readonly unread?: readonly string[]
  /**
   * The properties that say that it is deleted, has failed or came to nothing (see GoneStates): such a resource is there
   * for rules that name one of them, and for no others. Absent: it is there.
   */
  readonly gone?: readonly string[]
  /**
   * Whether something in it is masked (see sensitive/masked-text.ts), as in what was written for later: whether such a text
   * is another, or fits a pattern, is undecided. Absent: it has what the cloud has.
   */
  readonly masked?: true
}

/** An account while it is read and judged. */
export interface ScannedAccount {
  /** As its cloud has it. */
  readonly id: string
  /** The id where no name is known. */
  readonly name: string
  /** In which of the parts that its cloud keeps apart from each other, as the cloud calls it: aws-cn, for example. */
  readonly partition: string
  /** `production` or another environment's name, as the settings have it. */
  readonly environment: string
  /** Its organisational unit, names from the root down (`Workloads/Production`); absent where it is not known. */
  readonly unit?: string
}

/** An account of a run, of which all accounts are known. */
export interface Account extends Omit<ScannedAccount, 'environment'> {
  readonly environment: Environment
}

/** `production` or another environment's name; where that is not certain, why, as a clause. */
export type Environment =
  | { readonly name: string; readonly certain: true }
  | { readonly name: string; readonly certain: false; readonly why: string }
