import type { Principal } from './identities.ts'
import type { Organisation } from './organisation.ts'

/** What faults match and the log keeps: a call, and what it is about. */
export interface CallSubject {
  /** As signatures name it: `ec2`, `s3`. */
  readonly service: string
  readonly operation: string
  /** The account that is asked about: for AssumeRole the role's, else the caller's. */
  readonly account: string
  readonly region: string
  /** The one resource that is asked about, such as a bucket; empty where there is none, and for EC2. */
  readonly resource: string
}

/** A call that passed authentication. */
export interface Call extends CallSubject {
  readonly organisation: Organisation
  readonly caller: Principal
  readonly parameters: URLSearchParams
  /** Most entries of a page, also where the caller asks for more. */
  readonly pageLimit: number
}

/** Answers the content of the response element, or the body where the protocol has none; throws AwsFault. */
export type Operation = (call: Call) => string

export type Operations = Readonly<Record<string, Operation>>
