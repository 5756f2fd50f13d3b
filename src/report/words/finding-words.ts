import type { Finding, FixedFinding } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import { SEVERITIES } from '../../model/severity.ts'
import { isMasked } from '../../sensitive/masked-text.ts'
import { count, withCommas } from '../../text/words.ts'
import { isNew } from '../../past/news.ts'
import { severityWords } from '../counts.ts'
import { dayLabel, secondsLabel, spanLabel } from './labels.ts'
import type { RuleGroup } from '../rule-groups.ts'

/** Without a last run every violation is new, which says nothing. */
export interface Past {
  readonly knowsNew: boolean
}

/** `34 resources: 30 high, 4 medium, 6 new, 1 worsened, 1 more could not be looked at again`. */
export function groupWords(
  { knowsNew }: Past,
  { violations, unseen, bySeverity, severity }: RuleGroup,
): string {
  const fresh = knowsNew ? violations.filter(isNew).length : 0
  const worsened = knowsNew ? violations.filter(({ state }) => state === 'worsened').length : 0
  const mixed = bySeverity[severity] < violations.length ? `: ${severityWords(bySeverity)}` : ''
  const hidden = violations.length > 0 ? withCommas(unseen.length) : count(unseen.length, 'resource')
  return [
    ...(violations.length > 0 ? [`${count(violations.length, 'resource')}${mixed}`] : []),
    ...(fresh > 0 ? [`${withCommas(fresh)} new`] : []),
    ...(worsened > 0 ? [`${withCommas(worsened)} worsened`] : []),
    ...(unseen.length > 0
      ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
      : []),
  ].join(', ')
}

/**
 * `new`, `worsened`, `reopened`, `no longer accepted`, `not seen this time`, and `changed` of one whose evidence says
 * something else than in the last run; null for any other known one, and where nobody knows what is new.
 */
export function stateWord({ knowsNew }: Past, { state, saysOtherwise, lapsed }: Finding): StateWord | null {
  if (state === 'unseen') return 'not seen this time'
  if (knowsNew && lapsed === true) return 'no longer accepted'
  if (state === 'known' && saysOtherwise === true) return 'changed'
  return state === 'known' || !knowsNew ? null : state
}

export type StateWord =
  'new' | 'worsened' | 'reopened' | 'no longer accepted' | 'changed' | 'not seen this time'

/** How a finding of the news differs from one that is seen for the first time; null where it does not. */
export function againWords({ state, severity, severityBefore, lapsed }: Finding): string | null {
  if (lapsed === true) return 'no longer accepted'
  if (state === 'reopened') return 'reopened'
  if (state !== 'worsened') return null
  return severityBefore === undefined ? 'worsened' : `worsened from ${severityBefore} to ${severity}`
}

/** `3 days overdue`; null where it is in time. */
export function overdueWords(run: Run, { due, overdue }: Finding): string | null {
  return overdue === true && due !== undefined ? `${spanLabel(due, run.finishedAt)} overdue` : null
}

/** `to be fixed within 24 hours (critical), 7 days (high)`: the times of those severities that are among the findings. */
export function fixWithinWords({ settings }: Run, findings: readonly Finding[]): string {
  const times = SEVERITIES.flatMap((severity) => {
    const within = settings.fixWithin[severity]
    return within !== null && findings.some((finding) => finding.severity === severity)
      ? [`${secondsLabel(within)} (${severity})`]
      : []
  })
  return `to be fixed within ${times.join(', ')}`
}

/** `New (3)`, `New (3), worsened (1)`. */
export function newsTitle(news: readonly Finding[]): string {
  const worsened = news.filter(({ state }) => state === 'worsened').length
  const fresh = news.length - worsened
  const parts = [
    ...(fresh === 0 ? [] : [`new (${withCommas(fresh)})`]),
    ...(worsened === 0 ? [] : [`worsened (${withCommas(worsened)})`]),
  ]
  const title = parts.join(', ')
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`
}

/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
export function sinceWords(run: Run, { firstSeen, state, reopened }: Finding): string | null {
  if (firstSeen === null || state === 'new') return null
  const times = reopened > 0 ? `, reopened ${count(reopened, 'time')}` : ''
  return `since ${dayLabel(firstSeen)} (${spanLabel(firstSeen, run.startedAt)}${times})`
}

/** How it went that a finding is gone, as a phrase. */
export function howFixed(fixed: Pick<FixedFinding, 'how' | 'id'>): string {
  const more = mayBeMaskedOtherwise(fixed) ? ', or its name is masked otherwise than before' : ''
  return `${HOW_FIXED[fixed.how]}${more}`
}

/** What is said of findings that are withdrawn: those with masked names may well be looked at, by another name. */
export function withdrawnPhrase(fixed: readonly Pick<FixedFinding, 'how' | 'id'>[]): string {
  return fixed.some(mayBeMaskedOtherwise) ? 'no longer followed' : 'no longer looked at'
}

/** Which it is, nobody can tell of a name that is masked. */
export function mayBeMaskedOtherwise({ how, id }: Pick<FixedFinding, 'how' | 'id'>): boolean {
  return how === 'withdrawn' && isMasked(id)
}

const HOW_FIXED = {
  repaired: 'repaired',
  deleted: 'deleted',
  withdrawn: 'rule, account or region left out',
  reverted: 'reverted',
  accepted: 'now in the accepted state',
  rejudged: 'still differs, no longer judged by this rule',
} as const satisfies Record<FixedFinding['how'], string>
