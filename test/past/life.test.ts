import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { LoadedHistory, RememberedFinding } from '../../src/model/history.ts'
import type { TrendPoint } from '../../src/model/life.ts'
import { withDue } from '../../src/past/due.ts'
import { nextHistory } from '../../src/past/remember.ts'
import { timeToRepair } from '../../src/past/time-to-repair.ts'
import { mergeTrends, nextTrend } from '../../src/past/trend.ts'
import { FIX_WITHIN } from '../../src/settings/config-fix-within.ts'
import { findingOf, fixedOf, unseenOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'
import { runOf, SCAN } from '../support/run.ts'
import { NOW } from '../support/times.ts'

const HOUR = 3_600
const DAY = 24 * HOUR

/** So many seconds before the run. */
function ago(seconds: number): string {
  return new Date(Date.parse(NOW) - seconds * 1000).toISOString()
}

function remembered(id: string, changes: Partial<RememberedFinding>): RememberedFinding {
  const { rule, account, region, kind, name, arn, severity, environment } = findingOf({ id })
  const subject = { rule, account, region, kind, id, name, arn, severity, environment }
  return { ...subject, firstSeen: ago(DAY), lastSeen: ago(HOUR), fixedAt: null, reopened: 0, ...changes }
}

function loaded(...findings: readonly RememberedFinding[]): LoadedHistory {
  return {
    status: 'loaded',
    history: {
      schema: 2,
      run: { id: 'run-1', at: ago(HOUR) },
      findings: Object.fromEntries(findings.map((one) => [fingerprint(one), one])),
      ledgers: {},
      sizes: {},
      compliance: {},
      scan: null,
    },
  }
}

function due(changes: Partial<Finding>): Finding | undefined {
  return withDue([findingOf(changes)], FIX_WITHIN, NOW)[0]
}

describe('a finding', () => {
  it('is due when the time of its severity is over, and overdue after that', () => {
    expect(due({ severity: 'critical', firstSeen: ago(2 * DAY) })).toMatchObject({
      due: ago(DAY),
      overdue: true,
    })
    expect(due({ severity: 'high', firstSeen: ago(2 * DAY) })).toMatchObject({ due: ago(-5 * DAY) })
    expect(due({ severity: 'high', firstSeen: ago(2 * DAY) })).not.toHaveProperty('overdue')
    expect(due({ firstSeen: ago(DAY) })).not.toHaveProperty('overdue')
  })

  it('that came back has its whole time again', () => {
    expect(due({ firstSeen: ago(30 * DAY), openedAt: ago(HOUR), reopened: 1 })).not.toHaveProperty('overdue')
  })

  it('that could not be looked at is overdue as far as anybody knows', () => {
    const unseen = withDue([unseenOf({ firstSeen: ago(2 * DAY) })], FIX_WITHIN, NOW)
    expect(unseen).toMatchObject([{ standing: 'unseen', overdue: true }])
  })

  it('is never due without an age, without a target, and where it does not count', () => {
    expect(due({ firstSeen: null })).not.toHaveProperty('due')
    expect(due({ coveredBy: 'broader', firstSeen: ago(90 * DAY) })).not.toHaveProperty('due')
    const none = withDue([findingOf({ firstSeen: ago(90 * DAY) })], { ...FIX_WITHIN, critical: null }, NOW)
    expect(none[0]).not.toHaveProperty('due')
  })
})

describe('the time to repair', () => {
  const earlier = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((hours) =>
    remembered(`sg-${hours}`, { firstSeen: ago(DAY), fixedAt: ago(DAY - hours * HOUR) }),
  )
  const input = { rules: [ruleOf()], findings: [], fixed: [], now: NOW }

  it('is median and p90 of what was repaired, this run included, and says of how many', () => {
    const past = loaded(...earlier, remembered('sg-10', { firstSeen: ago(40 * HOUR) }))
    const { critical, high } = timeToRepair({ ...input, loaded: past, fixed: [fixedOf({ id: 'sg-10' })] })
    expect(critical).toMatchObject({ repairs: 10, medianSeconds: 5 * HOUR, p90Seconds: 9 * HOUR, open: 0 })
    expect(high).toMatchObject({ repairs: 0, medianSeconds: null, p90Seconds: null })
  })

  it('counts neither what was withdrawn or accepted, nor what a broader rule covered, nor a repair that did not last', () => {
    const past = loaded(
      remembered('sg-1', {}),
      remembered('sg-2', {}),
      remembered('sg-3', { fixedAt: ago(HOUR), coveredBy: 'broader' }),
      remembered('sg-4', { fixedAt: ago(HOUR) }),
      remembered('sg-5', { fixedAt: ago(HOUR), excepted: true }),
    )
    const back = findingOf({ id: 'sg-4', state: 'reopened', reopened: 1, openedAt: NOW })
    const { critical } = timeToRepair({
      ...input,
      loaded: past,
      findings: [back],
      fixed: [fixedOf({ id: 'sg-1', how: 'withdrawn' }), fixedOf({ id: 'sg-2', how: 'accepted' })],
    })
    expect(critical).toMatchObject({ repairs: 0, open: 1, reopened: 1, oldestOpenSeconds: 0 })
  })

  it('says apart from it how long is open what is open, without what could not be looked at', () => {
    const findings = [
      findingOf({ id: 'sg-1', firstSeen: ago(HOUR) }),
      findingOf({ id: 'sg-2', firstSeen: ago(40 * DAY) }),
      unseenOf({ id: 'sg-3', firstSeen: ago(80 * DAY) }),
    ]
    expect(timeToRepair({ ...input, loaded: { status: 'none' }, findings }).critical).toMatchObject({
      open: 2,
      medianOpenSeconds: HOUR,
      oldestOpenSeconds: 40 * DAY,
    })
  })
})

function point(at: string, changes: Partial<TrendPoint> = {}): TrendPoint {
  const numbers = { critical: 0, high: 0, medium: 0, low: 0, gaps: 0, new: 0, fixed: 0 }
  return { at, verdict: 'pass', complete: true, ...numbers, ...changes }
}

describe('the trend', () => {
  it('keeps the last 30 runs', () => {
    const before = Array.from({ length: 30 }, (_, at) => point(ago((31 - at) * HOUR)))
    const next = nextTrend(before, point(NOW))
    expect(next).toHaveLength(30)
    expect([next[0]?.at, next.at(-1)?.at]).toEqual([before[1]?.at, NOW])
  })

  it('of two histories that go on from one has every run once, in order', () => {
    const common = point(ago(3 * HOUR))
    const merged = mergeTrends([common, point(ago(HOUR))], [common, point(ago(2 * HOUR))])
    expect(merged.map(({ at }) => at)).toEqual([ago(3 * HOUR), ago(2 * HOUR), ago(HOUR)])
  })

  it('goes into the history with the opening of what came back; what was accepted is forgotten', () => {
    const run = runOf({
      trend: [point(ago(HOUR))],
      findings: [findingOf({ id: 'sg-1', state: 'reopened', openedAt: NOW })],
      fixed: [fixedOf({ id: 'sg-2', how: 'accepted' }), fixedOf({ id: 'sg-3' })],
    })
    const before = loaded(remembered('sg-2', {}), remembered('sg-3', {}))
    const { findings, trend } = nextHistory({
      loaded: before,
      run,
      ledgers: {},
      scan: SCAN,
      now: NOW,
      point: point(NOW),
    })
    expect(trend?.map(({ at }) => at)).toEqual([ago(HOUR), NOW])
    const kept = Object.values(findings)
    expect(kept.map(({ id, fixedAt, openedAt }) => [id, fixedAt, openedAt])).toEqual([
      ['sg-3', NOW, undefined],
      ['sg-1', null, NOW],
    ])
  })
})
