import { describe, expect, it } from '@jest/globals'
import { withEnvironments } from '../../src/accounts/environment.ts'
import { compareWithHistory, type ComparisonInput } from '../../src/past/compare.ts'
import { watchPresence } from '../../src/past/presence.ts'
import { nextHistory } from '../../src/past/remember.ts'
import { type Complete, EVERYTHING, type Gap } from '../../src/model/coverage.ts'
import type { Finding, ScopeOutcome, Violation } from '../../src/model/finding.ts'
import type { ScannedAccount } from '../../src/model/resource.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { LoadedHistory, RememberedFinding } from '../../src/model/history.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../support/account.ts'
import { findingOf } from '../support/finding.ts'
import { GROUP, REGION } from '../support/place.ts'
import { ruleOf } from '../support/rule.ts'
import { SCAN, runOf } from '../support/run.ts'
import { byCause, completeOf, gapOf, outcomeOf, summedListings, summedOutcomes } from '../support/scope.ts'
import { settingsOf } from '../support/settings.ts'
import { EARLIER, NOW } from '../support/times.ts'

function violation(id: string, changes: Partial<Finding> = {}): Violation {
  const {
    result: _r,
    state: _s,
    firstSeen: _f,
    lastSeen: _l,
    reopened: _n,
    ...of
  } = findingOf({ id, ...changes })
  return of
}

function remembered(id: string, changes: Partial<RememberedFinding> = {}): RememberedFinding {
  const { fingerprint: _, evidence: _e, ...of } = violation(id)
  return { ...of, firstSeen: EARLIER, lastSeen: EARLIER, fixedAt: null, reopened: 0, ...changes }
}

function loaded(...findings: readonly RememberedFinding[]): LoadedHistory {
  const byPrint = Object.fromEntries(findings.map((one) => [fingerprint(one), one]))
  return {
    status: 'loaded',
    history: {
      schema: 2,
      run: { id: 'run-1', at: EARLIER },
      findings: byPrint,
      ledgers: {},
      sizes: {},
      compliance: {},
      scan: null,
    },
  }
}

/** What is told of scopes is summed up as in a run. */
interface Changes extends Partial<Omit<ComparisonInput, 'outcomes' | 'coverage' | 'accounts'>> {
  readonly accounts?: readonly ScannedAccount[]
  readonly outcomes?: readonly ScopeOutcome[]
  readonly coverage?: { readonly complete: readonly Complete[]; readonly gaps: readonly Gap[] }
}

function compare({
  outcomes = [outcomeOf()],
  coverage = { complete: [completeOf()], gaps: [] },
  accounts = [accountOf()],
  ...changes
}: Changes): ReturnType<typeof compareWithHistory> {
  return compareWithHistory({
    loaded: loaded(),
    violations: [],
    outcomes: summedOutcomes(outcomes),
    rules: [ruleOf()],
    accounts: withEnvironments(accounts, changes.leftOut ?? [], changes.settings ?? settingsOf()),
    leftOut: [],
    coverage: { complete: summedListings(coverage.complete), gaps: byCause(coverage.gaps) },
    settings: settingsOf(),
    presence: null,
    now: NOW,
    ...changes,
  })
}

describe('a violation that is there', () => {
  it('is new where a history exists and does not know it', () => {
    const { findings, past } = compare({ violations: [violation('sg-1')] })
    expect(findings).toMatchObject([{ state: 'new', firstSeen: NOW, lastSeen: NOW, reopened: 0 }])
    expect(past).toEqual({ status: 'loaded', previousAt: EARLIER, message: '' })
  })

  it('is known, with the time it was first seen', () => {
    const { findings } = compare({ loaded: loaded(remembered('sg-1')), violations: [violation('sg-1')] })
    expect(findings).toMatchObject([{ state: 'known', firstSeen: EARLIER, lastSeen: NOW, reopened: 0 }])
  })

  it('is reopened where it had been fixed', () => {
    const before = loaded(remembered('sg-1', { fixedAt: EARLIER, reopened: 3 }))
    const { findings } = compare({ loaded: before, violations: [violation('sg-1')] })
    expect(findings).toMatchObject([{ state: 'reopened', firstSeen: EARLIER, reopened: 4 }])
  })

  it.each<[LoadedHistory, string | null]>([
    [{ status: 'none' }, null],
    [{ status: 'first', message: 'no file' }, NOW],
    [{ status: 'damaged', message: 'cut off' }, null],
  ])('counts as new without a past, and tells its age only on a first run: %j', (past, firstSeen) => {
    const compared = compare({ loaded: past, violations: [violation('sg-1')] })
    expect(compared.findings).toMatchObject([{ state: 'new', firstSeen }])
    expect(compared.fixed).toEqual([])
    expect(compared.past.status).toBe(past.status)
    expect(compared.past.message).toContain('message' in past ? past.message : 'No history is kept')
  })
})

