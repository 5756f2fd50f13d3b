import { leftOut } from '../../../../../network/beyond.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { KNOWN_REGIONS } from '../../../access/known-regions.ts'

export const SEEN_IN_ALL_REGIONS: DerivedProperty = {
  kind: 'aws_account',
  name: 'seen_in_all_regions',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'True where the run reads every region that the account has enabled. Unknown where it leaves some out: what a search that asks for it does not find may be there.',
  tellsWhole: true,
  from: [],
  ofItself: [],
  prepare: (scope) => {
    const isWhole = KNOWN_REGIONS.every((region) => scope.isRead(region))
    return () =>
      isWhole ? { value: true } : { value: false, possible: true, missing: [leftOut('the other regions')] }
  },
}
