import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty } from '../../../../../model/derived-property.ts'
import { areAllOnForAccount, type Part, PARTS, type PartState, partOf, partOfPoint } from './block.ts'
import { ACCESS_POINT, ACCOUNT, BLOCK, BUCKET, POINT_BLOCK } from './needs.ts'

const OF_ALL = {
  name: 'effective_public_access_block',
  level: 'account',
  type: {
    type: 'object',
    properties: Object.fromEntries(PARTS.map((part) => [part, { type: 'boolean' } as const])),
  },
} as const

export const EFFECTIVE_BLOCK: DerivedProperty = {
  ...OF_ALL,
  kind: BUCKET,
  description:
    'Which parts of the block on public access apply to the bucket: those that its own block or that of the account (with what the organisation adds) has on.',
  from: [BLOCK, ACCOUNT],
  ofItself: [],
  spares: (_need, _bucket, read) => areAllOnForAccount(read),
  prepare: (scope) => (bucket) => blockOf((part) => partOf(part, bucket, scope)),
}

export const EFFECTIVE_POINT_BLOCK: DerivedProperty = {
  ...OF_ALL,
  kind: ACCESS_POINT,
  description:
    'Which parts of the block on public access apply to the access point: those that its own block or that of the account (with what the organisation adds) has on. That of its bucket applies besides.',
  from: [POINT_BLOCK, ACCOUNT],
  ofItself: [],
  spares: (_need, _point, read) => areAllOnForAccount(read),
  prepare: (scope) => (point) => blockOf((part) => partOfPoint(part, point, scope)),
}

function blockOf(stateOf: (part: Part) => PartState): Derived {
  const states = PARTS.map((part) => [part, stateOf(part)] as const)
  const missing = [...new Set(states.flatMap(([, state]) => state.missing))]
  const block = (unknown: boolean) =>
    Object.fromEntries(states.map(([part, { isOn }]) => [part, isOn ?? unknown]))
  return between(block(false), block(true), missing)
}