/** The same, of a scan that has read these regions. */
function having(before: LoadedHistory, ...regions: readonly string[]): LoadedHistory {
  if (before.status !== 'loaded') return before
  const scan = { ...SCAN, accounts: [PAYMENTS], regions, production: [] }
  return { ...before, history: { ...before.history, scan } }
}

describe('a violation that is not there any more', () => {
  const before = loaded(remembered('sg-1'))

  it('is repaired where the rule was complete', () => {
    const { findings, fixed } = compare({ loaded: before })
    expect(findings).toEqual([])
    expect(fixed).toMatchObject([{ id: 'sg-1', how: 'repaired', firstSeen: EARLIER }])
  })

  it('is deleted only where a complete listing was watched and lacks it', () => {
    const absent = watchPresence(before)
    expect(compare({ loaded: before, presence: absent }).fixed).toMatchObject([{ how: 'deleted' }])
    const unlisted = { complete: [], gaps: [] }
    expect(compare({ loaded: before, presence: absent, coverage: unlisted }).fixed).toMatchObject([
      { how: 'repaired' },
    ])
    const elsewhere = { complete: [completeOf({ region: 'eu-west-2' })], gaps: [] }
    expect(compare({ loaded: before, presence: absent, coverage: elsewhere }).fixed).toMatchObject([
      { how: 'repaired' },
    ])
    const present = watchPresence(before)
    present.saw({ account: PAYMENTS, region: 'eu-west-1', kind: GROUP, id: 'sg-1' })
    expect(compare({ loaded: before, presence: present }).fixed).toMatchObject([{ how: 'repaired' }])
  })

  it.each<[string, Changes]>([
    ['the outcome is incomplete', { outcomes: [outcomeOf({ complete: false })] }],
    [
      'one of two outcomes of the scope is incomplete',
      { outcomes: [outcomeOf(), outcomeOf({ complete: false })] },
    ],
    [
      'the outcome is incomplete here and complete elsewhere',
      { outcomes: [outcomeOf({ complete: false }), outcomeOf({ region: 'eu-west-2' })] },
    ],
    ['there is no outcome for the region', { outcomes: [outcomeOf({ region: 'eu-west-2' })] }],
    ['there is no outcome for the account', { outcomes: [], accounts: [] }],
    ['the account failed', { outcomes: [], settings: settingsOf({ accounts: [PAYMENTS] }) }],
    ['a gap covers its kind', { coverage: { complete: [], gaps: [gapOf()] } }],
    ['a gap covers its region', { coverage: { complete: [], gaps: [gapOf({ kind: '*' })] } }],
    [
      'a gap covers the account',
      { coverage: { complete: [], gaps: [gapOf({ region: EVERYTHING, kind: EVERYTHING })] } },
    ],
    [
      'not even the account is known',
      { coverage: { complete: [], gaps: [gapOf({ region: '*', account: '*', kind: '*' })] } },
    ],
    ['the credentials belong to another account now', { outcomes: [], accounts: [accountOf({ id: SHOP })] }],
    [
      "the account's name, which its environment hangs on, could not be read",
      {
        outcomes: [],
        rules: [ruleOf({ environments: ['production'] })],
        accounts: [accountOf({ name: PAYMENTS, environment: 'non-production' })],
        settings: settingsOf({ productionAccounts: ['pay*'] }),
      },
    ],
  ])('is unseen, with its old data, where %s', (_, changes) => {
    const { findings, fixed } = compare({ loaded: before, ...changes })
    expect(fixed).toEqual([])
    const old = { id: 'sg-1', name: 'name of sg-1', firstSeen: EARLIER, lastSeen: EARLIER, evidence: [] }
    expect(findings).toMatchObject([{ ...old, result: 'unknown', state: 'unseen' }])
    expect(findings[0]?.fingerprint).toBe(fingerprint(remembered('sg-1')))
    expect(findings[0]).not.toHaveProperty('fixedAt')
  })

  it('is repaired beside gaps that have nothing to do with it', () => {
    const gaps = [
      gapOf({ region: 'eu-west-2' }),
      gapOf({ kind: 'aws_ec2_volume' }),
      gapOf({ region: '*', account: SANDBOX }),
    ]
    const { fixed } = compare({ loaded: before, coverage: { complete: [], gaps } })
    expect(fixed).toMatchObject([{ how: 'repaired' }])
  })

  it.each<[string, Changes]>([
    ['the rule is not enabled', { rules: [] }],
    [
      'no other rule has its kind read any more',
      {
        rules: [ruleOf({ reads: 'nothing-more' })],
        coverage: { complete: [completeOf({ kind: 'aws_vpc' })], gaps: [] },
      },
    ],
    ['the accounts are listed without it', { outcomes: [], settings: settingsOf({ accounts: [SHOP] }) }],
    [
      'the rule is not meant for its environment',
      { outcomes: [], rules: [ruleOf({ environments: ['non-production'] })] },
    ],
  ])('is withdrawn where %s', (_, changes) => {
    const { findings, fixed } = compare({ loaded: before, ...changes })
    expect(findings).toEqual([])
    expect(fixed).toMatchObject([{ how: 'withdrawn' }])
  })

  it('is repaired where another rule had its kind read for one that reads nothing more', () => {
    const { fixed } = compare({ loaded: before, rules: [ruleOf({ reads: 'nothing-more' })] })
    expect(fixed).toMatchObject([{ how: 'repaired' }])
  })

  it('is unseen where the regions are listed without it: the account goes on', () => {
    const narrowed = settingsOf({ regions: ['eu-west-2'] })
    const { findings, fixed } = compare({ loaded: before, outcomes: [], settings: narrowed })
    expect(fixed).toEqual([])
    expect(findings).toMatchObject([{ state: 'unseen', result: 'unknown' }])
  })

  describe('whose result hangs on regions that are left out', () => {
    const outcomes = [outcomeOf({ passed: 0, leftOpen: ['sg-1'] })]
    const settings = settingsOf({ regions: [REGION] })

    it('is withdrawn where this scan read them before, and never repaired', () => {
      const { findings, fixed } = compare({
        loaded: having(before, REGION, 'eu-north-1'),
        outcomes,
        settings,
      })
      expect([findings, fixed]).toMatchObject([[], [{ how: 'withdrawn' }]])
    })

    it('is unseen where it is not known that they are left out on purpose', () => {
      for (const known of [having(before, REGION), before]) {
        const { findings, fixed } = compare({ loaded: known, outcomes, settings })
        expect([findings, fixed]).toMatchObject([[{ state: 'unseen' }], []])
      }
    })

    it('is repaired where the rule decides it', () => {
      const decided = [outcomeOf({ leftOpen: ['sg-2'] })]
      const { fixed } = compare({ loaded: having(before, REGION, 'eu-north-1'), outcomes: decided, settings })
      expect(fixed).toMatchObject([{ how: 'repaired' }])
    })
  })

  it('is not withdrawn from a region list that lacks `global`', () => {
    const global = loaded(remembered('sg-1', { region: 'global' }))
    const { findings } = compare({ loaded: global, settings: settingsOf({ regions: ['eu-west-1'] }) })
    expect(findings).toMatchObject([{ state: 'unseen', region: 'global' }])
  })

  it('stays fixed once it is fixed', () => {
    const { findings, fixed } = compare({ loaded: loaded(remembered('sg-1', { fixedAt: EARLIER })) })
    expect([findings, fixed]).toEqual([[], []])
  })
})

