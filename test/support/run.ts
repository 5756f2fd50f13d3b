import { withEnvironments } from '../../src/accounts/environment.ts'
import { compareFindings } from '../../src/evaluate/finding-order.ts'
import type { Coverage, Gap } from '../../src/model/coverage.ts'
import type { ScopeOutcome } from '../../src/model/finding.ts'
import type { ScanIdentity } from '../../src/model/history.ts'
import type { RepairTimes } from '../../src/model/life.ts'
import type { ScannedAccount } from '../../src/model/resource.ts'
import { NO_DRIFT } from '../../src/model/change.ts'
import type { Run, SafeRun } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { accountOf } from './account.ts'
import { dataMapOf } from './data-map.ts'
import { ruleOf } from './rule.ts'
import { byCause, outcomeOf, summedOutcomes } from './scope.ts'
import { settingsOf } from './settings.ts'
import { EARLIER, NOW } from './times.ts'

/** A scan outside of GitHub. */
export const SCAN: ScanIdentity = { repository: null, workflow: null, name: '' }

const NOTHING: RepairTimes = {
  repairs: 0,
  medianSeconds: null,
  p90Seconds: null,
  open: 0,
  medianOpenSeconds: null,
  oldestOpenSeconds: null,
  reopened: 0,
}
const NO_REPAIRS = { critical: NOTHING, high: NOTHING, medium: NOTHING, low: NOTHING }

/** What a run is made of, as it comes from the scopes: the run sums it up. */
export interface RunParts extends Partial<Omit<Run, 'settings' | 'coverage' | 'outcomes' | 'accounts'>> {
  readonly accounts?: readonly ScannedAccount[]
  readonly outcomes?: readonly ScopeOutcome[]
  readonly settings?: Partial<Settings>
  readonly gaps?: readonly Gap[]
  readonly complete?: Coverage['complete']
}

/** A run that read one region of one account and found nothing, changed as the test needs. */
export function runOf({
  settings: changed,
  gaps = [],
  complete = [],
  outcomes = [outcomeOf()],
  accounts = [accountOf()],
  leftOut = [],
  findings = [],
  ...parts
}: RunParts = {}): SafeRun {
  const settings = settingsOf(changed)
  return {
    id: 'run-2',
    startedAt: NOW,
    finishedAt: NOW,
    version: '1.0.0',
    settings,
    links: {
      run: 'https://github.com/acme/cloud/actions/runs/4711',
      files: 'https://github.com/acme/cloud/blob/0a1b2c/',
      packs: 'https://github.com/acme/cloud-baseline/blob/v1.0.0/',
      workflow: '.github/workflows/scan.yml',
    },
    accounts: withEnvironments(accounts, leftOut, settings),
    leftOut,
    leftToOwners: [],
    rules: [ruleOf()],
    warnings: [],
    coverage: { complete, gaps: byCause(gaps) },
    resources: {},
    outcomes: summedOutcomes(outcomes),
    findings: findings.toSorted(compareFindings),
    fixed: [],
    exceptions: [],
    drift: NO_DRIFT,
    dataMap: dataMapOf(),
    compliance: [],
    past: { status: 'loaded', previousAt: EARLIER, message: '' },
    timeToRepair: NO_REPAIRS,
    trend: [],
    before: null,
    misread: [],
    ...parts,
  } as Run as SafeRun
}
