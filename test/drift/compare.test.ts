import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { KINDS } from '../../src/clouds/clouds.ts'
import { compare, type Difference } from '../../src/drift/sides/compare.ts'
import { InventorySide } from '../../src/drift/sides/inventory-side.ts'
import { openInventory } from '../../src/drift/sides/saved-inventory.ts'
import type { Side } from '../../src/drift/sides/side.ts'
import { StateSide } from '../../src/drift/sides/state-side.ts'
import { accept } from '../../src/drift/state/accept.ts'
import { AcceptedState } from '../../src/drift/state/accepted-state.ts'
import { InventoryWriter } from '../../src/inventory/writer.ts'
import type { Collected } from '../../src/model/collected.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { GROUP } from '../support/place.ts'
import { gapOf } from '../support/scope.ts'
import { ACCOUNT, resourceOf, scopeOf } from './support.ts'
import { STANDARD } from '../support/privacy.ts'

const AT = '2026-11-01T00:00:00Z'
const OTHER_REGION = 'us-east-1'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function inventory(name: string, scopes: readonly Collected[]): Promise<string> {
  const path = join(folder, name)
  const writer = await InventoryWriter.create(path, { run: 'run', at: AT, internetShare: 1 }, KINDS, STANDARD)
  for (const scope of scopes) await writer.write(scope)
  await writer.close()
  return path
}

async function side(path: string): Promise<Side> {
  return new InventorySide(await openInventory(path), null)
}

async function differences(before: Side, after: Side): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const one of compare(before, after, 'standard')) found.push(short(one))
  await before.close()
  await after.close()
  return found
}

function short(difference: Difference): unknown {
  const { region, kind } = difference
  if ('unknown' in difference) return [region, kind, difference.unknown.replaceAll(folder, '')]
  return [region, difference.id, difference.change.operation]
}

function group(id: string, description: string, region?: string) {
  const reported: JsonObject = { id, description }
  return resourceOf(reported, region === undefined ? {} : { region })
}

describe('two inventories', () => {
  it('differ in what was added, removed and changed, wherever their scopes stand', async () => {
    const west = [group('sg-1', 'a'), group('sg-2', 'a'), group('sg-4', 'a')]
    const east = scopeOf([group('sg-1', 'a', OTHER_REGION)])
    const before = await inventory('a.gz', [scopeOf(west), east])
    const after = await inventory('b.gz', [
      east,
      scopeOf([group('sg-3', 'a'), group('sg-4', 'a'), group('sg-1', 'b')]),
    ])
    expect(await differences(await side(before), await side(after))).toEqual([
      ['eu-west-1', 'sg-1', 'changed'],
      ['eu-west-1', 'sg-2', 'removed'],
      ['eu-west-1', 'sg-3', 'added'],
    ])
    expect(await differences(await side(after), await side(before))).toEqual([
      ['eu-west-1', 'sg-1', 'changed'],
      ['eu-west-1', 'sg-2', 'added'],
      ['eu-west-1', 'sg-3', 'removed'],
    ])
  })

  it('say nothing of what was not read in one of them', async () => {
    const east = scopeOf([group('sg-9', 'a', OTHER_REGION)])
    const before = await inventory('a.gz', [scopeOf([group('sg-1', 'a'), group('sg-2', 'a')]), east])
    const denied = scopeOf([group('sg-1', 'b'), group('sg-3', 'a')], [gapOf({ account: ACCOUNT })])
    const after = await inventory('b.gz', [denied])
    const why = 'not read in /b.gz: denied (ec2:DescribeSecurityGroups)'
    expect(await differences(await side(before), await side(after))).toEqual([
      ['eu-west-1', 'sg-1', 'changed'],
      // The listing before was complete: this one is new.
      ['eu-west-1', 'sg-3', 'added'],
      ['eu-west-1', GROUP, why],
      [OTHER_REGION, GROUP, 'not read in /b.gz'],
    ])
    expect(await differences(await side(after), await side(before))).toEqual([
      ['eu-west-1', 'sg-1', 'changed'],
      ['eu-west-1', 'sg-3', 'removed'],
      ['eu-west-1', GROUP, why],
      [OTHER_REGION, GROUP, 'not read in /b.gz'],
    ])
  })

  it('are compared with an accepted state as well', async () => {
    const before = await inventory('a.gz', [scopeOf([group('sg-1', 'a')])])
    const after = await inventory('b.gz', [scopeOf([group('sg-1', 'b')])])
    const state = await AcceptedState.open(join(folder, 'state'))
    await accept(state, [await openInventory(before)], {
      by: 'alice',
      reason: 'first',
      gate: STANDARD,
      keeping: STANDARD,
    })
    const accepted = (): Side => new StateSide('state', state, null, STANDARD)
    expect(await differences(accepted(), await side(before))).toEqual([])
    expect(await differences(await side(after), accepted())).toEqual([['eu-west-1', 'sg-1', 'changed']])
  })

  it('are refused where one is cut off', async () => {
    const whole = await inventory('a.gz', [scopeOf([group('sg-1', 'a')])])
    const cut = join(folder, 'cut.ndjson')
    const lines = gunzipSync(readFileSync(whole)).toString('utf8').trimEnd().split('\n')
    writeFileSync(cut, `${lines.slice(0, -1).join('\n')}\n`)
    await expect(differences(await side(whole), await side(cut))).rejects.toThrow('its end record is missing')
    const state = await AcceptedState.open(join(folder, 'state'))
    const source = await openInventory(cut)
    await expect(
      accept(state, [source], { by: 'a', reason: 'b', gate: STANDARD, keeping: STANDARD }),
    ).rejects.toThrow('its end record is missing')
    expect(await state.scopes()).toEqual([])
  })
})
