import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import { coversOf } from '../../src/model/covered.ts'
import { rulesByName } from '../../src/model/rule.ts'
import { countRun } from '../../src/report/counts.ts'
import { failureOf } from '../../src/report/failure.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text-report.ts'
import { findingOf, fixedOf, NO_ALERTS, ruleOf, runOf } from './fixtures.ts'

const ALL = ruleOf({ id: 'all-ports', title: 'Every port is open' })
const SSH = ruleOf({
  id: 'ssh',
  title: 'SSH is open',
  alert: { summary: '', dedupKey: 'ssh', coveredBy: ['all-ports'] },
})
const RULES = [ALL, SSH]
const [all, ssh] = [findingOf({ rule: 'all-ports' }), findingOf({ rule: 'ssh' })]

/** Ids of the rules that tell of findings besides their own. */
function covers(findings: readonly Finding[], rules = RULES): readonly string[] {
  return [...coversOf(findings, rulesByName(rules))].flatMap(([, by]) => by.map(({ rule }) => rule))
}

describe('coversOf', () => {
  it('finds the broader violation of the same resource', () => {
    expect(covers([all, ssh])).toEqual(['all-ports'])
    expect(covers([ssh])).toEqual([])
    expect(covers([findingOf({ rule: 'all-ports', id: 'sg-other' }), ssh])).toEqual([])
  })

  it('takes none that is less bad or less certain', () => {
    expect(covers([findingOf({ rule: 'all-ports', severity: 'low' }), ssh])).toEqual([])
    expect(covers([findingOf({ rule: 'all-ports', result: 'unknown', state: 'unseen' }), ssh])).toEqual([])
  })

  it('goes on to the broadest, and not round in circles', () => {
    const traffic = ruleOf({ id: 'traffic', alert: { summary: '', dedupKey: 't', coveredBy: ['ssh'] } })
    const ports = ruleOf({ id: 'all-ports', alert: { summary: '', dedupKey: 'a', coveredBy: ['traffic'] } })
    const three = [all, ssh, findingOf({ rule: 'traffic' })]
    expect(covers(three, [ALL, SSH, traffic])).toEqual(['all-ports', 'all-ports'])
    expect(covers(three, [ports, SSH, traffic])).toEqual(['all-ports', 'all-ports'])
  })
})

describe('what a broader rule tells already', () => {
  const covered = { ...ssh, coveredBy: 'all-ports' }
  const fixed = [fixedOf({ rule: 'all-ports' }), fixedOf({ rule: 'ssh', coveredBy: 'all-ports' })]
  const run = runOf({ rules: RULES, findings: [all, covered], fixed })

  it('is counted once', () => {
    expect(countRun(run)).toMatchObject({ violations: 1, fixed: 1, known: 1 })
    expect(failureOf(run, NO_ALERTS)).toContain('1 violation at or above')
  })

  it('is told once, with the names of the other rules', () => {
    const summary = renderSummary(run, NO_ALERTS)
    expect(summary).toContain('Every port is open')
    expect(summary).not.toContain(': SSH is open')
    expect(summary).toContain('The same faults violate 1 more rule, not told again')
    expect(summary).toContain('- SSH is open')
    expect(renderText(run, NO_ALERTS)).not.toContain('rule ssh')
  })
})
