import { describe, expect, it } from '@jest/globals'
import type { TrendPoint } from '../../../../src/model/life.ts'
import type { SafeRun } from '../../../../src/model/run.ts'
import { overdueOf, repairsOf, trendOf } from '../../../../src/report/formats/summary/summary-life.ts'
import { renderText } from '../../../../src/report/formats/terminal/text-report.ts'
import { type View, viewOf } from '../../../../src/report/view.ts'
import { decode } from '../../text-of-markdown.ts'
import { findingOf, NO_ALERTS, runOf } from '../../fixtures.ts'

const HOUR = 3_600

function viewed(changes: Partial<Omit<SafeRun, 'settings' | 'coverage'>>): View {
  return viewOf(runOf(changes), NO_ALERTS)
}

function pointAt(at: string, changes: Partial<TrendPoint> = {}): TrendPoint {
  const numbers = { critical: 0, high: 0, medium: 0, low: 0, gaps: 0, new: 0, fixed: 0 }
  return { at, verdict: 'violations', complete: true, ...numbers, ...changes }
}

describe('what is overdue', () => {
  const late = findingOf({ id: 'sg-1', name: 'web', due: '2026-11-18T03:00:00.000Z', overdue: true })
  const later = findingOf({ ...late, id: 'sg-2', due: '2026-11-10T03:00:00.000Z' })
  const unseen = findingOf({ ...later, id: 'sg-3', severity: 'high', result: 'unknown', state: 'unseen' })

  it('is listed worst first, the longest over before others, and what was not seen says so', () => {
    const source = overdueOf(viewed({ findings: [late, unseen, later] }))?.source ?? ''
    const lines = decode(source).split('\n')
    expect(lines[0]).toBe(
      '<strong>Overdue (3)</strong>, to be fixed within 24 hours (critical), 7 days (high)',
    )
    expect(lines.slice(2).map((line) => /sg-\d(?=<)/.exec(line)?.[0])).toEqual(['sg-2', 'sg-1', 'sg-3'])
    expect(lines[2]).toMatch(
      /^- 🟥 .* web · payments · eu-west-1: <strong>11 days overdue<\/strong>; Security groups/,
    )
    expect(lines[4]).toContain('<strong>11 days overdue</strong>, not seen this time;')
  })

  it('folds all but the first five', () => {
    const findings = Array.from({ length: 8 }, (_, index) => findingOf({ ...late, id: `sg-${index}` }))
    const source = decode(overdueOf(viewed({ findings }))?.source ?? '')
    const [open = '', folded = ''] = source.split('<details><summary>3 more overdue</summary>')
    expect([open, folded].map((part) => part.match(/^- /gm)?.length)).toEqual([5, 3])
  })

  it('stands in the terminal, too, and nowhere where nothing is', () => {
    expect(renderText(viewed({ findings: [late] }))).toMatch(
      /^Overdue \(1\), to be fixed within 24 hours \(critical\):\n {2}- critical: sg-1 web, payments, eu-west-1: 3 days overdue/m,
    )
    expect(overdueOf(viewed({ findings: [findingOf()] }))).toBeNull()
  })
})

describe('the trend', () => {
  const trend = [
    pointAt('2026-11-18T03:00:00.000Z', { critical: 4, high: 12 }),
    pointAt('2026-11-19T03:00:00.000Z', { critical: 1, complete: false, verdict: 'incomplete', gaps: 3 }),
  ]

  it('has changes and what is accepted where a run had any, and says nothing of runs that did not count them', () => {
    const [older] = trend
    const later = pointAt('2026-11-19T03:00:00.000Z', { critical: 1, changes: 1, accepted: 0 })
    const source = decode(trendOf(viewed({ trend: older === undefined ? [] : [older, later] }))?.source ?? '')
    expect(source.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| run (UTC) | violations | all | critical, high | changes |',
      '| --- | --- | ---: | ---: | ---: |',
      '| 11-21 03:00 |  | 0 | 0, 0 | 0 |',
      '| 11-19 03:00 | █ | 1 | 1, 0 | 1 |',
      '| 11-18 03:00 | ████████ | 16 | 4, 12 |  |',
    ])
  })

  it('is a table with bars, newest first, in which a run with gaps does not look like an improvement', () => {
    const source = decode(trendOf(viewed({ trend, findings: [findingOf()] }))?.source ?? '')
    expect(source).toContain('<b>Trend of 3 runs: 16 → 1 violations</b>')
    expect(source.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| run (UTC) | violations | all | critical, high |',
      '| --- | --- | ---: | ---: |',
      '| 11-21 03:00 | █ | 1 | 1, 0 |',
      '| 11-19 03:00 | ░ | 1+ | 1+, 0+ |',
      '| 11-18 03:00 | ████████ | 16 | 4, 12 |',
    ])
    expect(source).toContain('not everything was seen in 1 run, so there may have been more.')
  })

  it('says nothing of a single run', () => {
    expect(trendOf(viewed({}))).toBeNull()
  })
})

describe('the time to repair', () => {
  it('stands beside what is open and the number of repairs', () => {
    const { timeToRepair } = runOf()
    const critical = {
      repairs: 12,
      medianSeconds: 5 * HOUR,
      p90Seconds: 50 * HOUR,
      open: 2,
      medianOpenSeconds: HOUR,
      oldestOpenSeconds: 960 * HOUR,
      reopened: 1,
    }
    const source = decode(repairsOf(viewed({ timeToRepair: { ...timeToRepair, critical } }))?.source ?? '')
    expect(source).toContain('<b>Time to repair: 12 repairs in 90 days</b>')
    expect(source).toContain(
      '| 🟥 critical | 12, half within 5 hours, 9 of 10 within 2 days | 2, oldest 40 days, 1 came back |',
    )
    expect(repairsOf(viewed({}))).toBeNull()
  })
})
