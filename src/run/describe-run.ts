import { withEnvironments } from '../accounts/environment.ts'
import { CLOUD } from '../clouds/clouds.ts'
import { routeWarnings } from '../alert/decide/route-warnings.ts'
import { settingsWarnings } from '../accounts/warnings.ts'
import { dataMapOf } from '../evaluate/data-map.ts'
import { absentPlaceWarnings } from '../evaluate/absent-places.ts'
import { idleRuleWarnings } from '../evaluate/idle-rules.ts'
import { leftToOwners } from '../evaluate/left-to-owners.ts'
import { settle } from '../evaluate/settle.ts'
import { reportExceptions, staleWarnings } from '../exceptions/report-exceptions.ts'
import type { Framework } from '../model/compliance.ts'
import type { Run } from '../model/run.ts'
import type { ScanResult } from '../model/scan.ts'
import { compareWithHistory } from '../past/compare.ts'
import { misreadSettings, pastWarnings } from '../past/misread.ts'
import { withDue } from '../past/due.ts'
import { timeToRepair } from '../past/time-to-repair.ts'
import { withChanges } from '../past/requirements.ts'
import { assessCompliance } from '../rules/compliance/assess.ts'
import { lookedForBy } from '../sensitive/looked-for.ts'
import { accountParameters } from '../settings/account-parameters.ts'
import { VERSION } from '../text/version.ts'
import { namedAlikeAs, otherMaskWarnings } from './privacy.ts'
import type { Job } from './prologue.ts'

/** What was read and found, by one job or by many. */
export interface Observed {
  readonly scan: ScanResult
  /** Sentences about files that could not be written. */
  readonly unwritten: readonly string[]
}

/** Compares what was found with the history: the value that every alert and every report is made from. */
export function describeRun(job: Job, observed: Observed, frameworks: readonly Framework[]): Run {
  const { settings, host, startedAt, rules, warnings, exceptions, loaded, presence } = job
  const scan = settle(observed.scan)
  const finishedAt = host.now().toISOString()
  const { violations, shared, sensitive: _, ...read } = scan
  const seen = { ...read, accounts: withEnvironments(read.accounts, read.leftOut, settings) }
  const enabled = rules.map(({ rule }) => rule)
  const isNamedAlike = namedAlikeAs(loaded, job, job.maskedNow)
  const judged = compareWithHistory({
    ...seen,
    violations,
    loaded,
    rules: enabled,
    settings,
    exceptions,
    presence,
    isNamedAlike,
    now: finishedAt,
  })
  const compared = { ...judged, findings: withDue(judged.findings, settings.fixWithin, finishedAt) }
  const reported = reportExceptions(exceptions, { ...seen, ...compared, rules: enabled })
  return Object.freeze({
    ...seen,
    ...compared,
    exceptions: reported,
    timeToRepair: timeToRepair({ ...compared, loaded, rules: enabled, now: finishedAt }),
    trend: loaded.status === 'loaded' ? (loaded.history.trend ?? []) : [],
    leftToOwners: leftToOwners(shared, scan.accounts),
    id: host.runId,
    startedAt: startedAt.toISOString(),
    finishedAt,
    version: VERSION,
    ...(job.saved === null ? {} : { inventories: job.saved.origins }),
    settings,
    dataMap: dataMapOf(
      scan,
      enabled,
      job.saved === null ? lookedForBy(settings.privacy) : job.saved.lookedFor,
    ),
    links: host.links,
    ...(host.signal.aborted ? { cancelled: true as const } : {}),
    rules: enabled,
    warnings: [
      ...warnings,
      ...exceptions.warnings,
      ...observed.unwritten,
      ...settingsWarnings(settings, scan, CLOUD.regions),
      ...routeWarnings(settings, enabled, seen.accounts),
      ...pastWarnings({ ...seen, ...compared, settings, startedAt }, loaded),
      ...otherMaskWarnings(compared.fixed, isNamedAlike),
      ...idleRuleWarnings({ ...seen, rules: enabled }),
      ...absentPlaceWarnings(rules, seen, startedAt),
      ...staleWarnings(reported),
    ],
    misread: misreadSettings({ ...seen, ...compared, settings }),
    compliance: withChanges(
      assessCompliance(
        frameworks,
        { ...seen, ...compared, rules: enabled },
        CLOUD.kinds,
        Object.values(accountParameters(settings.perAccount)),
      ),
      { ...seen, ...compared, rules: enabled, settings },
      loaded,
    ),
  })
}
