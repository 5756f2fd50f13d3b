/**
 * Whether the whole text fits the pattern, in which `*` stands for any text and `?` for one character. Takes time in
 * proportion to pattern × text at most, whatever the pattern: an expression would take ages over many stars.
 */
export function fitsGlob(pattern: string, text: string): boolean {
  const wanted = Array.from(pattern)
  const given = Array.from(text)
  let at = 0
  let star = -1
  let afterStar = 0
  for (let index = 0; index < given.length;) {
    if (wanted[at] === '*') {
      star = at
      at += 1
      afterStar = index
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
      at += 1
      index += 1
    } else if (star >= 0) {
      at = star + 1
      afterStar += 1
      index = afterStar
    } else return false
  }
  while (wanted[at] === '*') at += 1
  return at === wanted.length
}
