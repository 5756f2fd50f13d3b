import { PORT_ROWS } from './truth-ports.ts'
import { PREFIX_LIST_ROWS } from './truth-prefix-lists.ts'
import type { TruthRow } from './truth-row.ts'
import { SOURCE_ROWS } from './truth-sources.ts'

export interface TruthSection {
  readonly title: string
  readonly rows: readonly TruthRow[]
}

/** What the internet reaches through a security group: the cases that are run as tests and shown in the docs. */
export const TRUTH_TABLE: readonly TruthSection[] = [
  { title: 'Protocols and ports', rows: PORT_ROWS },
  { title: 'Sources', rows: SOURCE_ROWS },
  { title: 'Prefix lists', rows: PREFIX_LIST_ROWS },
]
