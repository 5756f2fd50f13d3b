/** What a service said where it did not answer: its code, and a line that holds its own sentence. */
export interface Said {
  readonly code: string
  readonly message: string
}

/**
 * How a service says what the collector has to tell apart, beside the words that all of AWS shares (see classify). What it
 * says where something was never set is said by each detail (see Detail.notSet): the same word may mean "gone" elsewhere.
 */
export interface ErrorWords {
  /** Whether it says that the resource that was asked about is no more. Absent: it never does. */
  readonly isGone?: (said: Said) => boolean
  /** Whether it says that what was asked about does not exist in this region, so that there are none of it. */
  readonly isNotOffered?: (said: Said) => boolean
  /** Its own codes for being refused. */
  readonly denied?: readonly string[]
}
