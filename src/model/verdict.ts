/** What came of a run. */
export type Verdict = 'pass' | 'violations' | 'incomplete'
