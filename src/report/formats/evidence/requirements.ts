import type { AssessedFramework, AssessedRequirement } from '../../../model/compliance.ts'
import { type Columns, headOf, linesOf } from './table.ts'

/** Programs go by the names: a name stays, and new columns come last. */
const COLUMNS: Columns<AssessedRequirement> = {
  requirement: ({ id }) => id,
  title: ({ title }) => title,
  status: ({ status }) => status,
  decided_by_rules: ({ manual, partial }) =>
    manual === undefined ? (partial === true ? 'in part' : 'in full') : 'no',
  violations: ({ manual, violations }) => (manual === undefined ? violations : null),
  accepted: ({ manual, accepted = 0 }) => (manual === undefined ? accepted : null),
  why: ({ manual, reason }) => manual ?? reason ?? null,
  note: ({ note }) => note ?? null,
  change: ({ change }) => change ?? null,
  rules: ({ rules }) => rules.join(' '),
}

/** Each requirement of the framework, in its order. */
export function requirementTable({ requirements }: AssessedFramework): string {
  return headOf(COLUMNS) + linesOf(COLUMNS, requirements)
}
