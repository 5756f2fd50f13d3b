import { describe, expect, it } from '@jest/globals'
import type { Destination } from '../../../src/alert/decide/destination.ts'
import { planAlerts } from '../../../src/alert/decide/plan.ts'
import { routeWarnings } from '../../../src/alert/decide/route-warnings.ts'
import { viewOf } from '../../../src/alert/decide/view.ts'
import type { AlertPlan } from '../../../src/model/alert.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { LedgerEntry } from '../../../src/model/history.ts'
import type { AlertRoute } from '../../../src/model/settings.ts'
import { entry } from '../fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../../support/account.ts'
import { findingOf } from '../../support/finding.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf, type RunParts } from '../../support/run.ts'
import { outcomeOf } from '../../support/scope.ts'

const KEY = `allow_ingress/${PAYMENTS}`

function route(changes: Partial<AlertRoute>): AlertRoute {
  const nothing = { environments: [], severity: null, rules: [], accounts: [], tags: {} }
  return { to: ['team'], ...nothing, place: 'baseline.yml:9', ...changes }
}

function destination(name: string, ...entries: readonly LedgerEntry[]): Destination {
  return {
    target: { name, channel: 'pagerduty', label: name },
    traits: { ignoresUnknown: true, reachedBy: 'key', credential: 'key' },
    isSet: true,
    ledger: Object.fromEntries(entries.map((one) => [one.key, one])),
    orphans: [],
    unswept: {},
  }
}

/** What is planned for the inputs' target `usual`, and for `team`, which routes name. */
function planned(
  routes: readonly AlertRoute[],
  parts: RunParts,
  usual: readonly LedgerEntry[] = [],
  team: readonly LedgerEntry[] = [],
): readonly string[][] {
  const view = viewOf(runOf({ ...parts, settings: { ...parts.settings, routes } }), ['usual'])
  const plans = planAlerts(view, [destination('usual', ...usual), destination('team', ...team)])
  return plans.map(doing)
}

function doing({ intents, held }: AlertPlan): string[] {
  return [
    ...intents.map(({ change, key }) => `${change} ${key}`),
    ...held.map(({ key, reason }) => `held ${key}: ${reason}`),
  ]
}

const violated = { findings: [findingOf({ id: 'sg-1' })], outcomes: [outcomeOf({ violations: 1 })] }

describe('what matches a route goes to its targets', () => {
  it.each<[string, Partial<AlertRoute>, boolean]>([
    ['everything', {}, true],
    ['its rule', { rules: ['open-to-the-world'] }, true],
    ['a glob for its rule', { rules: ['open-*'] }, true],
    ['another rule', { rules: ['other'] }, false],
    ['its account by id', { accounts: [PAYMENTS] }, true],
    ['its account by name', { accounts: ['pay*'] }, true],
    ['another account', { accounts: [SHOP] }, false],
    ['its severity', { severity: 'critical' }, true],
    ['a lower severity, which is the lowest', { severity: 'medium' }, true],
    ['its environment', { environments: ['staging', 'production'] }, true],
    ['another environment', { environments: ['staging'] }, false],
    ['its tag', { tags: { team: ['pay*'] } }, true],
    ['another value of its tag', { tags: { team: ['web'] } }, false],
    ['a tag that it lacks', { tags: { team: ['payments'], owner: ['*'] } }, false],
  ])('%s', (_, changes, goes) => {
    const findings = [findingOf({ id: 'sg-1', tags: { team: 'payments' } })]
    const told = [`opened ${KEY}`]
    expect(planned([route(changes)], { ...violated, findings })).toEqual(goes ? [[], told] : [told, []])
  })

  it('to several, where several match or one names them', () => {
    expect(planned([route({ to: ['team', 'usual'] })], violated)).toEqual([
      [`opened ${KEY}`],
      [`opened ${KEY}`],
    ])
    const both = [route({}), route({ to: ['usual'], rules: ['open-*'] })]
    expect(planned(both, violated)).toEqual([[`opened ${KEY}`], [`opened ${KEY}`]])
  })

  it('both ways where the name that decides could not be read', () => {
    const accounts = [accountOf({ name: PAYMENTS })]
    const named = [route({ accounts: ['pay*'] })]
    expect(planned(named, { ...violated, accounts })).toEqual([[`opened ${KEY}`], [`opened ${KEY}`]])
  })

  it('both ways where the tags that decide could not be read, and nothing else says no', () => {
    const tagged = route({ tags: { team: ['pay*'] } })
    const findings = [findingOf({ id: 'sg-1' })]
    const told = [`opened ${KEY}`]
    expect(planned([tagged], { ...violated, findings })).toEqual([told, told])
    expect(planned([{ ...tagged, rules: ['other'] }], { ...violated, findings })).toEqual([told, []])
    expect(planned([tagged], { ...violated, findings: [findingOf({ id: 'sg-1', tags: {} })] })).toEqual([
      told,
      [],
    ])
  })

  it('of other environments and lower severities only where the route names them', () => {
    const findings = [
      findingOf({ id: 'sg-1', account: SANDBOX, environment: 'non-production', severity: 'low' }),
    ]
    const parts = {
      findings,
      accounts: [accountOf({ id: SANDBOX })],
      outcomes: [outcomeOf({ account: SANDBOX })],
    }
    expect(planned([route({})], parts)).toEqual([[], []])
    expect(planned([route({ environments: ['non-production'] })], parts)).toEqual([[], []])
    expect(planned([route({ environments: ['non-production'], severity: 'low' })], parts)).toEqual([
      [],
      [`opened allow_ingress/${SANDBOX}`],
    ])
  })
})

