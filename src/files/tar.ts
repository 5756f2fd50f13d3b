/** Where a header has its mark: POSIX's `ustar`, and GNU's, which begins alike. */
const MARK_AT = 257
const MARK = Buffer.from('ustar')

/** @param bytes the first 512 of a file, or more */
export function isTar(bytes: Buffer): boolean {
  return bytes.subarray(MARK_AT, MARK_AT + MARK.length).equals(MARK)
}
