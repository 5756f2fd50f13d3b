import { isJsonObject, type Json } from '../../../../../model/json.ts'
import type { ScopeView } from '../../../../../model/derived-property.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { every, type Truth } from '../../../statements/three-valued.ts'
import { ACCOUNT, BLOCK, POINT_BLOCK } from './needs.ts'

export const PARTS = [
  'block_public_acls',
  'ignore_public_acls',
  'block_public_policy',
  'restrict_public_buckets',
] as const
export type Part = (typeof PARTS)[number]

/** A part of a block, with what is missing where nobody knows whether it is on. */
export interface PartState {
  readonly isOn: Truth
  readonly missing: readonly string[]
}

type Read = (kind: string) => readonly Resource[]
type Scope = Pick<ScopeView, 'of' | 'isWhole'>

/** The most restrictive of the account, the bucket and, for requests through one, the access point counts. */
export function partOf(part: Part, bucket: Resource, scope: Scope, point?: Layer): PartState {
  return strictest(part, [accountLayer(scope), bucketLayer(bucket), ...(point === undefined ? [] : [point])])
}

/** The same without the bucket. */
export function partOfPoint(part: Part, point: Resource, scope: Scope): PartState {
  return strictest(part, [accountLayer(scope), pointLayer(point)])
}

function strictest(part: Part, layers: readonly Layer[]): PartState {
  const states = layers.map((layer) => ({ isOn: isOnIn(layer, part), missing: layer.called }))
  if (states.some(({ isOn }) => isOn === true)) return { isOn: true, missing: [] }
  const missing = states.flatMap((state) => (state.isOn === null ? [state.missing] : []))
  return { isOn: missing.length === 0 ? false : null, missing }
}

/** A block as it was read; undefined: it was not. */
interface Layer {
  readonly block: Json | undefined
  readonly called: string
}

/** What an account's block settles, whatever is set on buckets. */
export function isOnForAccount(part: Part, of: Read): boolean {
  return isOnIn({ block: blockOfAccount(of), called: ACCOUNT }, part) === true
}

export function isOnForBucket(part: Part, bucket: Resource): boolean {
  return isOnIn(bucketLayer(bucket), part) === true
}

export function areAllOnForAccount(of: Read): boolean {
  return every(PARTS, (part) => isOnForAccount(part, of)) === true
}

function accountLayer({ of, isWhole }: Scope): Layer {
  const nothing = of(ACCOUNT).length === 0 && isWhole(ACCOUNT)
  return { block: nothing ? NOTHING : blockOfAccount(of), called: ACCOUNT }
}

/** Of an account without settings, as the examples of rules have it: AWS always answers some. */
const NOTHING = Object.fromEntries(PARTS.map((part) => [part, false]))

function blockOfAccount(of: Read): Json | undefined {
  return of(ACCOUNT)[0]?.reported['bucket_public_access_block_configuration']
}

function bucketLayer({ reported }: Resource): Layer {
  return { block: reported['bucket_public_access_block_configuration'], called: BLOCK }
}

export function pointLayer({ reported }: Resource): Layer {
  return { block: reported['public_access_block'], called: POINT_BLOCK }
}

function isOnIn({ block }: Layer, part: Part): Truth {
  const value = isJsonObject(block) ? block[part] : undefined
  return typeof value === 'boolean' ? value : null
}
