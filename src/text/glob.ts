/**
 * Whether a text is what a glob stands for: `*` for any text, `?` for one character. Every part between stars is
 * looked for once, from the left: unlike a regular expression with many stars it never tries what it tried before.
 */
export function matchesGlob(glob: string, text: string): boolean {
  if (!/[*?]/.test(glob)) return glob === text
  const parts = glob.split('*').map((part) => Array.from(part))
  const letters = Array.from(text)
  const first = parts.shift() ?? []
  const last = parts.pop()
  if (last === undefined) return letters.length === first.length && standsAt(first, letters, 0)
  const end = letters.length - last.length
  if (end < first.length || !standsAt(first, letters, 0) || !standsAt(last, letters, end)) return false
  let from = first.length
  for (const part of parts) {
    while (from + part.length <= end && !standsAt(part, letters, from)) from += 1
    from += part.length
    if (from > end) return false
  }
  return true
}

function standsAt(part: readonly string[], letters: readonly string[], at: number): boolean {
  return (
    at + part.length <= letters.length &&
    part.every((letter, index) => letter === '?' || letter === letters[at + index])
  )
}
