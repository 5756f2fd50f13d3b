import type { Affected } from './finding.ts'

const MOST = 5

/** `i-1 (reachable), eni-2 (open) and 3 more`: instances by their ids, other interfaces by their own. Empty: none. */
export function affectedWords(affected: readonly Affected[]): string {
  const names = affected.map(({ id, instance, grade }) => `${instance ?? id} (${grade})`)
  const distinct = [...new Set(names)]
  const rest = distinct.length - MOST
  if (rest <= 0) return distinct.join(', ')
  return `${distinct.slice(0, MOST).join(', ')} and ${rest.toLocaleString('en-US')} more`
}
