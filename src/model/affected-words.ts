import type { Affected } from './finding.ts'

const MOST = 5

/** A group that is open on an interface with no way to it is still open, but what is behind it is not reached. */
const WORDS: Readonly<Record<string, string>> = {
  reachable: 'reachable from the internet',
  'exposed-but-stopped': 'reachable as soon as it runs',
  open: 'not reached',
  closed: 'not reached',
}

/** `i-1 (reachable from the internet), eni-2 (not reached) and 3 more`: instances by their ids. Empty: none. */
export function affectedWords(affected: readonly Affected[]): string {
  const names = affected.map(({ id, instance, grade }) => `${instance ?? id} (${WORDS[grade] ?? grade})`)
  const distinct = [...new Set(names)]
  const rest = distinct.length - MOST
  if (rest <= 0) return distinct.join(', ')
  return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`
}