it('follows a renamed rule by its aliases', () => {
  const renamed = ruleOf({ id: 'new-name', aliases: ['open-to-the-world'] })
  const still = violation('sg-1', { rule: 'new-name' })
  const before = loaded(remembered('sg-1'), remembered('sg-2'))
  const outcomes = [outcomeOf({ rule: 'new-name' })]
  const { findings, fixed } = compare({ loaded: before, rules: [renamed], outcomes, violations: [still] })
  expect(findings).toMatchObject([{ id: 'sg-1', state: 'known', firstSeen: EARLIER }])
  expect(fixed).toMatchObject([{ id: 'sg-2', rule: 'new-name', how: 'repaired' }])
})

it('sorts by severity, rule, account, region and id', () => {
  const violations = [
    violation('sg-2'),
    violation('sg-1'),
    violation('sg-0', { region: 'us-east-1' }),
    violation('sg-9', { account: SHOP }),
    violation('a', { rule: 'a-rule', severity: 'low' }),
    violation('b', { rule: 'a-rule' }),
  ]
  const { findings } = compare({ violations })
  expect(findings.map(({ id }) => id)).toEqual(['b', 'sg-1', 'sg-2', 'sg-0', 'sg-9', 'a'])
})

describe('nextHistory', () => {
  const before = loaded(
    remembered('sg-1'),
    remembered('sg-2'),
    remembered('sg-3', { region: 'eu-west-2' }),
    remembered('sg-4', { rule: 'gone' }),
    remembered('sg-5', { fixedAt: '2026-08-24T03:00:00.000Z' }),
    remembered('sg-6', { fixedAt: '2026-08-22T03:00:00.000Z' }),
  )
  const compared = compare({
    loaded: before,
    violations: [violation('sg-1'), violation('sg-7')],
  })
  const next = nextHistory({
    loaded: before,
    run: runOf(compared),
    ledgers: {},
    scan: SCAN,
    now: NOW,
  })
  const byId = Object.fromEntries(Object.values(next.findings).map((one) => [one.id, one]))

  it('keeps what is open, unseen, or fixed in the last 90 days', () => {
    expect(byId).toMatchObject({
      'sg-1': { fixedAt: null, firstSeen: EARLIER, lastSeen: NOW },
      'sg-2': { fixedAt: NOW, lastSeen: EARLIER },
      'sg-3': { fixedAt: null, lastSeen: EARLIER },
      'sg-5': { fixedAt: '2026-08-24T03:00:00.000Z' },
      'sg-7': { fixedAt: null, firstSeen: NOW },
    })
    expect(Object.keys(byId).toSorted()).toEqual(['sg-1', 'sg-2', 'sg-3', 'sg-5', 'sg-7'])
    expect(next).toMatchObject({ schema: 2, run: { id: 'run-2', at: NOW }, ledgers: {} })
  })

  it('lets the next run tell known from reopened', () => {
    const later = compare({
      loaded: { status: 'loaded', history: next },
      violations: [violation('sg-1'), violation('sg-2'), violation('sg-5')],
    })
    const states = later.findings.map(({ id, state }) => `${id} ${state}`)
    expect(states).toEqual(['sg-1 known', 'sg-2 reopened', 'sg-5 reopened', 'sg-3 unseen'])
    expect(later.fixed).toMatchObject([{ id: 'sg-7', how: 'repaired' }])
  })

  it('starts counting now after a damaged history', () => {
    const damaged: LoadedHistory = { status: 'damaged', message: 'cut off' }
    const anew = compare({ loaded: damaged, violations: [violation('sg-1')] })
    const history = nextHistory({
      loaded: damaged,
      run: runOf(anew),
      ledgers: {},
      scan: SCAN,
      now: NOW,
    })
    expect(Object.values(history.findings)).toMatchObject([{ id: 'sg-1', firstSeen: NOW, lastSeen: NOW }])
  })
})

