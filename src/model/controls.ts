/**
 * What an organisation lets its accounts do at most: of AWS its service control policies. It is handed from job to job, and so
 * made of what JSON has.
 */
export interface Controls {
  /** What the policies say, as JSON, by id; null: it could not be read, and may allow anything. */
  readonly policies: Readonly<Record<string, string | null>>
  /**
   * Ids of policies, by what they are attached to: the root, a unit or an account. What is not here has none but those that allow
   * everything.
   */
  readonly attached: Readonly<Record<string, readonly string[]>>
  /** Where something is attached that binds an account, by the account's id, from the root down; absent: nothing binds it. */
  readonly bound: Readonly<Record<string, readonly string[]>>
}

/**
 * The policies at one place above an account, or at the account itself: one of them has to allow what is done, and none may deny
 * it. Null: one that could not be read.
 */
export type ControlLevel = readonly (string | null)[]
