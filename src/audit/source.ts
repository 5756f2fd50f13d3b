/** Bytes that are looked through, and what people call them. */
export interface Source {
  /** A path, behind the archive's where it lies in one: `evidence.zip/results.csv`; `-` is the standard input. */
  readonly file: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Something that was not looked at, or only in part, so that nobody knows what it holds. */
export interface Unread {
  readonly file: string
  /** The last line that was looked at; null: none was. */
  readonly line: number | null
  /** A clause about the file. */
  readonly why: string
}
