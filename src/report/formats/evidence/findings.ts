import type { Finding } from '../../../model/finding.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { evidenceOf, STATUS } from '../../rows.ts'
import type { View } from '../../view.ts'
import { type Columns, headOf, partsOf } from './table.ts'

/**
 * The findings of these rules, rule by rule: what the file findings.csv of the report says, as far as it is evidence. What to do
 * about it stands there.
 */
export function* findingTable({ run, accounts }: View, rules: ReadonlySet<string>): Generator<string> {
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
  yield headOf(columns)
  yield* partsOf(
    columns,
    [...rules].flatMap((rule) => byRule.get(rule) ?? []),
  )
}
