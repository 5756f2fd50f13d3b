import { describe, expect, it } from '@jest/globals'
import type { SafeRun } from '../../src/model/run.ts'
import { countRun } from '../../src/report/counts.ts'
import { failsByViolations } from '../../src/report/failure.ts'
import { isComplete, verdictLine, verdictOf } from '../../src/report/verdict.ts'
import {
  alertsOf,
  deliveryOf,
  intentOf,
  findingOf,
  fixedOf,
  gapOf,
  NO_ALERTS,
  ruleOf,
  runOf,
} from './fixtures.ts'
import { PAYMENTS, SANDBOX } from '../support/account.ts'
import { ACCOUNTS, COMPLETE, outcomesOf, REGIONS } from '../support/company.ts'
import { blindSample, mixedSample } from './samples.ts'
import { buildOutputs, failureOf } from './rendered.ts'

const GAP = { complete: COMPLETE, gaps: [gapOf()] }
const UNSEEN = findingOf({ result: 'unknown', state: 'unseen' })

describe('the verdict', () => {
  it.each<[string, SafeRun, string, boolean]>([
    ['nothing wrong', runOf(), 'pass', true],
    ['a violation', runOf({ findings: [findingOf()] }), 'violations', true],
    ['a violation and a gap', runOf({ findings: [findingOf()], coverage: GAP }), 'violations', false],
    ['a gap', runOf({ coverage: GAP }), 'incomplete', false],
    ['a finding that was not seen again', runOf({ findings: [UNSEEN] }), 'incomplete', false],
    [
      'an unknown outcome',
      runOf({
        outcomes: outcomesOf([ruleOf()]).map((outcome, index) =>
          Object.assign({}, outcome, { incomplete: index === 1 ? ['us-east-1'] : [] }),
        ),
      }),
      'incomplete',
      false,
    ],
    ['nothing read', runOf({ coverage: { complete: [], gaps: [] } }), 'incomplete', false],
    ['no rule', runOf({ rules: [], outcomes: [] }), 'incomplete', false],
  ])('of %s', (_, run, verdict, complete) => {
    expect(verdictOf(run)).toBe(verdict)
    expect(isComplete(run)).toBe(complete)
  })

  it('is a line that says at least where not everything was seen', () => {
    expect(line(runOf())).toBe('no violations')
    expect(line(runOf({ coverage: GAP }))).toBe('incomplete, not everything was seen')
    expect(line(runOf({ findings: [findingOf()] }))).toBe('1 critical violation')
    const low = findingOf({ severity: 'low', id: 'sg-0b' })
    expect(line(runOf({ findings: [findingOf(), low] }))).toBe('2 violations, 1 critical')
    expect(line(runOf({ findings: [low], coverage: GAP }))).toBe('at least 1 low violation')
  })
})

function line(run: SafeRun): string {
  return verdictLine(run, countRun(run))
}

describe('the counts', () => {
  it('count unknown results by rule and scope, also of accounts nothing is known of', () => {
    expect(countRun(runOf()).unknown).toBe(0)
    expect(countRun(runOf({ findings: [UNSEEN, findingOf({ ...UNSEEN, id: 'sg-0b' })] })).unknown).toBe(1)
    expect(countRun(blindSample().run).unknown).toBe(1)
    const other = ruleOf({ id: 'only-in-development', environments: ['development'] })
    const rules = [ruleOf(), other]
    const outcomes = outcomesOf(rules).filter(({ account }) => account !== PAYMENTS)
    const gaps = [gapOf({ account: PAYMENTS, region: '*', kind: '*' })]
    expect(countRun(runOf({ rules, outcomes, coverage: { complete: COMPLETE, gaps } })).unknown).toBe(1)
  })

  it('count a result once that is unknown and not seen again', () => {
    const outcomes = outcomesOf([ruleOf()]).map((outcome) =>
      outcome.account === UNSEEN.account ? Object.assign({}, outcome, { incomplete: REGIONS }) : outcome,
    )
    const elsewhere = findingOf({ ...UNSEEN, region: 'sa-east-1' })
    expect(REGIONS).toContain(UNSEEN.region)
    expect(countRun(runOf({ outcomes, findings: [UNSEEN] })).unknown).toBe(2)
    expect(countRun(runOf({ outcomes, findings: [UNSEEN, elsewhere] })).unknown).toBe(3)
  })

  it('agree with the sample', () => {
    const { byEnvironment, ...counts } = countRun(mixedSample().run)
    expect([...byEnvironment]).toEqual([
      ['production', { critical: 22, high: 3, medium: 1, low: 0 }],
      ['development', { critical: 12, high: 0, medium: 3, low: 0 }],
    ])
    expect(counts).toEqual({
      accepted: 0,
      violations: 41,
      bySeverity: { critical: 34, high: 3, medium: 4, low: 0 },
      new: 6,
      reopened: 2,
      worsened: 0,
      known: 35,
      overdue: 0,
      fixed: 2,
      withdrawn: 0,
      unseen: 1,
      unknown: 1,
      gaps: 9,
      changes: 0,
      passed: 2700,
    })
  })
})

