import { describe, expect, it } from '@jest/globals'
import { sweptAfter } from '../../../src/alert/decide/sweep.ts'
import type { Unswept } from '../../../src/model/history.ts'
import type { SafeRun } from '../../../src/model/run.ts'
import { entry, HERE, ledger, planAlerts } from '../fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../../support/account.ts'
import { findingOf } from '../../support/finding.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf, type RunParts } from '../../support/run.ts'
import { gapOf, outcomeOf } from '../../support/scope.ts'

const RULES = [
  ruleOf({ id: 'b-high', severity: 'high', alert: { summary: 'B.', dedupKey: 'b' } }),
  ruleOf({ id: 'a-critical', alert: { summary: 'A.', dedupKey: 'a' } }),
  ruleOf({ id: 'c-low', severity: 'low', alert: { summary: 'C.', dedupKey: 'c' } }),
  ruleOf({ id: 'd-experimental', status: 'experimental', alert: { summary: 'D.', dedupKey: 'd' } }),
]
const ACCOUNTS = [SHOP, PAYMENTS, SANDBOX]

/** A run that read everything of three accounts and found nothing, after the history was lost. */
function lost(parts: RunParts = {}): SafeRun {
  const outcomes = RULES.flatMap(({ id }) => ACCOUNTS.map((of) => outcomeOf({ rule: id, account: of })))
  return runOf({
    rules: RULES,
    accounts: ACCOUNTS.map((id) => accountOf({ id })),
    outcomes,
    past: { status: 'first', previousAt: null, message: 'no file' },
    ...parts,
  })
}

function keysOf(now: SafeRun, unswept: Unswept | null = null, known = {}): readonly string[] {
  return planAlerts(now, known, HERE, unswept).events.map(({ key, action }) => `${action} ${key}`)
}

const ALL = [`resolve a/${PAYMENTS}`, `resolve a/${SHOP}`, `resolve b/${PAYMENTS}`, `resolve b/${SHOP}`]

describe('after the ledger was lost', () => {
  it('the keys of rules that page and pass are closed in production, worst first', () => {
    expect(keysOf(lost())).toEqual(ALL)
    const plan = planAlerts(lost(), {}, HERE, null)
    expect(plan.events.every(({ isPrecaution }) => isPrecaution === true)).toBe(true)
    expect(plan.events[0]?.body).toMatchObject({
      event_action: 'resolve',
      dedup_key: `a/${PAYMENTS}`,
      payload: { summary: expect.stringContaining('the record of earlier alerts was lost') },
    })
    expect(plan.notes).toEqual([
      'There was no ledger of earlier alerts: 4 keys of rules that pass are resolved as a precaution in case an earlier run opened an alert there (PagerDuty ignores what is not open).',
    ])
    expect(sweptAfter(plan.unswept, plan.events)).toEqual({})
  })

  it.each<[string, RunParts, readonly string[]]>([
    [
      'is violated there',
      { findings: [findingOf({ id: 'sg-1', rule: 'a-critical' })] },
      [`trigger a/${PAYMENTS}`, `resolve a/${SHOP}`, `resolve b/${PAYMENTS}`, `resolve b/${SHOP}`],
    ],
    ['could not be read there', { gaps: [gapOf({ region: '*', kind: '*' })] }, [ALL[1] ?? '', ALL[3] ?? '']],
    [
      'is of an account that may not be production',
      { accounts: [accountOf(), accountOf({ id: SHOP, environment: 'dev' })] },
      [ALL[0] ?? '', ALL[2] ?? ''],
    ],
    ["may be another scan's, since regions are left out", { settings: { regions: ['eu-west-1'] } }, []],
    ["may be another scan's, since a region is left out", { settings: { regions: ['!eu-west-1'] } }, []],
    [
      'bears the name of this scan',
      { settings: { regions: ['eu-west-1'], alertScope: 'eu' } },
      ALL.map((key) => `${key}/eu`),
    ],
    [
      'is of a rule that hangs on regions which are left out',
      {
        settings: { regions: ['eu-west-1'], alertScope: 'eu' },
        outcomes: RULES.flatMap(({ id }) =>
          ACCOUNTS.map((of) =>
            outcomeOf({ rule: id, account: of, ...(id === 'a-critical' && { passed: 0, leftOpen: [of] }) }),
          ),
        ),
      },
      [`${ALL[2]}/eu`, `${ALL[3]}/eu`],
    ],
    ['is not known without a ledger', { settings: { alertPer: 'resource' } }, []],
    ['covers accounts that this scan does not know', { settings: { alertPer: 'rule' } }, []],
    [
      'covers all accounts of the organisation',
      { settings: { alertPer: 'rule', organization: true } },
      ['resolve a', 'resolve b'],
    ],
  ])('a key is left alone or closed where it %s', (_, parts, expected) => {
    expect(keysOf(lost(parts))).toEqual(expected)
  })

  it('what the limit leaves no room for waits, and the next run goes on', () => {
    const settings = { alertLimit: 3 }
    const first = planAlerts(lost({ settings }), {}, HERE, null)
    expect(first.events.map(({ key }) => key)).toEqual([`a/${PAYMENTS}`, `a/${SHOP}`, `b/${PAYMENTS}`])
    expect(first.notes.join()).toContain('1 key more is beyond alert-limit 3 and left to the next run.')
    const left = sweptAfter(first.unswept, first.events)
    expect(left).toEqual({ 'b-high': [SHOP] })
    const past = { status: 'loaded', previousAt: null, message: '' } as const
    expect(keysOf(lost({ settings, past }), left)).toEqual([ALL[3]])
    expect(keysOf(lost({ settings, past }), {})).toEqual([])
  })

  it('what PagerDuty did not take waits as well', () => {
    const plan = planAlerts(lost(), {}, HERE, null)
    expect(sweptAfter(plan.unswept, plan.events.slice(1))).toEqual({ 'a-critical': [PAYMENTS] })
  })

  it('what the ledger knows is its own', () => {
    const own = entry({ key: `a/${PAYMENTS}`, rule: 'a-critical' })
    const plan = planAlerts(lost({ gaps: [gapOf()] }), ledger(own), HERE, { 'a-critical': [PAYMENTS] })
    expect(plan.unswept).toEqual({})
  })

  it('two rules with one key close it together', () => {
    const twins = [
      ruleOf({ id: 'a-critical', alert: { summary: 'A.', dedupKey: 'a' } }),
      ruleOf({ id: 'a-twin', severity: 'low', alert: { summary: 'A.', dedupKey: 'a' } }),
    ]
    const outcomes = [outcomeOf({ rule: 'a-critical' }), outcomeOf({ rule: 'a-twin', complete: false })]
    expect(keysOf(lost({ rules: twins, accounts: [accountOf()], outcomes }))).toEqual([])
  })

  it('nothing is sent where nothing is sent to, and what is left is kept', () => {
    expect(planAlerts(lost(), {}, null, null)).toMatchObject({ events: [], unswept: {} })
    expect(planAlerts(lost(), {}, null, { 'a-critical': [PAYMENTS] }).unswept).toEqual({
      'a-critical': [PAYMENTS],
    })
  })
})
