/** `1,200`. Not by Intl: the first number that it writes takes a process 10 ms, and a run begins with one. */
export function withCommas(number: number): string {
  return String(number).replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','))
}

/** `1 group`, `2 groups`, `1,200 groups`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${withCommas(number)} ${number === 1 ? singular : plural}`
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}

/**
 * The first few of a list and how many more there are: `a, b and 3 more`, `a, b and 3 more regions`. If one more than
 * `most` is left, it is named too: that takes no more room than counting it.
 */
export function some(words: readonly string[], most: number, noun = ''): string {
  const rest = words.length - most
  if (rest <= 1) return enumerate(words)
  const more = noun === '' ? `${withCommas(rest)} more` : count(rest, `more ${noun}`)
  return enumerate([...words.slice(0, most), more])
}

/** `a policy`, `an identity-based policy`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** The received value as error messages show it. */
export function quote(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text)
}