describe('the outputs', () => {
  it('are small strings', () => {
    const { run, alerts } = mixedSample()
    expect(buildOutputs(run, alerts)).toEqual({
      suppressed: '0',
      verdict: 'violations',
      violations: '41',
      critical: '34',
      high: '3',
      medium: '4',
      low: '0',
      new: '6',
      fixed: '2',
      changes: '0',
      unknown: '1',
      gaps: '9',
      'alerts-triggered': '1',
      'alerts-resolved': '1',
      'report-dir': '/srv/repository/cloud-baseline-report',
      html: '/srv/repository/cloud-baseline-report/report.html',
      json: '/srv/repository/cloud-baseline-report/result.json',
      sarif: '/srv/repository/cloud-baseline-report/findings.sarif',
    })
  })

  it('hold no account id', () => {
    for (const { run, alerts } of [mixedSample(), blindSample()]) {
      const outputs = JSON.stringify(buildOutputs(run, alerts))
      for (const { id } of ACCOUNTS) expect(outputs).not.toContain(id)
    }
  })
})

describe('why the step fails', () => {
  const medium = findingOf({ severity: 'medium' })

  it('is nothing where all is well, or not asked for', () => {
    expect(failureOf(runOf({ fixed: [fixedOf()] }), alertsOf([deliveryOf()]))).toBeNull()
    expect(failureOf(runOf({ findings: [medium] }), NO_ALERTS)).toBeNull()
    expect(failureOf(runOf({ findings: [findingOf()], settings: { failOn: 'none' } }), NO_ALERTS)).toBeNull()
    expect(failureOf(runOf({ coverage: GAP, settings: { onIncomplete: 'warn' } }), NO_ALERTS)).toBeNull()
    expect(failureOf(runOf(), alertsOf([deliveryOf({ outcome: 'dry-run' })]))).toBeNull()
  })

  it('names violations from fail-on', () => {
    expect(failureOf(runOf({ findings: [findingOf(), medium] }), NO_ALERTS)).toBe(
      '1 violation at or above high (fail-on: high).',
    )
    expect(
      failureOf(runOf({ findings: [findingOf(), medium], settings: { failOn: 'low' } }), NO_ALERTS),
    ).toBe('2 violations at or above low (fail-on: low).')
  })

  it('names only new ones with fail-on-new, and all where nobody knows what is new', () => {
    const settings = { failOnNew: true }
    const known = findingOf()
    const reopened = findingOf({ state: 'reopened', id: 'sg-0b', account: SANDBOX })
    expect(failureOf(runOf({ findings: [known], settings }), NO_ALERTS)).toBeNull()
    expect(failureOf(runOf({ findings: [known, reopened], settings }), NO_ALERTS)).toBe(
      '1 new violation at or above high (fail-on: high, fail-on-new: true).',
    )
    const past = { status: 'damaged', previousAt: null, message: 'Broken.' } as const
    expect(failureOf(runOf({ findings: [known], settings, past }), NO_ALERTS)).toBe(
      '1 violation at or above high (fail-on: high, fail-on-new: true).',
    )
  })

  it('tells violations from the other causes', () => {
    expect(failsByViolations(runOf({ findings: [findingOf(), medium] }))).toBe(true)
    expect(failsByViolations(runOf({ findings: [medium], coverage: GAP }))).toBe(false)
  })

  it('names gaps', () => {
    expect(failureOf(runOf({ coverage: GAP }), NO_ALERTS)).toBe(
      'Not everything was seen: 1 gap in 1 account (on-incomplete: fail).',
    )
    expect(failureOf(runOf({ findings: [UNSEEN] }), NO_ALERTS)).toBe(
      'Not everything was seen: 1 earlier violation that could not be looked at again (on-incomplete: fail).',
    )
    expect(failureOf(runOf({ coverage: { complete: [], gaps: [] } }), NO_ALERTS)).toBe(
      'Not everything was seen: nothing was read (on-incomplete: fail).',
    )
  })

  it.each(['pending', 'refused'] as const)('names alerts that are %s', (outcome) => {
    expect(failureOf(runOf(), alertsOf([deliveryOf({ outcome })]))).toBe(
      '1 alert event was not delivered to PagerDuty.',
    )
  })

  it('names an event that was never attempted, unless no key is set', () => {
    const intents = [intentOf()]
    expect(failureOf(runOf(), alertsOf([], { intents }))).toBe(
      '1 alert event was not delivered to PagerDuty.',
    )
    expect(failureOf(runOf(), alertsOf([], { intents }, 'no pagerduty-routing-key is set'))).toBeNull()
  })

  it('names all that apply, the weightiest first', () => {
    const { run, alerts } = mixedSample()
    expect(failureOf(run, alerts)).toBe(
      'Not everything was seen: 9 gaps in 2 accounts and 1 earlier violation that could not be looked at again (on-incomplete: fail); ' +
        '37 violations at or above high (fail-on: high); 1 alert event was not delivered to PagerDuty.',
    )
  })
})
