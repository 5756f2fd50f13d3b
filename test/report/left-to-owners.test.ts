import { describe, expect, it } from '@jest/globals'
import type { SafeRun } from '../../src/model/run.ts'
import { NO_ALERTS, runOf } from './fixtures.ts'
import { decode } from './text-of-markdown.ts'
import { buildResult, renderSummary, renderText } from './rendered.ts'

function told(leftToOwners: SafeRun['leftToOwners']): readonly string[] {
  const run = runOf({ leftToOwners })
  return [decode(renderSummary(run, NO_ALERTS)), renderText(run, NO_ALERTS).replaceAll(/\s+/g, ' ')]
}

describe('what other accounts own and judge', () => {
  it.each([
    [
      [{ account: '999988887777', resources: 1 }],
      '1 resource is left to the account that owns and shares it, which this run does not read.',
    ],
    [
      [
        { account: '888877776666', resources: 1200 },
        { account: '999988887777', resources: 1 },
      ],
      '1,201 resources are left to the 2 accounts that own and share them, which this run does not read.',
    ],
  ])('is told by numbers: %j', (leftToOwners, sentence) => {
    for (const text of told(leftToOwners)) expect(text).toContain(sentence)
    expect(buildResult(runOf({ leftToOwners }), NO_ALERTS).leftToOwners).toEqual(leftToOwners)
  })

  it('is not told where there is none', () => {
    for (const text of told([])) expect(text).not.toContain('left to')
  })
})
