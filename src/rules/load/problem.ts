/** Something in a rule file that a person has to look at. An error keeps its rule from being loaded. */
export interface RuleProblem {
  /** As in RulePlace. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly level: 'error' | 'warning'
  /** A sentence, or several, on one line. */
  readonly message: string
  /** The lines of the source that the message is about, with a mark; null where the line number says enough. */
  readonly excerpt: string | null
}

/** Takes the problems of one file. */
export type ReportProblem = (
  level: RuleProblem['level'],
  line: number,
  message: string,
  excerpt?: string | null,
) => void
