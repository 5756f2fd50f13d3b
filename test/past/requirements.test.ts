import { describe, expect, it } from '@jest/globals'
import type { AssessedFramework, AssessedRequirement } from '../../src/model/compliance.ts'
import type { History, LoadedHistory, ScanRecord } from '../../src/model/history.ts'
import { nextCompliance, withChanges } from '../../src/past/requirements.ts'
import { fixedOf, ruleOf, runOf } from '../report/fixtures.ts'
import { SHOP } from '../support/account.ts'
import { outcomesOf } from '../support/company.ts'

const A = ruleOf({ id: 'a' })
const B = ruleOf({ id: 'b' })
const RULES = [A, B]

type Status = AssessedRequirement['status']

function assessed(status: Status, id = 'f-1', rules: readonly string[] = ['a', 'b']): AssessedFramework {
  const requirement = { id: '1.1', title: 'Both', rules, status, violations: status === 'not-met' ? 1 : 0 }
  return { id, name: 'F', version: '1', url: 'https://f.example/', requirements: [requirement] }
}

const RECORD: ScanRecord = {
  repository: null,
  workflow: null,
  name: '',
  accounts: [SHOP],
  regions: [],
  production: [],
}

const VIOLATED = outcomesOf(RULES).map((one) =>
  Object.assign({}, one, one.account === SHOP && one.rule === 'a' ? { violations: 1 } : {}),
)

type Turn = Parameters<typeof runOf>[0] & { readonly framework?: AssessedFramework }

/** A run of the status after what was known, with what the next one knows. */
function turn(
  status: Status,
  loaded: LoadedHistory,
  { framework = assessed(status), ...changes }: Turn = {},
): { readonly change: string | undefined; readonly loaded: LoadedHistory } {
  const outcomes = status === 'not-met' ? VIOLATED : outcomesOf(RULES)
  const run = runOf({ rules: RULES, outcomes, fixed: [], before: RECORD, ...changes })
  const compliance = withChanges([framework], run, loaded)
  return {
    change: compliance[0]?.requirements[0]?.change,
    loaded: kept(nextCompliance({ ...run, compliance }, loaded)),
  }
}

function kept(compliance: History['compliance']): LoadedHistory {
  const run = { id: 'run-1', at: '2026-03-01T12:00:00.000Z' }
  return {
    status: 'loaded',
    history: { schema: 2, run, findings: {}, ledgers: {}, sizes: {}, compliance, scan: RECORD },
  }
}

const FIRST: LoadedHistory = { status: 'first', message: 'No history.' }

/** What changed from run to run. */
function changesOver(...statuses: readonly Status[]): (string | undefined)[] {
  let loaded = FIRST
  return statuses.map((status) => {
    const now = turn(status, loaded)
    loaded = now.loaded
    return now.change
  })
}

/** What is said of a change from the one status to the other where something else is different, too. */
function changeWith(from: Status, to: Status, different: Turn): string | undefined {
  return turn(to, turn(from, FIRST).loaded, different).change
}

describe('a requirement over two runs', () => {
  it.each([
    ['met', 'not-met', 'no-longer-met'],
    ['not-met', 'met', 'now-met'],
    ['met', 'not-assessed', 'no-longer-assessed'],
    ['not-met', 'not-assessed', 'no-longer-assessed'],
    ['met', 'met', 'none'],
    ['not-met', 'not-met', 'none'],
    ['not-assessed', 'met', undefined],
    ['not-assessed', 'not-assessed', undefined],
    ['met', 'manual', undefined],
    ['manual', 'met', undefined],
  ] as const)('that was %s and is %s: %s', (from, to, expected) => {
    expect(changesOver(from, to)).toEqual([undefined, expected])
  })

  it('has not changed as far as anybody knows without a history, or with one of before they were kept', () => {
    for (const status of ['none', 'first', 'damaged', 'foreign'] as const)
      expect(turn('not-met', { status, message: '' }).change).toBeUndefined()
    expect(turn('not-met', kept({})).change).toBeUndefined()
  })
})

describe('a requirement that could not be assessed for a while', () => {
  it('is compared with what was certain before, and reported once', () => {
    expect(changesOver('met', 'not-assessed', 'not-assessed', 'not-met', 'not-met')).toEqual([
      undefined,
      'no-longer-assessed',
      'none',
      'no-longer-met',
      'none',
    ])
    expect(changesOver('met', 'not-assessed', 'met', 'not-assessed')).toEqual([
      undefined,
      'no-longer-assessed',
      'none',
      'no-longer-assessed',
    ])
  })

  it('is forgotten once it cannot be compared any more', () => {
    const certain = turn('not-met', FIRST)
    const fixed = [fixedOf({ rule: 'a', how: 'withdrawn' })]
    const blind = turn('not-assessed', certain.loaded, { fixed })
    expect(turn('met', blind.loaded).change).toBeUndefined()
  })
})

describe('what is no change of the accounts', () => {
  it.each<[string, Turn]>([
    ['a rule that is not enabled any more', { rules: [A] }],
    ['a rule that asks something else', { rules: [A, { ...B, search: 'is(aws_ec2_volume)' }] }],
    ['a rule for other environments', { rules: [A, { ...B, environments: ['production'] }] }],
    [
      'a rule of the user’s own in its place',
      { rules: [A, { ...B, place: { ...B.place, shipped: !B.place.shipped } }] },
    ],
    [
      'a rule with another value',
      { rules: [A, { ...B, parameters: { days: { description: 'Days', default: 30, value: 90 } } }] },
    ],
    ['other rules in the mapping', { framework: assessed('met', 'f-1', ['a']) }],
    ['another version of the framework', { framework: assessed('met', 'f-2') }],
    ['findings that the settings left out', { fixed: [fixedOf({ rule: 'b', how: 'withdrawn' })] }],
  ])('%s', (_, different) => {
    expect(changeWith('not-met', 'met', {})).toBe('now-met')
    expect(changeWith('not-met', 'met', different)).toBeUndefined()
  })

  it('a violation in an account that no earlier run read', () => {
    expect(
      changeWith('met', 'not-met', { before: { ...RECORD, accounts: ['000000000009'] } }),
    ).toBeUndefined()
  })

  it('another share of the internet, or other values in one account', () => {
    const parameters = { days: { description: 'Days', default: 30, value: 30 } }
    const rules = [A, { ...B, parameters }]
    const before = turn('not-met', FIRST, { rules })
    const { settings } = runOf()
    const given = { b: { days: { value: 90, file: 'c.yml', line: 1 } } }
    const unlike = [
      { ...settings, internetShare: settings.internetShare / 2 },
      { ...settings, perAccount: { [SHOP]: { parameters: given } } },
    ]
    expect(turn('met', before.loaded, { rules, settings }).change).toBe('now-met')
    for (const one of unlike)
      expect(turn('met', before.loaded, { rules, settings: one }).change).toBeUndefined()
  })

  it('but findings of other rules that were left out, and their repairs, hinder nothing', () => {
    const fixed = [fixedOf({ rule: 'c', how: 'withdrawn' }), fixedOf({ rule: 'a' })]
    expect(changeWith('not-met', 'met', { fixed })).toBe('now-met')
  })
})

describe('what is remembered of requirements', () => {
  it('is what is certain, with a hash of the rules', () => {
    const rules = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(turn('not-met', FIRST).loaded).toMatchObject({
      history: { compliance: { 'f-1': { '1.1': { status: 'not-met', rules } } } },
    })
    expect(turn('not-assessed', FIRST).loaded).toMatchObject({ history: { compliance: {} } })
  })
})
