import type { DriftFacts } from '../../model/change.ts'
import { some } from '../../text/words.ts'
import { type Accounts, kindLabel } from './labels.ts'

/** Where changes were not looked at, since nothing is accepted there; null where everything has its state. Without a full stop. */
export function withoutStateWords({ withoutState }: DriftFacts, accounts: Accounts): string | null {
  if (withoutState.length === 0) return null
  const ids = [...new Set(withoutState.map(({ account }) => account))]
  const kinds = [...new Set(withoutState.flatMap((one) => one.kinds))].toSorted()
  const who = some(
    ids.map((id) => accounts.label(id)),
    3,
    'account',
  )
  const what = some(kinds.map(kindLabel), 3, 'kind')
  return `Nothing is accepted yet of ${what} in ${who}: what changed there is not known, and nothing alerts. docs/accepted-state.md says how to accept it`
}
