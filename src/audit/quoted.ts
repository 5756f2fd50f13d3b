/** The closing quote of the string that opens at an index: one with an even number of backslashes before it; -1: it is open. */
export function endOfString(text: string, start: number, quote = '"'): number {
  for (let end = text.indexOf(quote, start + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    let first = end
    while (text[first - 1] === '\\') first -= 1
    if ((end - first) % 2 === 0) return end
  }
  return -1
}
