import { describe, expect, it } from '@jest/globals'
import { SHOP } from '../../support/account.ts'
import { outcomeOf, summedOutcomes } from '../../support/scope.ts'
import { NO_ALERTS, findingOf, gapOf, ruleOf, runOf } from '../fixtures.ts'
import { largeSample, mixedSample } from '../samples.ts'
import { pageOf } from './page-data.ts'

function blocksOf(page: string): readonly string[] {
  return page.split('<details class="rule"').slice(1)
}

describe('the findings of the page itself', () => {
  it('are rules with their first resources, and how many more there are', () => {
    const blocks = blocksOf(pageOf(mixedSample()))
    expect(blocks).toHaveLength(3)
    expect(blocks[0]).toContain('34 resources, 6 new, 1 more could not be looked at again')
    expect(blocks[0]?.match(/<details class="finding"/g)).toHaveLength(20)
    expect(blocks[0]).toContain('15 more resources of this rule')
    expect(blocks[1]?.match(/<details class="finding"/g)).toHaveLength(6)
    expect(blocks[1]).not.toContain('more resources of this rule')
  })

  it('are limited, whatever the number of findings', () => {
    const page = pageOf(largeSample(5000, 40))
    expect(page.match(/<details class="finding"/g)).toHaveLength(300)
    expect(blocksOf(page)).toHaveLength(40)
    expect(page.match(/\d+ more resources of this rule/g)).toHaveLength(40)
  })

  it('leave out what only exceptions and other rules have, until it is asked for', () => {
    const rules = [ruleOf(), ruleOf({ id: 'narrow', title: 'Narrow' })]
    const findings = [
      findingOf(),
      findingOf({ rule: 'narrow', standing: 'covered', coveredBy: rules[0]?.id ?? '' }),
    ]
    const [open = '', narrow = ''] = blocksOf(pageOf({ run: runOf({ rules, findings }), alerts: NO_ALERTS }))
    expect(open.slice(0, open.indexOf('>'))).not.toContain('hidden')
    expect(narrow.slice(0, narrow.indexOf('>'))).toContain('hidden')
    expect(narrow).toContain('1 covered by other rules')
  })

  it('say which rules are unknown, where and why', () => {
    const run = runOf({
      coverage: { complete: runOf().coverage.complete, gaps: [gapOf()] },
      outcomes: summedOutcomes([
        outcomeOf({ rule: ruleOf().id, account: SHOP, region: 'ap-south-1', complete: false }),
      ]),
    })
    const page = pageOf({ run, alerts: NO_ALERTS })
    expect(page).toContain('Unknown somewhere: 1 rule')
    expect(page).toContain('shop (222233334444), ap-south-1')
    expect(page).toContain('No rule is violated in what was read; the rest is unknown.')
  })

  it('are said to be there where report-from keeps them out', () => {
    const findings = [findingOf({ severity: 'low' })]
    const run = runOf({ findings, settings: { reportFrom: 'high' } })
    expect(pageOf({ run, alerts: NO_ALERTS })).toContain(
      '<p>No rule is listed. 1 low not listed (report-from: high).</p>',
    )
  })

  it('are none where everything was read and nothing is wrong', () => {
    const page = pageOf({ run: runOf(), alerts: NO_ALERTS })
    expect(page).toContain('<p>No rule is violated.</p>')
    expect(page).not.toContain('Unknown somewhere')
  })
})
