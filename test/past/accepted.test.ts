import { describe, expect, it } from '@jest/globals'
import { withEnvironments } from '../../src/accounts/environment.ts'
import { compareWithHistory, type ComparisonInput } from '../../src/past/compare.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Finding, ScopeOutcome, Violation } from '../../src/model/finding.ts'
import type { RememberedFinding } from '../../src/model/history.ts'
import { accountOf } from '../support/account.ts'
import { historyOf } from '../support/history.ts'
import { findingOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'
import { byCause, completeOf, gapOf, outcomeOf, summedListings, summedOutcomes } from '../support/scope.ts'
import { settingsOf } from '../support/settings.ts'
import { EARLIER, NOW } from '../support/times.ts'
import { exceptionsOf } from '../exceptions/entries.ts'

const BROAD = ruleOf()
const NARROW = ruleOf({ id: 'ssh', alert: { summary: 'SSH.', dedupKey: 'ssh', coveredBy: [BROAD.id] } })
const ENTRY = exceptionsOf(["rule: '*'"])
const EXPIRED = exceptionsOf(["rule: '*', expires: 2020-01-01"])

function violation(changes: Partial<Finding> = {}): Violation {
  const { result: _, state: __, firstSeen: ___, lastSeen: ____, reopened: _____, ...of } = findingOf(changes)
  return of
}

function acceptedBy(line: number): Pick<Finding, 'exception' | 'matchedExceptions'> {
  const place = { file: 'exceptions.yml', line }
  const exception = { place, reason: 'known', owner: 'me', ticket: null, expires: null, daysLeft: null }
  return { exception, matchedExceptions: [line] }
}

function remembered(changes: Partial<RememberedFinding> = {}): RememberedFinding {
  const { fingerprint: _, evidence: __, ...of } = violation()
  return { ...of, firstSeen: EARLIER, lastSeen: EARLIER, fixedAt: null, reopened: 0, ...changes }
}

interface Seen extends Partial<Pick<ComparisonInput, 'violations' | 'exceptions'>> {
  readonly before?: readonly RememberedFinding[]
  readonly outcomes?: readonly ScopeOutcome[]
  readonly gaps?: readonly Gap[]
}

function compare({ before = [], outcomes = [outcomeOf()], gaps = [], ...input }: Seen) {
  const history = historyOf(before, { run: { id: 'run-1', at: EARLIER } })
  return compareWithHistory({
    loaded: { status: 'loaded', history },
    violations: [],
    outcomes: summedOutcomes(outcomes),
    rules: [BROAD, NARROW],
    accounts: withEnvironments([accountOf()], [], settingsOf()),
    leftOut: [],
    coverage: { complete: summedListings([completeOf()]), gaps: byCause(gaps) },
    settings: settingsOf(),
    presence: null,
    now: NOW,
    ...input,
  })
}

const DENIED = { outcomes: [outcomeOf({ complete: false })], gaps: [gapOf()] }

describe('what was accepted in the last run', () => {
  it('stays accepted, and is known', () => {
    const { findings } = compare({
      before: [remembered({ excepted: true })],
      violations: [violation(acceptedBy(2))],
      exceptions: ENTRY,
    })
    expect(findings).toMatchObject([{ standing: 'accepted', state: 'known' }])
    expect(findings[0]).not.toHaveProperty('lapsed')
  })

  it('has lapsed where nothing accepts it any more: it counts, and is news', () => {
    const { findings } = compare({ before: [remembered({ excepted: true })], violations: [violation()] })
    expect(findings).toMatchObject([{ standing: 'counted', state: 'known', lapsed: true }])
  })

  it('is still accepted where it could not be looked at, unless the entry has expired or is gone', () => {
    const before = [remembered({ excepted: true })]
    expect(compare({ before, exceptions: ENTRY, ...DENIED }).findings).toMatchObject([
      { standing: 'accepted', result: 'unknown', state: 'unseen', exception: { place: { line: 2 } } },
    ])
    for (const exceptions of [EXPIRED, exceptionsOf(['resources: [sg-9]']), exceptionsOf([])])
      expect(compare({ before, exceptions, ...DENIED }).findings).toMatchObject([
        { standing: 'unseen', lapsed: true },
      ])
    // What nothing accepted is not accepted now: it could not be looked at.
    expect(compare({ before: [remembered()], exceptions: ENTRY, ...DENIED }).findings).toMatchObject([
      { standing: 'unseen' },
    ])
  })

  it('stays accepted where the entry could not be checked; what was not accepted before counts', () => {
    const uncheckedExceptions = [{ place: { file: 'exceptions.yml', line: 2 }, why: 'DescribeX was denied' }]
    const violations = [violation({ uncheckedExceptions })]
    const before = [remembered({ excepted: true })]
    expect(compare({ before, violations, exceptions: ENTRY }).findings).toMatchObject([
      { standing: 'accepted', state: 'known', result: 'violation', exception: { place: { line: 2 } } },
    ])
    expect(compare({ before, violations, exceptions: EXPIRED }).findings).toMatchObject([
      { standing: 'counted', lapsed: true },
    ])
    expect(compare({ before: [remembered()], violations, exceptions: ENTRY }).findings).toMatchObject([
      { standing: 'counted', state: 'known' },
    ])
  })

  it('is fixed without counting as a repair of what counted', () => {
    const { fixed } = compare({ before: [remembered({ excepted: true })], exceptions: ENTRY })
    expect(fixed).toMatchObject([{ how: 'repaired', standing: 'accepted', coveredBy: null }])
    expect(compare({ before: [remembered()] }).fixed).toMatchObject([{ standing: 'counted' }])
  })
})

const standings = (broad: Partial<Finding>, narrow: Partial<Finding>) =>
  Object.fromEntries(
    compare({
      violations: [violation(broad), violation({ rule: NARROW.id, ...narrow })],
      outcomes: [outcomeOf(), outcomeOf({ rule: NARROW.id })],
    }).findings.map(({ rule, standing }) => [rule, standing]),
  )

describe('a narrower finding', () => {
  it('speaks again where the broader one is accepted, unless it is accepted too', () => {
    expect(standings({}, {})).toEqual({ [BROAD.id]: 'counted', ssh: 'covered' })
    expect(standings(acceptedBy(2), {})).toEqual({ [BROAD.id]: 'accepted', ssh: 'counted' })
    expect(standings(acceptedBy(2), acceptedBy(2))).toEqual({ [BROAD.id]: 'accepted', ssh: 'accepted' })
    expect(standings({}, acceptedBy(2))).toEqual({ [BROAD.id]: 'counted', ssh: 'accepted' })
  })
})
