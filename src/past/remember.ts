import {
  type History,
  HISTORY_SCHEMA,
  type Ledgers,
  type LoadedHistory,
  type RememberedFinding,
  type ScanIdentity,
  type Unsent,
} from '../model/history.ts'
import type { Finding } from '../model/finding.ts'
import type { TrendPoint } from '../model/life.ts'
import type { Run } from '../model/run.ts'
import { fitHistory } from './format/fit.ts'
import { accountSizes } from './account-sizes.ts'
import { nextCompliance } from './requirements.ts'
import { rememberedFindings } from './remembered.ts'
import { saidBy } from './said.ts'
import { nextScanRecord } from './scan-record.ts'
import { isRepair } from './time-to-repair.ts'
import { nextTrend } from './trend.ts'

/** How long a fixed finding is remembered, so that its return is noticed. */
const FIXED_FOR_DAYS = 90
const DAY = 24 * 60 * 60 * 1000

interface NextHistoryInput {
  readonly loaded: LoadedHistory
  readonly run: Run
  /** After this run's deliveries. */
  readonly ledgers: Ledgers
  readonly scan: ScanIdentity
  /** ISO time of this run. */
  readonly now: string
  /** This run; absent: the trend stays as it was. */
  readonly point?: TrendPoint
  /** What receivers did not take. */
  readonly unsent?: Unsent
  /** As in History. */
  readonly privacyKey?: string
  readonly masking?: string
}

/**
 * What the next run will know: all that is open or could not be looked at again, and what was fixed in the last 90 days.
 * What is withdrawn or accepted is forgotten: nobody repaired it, so its return would not be a reopening. What is more than
 * a history may hold is left out.
 */
export function nextHistory(input: NextHistoryInput): History {
  const { run, now } = input
  const before = rememberedFindings(input.loaded, run.rules)
  const findings = new Map<string, RememberedFinding>()
  for (const [fingerprint, finding] of before) {
    if (finding.fixedAt !== null && isRecent(finding.fixedAt, now)) findings.set(fingerprint, finding)
  }
  for (const { fingerprint, how } of run.fixed) {
    const finding = before.get(fingerprint)
    if (finding && isRepair(how)) findings.set(fingerprint, { ...finding, fixedAt: now })
  }
  for (const finding of run.findings)
    findings.set(finding.fingerprint, remember(finding, now, before.get(finding.fingerprint)))
  return fitHistory({
    schema: HISTORY_SCHEMA,
    run: { id: run.id, at: now },
    findings: Object.fromEntries(findings),
    ledgers: input.ledgers,
    sizes: accountSizes(run, input.loaded.status === 'loaded' ? input.loaded.history.sizes : {}),
    compliance: nextCompliance(run, input.loaded),
    scan: nextScanRecord(input.scan, run),
    ...(input.point === undefined ? {} : { trend: nextTrend(run.trend, input.point) }),
    ...(input.unsent === undefined || Object.keys(input.unsent).length === 0 ? {} : { unsent: input.unsent }),
    ...(input.privacyKey === undefined ? {} : { privacyKey: input.privacyKey }),
    ...(input.masking === undefined ? {} : { masking: input.masking }),
  })
}

function isRecent(fixedAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(fixedAt) <= FIXED_FOR_DAYS * DAY
}

/** @param before what was known of it: all there is to know of what could not be looked at again */
function remember(finding: Finding, now: string, before: RememberedFinding | undefined): RememberedFinding {
  const { rule, account, region, kind, id, name, arn, severity, environment } = finding
  const subject = { rule, account, region, kind, id, name, arn, severity, environment }
  const { lastSeen, openedAt, reopened, coveredBy, tags } = finding
  const opening = openedAt === undefined ? {} : { openedAt }
  const more = {
    ...(coveredBy === null ? {} : { coveredBy }),
    ...(wasAccepted(finding) ? { excepted: true as const } : {}),
    ...(tags === undefined ? {} : { tags }),
  }
  const isSeen = finding.result === 'violation'
  const said = isSeen ? saidBy(finding) : before?.said
  const accepted = isSeen ? finding.change?.accepted : before?.accepted
  return {
    ...subject,
    firstSeen: finding.firstSeen ?? now,
    lastSeen,
    ...opening,
    fixedAt: null,
    reopened,
    ...more,
    ...(said === undefined ? {} : { said }),
    ...(accepted === undefined ? {} : { accepted }),
  }
}

/** One that lapsed while nobody could look is news to the run that sees it again. */
function wasAccepted({ standing, result, lapsed }: Finding): boolean {
  return standing === 'accepted' || (result === 'unknown' && lapsed === true)
}
