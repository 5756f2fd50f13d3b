import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { RunInventories } from '../../src/inventory/run-inventories.ts'
import { scopesOf } from '../../src/inventory/scopes.ts'
import type { Collected } from '../../src/model/collected.ts'
import { STANDARD } from '../support/privacy.ts'

const ACCOUNT = { id: '111122223333', name: 'payments', partition: 'aws' }
const NAME = 'inventory-2-of-8.ndjson.gz'
const ORIGIN = {
  run: '4711-1',
  at: '2026-11-28T06:00:00.000Z',
  internetShare: 1,
  part: { plan: 'abc', number: 2, of: 8 },
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-inventories-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function scope(region: string): Collected {
  const about = { account: ACCOUNT.id, region, kind: 'aws_vpc' }
  const vpc = { ...about, id: `vpc-${region}`, name: region, reported: {}, edges: [] }
  return { account: ACCOUNT, region, resources: [vpc], complete: [{ ...about, count: 1 }], gaps: [] }
}

function open(isKept: ((region: string) => boolean) | null): Promise<RunInventories> {
  return RunInventories.create(
    { reportDir: join(folder, 'report'), name: NAME, isKept },
    ORIGIN,
    AWS_KINDS,
    STANDARD,
  )
}

async function fill(inventories: RunInventories): Promise<void> {
  inventories.leaveOut([{ id: '444455556666', name: 'old', why: 'suspended' }])
  for (const region of ['eu-west-1', 'us-east-1']) await inventories.write(scope(region))
  inventories.endAccount(ACCOUNT.id)
}

/** Left-out accounts, resources and ends of accounts, by their ids, in the order of the file. */
async function piecesIn(inFolder: string): Promise<readonly string[]> {
  const pieces: string[] = []
  for await (const piece of scopesOf(join(folder, inFolder, NAME))) {
    if ('scope' in piece) {
      const { resources, gaps } = piece.scope
      pieces.push(
        ...resources.map(({ id }) => id),
        ...gaps.map(({ region, reason }) => `${region} ${reason}`),
      )
    } else pieces.push('leftOut' in piece ? piece.leftOut.id : `end of ${piece.accountEnd}`)
  }
  return pieces
}

const isKept = (region: string): boolean => region === 'eu-west-1'

describe('the inventories of a run', () => {
  it('are one where nothing stays on the runner', async () => {
    const inventories = await open(null)
    await fill(inventories)
    await inventories.close()
    expect(readdirSync(folder)).toEqual(['report'])
    expect(await piecesIn('report')).toEqual([
      '444455556666',
      'vpc-eu-west-1',
      'vpc-us-east-1',
      'end of 111122223333',
    ])
  })

  it('are one that leaves and a whole one beside its folder, of the same name', async () => {
    const inventories = await open(isKept)
    await fill(inventories)
    await inventories.close()
    expect(await piecesIn('report')).toEqual([
      '444455556666',
      'eu-west-1 kept-on-runner',
      'vpc-us-east-1',
      'end of 111122223333',
    ])
    expect(await piecesIn('report-kept')).toEqual([
      '444455556666',
      'vpc-eu-west-1',
      'vpc-us-east-1',
      'end of 111122223333',
    ])
    expect(inventories.failures).toEqual([])
  })

  it('do without the one that cannot be written, and say so', async () => {
    writeFileSync(join(folder, 'report-kept'), 'a file')
    const inventories = await open(isKept)
    await fill(inventories)
    await inventories.close()
    expect(inventories.failures).toEqual([
      expect.stringMatching(/^The inventory cannot be written to .*report-kept/),
    ])
    expect(await piecesIn('report')).not.toContain('vpc-eu-west-1')
  })

  it('leave nothing where the run breaks off', async () => {
    const inventories = await open(isKept)
    await fill(inventories)
    await inventories.discard()
    expect(['report', 'report-kept'].flatMap((name) => readdirSync(join(folder, name)))).toEqual([])
  })
})
