import { createHash } from 'node:crypto'
import type { Resource } from '../../model/resource.ts'
import { CLOUD_ID } from './structure.ts'

/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
export function nodeId(resource: Pick<Resource, 'kind' | 'account' | 'region' | 'id'>): string {
  const parts = [resource.kind, CLOUD_ID, resource.account, resource.region, resource.id]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}
