import type { DataMapEntry } from '../../../model/data-map.ts'
import type { View } from '../../view.ts'
import { type Columns, headOf, partsOf } from './table.ts'

/** Which personal data and secrets lie where: a row for each account, region, kind and class of which any was found. */
export function* dataMapTable({ run, accounts }: View): Generator<string> {
  const columns: Columns<DataMapEntry> = {
    account: ({ account }) => account,
    account_name: ({ account }) => accounts.nameOf(account),
    environment: ({ account }) => accounts.get(account)?.environment.name ?? null,
    region: ({ region }) => region,
    kind: ({ kind }) => kind,
    class: ({ class: name }) => name,
    resources: ({ resources }) => resources,
    places: ({ places }) => places,
  }
  yield headOf(columns)
  yield* partsOf(columns, run.dataMap.held)
}
