import { isJsonObject, type Json } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { every, type Truth } from '../../../statements/three-valued.ts'
import { ACCOUNT, BLOCK } from './needs.ts'

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

/** The most restrictive of the account, the bucket and, for requests through one, the access point counts. */
export function partOf(part: Part, bucket: Resource, of: Read, point?: Layer): PartState {
  const layers: readonly Layer[] = [
    accountLayer(of),
    bucketLayer(bucket),
    ...(point === undefined ? [] : [point]),
  ]
  const states = layers.map((layer) => ({ isOn: isOnIn(layer, part), missing: layer.called }))
  if (states.some(({ isOn }) => isOn === true)) return { isOn: true, missing: [] }
  const missing = states.flatMap((state) => (state.isOn === null ? [state.missing] : []))
  return { isOn: missing.length === 0 ? false : null, missing }
}

/** A block as it was read; undefined: it was not. */
export interface Layer {
  readonly block: Json | undefined
  readonly called: string
}

/** What an account's block settles, whatever is set on buckets. */
export function isOnForAccount(part: Part, of: Read): boolean {
  return isOnIn(accountLayer(of), part) === true
}

export function isOnForBucket(part: Part, bucket: Resource): boolean {
  return isOnIn(bucketLayer(bucket), part) === true
}

export function areAllOnForAccount(of: Read): boolean {
  return every(PARTS, (part) => isOnForAccount(part, of)) === true
}

function accountLayer(of: Read): Layer {
  const [settings] = of(ACCOUNT)
  return { block: settings?.reported['bucket_public_access_block_configuration'], called: ACCOUNT }
}

function bucketLayer({ reported }: Resource): Layer {
  return { block: reported['bucket_public_access_block_configuration'], called: BLOCK }
}

function isOnIn({ block }: Layer, part: Part): Truth {
  const value = isJsonObject(block) ? block[part] : undefined
  return typeof value === 'boolean' ? value : null
}
