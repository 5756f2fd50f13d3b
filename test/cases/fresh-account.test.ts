import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { packageAction, type World } from '../bundle/support.ts'
import { decode } from '../report/text-of-markdown.ts'
import { type Case, cliCase, playCase, worldCase } from './play.ts'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function summaryOf(one: Case): Promise<string> {
  world = await playCase(packaged.action, one)
  return decode((await world.run()).summary)
}

describe('an account that nobody has touched', () => {
  it('has the same results in each of 17 regions, told as one', async () => {
    const summary = await summaryOf(worldCase('fresh-account'))
    const { findings, coverage } = world.result()
    expect(coverage.gaps).toEqual([])
    const regions = new Set(findings.map(({ region }) => region))
    expect(regions.size).toBe(17)
    const low = findings.filter(({ severity, coveredBy }) => severity === 'low' && coveredBy === null)
    const each = low.length / 17
    expect(Number.isInteger(each)).toBe(true)
    expect(summary).toContain(
      `low: 17 unused regions (without an instance, a volume, a snapshot or a network interface): ${each} low findings each`,
    )
    // No region but in that line: each low finding would name its own.
    for (const { id, kind } of low.filter((finding) => finding.kind === 'aws_vpc')) {
      expect([kind, summary.includes(id)]).toEqual(['aws_vpc', false])
    }
  })

  it('in one region as well', async () => {
    const summary = await summaryOf(cliCase('fresh-region'))
    expect(summary).toMatch(/low: 1 unused region \(without an instance, .*\): \d+ low findings</)
  })
})
