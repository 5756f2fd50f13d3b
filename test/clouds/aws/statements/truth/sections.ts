import { ACTIONS } from './actions.ts'
import { CALLERS } from './callers.ts'
import { DENIALS } from './denials.ts'
import { NETWORKS } from './networks.ts'
import { OPERATORS } from './operators.ts'
import { PRINCIPALS } from './principals.ts'
import type { PolicySection } from './row.ts'
import { SOURCES } from './sources.ts'

/** In the order of docs/policy-truth-table.md. */
export const POLICY_SECTIONS: readonly PolicySection[] = [
  PRINCIPALS,
  CALLERS,
  NETWORKS,
  SOURCES,
  OPERATORS,
  ACTIONS,
  DENIALS,
]
