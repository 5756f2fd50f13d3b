/** A file that rules are read from. */
export interface RuleFile {
  /** Absolute. */
  readonly path: string
  /** As in RulePlace. */
  readonly file: string
  readonly shipped: boolean
  /** Which of its rules are selected, and how. */
  readonly selected: SelectedRules
}

export interface SelectedRules {
  /** By `default`, a folder or a glob: all rules that are not off. */
  readonly among: boolean
  /** By the path of the file: all rules, those that are off, too. */
  readonly byPath: boolean
  /** By their ids, whether they are off or not. */
  readonly ids: readonly string[]
}
