/** How ids begin that stand for those of a public repository's history. */
export const PSEUDONYM_MARK = 'hidden-'
/** In base64url: 96 bits of a hash. */
const PSEUDONYM = /^hidden-[\w-]{16}$/

/** Whether it stands for an id that is not known: nothing can be looked up by it. */
export function isPseudonym(text: string): boolean {
  // Nearly none is: this takes a tenth of the time.
  return text.startsWith(PSEUDONYM_MARK) && PSEUDONYM.test(text)
}
