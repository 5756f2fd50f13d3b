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

type Attributed = Pick<Finding | FixedFinding, 'kind' | 'attribution'>

/** The same of a finding, or why nobody is named; empty where nobody was to be asked. */
export function whoWords(finding: Attributed): string {
  const { status } = finding.attribution ?? {}
  if (status === undefined || status === 'found') return whoAnswer(finding)
  return `who did it ${status === 'not-asked' ? 'was' : 'is'} ${whoAnswer(finding)}`
}

/** The same behind a label that asks who did it. */
export function whoAnswer({ kind, attribution }: Attributed): string {
  if (attribution === undefined) return ''
  if (attribution.status === 'found') return callWords(attribution.call)
  return `${attribution.status === 'not-asked' ? 'not asked' : 'not known'}: ${whyUnknown(kind, attribution)}`
}

/** Why nobody is named, as a clause. */
export function whyUnknown(kind: string, attribution: Exclude<Attribution, { status: 'found' }>): string {
  return attribution.status === 'none-found'
    ? `${cloudOf(kind).callLog} has no such call of the last 90 days, or not yet: it takes some 15 minutes`
    : attribution.message
}
