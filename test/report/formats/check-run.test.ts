import { describe, expect, it } from '@jest/globals'
import { type CheckRun, checkRunOf } from '../../../src/report/formats/check-run.ts'
import { viewOf } from '../../../src/report/view.ts'
import type { SafeRun } from '../../../src/model/run.ts'
import { findingOf, gapOf, NO_ALERTS, ruleOf, runOf } from '../fixtures.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { largeSample } from '../samples.ts'

function checkOf(run: SafeRun, problems: readonly string[] = []): CheckRun {
  return checkRunOf(viewOf(run, NO_ALERTS, problems))
}

const GAPS = { complete: runOf().coverage.complete, gaps: [gapOf()] }

describe('the conclusion of a check run', () => {
  it('is success where nothing is violated and everything was seen', () => {
    expect(checkOf(runOf())).toMatchObject({ conclusion: 'success', title: 'No violations', annotations: [] })
  })

  it('is failure where the step fails', () => {
    expect(checkOf(runOf({ findings: [findingOf()] }))).toMatchObject({
      conclusion: 'failure',
      title: '1 critical violation',
    })
    expect(checkOf(runOf({ coverage: GAPS }))).toMatchObject({
      conclusion: 'failure',
      title: 'Incomplete, not everything was seen (not seen: 1 gap in 1 account)',
    })
    expect(checkOf(runOf(), ['The history could not be saved.']).conclusion).toBe('failure')
  })

  it('is neutral, never success, for what does not fail the step', () => {
    const low = runOf({ findings: [findingOf({ severity: 'low' })] })
    expect(checkOf(low)).toMatchObject({ conclusion: 'neutral', title: '1 low violation' })
    expect(checkOf(runOf({ coverage: GAPS, settings: { onIncomplete: 'warn' } })).conclusion).toBe('neutral')
  })

  it('is cancelled for a run that was', () => {
    expect(checkOf(runOf({ cancelled: true, findings: [findingOf()] })).conclusion).toBe('cancelled')
  })
})

describe('the annotations of a check run', () => {
  it('stand at the rule, or at the workflow where its file is not in the repository', () => {
    const place = { file: '.github/rules/open.yml', line: 7, shipped: false }
    const rules = [ruleOf(), ruleOf({ id: 'own', place })]
    const findings = [findingOf(), findingOf({ rule: 'own', severity: 'medium' })]
    const run = runOf({ rules, findings })
    expect(checkOf(run).annotations).toMatchObject([
      { path: '.github/workflows/scan.yml', start_line: 1, end_line: 1, annotation_level: 'failure' },
      { path: '.github/rules/open.yml', start_line: 7, end_line: 7, annotation_level: 'warning' },
    ])
    const elsewhere = { ...run, links: { ...run.links, workflow: null } }
    expect(checkOf(elsewhere).annotations.map(({ path }) => path)).toEqual(['.github/rules/open.yml'])
  })

  it('are one for each rule, more than GitHub shows of a step', () => {
    const rules = Array.from({ length: 120 }, (_, at) => ruleOf({ id: `rule-${at}` }))
    const findings = rules.map(({ id }) => findingOf({ rule: id }))
    expect(checkOf(runOf({ rules, findings })).annotations).toHaveLength(120)
  })

  it('have a digest that only they change', () => {
    const run = runOf({ findings: [findingOf()] })
    const { digest } = checkOf(run)
    expect(checkOf({ ...run, id: 'run-3', version: '2.0.0' }).digest).toBe(digest)
    expect(checkOf(runOf({ findings: [findingOf({ id: 'sg-other' })] })).digest).not.toBe(digest)
  })

  it.each(HOSTILE)('hold %j as text that the API takes', (hostile) => {
    const { annotations, title } = checkOf(hostileRun(hostile).run)
    expect(annotations.length).toBeGreaterThan(0)
    for (const one of annotations) {
      expect(`${one.title}${one.message}`).not.toMatch(/[\u{10000}-\u{10ffff}]|[^\P{Cc}\n]/u)
      expect(one.title.length).toBeLessThanOrEqual(255)
    }
    expect(title).not.toMatch(/\p{Cc}/u)
  })
})

describe('the summary of a check run', () => {
  it('is within what GitHub takes, whatever was found', () => {
    const { summary } = checkOf(largeSample().run)
    expect(summary.length).toBeGreaterThan(20_000)
    expect(summary.length).toBeLessThanOrEqual(65_535)
  })
})
