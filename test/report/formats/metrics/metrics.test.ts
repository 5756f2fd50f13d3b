import { describe, expect, it } from '@jest/globals'
import type { AlertReport } from '../../../../src/model/alert.ts'
import type { JudgedChange } from '../../../../src/model/change.ts'
import { NO_DRIFT } from '../../../../src/model/change.ts'
import type { SafeRun } from '../../../../src/model/run.ts'
import { renderMetrics } from '../../../../src/report/formats/metrics/metrics.ts'
import { SERIES } from '../../../../src/report/formats/metrics/series.ts'
import { viewOf } from '../../../../src/report/view.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../../../support/account.ts'
import { outcomesOf, REGIONS, type RunChanges } from '../../../support/company.ts'
import { NOW } from '../../../support/times.ts'
import {
  alertsOf,
  deliveryOf,
  findingOf,
  fixedOf,
  gapOf,
  intentOf,
  NO_ALERTS,
  ruleOf,
  runOf,
} from '../../fixtures.ts'
import { hostileRun } from '../../hostile-run.ts'
import { HOSTILE } from '../../hostile-strings.ts'
import { blindSample, mixedSample } from '../../samples.ts'
import { type Reading, readMetrics } from './read-metrics.ts'

const RULE = ruleOf()
const GROUP = 'aws_ec2_security_group'
const EXCEPTION = {
  place: { file: 'exceptions.yml', line: 3 },
  reason: 'known',
  owner: 'me',
  ticket: null,
  expires: null,
  daysLeft: null,
}

function textOf(run: SafeRun, alerts: AlertReport = NO_ALERTS, most?: number): string {
  return [...renderMetrics(viewOf(run, alerts), most)].join('')
}

function readingsOf(changes: RunChanges = {}, alerts?: AlertReport): readonly Reading[] {
  return readMetrics(textOf(runOf(changes), alerts))
}

/** The numbers of a name by the values of their labels. */
function numbers(readings: readonly Reading[], name: string): Readonly<Record<string, number>> {
  const own = readings.filter((reading) => reading.name === `cloud_baseline_${name}`)
  return Object.fromEntries(own.map(({ labels, value }) => [Object.values(labels).join(' '), value]))
}

/** These rules, one of which was not read in a region of an account. */
function unreadIn(account: string, region: string) {
  return outcomesOf([RULE]).map((outcome) =>
    outcome.account === account ? Object.assign({}, outcome, { incomplete: [region] }) : outcome,
  )
}

/** What stays the same whatever the names are. */
function shapeOf(data: string): readonly string[] {
  const { run, alerts } = hostileRun(data)
  return readMetrics(textOf(run, alerts))
    .map(({ name, labels, value }) => `${name} ${Object.keys(labels).join()} ${value}`)
    .toSorted()
}

