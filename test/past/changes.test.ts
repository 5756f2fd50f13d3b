import { describe, expect, it } from '@jest/globals'
import { withEnvironments } from '../../src/accounts/environment.ts'
import { type DriftFacts, NO_DRIFT, type JudgedChange } from '../../src/model/change.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { Finding } from '../../src/model/finding.ts'
import { HISTORY_SCHEMA, type LoadedHistory } from '../../src/model/history.ts'
import { compareWithHistory } from '../../src/past/compare.ts'
import { nextHistory } from '../../src/past/remember.ts'
import { accountOf, PAYMENTS } from '../support/account.ts'
import { findingOf } from '../support/finding.ts'
import { GROUP, REGION } from '../support/place.ts'
import { ruleOf } from '../support/rule.ts'
import { runOf, SCAN } from '../support/run.ts'
import { byCause, completeOf, gapOf, outcomeOf, summedListings, summedOutcomes } from '../support/scope.ts'
import { settingsOf } from '../support/settings.ts'
import { EARLIER, NOW } from '../support/times.ts'

const RULE = ruleOf({ change: { on: ['added'], paths: ['tags/**'], examples: [] } })

function change(accepted: string): JudgedChange {
  const attribute = {
    id: '0123456789abcdef',
    operation: 'added',
    path: 'tags/a',
    before: null,
    after: 'b',
  } as const
  return { operation: 'changed', acceptedAt: EARLIER, accepted, attributes: [attribute] }
}

/** What the run that found this hands to the next. */
function after(...findings: readonly Finding[]): LoadedHistory {
  const empty = {
    run: { id: 'run-0', at: EARLIER },
    findings: {},
    ledgers: {},
    sizes: {},
    compliance: {},
    scan: null,
  }
  const loaded: LoadedHistory = { status: 'loaded', history: { schema: HISTORY_SCHEMA, ...empty } }
  const run = runOf({ findings, rules: [RULE] })
  return { status: 'loaded', history: nextHistory({ loaded, run, ledgers: {}, scan: SCAN, now: EARLIER }) }
}

function compare(
  loaded: LoadedHistory,
  {
    drift = {},
    findings = [],
    gaps = [],
    isEvaluated = true,
  }: {
    readonly drift?: Partial<DriftFacts>
    readonly findings?: readonly Finding[]
    readonly gaps?: readonly Gap[]
    readonly isEvaluated?: boolean
  } = {},
) {
  return compareWithHistory({
    loaded,
    violations: findings,
    outcomes: summedOutcomes(isEvaluated ? [outcomeOf()] : []),
    rules: [RULE],
    accounts: withEnvironments([accountOf()], [], settingsOf()),
    leftOut: [],
    coverage: { complete: summedListings([completeOf()]), gaps: byCause(gaps) },
    drift: { ...NO_DRIFT, ...drift },
    settings: settingsOf(),
    presence: null,
    now: NOW,
  })
}

const PLACE = { account: PAYMENTS, region: REGION, kind: GROUP, id: 'sg-1' }

describe('a change that is gone', () => {
  const loaded = after(findingOf({ change: change('aaaa') }))

  it('was reverted where what is accepted has not moved, and accepted where it has', () => {
    const hows = ['aaaa', 'bbbb'].map((accepted) =>
      compare(loaded, { drift: { acceptedNow: [{ ...PLACE, accepted, watchedBy: [] }] } }).fixed.map(
        ({ how }) => how,
      ),
    )
    expect(hows).toEqual([['reverted'], ['accepted']])
  })

  it('ended where what lacks accepted state is something else', () => {
    const withoutState = [{ account: PAYMENTS, regions: [REGION], kinds: [`${GROUP}.description`] }]
    const drift = { withoutState, acceptedNow: [{ ...PLACE, accepted: 'aaaa', watchedBy: [] }] }
    expect(compare(loaded, { drift }).fixed.map(({ how }) => how)).toEqual(['reverted'])
  })

  it('was not reverted where what its rule watches still differs', () => {
    const hows = [[RULE.id], ['another']].map((watchedBy) =>
      compare(loaded, { drift: { acceptedNow: [{ ...PLACE, accepted: 'aaaa', watchedBy }] } }).fixed.map(
        ({ how }) => how,
      ),
    )
    expect(hows).toEqual([['rejudged'], ['reverted']])
  })

  it('is repaired where nobody knows which', () => {
    expect(compare(loaded).fixed.map(({ how }) => how)).toEqual(['repaired'])
  })

  it.each([
    ['the kind could not be listed', { gaps: [gapOf()] }],
    ['the rule judged nothing there', { isEvaluated: false }],
    [
      'nothing is accepted there any more',
      { drift: { withoutState: [{ account: PAYMENTS, regions: [REGION], kinds: [GROUP] }] } },
    ],
    [
      'nothing is accepted any more of what the rule watches',
      { drift: { withoutState: [{ account: PAYMENTS, regions: [REGION], kinds: [`${GROUP}.tags`] }] } },
    ],
  ])('is unknown where %s, and stays so until it is seen', (_, run) => {
    const { findings, fixed } = compare(loaded, run)
    expect([findings.map(({ standing }) => standing), fixed]).toEqual([['unseen'], []])
    expect(findings[0]).not.toHaveProperty('accepted')
    const next = nextHistory({
      loaded,
      run: runOf({ findings, rules: [RULE] }),
      ledgers: {},
      scan: SCAN,
      now: NOW,
    })
    const again = compare(
      { status: 'loaded', history: next },
      { drift: { acceptedNow: [{ ...PLACE, accepted: 'aaaa', watchedBy: [] }] } },
    )
    expect(again.fixed.map(({ how }) => how)).toEqual(['reverted'])
  })
})

describe('a finding whose evidence says something else than in the last run', () => {
  const loaded = after(findingOf({ because: 'TCP 22 from 192.0.2.0/24' }))

  it('is known and marked', () => {
    const [finding] = compare(loaded, {
      findings: [findingOf({ because: 'TCP 22 from 0.0.0.0/0' })],
    }).findings
    expect(finding).toMatchObject({ state: 'known', saysOtherwise: true })
  })

  it('is not marked where it says the same, or said nothing', () => {
    const same = compare(loaded, { findings: [findingOf({ because: 'TCP 22 from 192.0.2.0/24' })] }).findings
    const silent = compare(after(findingOf()), { findings: [findingOf({ because: 'x' })] }).findings
    expect([...same, ...silent].map((one) => one.saysOtherwise)).toEqual([undefined, undefined])
  })
})
