import type { Principal } from './identities.ts'
import type { Service } from './errors.ts'
import type { Organisation } from './organisation.ts'

/** What faults match and the log keeps: a call, and what it is about. */
export interface CallSubject {
  readonly service: Service
  readonly operation: string
  /** The account that is asked about: for AssumeRole the role's, else the caller's. */
  readonly account: string
  readonly region: string
}

/** A call that passed authentication. */
export interface Call extends CallSubject {
  readonly organisation: Organisation
  readonly caller: Principal
  readonly parameters: URLSearchParams
  /** Most entries of a page, also where the caller asks for more. */
  readonly pageLimit: number
}

/** Answers the content of the response element; throws AwsFault. */
export type Operation = (call: Call) => string

export type Operations = Readonly<Record<string, Operation>>