describe('metrics.prom', () => {
  it('says when the run was, how long it took, and what it read when', () => {
    const readings = readingsOf({ startedAt: NOW })
    expect(numbers(readings, 'build_info')).toEqual({ '1.0.0': 1 })
    expect(numbers(readings, 'run_duration_seconds')).toEqual({ '': 8.4 })
    const end = Date.parse('2026-11-21T03:00:08.400Z') / 1000
    expect(numbers(readings, 'last_run_timestamp_seconds')).toEqual({ '': end })
    expect(numbers(readings, 'last_complete_run_timestamp_seconds')).toEqual({ '': end })
    expect(numbers(readings, 'state_timestamp_seconds')).toEqual({ '': Date.parse(NOW) / 1000 })
    expect(numbers(readings, 'run_complete')).toEqual({ '': 1 })
    expect(numbers(readings, 'account_info')).toEqual({
      [`${PAYMENTS} payments production`]: 1,
      [`${SHOP} shop production`]: 1,
      [`${SANDBOX} sandbox development`]: 1,
    })
  })

  it('takes the time of the oldest saved inventory that was judged', () => {
    const inventories = ['2026-10-02T00:00:00.000Z', '2026-10-01T00:00:00.000Z'].map((time) => ({
      file: 'inventory.ndjson',
      run: 'run-1',
      at: time,
      version: '1.0.0',
    }))
    expect(numbers(readingsOf({ inventories }), 'state_timestamp_seconds')).toEqual({
      '': Date.parse('2026-10-01T00:00:00.000Z') / 1000,
    })
  })

  it('has zeros where everything was read and nothing is wrong', () => {
    const readings = readingsOf()
    for (const account of [PAYMENTS, SHOP, SANDBOX]) {
      expect(numbers(readings, 'violations')[`${account} ${RULE.id} critical`]).toBe(0)
      expect(numbers(readings, 'rules')[`${account} pass`]).toBe(1)
      expect(numbers(readings, 'rules')[`${account} unknown`]).toBe(0)
      expect(numbers(readings, 'account_complete')[account]).toBe(1)
      expect(numbers(readings, 'resources')[`${account} ${GROUP}`]).toBe(300)
      for (const region of REGIONS)
        expect(numbers(readings, 'scope_complete')[`${account} ${region}`]).toBe(1)
    }
    expect(numbers(readings, 'gaps')).toEqual({})
    expect(numbers(readings, 'new_violations')[`${SHOP} low`]).toBe(0)
  })

  it('has a zero for each severity that violations of a rule may have in the account', () => {
    const rule = ruleOf({
      severity: { production: 'high', default: 'medium' },
      lowerWhen: [{ reached: false, severity: 'low' }],
    })
    expect(Object.keys(numbers(readingsOf({ rules: [rule] }), 'violations')).toSorted()).toEqual(
      [
        `${PAYMENTS} ${rule.id} high`,
        `${PAYMENTS} ${rule.id} low`,
        `${SANDBOX} ${rule.id} low`,
        `${SANDBOX} ${rule.id} medium`,
        `${SHOP} ${rule.id} high`,
        `${SHOP} ${rule.id} low`,
      ].toSorted(),
    )
  })

  it('counts what counts, and tells what is accepted, unseen, new, fixed and overdue apart', () => {
    const other = ruleOf({ id: 'other' })
    const readings = readingsOf({
      rules: [RULE, other],
      findings: [
        findingOf({ id: 'sg-1', state: 'new' }),
        findingOf({ id: 'sg-2', firstSeen: '2026-10-01T00:00:00.000Z', overdue: true }),
        findingOf({ id: 'sg-3', severity: 'low', exception: EXCEPTION }),
        findingOf({ id: 'sg-4', account: SHOP, exception: EXCEPTION }),
        findingOf({ id: 'sg-1', rule: 'other', account: SANDBOX, coveredBy: RULE.id }),
        findingOf({ id: 'sg-5', account: SANDBOX, result: 'unknown', state: 'unseen' }),
      ],
      fixed: [fixedOf({ severity: 'high' }), fixedOf({ id: 'sg-9', how: 'withdrawn' })],
    })
    expect(numbers(readings, 'violations')).toEqual({
      [`${PAYMENTS} ${RULE.id} critical`]: 2,
      [`${PAYMENTS} other critical`]: 0,
      [`${SHOP} ${RULE.id} critical`]: 0,
      [`${SHOP} other critical`]: 0,
      // Of sandbox: the one rule is violated, as another one's finding says; the other could not be looked at again.
    })
    expect(numbers(readings, 'accepted_violations')).toMatchObject({
      [`${PAYMENTS} low`]: 1,
      [`${SHOP} critical`]: 1,
      [`${SHOP} low`]: 0,
    })
    expect(numbers(readings, 'accepted_violations')).not.toHaveProperty([`${SANDBOX} low`])
    expect(numbers(readings, 'unseen_violations')).toMatchObject({
      [`${SANDBOX} critical`]: 1,
      [`${SHOP} critical`]: 0,
    })
    expect(numbers(readings, 'new_violations')).toMatchObject({ [`${PAYMENTS} critical`]: 1 })
    expect(numbers(readings, 'overdue_violations')).toMatchObject({ [`${PAYMENTS} critical`]: 1 })
    expect(numbers(readings, 'fixed_violations')).toMatchObject({
      [`${PAYMENTS} high`]: 1,
      [`${PAYMENTS} critical`]: 0,
    })
    expect(numbers(readings, 'oldest_violation_timestamp_seconds')).toEqual({
      [`${PAYMENTS} critical`]: Date.parse('2026-10-01T00:00:00.000Z') / 1000,
    })
    const rules = numbers(readings, 'rules')
    expect(rules[`${PAYMENTS} violation`]).toBe(1)
    expect(rules[`${SHOP} accepted`]).toBe(1)
    expect(rules[`${SANDBOX} violation`]).toBe(1)
    expect(rules[`${SANDBOX} unknown`]).toBe(1)
    expect(numbers(readings, 'account_complete')[SANDBOX]).toBe(0)
  })

  it('has no zero of a rule where a region was not read, and of no number of that account', () => {
    const readings = readingsOf({
      outcomes: unreadIn(SHOP, 'us-east-1'),
      coverage: {
        complete: runOf().coverage.complete,
        gaps: [gapOf({ account: SHOP, region: 'us-east-1', kind: GROUP })],
      },
    })
    expect(Object.keys(numbers(readings, 'violations')).filter((key) => key.startsWith(SHOP))).toEqual([])
    expect(Object.keys(numbers(readings, 'new_violations')).some((key) => key.startsWith(SHOP))).toBe(false)
    expect(numbers(readings, 'rules')[`${SHOP} unknown`]).toBe(1)
    expect(numbers(readings, 'rules')[`${SHOP} pass`]).toBe(0)
    expect(numbers(readings, 'account_complete')).toEqual({ [PAYMENTS]: 1, [SHOP]: 0, [SANDBOX]: 1 })
    expect(numbers(readings, 'scope_complete')).toMatchObject({
      [`${SHOP} us-east-1`]: 0,
      [`${SHOP} eu-west-1`]: 1,
    })
    expect(numbers(readings, 'gaps')).toEqual({ [`${SHOP} denied`]: 1 })
    expect(numbers(readings, 'run_complete')).toEqual({ '': 0 })
  })

  it('has the violations of a region that was read beside one that was not', () => {
    const readings = readingsOf({
      findings: [findingOf({ account: SHOP })],
      outcomes: unreadIn(SHOP, 'us-east-1'),
    })
    expect(numbers(readings, 'violations')[`${SHOP} ${RULE.id} critical`]).toBe(1)
    expect(numbers(readings, 'rules')[`${SHOP} violation`]).toBe(1)
  })

  it('has no zero where the rule was to be evaluated in a region and was not', () => {
    const rule = ruleOf({ needs: [GROUP] })
    const gaps = (gap: Parameters<typeof gapOf>[0]) =>
      numbers(
        readingsOf({
          rules: [rule],
          coverage: { complete: runOf().coverage.complete, gaps: [gapOf({ account: SHOP, ...gap })] },
        }),
        'violations',
      )
    const key = `${SHOP} ${rule.id} critical`
    expect(gaps({ region: 'sa-east-1', kind: '*' })).not.toHaveProperty([key])
    expect(gaps({ region: '*', kind: GROUP })).not.toHaveProperty([key])
    expect(gaps({ account: '*', region: '*', kind: '*' })).not.toHaveProperty([key])
    // What the rule does not ask about, and what it does not hang on, although it asks.
    expect(gaps({ region: 'sa-east-1', kind: 'aws_vpc' })).toHaveProperty([key], 0)
    expect(gaps({ region: 'us-east-1', kind: GROUP })).toHaveProperty([key], 0)
  })

  it('has no zero of a rule that leaves a resource open, since regions decide that are left out', () => {
    const outcomes = outcomesOf([RULE]).map((one) =>
      one.account === SHOP ? Object.assign({}, one, { leftOpen: [SHOP] }) : one,
    )
    const readings = readingsOf({ outcomes })
    expect(Object.keys(numbers(readings, 'violations')).filter((key) => key.startsWith(SHOP))).toEqual([])
    expect(numbers(readings, 'rules')[`${SHOP} unknown`]).toBe(1)
  })

  it('knows of an account that could not be read nothing but that', () => {
    const { run, alerts } = blindSample()
    const readings = readMetrics(textOf(run, alerts))
    expect(numbers(readings, 'rules')).toMatchObject({
      [`${PAYMENTS} unknown`]: 1,
      [`${PAYMENTS} pass`]: 0,
      [`${PAYMENTS} violation`]: 0,
    })
    expect(numbers(readings, 'scope_complete')[`${PAYMENTS} *`]).toBe(0)
    const told = readings.filter(({ labels }) => labels['account'] === PAYMENTS)
    expect([...new Set(told.map(({ name }) => name.replace('cloud_baseline_', '')))]).toEqual([
      'account_info',
      'account_complete',
      'scope_complete',
      'gaps',
      'rules',
      // Of these nothing is known to be open from earlier runs, and nothing is known to be gone.
      'unseen_violations',
      'fixed_violations',
    ])
  })

  it('has no zero of resources of a kind that has a gap', () => {
    const complete = [{ account: SHOP, kind: 'aws_vpc', regions: ['eu-west-1'], count: 0 }]
    const of = (region: string, kind: string) =>
      numbers(
        readingsOf({ coverage: { complete, gaps: [gapOf({ account: SHOP, region, kind })] } }),
        'resources',
      )
    expect(of('us-east-1', 'aws_vpc')).toEqual({})
    expect(of('us-east-1', '*')).toEqual({})
    expect(of('us-east-1', GROUP)).toEqual({ [`${SHOP} aws_vpc`]: 0 })
  })

  it.each(['none', 'lost', 'damaged'] as const)('says nothing of the past where it is %s', (status) => {
    const readings = readingsOf({
      findings: [findingOf({ firstSeen: null, state: 'new' })],
      past: { status, previousAt: null, message: 'x' },
    })
    for (const name of ['unseen', 'overdue', 'new', 'fixed'])
      expect(numbers(readings, `${name}_violations`)).toEqual({})
    expect(numbers(readings, 'oldest_violation_timestamp_seconds')).toEqual({})
  })

  it('counts changes only where there is an accepted state, and zeros where it could be compared', () => {
    const change: JudgedChange = {
      operation: 'added',
      acceptedAt: NOW,
      accepted: 'aaaa',
      attributes: [{ id: '0', operation: 'added', path: '', before: null, after: {} }],
    }
    const changed = ruleOf({ id: 'changed', change: { on: ['added'], paths: [], examples: [] } })
    const run = (acceptedState: string | null) => ({
      rules: [changed],
      findings: [findingOf({ rule: changed.id, change })],
      drift: {
        ...NO_DRIFT,
        withoutState: [{ account: SANDBOX, regions: REGIONS, kinds: [GROUP] }],
      },
      settings: { acceptedState },
    })
    expect(numbers(readingsOf(run(null)), 'changes')).toEqual({})
    expect(numbers(readingsOf(run('/state')), 'changes')).toEqual({
      [`${PAYMENTS} added`]: 1,
      [`${PAYMENTS} removed`]: 0,
      [`${PAYMENTS} changed`]: 0,
      [`${SHOP} added`]: 0,
      [`${SHOP} removed`]: 0,
      [`${SHOP} changed`]: 0,
    })
  })

  it('counts requirements by status', () => {
    const requirement = { title: 'T', rules: [RULE.id], violations: 0 }
    const readings = readingsOf({
      compliance: [
        {
          id: 'f-1.0',
          name: 'F',
          version: '1.0',
          url: 'https://f.example/',
          requirements: [
            { ...requirement, id: '1', status: 'met' },
            { ...requirement, id: '2', status: 'not-assessed' },
            { ...requirement, id: '3', status: 'not-assessed' },
          ],
        },
      ],
    })
    expect(numbers(readings, 'requirements')).toEqual({
      'f-1.0 met': 1,
      'f-1.0 met-with-exceptions': 0,
      'f-1.0 not-met': 0,
      'f-1.0 not-assessed': 2,
      'f-1.0 manual': 0,
    })
  })

  it('counts open alerts only where all was delivered', () => {
    const held = [{ key: 'k', rule: RULE.id, account: SHOP, reason: 'x' }]
    const delivered = readingsOf({}, alertsOf([deliveryOf()], { held }))
    expect(numbers(delivered, 'alerts_open')).toEqual({ pagerduty: 2 })
    expect(numbers(delivered, 'alerts_undelivered')).toEqual({ pagerduty: 0 })
    const failed = deliveryOf({ intent: intentOf({ key: 'other' }), outcome: 'pending', status: 503 })
    const pending = readingsOf({}, alertsOf([deliveryOf(), failed]))
    expect(numbers(pending, 'alerts_open')).toEqual({})
    expect(numbers(pending, 'alerts_undelivered')).toEqual({ pagerduty: 1 })
    expect(numbers(readingsOf({}, alertsOf([], {}, 'dry run')), 'alerts_open')).toEqual({})
  })

  it('cuts what is too much, the worst stay, and says how much is left out', () => {
    const { run, alerts } = mixedSample()
    const all = readMetrics(textOf(run, alerts))
    const some = readMetrics(textOf(run, alerts, 2))
    expect(numbers(all, 'series_left_out')['cloud_baseline_violations']).toBe(0)
    const whole = Object.values(numbers(all, 'violations'))
    expect(Object.keys(numbers(some, 'violations'))).toEqual(
      Object.keys(numbers(all, 'violations')).slice(0, 2),
    )
    expect(Object.keys(numbers(some, 'violations')).every((key) => key.endsWith(' critical'))).toBe(true)
    expect(numbers(some, 'series_left_out')['cloud_baseline_violations']).toBe(whole.length - 2)
    expect(Object.values(numbers(some, 'scope_complete'))).toEqual([0, 0])
  })

  it('has the same numbers as the report', () => {
    const { run, alerts } = mixedSample()
    const { counts } = viewOf(run, alerts)
    const readings = readMetrics(textOf(run, alerts))
    const sum = (name: string) => Object.values(numbers(readings, name)).reduce((a, b) => a + b, 0)
    expect(sum('violations')).toBe(counts.violations)
    expect(sum('accepted_violations')).toBe(counts.accepted)
    expect(sum('unseen_violations')).toBe(counts.unseen)
    expect(sum('new_violations')).toBe(counts.new)
    expect(sum('fixed_violations')).toBe(counts.fixed)
    expect(sum('overdue_violations')).toBe(counts.overdue)
    expect(sum('gaps')).toBe(counts.gaps)
  })

  it('is the same text from the same run, whatever order accounts came in', () => {
    const { run, alerts } = mixedSample()
    const turned = {
      ...run,
      accounts: run.accounts.toReversed(),
      outcomes: run.outcomes.toReversed(),
      coverage: { ...run.coverage, complete: run.coverage.complete.toReversed() },
    }
    expect(textOf(turned, alerts)).toBe(textOf(run, alerts))
  })

  it('has names as Prometheus wants them', () => {
    for (const { name, labels, help } of SERIES) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/)
      expect(name).not.toMatch(/_(?:total|count|sum|bucket)$/)
      for (const label of labels) expect(label).toMatch(/^[a-z]+$/)
      expect(help).not.toMatch(/[\n\\]/)
    }
  })

  it.each(HOSTILE)('keeps names and labels with %j everywhere', (hostile) => {
    expect(shapeOf(hostile)).toEqual(shapeOf('plain'))
  })

  it('shows control characters, where Prometheus would end the file', () => {
    const { run, alerts } = hostileRun('bell\u0007 nul\u0000 "quoted" \\n\n')
    expect(textOf(run, alerts)).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(numbers(readMetrics(textOf(run, alerts)), 'build_info')).toEqual({
      'bell\\u0007 nul\\u0000 "quoted" \\n\\n': 1,
    })
  })
})
