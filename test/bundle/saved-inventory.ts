import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { InventoryWriter } from '../../src/inventory/writer.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { LookedFor } from '../../src/model/data-map.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Edge, Environment, Resource, Scope } from '../../src/model/resource.ts'
import { STANDARD } from '../support/privacy.ts'

/** A resource with what is said of it, beside its id. */
export interface SavedResource {
  readonly kind: string
  readonly id: string
  readonly properties?: JsonObject
  readonly edges?: readonly Edge[]
  /** What its properties may be as well, where what they rest on was not read. */
  readonly doubts?: readonly JsonObject[]
}

/** A region of an account: what was read there, and what could not be. */
export interface SavedScope {
  readonly account: { readonly id: string; readonly name: string; readonly unit?: string }
  readonly environment: Environment
  readonly region: string
  /** Kinds that were read to their end. */
  readonly kinds: readonly string[]
  readonly resources: readonly SavedResource[]
  readonly gaps?: readonly SavedGap[]
}

/** For what reason, if not that it was denied. */
type SavedGap = Pick<Gap, 'kind' | 'action'> & Partial<Pick<Gap, 'reason'>>

const AT = '2026-11-28T06:00:00.000Z'

/** Writes an inventory as a scan of this time would, without any AWS. */
export async function saveInventory(
  path: string,
  scopes: readonly SavedScope[],
  privacy = STANDARD,
  lookedFor?: LookedFor,
): Promise<void> {
  const writer = await InventoryWriter.create(
    path,
    { run: '4711-1', at: AT, internetShare: 1, ...(lookedFor && { lookedFor }) },
    AWS_KINDS,
    privacy,
  )
  for (const { account, environment, region, kinds, resources, gaps = [] } of scopes) {
    const place = { account: account.id, region }
    await writer.write(
      {
        account: { ...account, partition: 'aws' },
        region,
        resources: resources.map((resource) => resourceOf(resource, place)),
        complete: kinds.map((kind) => {
          const count = resources.filter((resource) => resource.kind === kind).length
          return { account: account.id, region, kind, count }
        }),
        gaps: gaps.map((gap) => gapOf(gap, place)),
      },
      environment,
    )
  }
  for (const id of new Set(scopes.map(({ account }) => account.id))) writer.endAccount(id)
  await writer.close()
}

function gapOf({ kind, action, reason = 'denied' }: SavedGap, { account, region }: Scope): Gap {
  return { account, region, kind, action, reason, message: 'No.' }
}

function resourceOf(saved: SavedResource, place: Scope): Resource {
  const { kind, id, properties = {}, edges = [], doubts } = saved
  const { Name: name = id } = (properties['tags'] ?? {}) as { readonly Name?: string }
  const reported = { tags: {}, ...properties, kind, id, name }
  return {
    ...place,
    kind,
    id,
    name,
    reported,
    edges,
    ...(doubts && { doubts: doubts.map((possible) => Object.assign({}, reported, possible)) }),
  }
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cloud-baseline-loop-'))
}