function resting(of: string, ports: number): Violation {
  return violation('sg-1', { rule: of, permissions: [{ id: 'tcp 3306-6379 from 0.0.0.0/0', ports }] })
}

function coversIn({ findings, fixed }: ReturnType<typeof compare>) {
  return [...findings, ...fixed].map((one) => [one.rule, one.coveredBy])
}

describe('what another finding told of', () => {
  const rules = [ruleOf({ id: 'wide' }), ruleOf({ id: 'narrow' })]
  const outcomes = rules.map(({ id }) => outcomeOf({ rule: id }))
  const narrow = remembered('sg-1', { rule: 'narrow', coveredBy: 'wide' })
  const past = loaded(remembered('sg-1', { rule: 'wide' }), narrow)

  it('is not told as fixed either, nor as unseen', () => {
    expect(coversIn(compare({ loaded: past, rules, outcomes }))).toEqual([
      ['narrow', 'wide'],
      ['wide', null],
    ])
    const nothing = { loaded: past, rules, outcomes: [] }
    expect(compare(nothing).findings).toMatchObject([
      { rule: 'narrow', result: 'unknown', coveredBy: 'wide' },
      { rule: 'wide', result: 'unknown', coveredBy: null },
    ])
  })

  it('is no repair of its own where the other one stays, and is told where that one goes', () => {
    const stays = compare({
      loaded: past,
      rules,
      outcomes,
      violations: [violation('sg-1', { rule: 'wide' })],
    })
    expect(coversIn(stays)).toEqual([
      ['wide', null],
      ['narrow', 'wide'],
    ])
    const goes = compare({
      loaded: past,
      rules,
      outcomes,
      violations: [violation('sg-1', { rule: 'narrow' })],
    })
    expect(coversIn(goes)).toEqual([
      ['narrow', null],
      ['wide', null],
    ])
    expect(goes.findings).toMatchObject([{ rule: 'narrow', state: 'known' }])
  })

  it('is news of that one where the last run did not know it', () => {
    const known = compare({
      loaded: past,
      rules,
      outcomes,
      violations: [resting('wide', 3), resting('narrow', 1)],
    })
    expect(known.findings.map(({ rule: id, state }) => [id, state])).toEqual([
      ['narrow', 'known'],
      ['wide', 'known'],
    ])
    const before = loaded(remembered('sg-1', { rule: 'wide' }))
    const wider = compare({
      loaded: before,
      rules,
      outcomes,
      violations: [resting('wide', 3), resting('narrow', 1)],
    })
    expect(wider.findings.map(({ rule: id, state, coveredBy }) => [id, state, coveredBy])).toEqual([
      ['narrow', 'new', 'wide'],
      ['wide', 'new', null],
    ])
    expect(wider.findings[1]?.firstSeen).toBe(EARLIER)
  })

  it('makes nothing new where both were accepted until now', () => {
    const excepted = { excepted: true } as const
    const { findings } = compare({
      loaded: loaded(
        remembered('sg-1', { rule: 'wide', ...excepted }),
        remembered('sg-1', { rule: 'narrow', coveredBy: 'wide', ...excepted }),
      ),
      rules,
      outcomes,
      violations: [resting('wide', 2), resting('narrow', 1)],
    })
    expect(findings.map(({ rule: id, state, coveredBy, lapsed }) => [id, state, coveredBy, lapsed])).toEqual([
      ['narrow', 'known', 'wide', true],
      ['wide', 'known', null, true],
    ])
  })

  it('is remembered, and only where there was one', () => {
    const permissions = [{ id: 'tcp 22 from 0.0.0.0/0', ports: 1 }]
    const { findings } = compare({
      rules,
      outcomes,
      violations: rules.map(({ id }) => violation('sg-1', { rule: id, permissions })),
    })
    const next = nextHistory({
      loaded: past,
      run: runOf({ findings, rules }),
      ledgers: {},
      scan: SCAN,
      now: NOW,
    })
    expect(Object.values(next.findings).map((one) => [one.rule, one.coveredBy])).toEqual([
      ['narrow', undefined],
      ['wide', 'narrow'],
    ])
  })
})

