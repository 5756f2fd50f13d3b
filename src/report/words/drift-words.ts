import type { DriftFacts } from '../../model/change.ts'
import type { Finding } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import { CALL } from '../../text/call.ts'
import type { ChangesView } from '../changes-view.ts'
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

/** What no list says: that nothing differs. Null where something does, or nothing was compared. */
export function nothingChangedWords({
  found,
  unseen,
  drift,
  isComplete,
  counted,
}: ChangesView): string | null {
  if (drift.compared === 0 || found.length + unseen.length + drift.unjudgedCount + counted > 0) return null
  return isComplete
    ? 'Everything that was compared is as it was accepted.'
    : 'Nothing was found to differ; not everything could be compared, and the rest is unknown.'
}

/** The command that writes a change into the accepted state, with the inventory of this run. */
export function acceptCommand({ settings }: Run, { change }: Finding): string {
  const { acceptedState, workspace } = settings
  const folder = acceptedState ?? ''
  const path = folder.startsWith(`${workspace}/`) ? folder.slice(workspace.length + 1) : folder
  const ids = (change?.attributes ?? []).map(({ id }) => id).join(',')
  return `${CALL} accept --inventory inventory.ndjson.gz --accepted-state ${path} --only ${ids} --reason '…'`
}
