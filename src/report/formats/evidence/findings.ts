import type { Finding } from '../../../model/finding.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { evidenceOf, STATUS } from '../../rows.ts'
import type { View } from '../../view.ts'
import { type RuleTable, ruleTables } from './rule-tables.ts'
import type { Columns } from './table.ts'

/** What findings.csv says, as far as it is evidence: what to do about it stands there. */
export function findingTables({ run, accounts }: View): RuleTable {
  const byRule = Map.groupBy(run.findings, ({ rule }) => rule)
  const columns: Columns<Finding> = {
    rule: ({ rule }) => rule,
    status: ({ standing }) => STATUS[standing],
    severity: ({ severity }) => severity,
    account: ({ account }) => account,
    account_name: ({ account }) => accounts.nameOf(account),
    environment: ({ environment }) => environment,
    region: ({ region }) => region,
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    name: ({ name }) => name,
    arn: ({ arn }) => arn,
    evidence: evidenceOf,
    reach: ({ affected }) => affectedWords(affected),
    first_seen: ({ firstSeen }) => firstSeen,
    last_seen: ({ lastSeen }) => lastSeen,
    due: ({ due }) => due ?? null,
    covered_by: ({ coveredBy }) => coveredBy,
    accepted_because: ({ exception }) => exception?.reason ?? null,
    accepted_by: ({ exception }) => exception?.owner ?? null,
    accepted_until: ({ exception }) => exception?.expires ?? null,
    fingerprint: ({ fingerprint }) => fingerprint,
  }
  return ruleTables(columns, (rule) => byRule.get(rule) ?? [])
}
