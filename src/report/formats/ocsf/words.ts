import type { FixedFinding, FindingState } from '../../../model/finding.ts'
import type { Severity } from '../../../model/severity.ts'
import type { RowStatus } from '../../rows.ts'
import { mayBeMaskedOtherwise } from '../../words/finding-words.ts'

/** A number of the schema, and its caption there; of OTHER our own words. */
export interface Coded {
  readonly id: number
  readonly caption: string
}

const OTHER = 99

/** What an event says of its finding (activity_id). */
export const ACTIVITY = {
  unknown: { id: 0, caption: 'Unknown' },
  create: { id: 1, caption: 'Create' },
  update: { id: 2, caption: 'Update' },
  close: { id: 3, caption: 'Close' },
} as const satisfies Readonly<Record<string, Coded>>

/** Without a past nobody can say which of them it is. */
export function activityOf(state: FindingState, firstSeen: string | null): Coded {
  if (firstSeen === null) return ACTIVITY.unknown
  return state === 'new' || state === 'reopened' ? ACTIVITY.create : ACTIVITY.update
}

/** severity_id; `null`: there is nothing whose severity is known. */
export function severityOf(severity: Severity | null): Coded {
  return severity === null ? { id: 0, caption: 'Unknown' } : SEVERITY[severity]
}

const SEVERITY = {
  low: { id: 2, caption: 'Low' },
  medium: { id: 3, caption: 'Medium' },
  high: { id: 4, caption: 'High' },
  critical: { id: 5, caption: 'Critical' },
} as const satisfies Readonly<Record<Severity, Coded>>

/** Of the finding (status_id), and of the check that it rests on (compliance.status_id). */
export interface Statuses {
  readonly finding: Coded
  readonly check: Coded
}

const PASS: Coded = { id: 1, caption: 'Pass' }
/** As the schema has it: no result, since something is missing. */
const WARNING: Coded = { id: 2, caption: 'Warning' }
const FAIL: Coded = { id: 3, caption: 'Fail' }
/** `In Progress` would say that somebody works on it, which no run sees. */
const NEW: Coded = { id: 1, caption: 'New' }
const SUPPRESSED: Coded = { id: 3, caption: 'Suppressed' }
const RESOLVED: Coded = { id: 4, caption: 'Resolved' }
const ARCHIVED: Coded = { id: 5, caption: 'Archived' }
const COVERED: Coded = { id: OTHER, caption: 'Covered' }

export const OPEN_STATUSES: Readonly<Record<RowStatus, Statuses>> = {
  violation: { finding: NEW, check: FAIL },
  accepted: { finding: SUPPRESSED, check: FAIL },
  covered: { finding: COVERED, check: FAIL },
  unknown: { finding: NEW, check: WARNING },
}

/** Of a result that is unknown, and that no finding is known of. */
export const UNKNOWN_STATUSES: Statuses = { finding: { id: 0, caption: 'Unknown' }, check: WARNING }

/** Of what is gone: resolved is only what is proven, and passed only what was read. */
export function closedOf(fixed: Pick<FixedFinding, 'how' | 'id'>): Closed {
  const closed = CLOSED[fixed.how]
  return mayBeMaskedOtherwise(fixed) ? { ...closed, why: UNFOLLOWED } : closed
}

const UNFOLLOWED =
  'The rule, the account or the region is left out now, or the name of the resource is masked otherwise than before: nothing says that it was repaired.'

type Closed = Statuses & { readonly why: string }

const CLOSED: Readonly<Record<FixedFinding['how'], Closed>> = {
  repaired: {
    finding: RESOLVED,
    check: PASS,
    why: 'The resource was read, and no longer violates the rule.',
  },
  reverted: {
    finding: RESOLVED,
    check: PASS,
    why: 'What the rule watches of the resource is as it was accepted.',
  },
  accepted: { finding: RESOLVED, check: PASS, why: 'The accepted state now has the change.' },
  deleted: {
    finding: RESOLVED,
    check: { id: OTHER, caption: 'Not applicable' },
    why: 'The resource is not there any more.',
  },
  withdrawn: {
    finding: ARCHIVED,
    check: WARNING,
    why: 'The rule, the account or the region is left out now: nothing says that it was repaired.',
  },
  rejudged: {
    finding: ARCHIVED,
    check: { id: OTHER, caption: 'Not applicable' },
    why: 'It still differs from the accepted state, and another rule judges it now.',
  },
}
