import schema from '../../../schema/history.json' with { type: 'json' }
import type { History, LedgerEntry, Ledgers, Unswept } from '../../model/history.ts'
import { schemaCheck } from '../../text/schema-problems.ts'
import type { Table } from './table.ts'

/** What schema/history.json lets through: histories of several versions, with a map of findings or with a table. */
export type WrittenHistory = Pick<History, 'run'> &
  Partial<Omit<History, 'schema' | 'run' | 'findings' | 'ledgers'>> & {
    readonly ledgers?: Ledgers
    /** In place of ledgers, as written before there was more than one target. */
    readonly alerts?: Readonly<Record<string, LedgerEntry & { readonly sentTo: string }>>
    readonly unswept?: Unswept
  } & (
    | { readonly findings: History['findings']; readonly table?: undefined }
    | { readonly findings?: undefined; readonly table: Table }
  )

const problemsOf = schemaCheck(schema)

/** What is wrong with it, as a clause; null: nothing. The table's columns are checked by tableProblem. */
export function writtenProblem(value: unknown): string | null {
  const [problem] = problemsOf(value)
  return problem === undefined ? null : problem.message.replace(/\.$/, '')
}
