/** Resoto's jobs hold PagerDuty's routing keys as they are: nothing that is written or said may. */

const GIVEN = /((?:routing|integration)[-_ ]key\s*["']?\s*[:=\s]\s*["']?)([^\s"'|;,}]+)/gi

/** `…wxyz`: enough to tell two keys apart for who has them. */
export function maskedKey(key: string): string {
  return key.length < 16 ? '…' : `…${key.slice(-4)}`
}

/** The text with whatever stands behind the name of such a key masked: of a file that could not be read. */
export function withoutKeys(text: string): string {
  return text.replaceAll(GIVEN, (_, before: string, key: string) => before + maskedKey(key))
}

/** As arguments of a command: the words may stand in a summary, too. */
const ARGUMENT = /(?:--routing[-_]key(?:\s*=\s*|\s+)|\brouting[-_]key\s*=\s*)["']?([^\s"'|;,}]+)/gi

/** The keys that a command line is given. */
export function keysNamedIn(text: string): readonly string[] {
  return [...text.matchAll(ARGUMENT)].map(([, key = '']) => key)
}

/** Shorter ones are words that stand in other places, too. */
const SHORTEST = 8

/** The text without these keys, wherever they stand. */
export function maskKeys(text: string, keys: readonly string[]): string {
  return keys
    .filter((key) => key.length >= SHORTEST)
    .reduce((left, key) => left.replaceAll(key, maskedKey(key)), text)
}

/** The form of PagerDuty's integration keys: 32 letters and digits. */
const LIKE = /(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{32}(?![A-Za-z0-9])/g

/** A text that is said, and means the same without whatever looks like a key: one may stand in a wrong place. */
export function maskLikeKeys(text: string): string {
  return text.replaceAll(LIKE, (key) => maskedKey(key))
}