describe('an alert whose violations are routed elsewhere now', () => {
  const toTeam = [route({})]

  it('stays open until they are open there', () => {
    expect(planned(toTeam, violated, [entry()])).toEqual([
      [`held ${KEY}: What is still violated moves to ${KEY} at team, which may not be open yet.`],
      [`opened ${KEY}`],
    ])
  })

  it('closes once they are', () => {
    expect(planned(toTeam, violated, [entry()], [entry()])).toEqual([
      [`closed ${KEY}`],
      [`still-open ${KEY}`],
    ])
  })

  it('closes where they go nowhere any more', () => {
    const elsewhere = [route({ rules: ['other'], to: ['usual'] })]
    expect(planned(elsewhere, violated, [], [entry()])).toEqual([
      [`opened ${KEY}`],
      [expect.stringMatching(/^held/)],
    ])
    expect(planned(elsewhere, violated, [entry()], [entry()])).toEqual([
      [`still-open ${KEY}`],
      [`closed ${KEY}`],
    ])
  })

  it('closes where they are repaired, and not where that could not be seen', () => {
    expect(planned(toTeam, {}, [], [entry()])).toEqual([[], [`closed ${KEY}`]])
    const blind = { outcomes: [outcomeOf({ complete: false })] }
    expect(planned(toTeam, blind, [], [entry()])).toEqual([[], [expect.stringMatching(/^held .*not read/i)]])
  })

  it('closes in an environment that the account has left', () => {
    const staging = [route({ environments: ['staging'] })]
    const settings = { environments: { staging: ['other-*'] } }
    expect(planned(staging, { settings }, [], [entry()])).toEqual([[], [`closed ${KEY}`]])
  })
})

describe('what a trigger changes', () => {
  it.each<[string, readonly LedgerEntry[], Partial<Finding>, string]>([
    ['not known', [], {}, 'opened'],
    ['open', [entry()], {}, 'still-open'],
    ['open, and a resource is new', [entry()], { state: 'new' }, 'grown'],
    ['open, and a resource came back', [entry()], { state: 'reopened' }, 'grown'],
    ['never delivered', [entry({ status: 'unsent' })], {}, 'opened'],
    [
      'open, and its last trigger did not arrive',
      [entry({ pending: { action: 'trigger', body: {}, since: '', error: '' } })],
      {},
      'grown',
    ],
    [
      'open, and a resolve may have arrived',
      [entry({ pending: { action: 'resolve', body: {}, since: '', error: '' } })],
      {},
      'opened',
    ],
  ])('%s', (_, known, changes, change) => {
    const parts = { ...violated, findings: [findingOf({ id: 'sg-1', ...changes })] }
    expect(planned([], parts, known)[0]).toEqual([`${change} ${KEY}`])
  })
})

describe('routeWarnings', () => {
  it('names what matches nothing, and targets that get nothing', () => {
    const routes = [
      route({
        rules: ['open-*', 'vpn-*'],
        accounts: ['pay*', 'nobody'],
        environments: ['staging', 'production'],
      }),
    ]
    const targets = ['team', 'idle'].map((name, index) => ({
      channel: 'slack',
      name,
      address: { url: null },
      place: `baseline.yml:${4 + index}`,
    }))
    expect(routeWarnings({ routes, targets }, [ruleOf()], runOf().accounts)).toEqual([
      'baseline.yml:9: alerts: "vpn-*" matches no rule of this run.',
      'baseline.yml:9: alerts: "nobody" matches no account of this run.',
      'baseline.yml:9: alerts: "staging" is the environment of no account of this run.',
      'baseline.yml:5: targets.idle: no entry of alerts names it, so nothing is opened there.',
    ])
  })
})
