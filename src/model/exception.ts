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

/** An entry that accepted a violation until it expired. */
export type ExpiredException = Omit<AppliedException, 'daysLeft'>

/** An entry that names a violation by all that is known of it, and cannot be checked to the end. */
export interface UncheckedException {
  readonly place: Exception['place']
  /** What keeps it from being checked, as a clause: `the tags of the resource were not read`. */
  readonly why: string
}

/**
 * What the exceptions file says of a violation. Of the entries that match, the one that lasts longest accepts it; what
 * cannot be checked, and what has expired, accepts nothing.
 */
export interface ExceptionsOf {
  /** Absent: none certainly accepts it. */
  readonly exception?: AppliedException
  /** The last that did, where none does any more. Absent: none ever did. */
  readonly expiredException?: ExpiredException
  /** The lines of all entries that match, expired ones among them. Absent: none does. */
  readonly matchedExceptions?: readonly number[]
  /** Absent: there is none. */
  readonly uncheckedExceptions?: readonly UncheckedException[]
}

/** That alone of what is more; what is absent stays so. */
export function exceptionsOf({
  exception,
  expiredException,
  matchedExceptions,
  uncheckedExceptions,
}: ExceptionsOf): ExceptionsOf {
  return {
    ...(exception === undefined ? {} : { exception }),
    ...(expiredException === undefined ? {} : { expiredException }),
    ...(matchedExceptions === undefined ? {} : { matchedExceptions }),
    ...(uncheckedExceptions === undefined ? {} : { uncheckedExceptions }),
  }
}

/**
 * What became of an entry in a run. `used`: it matches findings; `expired`: it no longer accepts anything; `stale`: it
 * matches nothing, although everything that it speaks of was seen; `unchecked`: it matched nothing, and not everything was seen.
 */
export type ExceptionStatus = 'used' | 'expired' | 'stale' | 'unchecked'

/** An entry of the exceptions file, and what became of it in a run. */
export interface ReportedException extends Exception {
  readonly status: ExceptionStatus
  /** Findings that match, each fault once, those among them that another entry accepts for longer; of an expired one those that count again. */
  readonly matches: number
  /** Findings that it accepts. */
  readonly accepted: number
  /** As in AppliedException; 0 where it has expired. */
  readonly daysLeft: number | null
  /** Whether it expires within EXPIRING_DAYS. */
  readonly expiring: boolean
  /** Why it could not be checked, as a clause. Absent where it is not `unchecked`. */
  readonly why?: string
}

/** So many days before an entry expires, the summary begins to say so. */
export const EXPIRING_DAYS = 14
