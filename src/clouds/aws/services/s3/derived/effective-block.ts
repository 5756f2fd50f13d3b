import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { areAllOnForAccount, PARTS, partOf } from './block.ts'
import { ACCOUNT, BLOCK, BUCKET } from './needs.ts'

export const EFFECTIVE_BLOCK: DerivedProperty = {
  kind: BUCKET,
  name: 'effective_public_access_block',
  level: 'account',
  type: {
    type: 'object',
    properties: Object.fromEntries(PARTS.map((part) => [part, { type: 'boolean' } as const])),
  },
  description:
    'Which parts of the block on public access apply to the bucket: those that its own block or that of the account (with what the organisation adds) has on.',
  from: [BLOCK, ACCOUNT],
  ofItself: [],
  spares: (_need, _bucket, read) => areAllOnForAccount(read),
  prepare: (scope) => (bucket) => {
    const states = PARTS.map((part) => [part, partOf(part, bucket, scope.of)] as const)
    const missing = [...new Set(states.flatMap(([, state]) => state.missing))]
    const block = (unknown: boolean) =>
      Object.fromEntries(states.map(([part, { isOn }]) => [part, isOn ?? unknown]))
    return between(block(false), block(true), missing)
  },
}