function knownAs(changes: Partial<RememberedFinding>): LoadedHistory {
  return loaded(remembered('sg-1', changes))
}

describe('a severity that changed', () => {
  it('is worsened where it rose, with what it was, and known from the next run on', () => {
    const past = knownAs({ severity: 'high' })
    const { findings } = compare({ violations: [violation('sg-1', { severity: 'critical' })], loaded: past })
    expect(findings).toMatchObject([{ state: 'worsened', severity: 'critical', severityBefore: 'high' }])
    const history = nextHistory({ loaded: past, run: runOf({ findings }), ledgers: {}, scan: SCAN, now: NOW })
    const next = compare({
      violations: [violation('sg-1', { severity: 'critical' })],
      loaded: { status: 'loaded', history },
    })
    expect(next.findings).toMatchObject([{ state: 'known', severity: 'critical' }])
    expect(next.findings[0]).not.toHaveProperty('severityBefore')
  })

  it('is no news where it fell', () => {
    const { findings } = compare({
      violations: [violation('sg-1', { severity: 'high' })],
      loaded: knownAs({ severity: 'critical' }),
    })
    expect(findings).toMatchObject([{ state: 'known', severity: 'high' }])
  })

  it('of one that came back is reopened', () => {
    const { findings } = compare({
      violations: [violation('sg-1', { severity: 'critical' })],
      loaded: knownAs({ severity: 'high', fixedAt: EARLIER }),
    })
    expect(findings).toMatchObject([{ state: 'reopened', reopened: 1 }])
  })
})
