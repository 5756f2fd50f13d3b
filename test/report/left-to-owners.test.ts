import { describe, expect, it } from '@jest/globals'
import { buildResult } from '../../src/report/result-file.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text-report.ts'
import { NO_ALERTS, runOf } from './fixtures.ts'
import { decode } from './text-of-markdown.ts'

describe('what other accounts own and judge', () => {
  it.each([
    [[], null],
    [
      [{ account: '999988887777', resources: 1 }],
      '1 resource is left to the account that owns and shares it and that this run does not read.',
    ],
    [
      [
        { account: '888877776666', resources: 1200 },
        { account: '999988887777', resources: 1 },
      ],
      '1,201 resources are left to the 2 accounts that own and share them and that this run does not read.',
    ],
  ])('is told by numbers: %j', (leftToOwners, sentence) => {
    const run = runOf({ leftToOwners })
    const texts = [decode(renderSummary(run, NO_ALERTS)), renderText(run, NO_ALERTS).replaceAll(/\s+/g, ' ')]
    for (const text of texts) {
      if (sentence === null) expect(text).not.toContain('left to')
      else expect(text).toContain(sentence)
    }
    expect(buildResult(run, NO_ALERTS).leftToOwners).toEqual(leftToOwners)
  })
})
