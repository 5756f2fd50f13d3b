import { cloudOf } from '../clouds/clouds.ts'
import type { Attribution, LoggedCall } from '../model/attribution.ts'
import type { Finding, FixedFinding } from '../model/finding.ts'

/**
 * `opened 2026-11-27 02:13 UTC by assumed-role/deploy/alice from 203.0.113.7 (AuthorizeSecurityGroupIngress)`. Untrusted
 * text, as a phrase.
 */
export function callWords({ did, at, principal, source, event }: LoggedCall): string {
  const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
  // The call of a service comes from the service.
  const from = source === '' || source === principal ? '' : ` from ${source}`
  return `${did} ${time} by ${principal}${from} (${event})`
}

/** The same of a finding, or why nobody is named; empty where nobody was to be asked. */
export function whoWords({
  kind,
  attribution,
}: Pick<Finding | FixedFinding, 'kind' | 'attribution'>): string {
  if (attribution === undefined) return ''
  if (attribution.status === 'found') return callWords(attribution.call)
  if (attribution.status === 'not-asked') return `who did it was not asked: ${attribution.message}`
  return `who did it is not known: ${whyUnknown(kind, attribution)}`
}

/** Why nobody is named, as a clause. */
export function whyUnknown(kind: string, attribution: Exclude<Attribution, { status: 'found' }>): string {
  return attribution.status === 'none-found'
    ? `${cloudOf(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
    : attribution.message
}
