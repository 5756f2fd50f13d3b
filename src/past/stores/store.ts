/** What is found where a history should be. */
export type Found =
  /** With the version that save() has to name. */
  | { readonly status: 'found'; readonly bytes: Buffer; readonly version: string }
  /** There is something that is no history's bytes, for a reason that is a clause. */
  | { readonly status: 'unreadable'; readonly reason: string; readonly version: string }
  /** Surely nothing was ever there. */
  | { readonly status: 'absent' }
  /** There is nothing, and perhaps there was. A clause. */
  | { readonly status: 'lost'; readonly reason: string }
  /** Nobody can say what is there. A clause with the cause, and what mends it. */
  | { readonly status: 'unavailable'; readonly reason: string }
  /** Another scan's is in the way. A clause. */
  | { readonly status: 'taken'; readonly reason: string }

export type Saved =
  | { readonly status: 'saved'; readonly version: string }
  /** Somebody else saved since: what is there is to be loaded again. */
  | { readonly status: 'moved' }
  /** A clause with the cause, and what mends it. */
  | { readonly status: 'refused'; readonly reason: string }

/** What a history that is saved takes the place of. */
export interface Replaced {
  /** Null: nothing. */
  readonly version: string | null
  /** Whether it could not be used: what can be kept of it is kept. */
  readonly damaged: boolean
}

/** A place that keeps a history from one run to the next. It knows bytes and versions, and nothing of what they mean. */
export interface HistoryStore {
  /** Where it is, to follow "the history": `at state/history.json`. */
  readonly place: string
  readonly form: 'text' | 'packed'
  /** Whether every save leaves something behind for good: then what the next run knows anyway is saved once, at the end. */
  readonly isCostly: boolean
  /** Whether the step fails where it cannot save. */
  readonly isVital: boolean
  /** A sentence on what becomes of one that cannot be used. */
  readonly ofDamaged: string
  /** What to do where another scan's history is there, as a sentence. */
  readonly ofForeign: string
  /** Throws a UserError where the place can never hold a history. */
  load(): Promise<Found>
  save(bytes: Buffer, replaced: Replaced): Promise<Saved>
}
