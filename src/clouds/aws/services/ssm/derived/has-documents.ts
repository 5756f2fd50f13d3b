import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ACCOUNT_SETTINGS } from '../kinds/account-settings.ts'
import { DOCUMENT } from '../kinds/document.ts'

export const HAS_DOCUMENTS: DerivedProperty = {
  kind: ACCOUNT_SETTINGS.name,
  name: 'has_documents',
  type: { type: 'boolean' },
  description: 'Whether the account has a document of its own in the region, which could be shared.',
  from: [DOCUMENT.name],
  ofItself: [],
  prepare: (scope) => {
    const has = scope.of(DOCUMENT.name).length > 0
    const isWhole = scope.isWhole(DOCUMENT.name)
    return () => between(has, has || !isWhole, isWhole ? [] : [DOCUMENT.name])
  },
}
