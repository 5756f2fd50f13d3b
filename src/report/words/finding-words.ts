import type { Finding } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import { count } from '../../text/words.ts'
import { isNew, severityWords } from '../counts.ts'
import { dayLabel, spanLabel } from './labels.ts'
import type { RuleGroup } from '../rule-groups.ts'

/** Without a last run every violation is new, which says nothing. */
export interface Past {
  readonly knowsNew: boolean
}

/** `34 resources: 30 high, 4 medium, 6 new, 1 more could not be looked at again`. */
export function groupWords(
  { knowsNew }: Past,
  { violations, unseen, bySeverity, severity }: RuleGroup,
): string {
  const fresh = knowsNew ? violations.filter(isNew).length : 0
  const mixed = bySeverity[severity] < violations.length ? `: ${severityWords(bySeverity)}` : ''
  const hidden =
    violations.length > 0 ? unseen.length.toLocaleString('en-US') : count(unseen.length, 'resource')
  return [
    ...(violations.length > 0 ? [`${count(violations.length, 'resource')}${mixed}`] : []),
    ...(fresh > 0 ? [`${fresh.toLocaleString('en-US')} new`] : []),
    ...(unseen.length > 0
      ? [`${hidden}${violations.length > 0 ? ' more' : ''} could not be looked at again`]
      : []),
  ].join(', ')
}

/**
 * `new`, `worsened`, `reopened`, `not seen this time`, and `changed` of one whose evidence says something else than in the
 * last run; null for any other known one, and where nobody knows what is new.
 */
export function stateWord(
  { knowsNew }: Past,
  { state, saysOtherwise }: Finding,
): StateWord | null {
  if (state === 'unseen') return 'not seen this time'
  if (state === 'known' && saysOtherwise === true) return 'changed'
  return state === 'known' || !knowsNew ? null : state
}

export type StateWord = 'new' | 'worsened' | 'reopened' | 'changed' | 'not seen this time'

/** `since 2026-11-01 (20 days, reopened 2 times)`; null where this run is the first to see it. */
export function sinceWords(run: Run, { firstSeen, state, reopened }: Finding): string | null {
  if (firstSeen === null || state === 'new') return null
  const times = reopened > 0 ? `, reopened ${count(reopened, 'time')}` : ''
  return `since ${dayLabel(firstSeen)} (${spanLabel(firstSeen, run.startedAt)}${times})`
}
