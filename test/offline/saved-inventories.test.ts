import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { InventoryWriter } from '../../src/inventory/writer.ts'
import type { LookedFor } from '../../src/model/data-map.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { SavedInventories } from '../../src/offline/saved-inventories.ts'
import { lookedForBy } from '../../src/sensitive/looked-for.ts'
import { STANDARD } from '../support/privacy.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function lookedForIn(
  headers: readonly (LookedFor | undefined)[],
): Promise<LookedFor | null | undefined> {
  const inventory = headers.map((_, index) => `${index}.ndjson.gz`)
  for (const [index, lookedFor] of headers.entries()) {
    const origin = { run: String(index), at: '2026-11-30T10:00:00.000Z', internetShare: 1 }
    const writer = await InventoryWriter.create(
      join(folder, `${index}.ndjson.gz`),
      lookedFor === undefined ? origin : { ...origin, lookedFor },
      AWS_KINDS,
      STANDARD,
    )
    await writer.close()
  }
  const settings = {
    inventory,
    workspace: folder,
    internetShare: 1,
    trustedAccounts: [],
    privacy: USUAL_POLICY,
  }
  return (await SavedInventories.open(settings, AWS_KINDS))?.lookedFor
}

describe('what was looked for in saved inventories', () => {
  const usual = lookedForBy(USUAL_POLICY)
  const german = lookedForBy({ ...USUAL_POLICY, nationalIds: ['DE'] })

  it('is what their headers say', async () => {
    expect(await lookedForIn([german])).toEqual(german)
    expect(await lookedForIn([german, german])).toEqual(german)
  })

  it('is not known where one does not say, and where they differ', async () => {
    expect(await lookedForIn([undefined])).toBeNull()
    expect(await lookedForIn([german, undefined])).toBeNull()
    expect(await lookedForIn([undefined, german])).toBeNull()
    expect(await lookedForIn([usual, german])).toBeNull()
  })
})
