import { withEnvironments } from '../../src/accounts/environment.ts'
import type { CompleteKind, Coverage, Gap } from '../../src/model/coverage.ts'
import type { Outcome } from '../../src/model/finding.ts'
import type { Account } from '../../src/model/resource.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { SafeRun } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { accountOf, PAYMENTS, SANDBOX, SHOP } from './account.ts'
import { ruleOf } from './rule.ts'
import { runOf } from './run.ts'
import { settingsOf } from './settings.ts'
import { byCause } from './scope.ts'

export const ACCOUNTS: readonly Account[] = withEnvironments(
  [PAYMENTS, SHOP, SANDBOX].map((id) => accountOf({ id })),
  [],
  settingsOf(),
)

export const REGIONS: readonly string[] = ['eu-west-1', 'us-east-1']

export const COMPLETE: readonly CompleteKind[] = ACCOUNTS.flatMap(({ id }) => [
  { account: id, kind: 'aws_ec2_security_group', regions: REGIONS, count: 300 },
  { account: id, kind: 'aws_vpc', regions: REGIONS, count: 4 },
])

/** These rules, judged in all of it: nothing violates them. */
export function outcomesOf(rules: readonly Rule[]): Outcome[] {
  return rules.flatMap(({ id }) =>
    ACCOUNTS.map((account) => ({
      rule: id,
      account: account.id,
      regions: REGIONS,
      incomplete: [],
      passed: 300,
      violations: 0,
    })),
  )
}

/** Gaps as they come from the scopes: the run keeps them by cause. */
export interface RunChanges extends Partial<Omit<SafeRun, 'settings' | 'coverage'>> {
  readonly settings?: Partial<Settings>
  readonly coverage?: Omit<Coverage, 'gaps'> & { readonly gaps: readonly Gap[] }
}

/** A complete run of the whole company without violations, changed as the test needs. */
export function companyRun({ settings, coverage, ...changes }: RunChanges = {}): SafeRun {
  const rules = changes.rules ?? [ruleOf()]
  return {
    ...runOf(),
    finishedAt: '2026-11-21T03:00:08.400Z',
    settings: settingsOf(settings),
    accounts: ACCOUNTS,
    rules,
    coverage: { complete: COMPLETE, ...coverage, gaps: byCause(coverage?.gaps ?? []) },
    resources: { aws_ec2_security_group: 900, aws_vpc: 12 },
    outcomes: outcomesOf(rules),
    ...changes,
  }
}
