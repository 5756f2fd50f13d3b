import type { Part } from '../../../text/recurring.ts'

/** What a dashboard shows in a line: its class and name are what tells it from all others of the file, and stay over runs. */
export interface TestCase {
  /** `111122223333.eu-west-1`. */
  readonly classname: string
  readonly name: string
  /** Null where it passed. */
  readonly outcome: Outcome | null
}

export interface Outcome {
  /** `error` is about the run itself, `failure` about what it looked at. */
  readonly element: 'failure' | 'error' | 'skipped'
  /** Of a failure its severity; of what is skipped why: `unknown`, `accepted`, `covered`. */
  readonly type: string
  /** Worked out when it is written: counting has no use for it. */
  readonly text: () => CaseText
}

interface CaseText {
  readonly message: string
  /** What recurs is as xml.ts escapes it. */
  readonly lines?: readonly Part[]
}

/** A rule, or the run itself. */
export interface TestSuite {
  readonly name: string
  /** Made anew each time: first to be counted, then to be written. */
  readonly cases: () => Iterable<TestCase>
}
