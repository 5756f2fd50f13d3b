import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import type { PastOfRun, SafeRun } from '../../src/model/run.ts'
import { countRun } from '../../src/report/counts.ts'
import { inUnusedRegion, unusedWords } from '../../src/report/unused-regions.ts'
import { findingOf, NO_ALERTS, ruleOf, runOf } from './fixtures.ts'
import { PAYMENTS, SHOP } from '../support/account.ts'
import { decode } from './text-of-markdown.ts'
import { renderSummary, renderText } from './rendered.ts'

const RULES = [ruleOf(), ruleOf({ id: 'no-flow-log', title: 'VPCs keep no flow log', severity: 'low' })]

function low(changes: Partial<Finding> = {}): Finding {
  return findingOf({
    severity: 'low',
    rule: 'no-flow-log',
    kind: 'aws_vpc',
    id: 'vpc-1',
    name: 'vpc-1',
    ...changes,
  })
}

/** Payments uses eu-west-1 alone, and whether shop uses any region is not known. */
function runWith(findings: readonly Finding[], past: PastOfRun['status'] = 'loaded'): SafeRun {
  const { coverage, past: loaded } = runOf()
  const unused = [{ account: PAYMENTS, regions: ['us-east-1', 'us-west-2'] }]
  return runOf({
    rules: RULES,
    findings,
    coverage: { ...coverage, gaps: [], unused },
    past: { ...loaded, status: past },
  })
}

const FOLDED = [
  low({ region: 'us-east-1' }),
  low({ region: 'us-east-1', id: 'vpc-2' }),
  low({ region: 'us-west-2' }),
]

describe('findings in unused regions', () => {
  it.each<[string, Finding, boolean]>([
    ['a low one', low({ region: 'us-east-1' }), true],
    ['one of a higher severity', low({ region: 'us-east-1', severity: 'medium' }), false],
    ['one in a region that is used', low({ region: 'eu-west-1' }), false],
    ['one in an account of which that is not known', low({ account: SHOP, region: 'us-east-1' }), false],
    ['one that is new', low({ region: 'us-east-1', state: 'new' }), false],
    [
      'one that could not be seen again',
      low({ region: 'us-east-1', state: 'unseen', result: 'unknown' }),
      false,
    ],
  ])('fold: %s', (_, finding, folds) => {
    expect(inUnusedRegion(runWith([finding]))(finding)).toBe(folds)
  })

  it('fold in the first run, of which everything is new', () => {
    const finding = low({ region: 'us-east-1', state: 'new' })
    expect(inUnusedRegion(runWith([finding], 'first'))(finding)).toBe(true)
  })

  it('are counted by region', () => {
    const where = ' (without an instance, a volume, a snapshot or a network interface)'
    expect(unusedWords(FOLDED)).toBe(`2 unused regions${where}: 1 to 2 low findings each`)
    expect(unusedWords(FOLDED.slice(0, 2))).toBe(`1 unused region${where}: 2 low findings`)
    expect(unusedWords(FOLDED.slice(1))).toBe(`2 unused regions${where}: 1 low finding each`)
  })

  it('are one line of the summary, with the rules and regions in it, and still counted', () => {
    const run = runWith([...FOLDED, low({ region: 'eu-west-1', id: 'vpc-9' })])
    const summary = decode(renderSummary(run, NO_ALERTS))
    expect(countRun(run).bySeverity.low).toBe(4)
    expect(summary).toContain(
      'low: 2 unused regions (without an instance, a volume, a snapshot or a network interface): 1 to 2 low findings each',
    )
    expect(summary).toContain('<strong>payments (111122223333)</strong>: us-east-1 and us-west-2')
    expect(summary).toContain('VPCs keep no flow log: 3')
    expect(summary).toContain('#### VPCs keep no flow log (1 resource)')
    expect(summary).not.toContain('vpc-2')
  })

  it('are one line of the log', () => {
    const text = renderText(runWith(FOLDED), NO_ALERTS)
    expect(text).toContain('LOW: 2 unused regions (without an instance')
    expect(text).toContain('- VPCs keep no flow log: 3')
    expect(text).not.toContain('vpc-2')
  })
})
