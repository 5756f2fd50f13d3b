import { affectedWords } from '../../words/affected-words.ts'
import { whoWords } from '../../words/attribution-words.ts'
import { BYTE_ORDER_MARK, type Cell, cellText, csvLines, csvPartsOf, shownCell } from '../csv-lines.ts'
import { type Part, type Recurring, RecurringTexts } from '../../text/recurring.ts'
import { type MappedRequirement, requirementsByRule, type Row, rowsOf } from '../rows.ts'
import { unknownResults, type UnknownResult, unknownWords } from '../unknown-results.ts'
import type { View } from '../view.ts'

/** What a column says of a finding, and of a result that is unknown. */
interface Column {
  readonly ofFinding?: (row: Row) => string | number | null
  /** Said where nothing is said of the finding itself: the same for all findings of its rule. */
  readonly ofRule?: (row: Row) => string | null
  /** Whether its line breaks are ours; of others' texts they are shown as escapes. */
  readonly keepsLines?: true
  readonly ofUnknown?: (result: UnknownResult, context: UnknownContext) => string
}

interface UnknownContext {
  readonly accountName: string
  readonly environment: string
  readonly requirements: readonly MappedRequirement[]
}

/** In the order of the file. Programs go by the names: a name stays, and new columns come last. */
const COLUMNS: Readonly<Record<string, Column>> = {
  status: { ofFinding: ({ status }) => status, ofUnknown: () => 'unknown' },
  severity: { ofFinding: ({ finding }) => finding.severity },
  rule: { ofFinding: ({ finding }) => finding.rule, ofUnknown: ({ rule }) => rule.id },
  title: { ofFinding: ({ title }) => title, ofUnknown: ({ rule }) => rule.title },
  account: { ofFinding: ({ finding }) => finding.account, ofUnknown: ({ account }) => account },
  account_name: {
    ofFinding: ({ accountName }) => accountName,
    ofUnknown: (_, { accountName }) => accountName,
  },
  environment: {
    ofFinding: ({ finding }) => finding.environment,
    ofUnknown: (_, { environment }) => environment,
  },
  region: { ofFinding: ({ finding }) => finding.region, ofUnknown: ({ regions }) => regions.join(' ') },
  kind: { ofFinding: ({ finding }) => finding.kind },
  id: { ofFinding: ({ finding }) => finding.id },
  name: { ofFinding: ({ finding }) => finding.name },
  arn: { ofFinding: ({ finding }) => finding.arn },
  evidence: {
    ofFinding: ({ evidence }) => evidence,
    ofUnknown: unknownWords,
  },
  reach: { ofFinding: ({ finding }) => affectedWords(finding.affected) },
  state: { ofFinding: ({ finding }) => finding.state },
  first_seen: { ofFinding: ({ finding }) => finding.firstSeen },
  last_seen: { ofFinding: ({ finding }) => finding.lastSeen },
  reopened: { ofFinding: ({ finding }) => finding.reopened },
  due: { ofFinding: ({ finding }) => finding.due ?? null },
  overdue: { ofFinding: ({ finding }) => String(finding.overdue === true) },
  who: { ofFinding: ({ finding }) => whoWords(finding) },
  covered_by: { ofFinding: ({ finding }) => finding.coveredBy },
  accepted_because: { ofFinding: ({ finding }) => finding.exception?.reason ?? null },
  accepted_by: { ofFinding: ({ finding }) => finding.exception?.owner ?? null },
  accepted_until: { ofFinding: ({ finding }) => finding.exception?.expires ?? null },
  fix: {
    ofFinding: ({ finding }) => finding.fix ?? null,
    ofRule: ({ rule }) => rule?.remediation.text?.trim() ?? null,
  },
  commands: { ofFinding: ({ commands }) => commands, keepsLines: true },
  compliance: {
    ofRule: ({ requirements }) => namesOf(requirements),
    ofUnknown: (_, { requirements }) => namesOf(requirements),
  },
  console: { ofFinding: ({ console: address }) => address },
  fingerprint: { ofFinding: ({ finding }) => finding.fingerprint },
}

/**
 * findings.csv, in UTF-8 with a byte order mark (see csvLines). A row for each finding, then one for each rule whose result is
 * unknown in an account.
 */
export function* renderCsv(view: View): Generator<Part> {
  yield `${BYTE_ORDER_MARK}${csvLines([Object.keys(COLUMNS)])}`
  yield* csvPartsOf(cellsOfAll(view))
}

function* cellsOfAll(view: View): Generator<readonly (Cell | Recurring)[]> {
  const columns = Object.entries(COLUMNS)
  const texts = new RecurringTexts()
  for (const row of rowsOf(view))
    yield columns.map(([name, { ofFinding, ofRule, keepsLines }]) => {
      const own = ofFinding?.(row) ?? null
      if (own !== null || ofRule === undefined) return shownCell(own, keepsLines)
      return texts.of(name, row.finding.rule, () => cellText(shownCell(ofRule(row))))
    })
  const mapped = requirementsByRule(view.run)
  for (const result of unknownResults(view)) {
    const { accounts } = view
    const context = {
      accountName: accounts.nameOf(result.account) ?? '',
      environment: accounts.get(result.account)?.environment.name ?? '',
      requirements: mapped.get(result.rule.id) ?? [],
    }
    yield columns.map(([, { ofUnknown }]) => shownCell(ofUnknown?.(result, context) ?? null))
  }
}

function namesOf(requirements: readonly MappedRequirement[]): string {
  return requirements.map(({ name, id }) => `${name} ${id}`).join('; ')
}
