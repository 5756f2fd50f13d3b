import { createHash } from 'node:crypto'
import type { Resource } from '../../model/resource.ts'
import { CLOUD_KIND, cloudIdOf } from './structure.ts'

/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
export function nodeId({ kind, account, region, id }: NodePlace): string {
  const cloud = kind === CLOUD_KIND ? id : cloudIdOf(kind)
  const parts = [kind, cloud, account, region, id]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

type NodePlace = Pick<Resource, 'kind' | 'account' | 'region' | 'id'>
