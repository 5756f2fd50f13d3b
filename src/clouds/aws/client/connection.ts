import type { CallContext } from './call.ts'
import type { ErrorWords } from './error-words.ts'
import type { Turns } from './turns.ts'
import type { AwsCaller } from './client.ts'

/** How a service answers lists in pages. */
export interface Paging {
  /** Parameter that takes the token of the next page. */
  readonly token: string
  /** Member of the answer that holds that token. */
  readonly next: string
  /** Parameter that takes the largest number of entries. */
  readonly size: string
  /** Member of the answer that says whether there is more: then there has to be a token. */
  readonly more?: string
}

/** The way of most services. */
export const NEXT_TOKEN: Paging = { token: 'NextToken', next: 'NextToken', size: 'MaxResults' }

/** Paces that a run is given beside the rate of its requests: resources per second. Infinity: none. */
export type Paces = Readonly<Record<PaceName, number>>

type PaceName = 'bucketRate'

/** How a service answers. */
export interface Conventions {
  readonly paging: Paging
  readonly errors: ErrorWords
  /** Calls about single resources in flight, for each scope and detail: few where the service counts them closely. */
  readonly detailsAtATime: number
  /** The pace of a run that bounds how many of its resources are asked about in a while, where more than one call is about each. */
  readonly turns?: PaceName
}

/** One service of one account, asked in one region with the credentials for the account. */
export interface Connection {
  readonly conventions: Conventions
  readonly call: AwsCaller
  readonly context: CallContext
  /** Absent: resources are asked about as fast as requests may leave. */
  readonly turns?: Pick<Turns, 'begin'>
  /** The same in another region, which counts and fails by itself. */
  readonly in: (region: string) => Connection
}
