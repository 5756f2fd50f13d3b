import { describe, expect, it } from '@jest/globals'
import { routingOf } from '../../src/alert/decide/routing.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { AlertRoute, Redact } from '../../src/model/settings.ts'
import { maskedRoutes } from '../../src/run/masked-routes.ts'
import { findingOf } from '../support/finding.ts'
import { gateOf } from '../support/privacy.ts'
import { ruleOf } from '../support/rule.ts'
import { settingsOf } from '../support/settings.ts'

const BOB = 'bob.miller@pay.example.net'
const ANN = 'Wilhelmina Canarybird'

/** Where a violation goes whose resource has the tag, in the job that masked it or in another one with the same key. */
function sentTo(owner: string, pattern: string, { redact, isSameJob }: Case): readonly string[] {
  const gate = gateOf(redact)
  const masks = gate.about({
    account: '111122223333',
    region: 'eu-west-1',
    kind: 'aws_ec2_security_group',
    id: 'sg-1',
    name: 'sg-1',
    reported: { tags: { Owner: owner } },
    edges: [],
  })
  const finding = findingOf({ tags: masks.value({ Owner: owner }), environment: 'production' })
  expect(finding.tags?.['Owner']).not.toBe(owner)
  const routes = maskedRoutes([routeBy({ Owner: [pattern] })], [finding], isSameJob ? gate : gateOf(redact))
  expect(JSON.stringify(finding)).not.toContain(owner)
  return targetsOf(finding, routes)
}

function routeBy(tags: AlertRoute['tags']): AlertRoute {
  return {
    to: ['team'],
    environments: [],
    severity: null,
    rules: [],
    accounts: [],
    tags,
    place: 'config.yml:3',
  }
}

function targetsOf(finding: Finding, routes: readonly AlertRoute[]): readonly string[] {
  const rules = new Map([[finding.rule, ruleOf()]])
  const routing = routingOf({
    settings: settingsOf({ routes }),
    rules,
    accounts: new Map(),
    usual: ['usual'],
  })
  return routing.targetsOf(finding)
}

interface Case {
  readonly redact: Redact
  readonly isSameJob: boolean
}

const CASES: readonly Case[] = (['standard', 'strict'] as const).flatMap((redact) =>
  [true, false].map((isSameJob) => ({ redact, isSameJob })),
)

describe.each(CASES)('an alert by a tag whose value is masked, with %j', (given) => {
  it.each([BOB, ANN])('goes where the route of %s leads, and nowhere else', (owner) => {
    expect(sentTo(owner, owner, given)).toEqual(['team'])
    expect(sentTo(owner, '*', given)).toEqual(['team'])
  })

  it.each([
    [BOB, 'ann.lee@pay.example.net'],
    [BOB, 'bob.miller'],
    [ANN, 'Wilhelm Canarybird'],
  ])('with %s does not go where that of %s leads', (owner, other) => {
    expect(sentTo(owner, other, given)).toEqual(['usual'])
  })

  it('goes where a pattern leads that fits; both ways where the job that knows is over', () => {
    expect(sentTo(BOB, '*@pay.example.net', given)).toEqual(given.isSameJob ? ['team'] : ['team', 'usual'])
    expect(sentTo(ANN, 'Wilhelmina *', given)).toEqual(given.isSameJob ? ['team'] : ['team', 'usual'])
  })
})

describe('a pattern that what is shown of an address excludes', () => {
  it.each(CASES.filter(({ redact }) => redact === 'standard'))('leads nowhere, with %j', (given) => {
    expect(sentTo(BOB, '*@shop.example.net', given)).toEqual(['usual'])
    expect(sentTo(BOB, 'ann*', given)).toEqual(['usual'])
  })
})

describe('a route by a tag whose name strict hides', () => {
  const TAG = 'runs payroll-db'

  /** Where a violation goes whose resource has a tag by that name. */
  function sentByTag(wanted: string, pattern: string, isSameJob: boolean): readonly string[] {
    const gates = [gateOf('strict'), gateOf('strict')] as const
    // Something is called so.
    for (const gate of gates) gate.meet([{ id: 'payroll-db', name: 'payroll-db' }])
    const [gate, other] = gates
    const finding = findingOf({ tags: gate.value({ [TAG]: 'yes' }), environment: 'production' })
    expect(Object.keys(finding.tags ?? {})).toEqual([expect.stringMatching(/^runs \[name #\w{12}\]$/)])
    const routes = maskedRoutes([routeBy({ [wanted]: [pattern] })], [finding], isSameJob ? gate : other)
    return targetsOf(finding, routes)
  }

  it.each([true, false])('leads where it led, in the job that masked it: %s', (isSameJob) => {
    expect(sentByTag(TAG, 'yes', isSameJob)).toEqual(['team'])
    expect(sentByTag(TAG, 'no', isSameJob)).toEqual(['usual'])
    expect(sentByTag('runs orders-db', 'yes', isSameJob)).toEqual(['usual'])
  })
})
