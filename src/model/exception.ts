/** Findings accepted for a reason, by an owner, until a date: an entry of the exceptions file. */
export interface Exception {
  /** Where it stands, for people: the file as the user named it, and the 1-based line of the entry. */
  readonly place: { readonly file: string; readonly line: number }
  /** Ids of rules, former ids, or globs; never empty. */
  readonly rules: readonly string[]
  /** Patterns (see matchesAccount); `!` negates. Empty: all. */
  readonly accounts: readonly string[]
  /** Patterns (see meansRegion). Empty: all. */
  readonly regions: readonly string[]
  /** Globs for the id, name or ARN of the resource. Empty: all. */
  readonly resources: readonly string[]
  /** Globs for the values of tags, by key: each has to fit. */
  readonly tags: Readonly<Record<string, readonly string[]>>
  /** A search that has to be true of the resource; null: any. */
  readonly where: string | null
  readonly reason: string
  readonly owner: string
  readonly ticket: string | null
  /** The first day (UTC, `2027-01-31`) on which the finding counts again; null: never. */
  readonly expires: string | null
}

/** What a finding keeps of the exception that accepts it. */
export interface AppliedException extends Pick<
  Exception,
  'place' | 'reason' | 'owner' | 'ticket' | 'expires'
> {
  /** Whole days until it expires, at least 1; null: it does not. */
  readonly daysLeft: number | null
}
