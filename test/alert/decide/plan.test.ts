import { describe, expect, it } from '@jest/globals'
import type { FixedFinding } from '../../../src/model/finding.ts'
import { fingerprint } from '../../../src/model/fingerprint.ts'
import type { PendingDelivery } from '../../../src/model/history.ts'
import type { SafeRun } from '../../../src/model/run.ts'
import { at, entry, HERE, ledger, planAlerts, type PlacedLedger, type PlanWithBodies } from '../fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../../support/account.ts'
import { findingOf, unseenOf } from '../../support/finding.ts'
import { REGION } from '../../support/place.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf, type RunParts, SCAN } from '../../support/run.ts'
import { completeOf, gapOf, outcomeOf, summedListings } from '../../support/scope.ts'
import { EARLIER } from '../../support/times.ts'

const KEY = `allow_ingress/${PAYMENTS}`

/** What the plan does about one key: trigger, resolve, the pending body again, hold or nothing. */
function doing(plan: PlanWithBodies, key = KEY): string {
  const event = plan.events.find((one) => one.key === key)
  if (event) return event.about.kind === 'unsaid' ? `pending ${event.action}` : event.action
  return plan.held.some((one) => one.key === key) ? 'hold' : 'nothing'
}

function pending(action: 'trigger' | 'resolve'): PendingDelivery {
  const body = { event_action: action, dedup_key: KEY, pending: true }
  return { action, body, since: EARLIER, error: 'HTTP 503' }
}

function resolveReason(plan: PlanWithBodies, key = KEY): unknown {
  const event = plan.events.find((one) => one.key === key && one.action === 'resolve')
  return event && at(event.body, 'payload', 'summary')
}

function holdReason(plan: PlanWithBodies, key = KEY): string | undefined {
  return plan.held.find((one) => one.key === key)?.reason
}

const violated = runOf({ findings: [findingOf({ id: 'sg-1' })], outcomes: [outcomeOf({ violations: 1 })] })
const clean = runOf()
const unknown = runOf({ outcomes: [outcomeOf({ complete: false })], gaps: [gapOf()] })

describe('the state of an alert', () => {
  const none = ledger()
  const open = ledger(entry())
  const openAndTrigger = ledger(entry({ pending: pending('trigger') }))
  const openAndResolve = ledger(entry({ pending: pending('resolve') }))
  const unsent = ledger(entry({ status: 'unsent', pending: pending('trigger') }))
  const elsewhere = ledger(entry({ sentTo: 'other' }))
  const unsentElsewhere = ledger(entry({ sentTo: 'other', status: 'unsent', pending: pending('trigger') }))

  it.each<[string, SafeRun, PlacedLedger, string]>([
    ['violated, not known', violated, none, 'trigger'],
    ['violated, open', violated, open, 'trigger'],
    ['violated, a trigger pending', violated, openAndTrigger, 'trigger'],
    ['violated, a resolve pending', violated, openAndResolve, 'trigger'],
    ['violated, never sent', violated, unsent, 'trigger'],
    ['violated, open elsewhere', violated, elsewhere, 'trigger'],
    ['violated, never sent elsewhere', violated, unsentElsewhere, 'trigger'],
    ['clean, not known', clean, none, 'nothing'],
    ['clean, open', clean, open, 'resolve'],
    ['clean, a trigger pending', clean, openAndTrigger, 'resolve'],
    ['clean, a resolve pending', clean, openAndResolve, 'resolve'],
    // An attempt that timed out may have arrived, so this resolve is not idle.
    ['clean, never sent', clean, unsent, 'resolve'],
    ['clean, open elsewhere', clean, elsewhere, 'nothing'],
    ['clean, never sent elsewhere', clean, unsentElsewhere, 'resolve'],
    ['unknown, not known', unknown, none, 'nothing'],
    ['unknown, open', unknown, open, 'hold'],
    ['unknown, a trigger pending', unknown, openAndTrigger, 'pending trigger'],
    ['unknown, a resolve pending', unknown, openAndResolve, 'pending resolve'],
    ['unknown, never sent', unknown, unsent, 'pending trigger'],
    ['unknown, open elsewhere', unknown, elsewhere, 'nothing'],
    ['unknown, never sent elsewhere', unknown, unsentElsewhere, 'pending trigger'],
  ])('%s', (_, now, known, expected) => {
    expect(doing(planAlerts(now, known, HERE))).toBe(expected)
  })

  it('is planned the same where nothing is sent, without minding where it was sent', () => {
    expect(doing(planAlerts(violated, none, null))).toBe('trigger')
    expect(doing(planAlerts(clean, elsewhere, null))).toBe('resolve')
    expect(planAlerts(clean, elsewhere, null).notes).toEqual([])
  })
})

describe('a violation pages', () => {
  it.each<[string, SafeRun]>([
    [
      'outside of production',
      runOf({ findings: [findingOf({ id: 'sg-1', environment: 'non-production' })] }),
    ],
    ['below alert-from', runOf({ findings: [findingOf({ id: 'sg-1', severity: 'medium' })] })],
    [
      'with alert-from none',
      runOf({ findings: [findingOf({ id: 'sg-1' })], settings: { alertFrom: 'none' } }),
    ],
    [
      'by an experimental rule',
      runOf({ findings: [findingOf({ id: 'sg-1' })], rules: [ruleOf({ status: 'experimental' })] }),
    ],
    [
      'by a deprecated rule',
      runOf({ findings: [findingOf({ id: 'sg-1' })], rules: [ruleOf({ status: 'deprecated' })] }),
    ],
    ['that could not be seen again', runOf({ findings: [unseenOf({ id: 'sg-1' })] })],
  ])('never %s', (_, quiet) => {
    expect(planAlerts(quiet, {}, HERE).events).toEqual([])
  })

  it('beside regions that could not be seen', () => {
    const outcomes = [outcomeOf({ violations: 1 }), outcomeOf({ region: 'eu-west-2', complete: false })]
    const partly = runOf({
      findings: [findingOf({ id: 'sg-1' })],
      outcomes,
      gaps: [gapOf({ region: 'eu-west-2' })],
    })
    const [event] = planAlerts(partly, {}, HERE).events
    expect(event).toMatchObject({ key: KEY, action: 'trigger', rule: 'open-to-the-world', account: PAYMENTS })
    expect(at(event?.body ?? {}, 'payload', 'custom_details', 'about', 'not seen')).toBe(
      'aws_ec2_security_group in eu-west-2 (denied, ec2:DescribeSecurityGroups)',
    )
  })

  const findings = [
    findingOf({ id: 'sg-1' }),
    findingOf({ id: 'sg-2', region: 'us-east-1' }),
    findingOf({ id: 'sg-3', account: SHOP }),
    findingOf({ id: 'v-1', rule: 'volumes', severity: 'high', kind: 'aws_ec2_volume' }),
    findingOf({ id: 'sg-4', account: SANDBOX, environment: 'non-production' }),
  ]
  const rules = [
    ruleOf(),
    ruleOf({ id: 'volumes', severity: 'high', alert: { summary: 'V.', dedupKey: 'vol' } }),
  ]
  const accounts = [accountOf(), accountOf({ id: SHOP }), accountOf({ id: SANDBOX })]

  it.each([
    ['rule' as const, ['allow_ingress', 'vol']],
    ['account' as const, [KEY, `allow_ingress/${SHOP}`, `vol/${PAYMENTS}`]],
    [
      'resource' as const,
      [
        ...[`${KEY}/${findings[0]?.fingerprint}`, `${KEY}/${findings[1]?.fingerprint}`].toSorted(),
        `allow_ingress/${SHOP}/${findings[2]?.fingerprint}`,
        `vol/${PAYMENTS}/${findings[3]?.fingerprint}`,
      ],
    ],
  ])('once per %s, worst first', (alertPer, keys) => {
    const plan = planAlerts(runOf({ findings, rules, accounts, settings: { alertPer } }), {}, HERE)
    expect(plan.events.map(({ key }) => key)).toEqual(keys)
    expect(plan.events.every(({ body, key }) => body['dedup_key'] === key)).toBe(true)
  })

  it('under a key that PagerDuty takes, however long the rule makes it', () => {
    const long = ruleOf({ alert: { summary: 'S', dedupKey: 'k'.repeat(250) } })
    const plan = planAlerts(
      runOf({
        findings: [findingOf({ id: 'sg-1' }), findingOf({ id: 'sg-3', account: SHOP })],
        rules: [long],
      }),
      {},
      HERE,
    )
    const keys = plan.events.map(({ key }) => key)
    expect(keys.map((key) => key.length)).toEqual([255, 255])
    expect(new Set(keys).size).toBe(2)
  })
})

describe('an alert is held', () => {
  it('naming regions, kinds and missing actions', () => {
    const gaps = [
      gapOf(),
      gapOf({ region: 'eu-west-2' }),
      gapOf({ region: 'us-east-1', reason: 'throttled', action: null }),
    ]
    const outcomes = ['eu-west-1', 'eu-west-2', 'us-east-1'].map((region) =>
      outcomeOf({ region, complete: false }),
    )
    const reason = holdReason(planAlerts(runOf({ gaps, outcomes }), ledger(entry()), HERE))
    expect(reason).toBe(
      'Not read: aws_ec2_security_group in eu-west-1 and eu-west-2 (denied, ec2:DescribeSecurityGroups) and ' +
        'aws_ec2_security_group in us-east-1 (throttled).',
    )
  })

  const twoRegions = [outcomeOf(), outcomeOf({ region: 'eu-west-2' })]
  it.each<[string, SafeRun, string]>([
    [
      'an unseen finding',
      runOf({ findings: [unseenOf({ id: 'sg-1' })] }),
      '1 resource that violated before could not be',
    ],
    [
      'an outcome that is incomplete for no known reason',
      runOf({ outcomes: [outcomeOf({ complete: false })] }),
      'eu-west-1 (not read completely)',
    ],
    ['no outcome at all', runOf({ outcomes: [] }), 'all regions (not looked at in this run)'],
    [
      'a region that was not read',
      runOf({ gaps: [gapOf({ region: 'eu-west-9', kind: '*' })] }),
      'eu-west-9 (denied',
    ],
    [
      'a kind in a region without an outcome',
      runOf({ gaps: [gapOf({ region: 'eu-west-9' })] }),
      'in eu-west-9 (denied',
    ],
    [
      'an account whose regions are not known',
      runOf({
        outcomes: twoRegions,
        gaps: [gapOf({ region: '*', kind: '*', reason: 'role-not-assumable', action: 'sts:AssumeRole' })],
      }),
      'all regions (role-not-assumable, sts:AssumeRole)',
    ],
    [
      'credentials that say nothing',
      runOf({ outcomes: [], accounts: [], gaps: [gapOf({ region: '*', account: '*', kind: '*' })] }),
      'all regions (denied',
    ],
    [
      'a failed account of the list',
      runOf({ outcomes: [], accounts: [], settings: { accounts: [PAYMENTS] } }),
      'not looked at in this run',
    ],
    [
      'credentials of another account',
      runOf({ outcomes: [outcomeOf({ account: SHOP })], accounts: [accountOf({ id: SHOP })] }),
      'not looked at',
    ],
  ])('by %s', (_, now, reason) => {
    const plan = planAlerts(now, ledger(entry()), HERE)
    expect(doing(plan)).toBe('hold')
    expect(holdReason(plan)).toContain(reason)
  })

  it('where the name that makes the account production could not be read', () => {
    const nameless = accountOf({ name: PAYMENTS, environment: 'non-production' })
    const findings = [findingOf({ id: 'sg-1', environment: 'non-production' })]
    const now = runOf({ accounts: [nameless], findings, settings: { productionAccounts: ['pay*'] } })
    const plan = planAlerts(now, ledger(entry()), HERE)
    expect(holdReason(plan)).toContain('is not known whether it is still production')
  })

  it('over all accounts, while one of them could not be seen', () => {
    const all = entry({ key: 'allow_ingress', account: null })
    const outcomes = [outcomeOf(), outcomeOf({ account: SHOP })]
    const accounts = [accountOf(), accountOf({ id: SHOP }), accountOf({ id: SANDBOX })]
    const settings = { alertPer: 'rule' as const, accounts: [PAYMENTS, SHOP, SANDBOX] }
    const seen = planAlerts(runOf({ outcomes, accounts, settings }), ledger(all), HERE)
    expect(doing(seen, 'allow_ingress')).toBe('resolve')
    const partly = planAlerts(runOf({ outcomes: outcomes.slice(1), accounts, settings }), ledger(all), HERE)
    expect(holdReason(partly, 'allow_ingress')).toContain(`all regions of ${PAYMENTS} (not looked at`)
    const nothing = planAlerts(runOf({ outcomes: [], accounts: [] }), ledger(all), HERE)
    expect(holdReason(nothing, 'allow_ingress')).toBe('No account could be read.')
  })

  it('not by gaps that have nothing to do with it', () => {
    const gaps = [
      gapOf({ kind: 'aws_ec2_volume' }),
      gapOf({ region: 'global', kind: 'aws_account' }),
      gapOf({ region: '*', account: SANDBOX, kind: '*' }),
    ]
    expect(doing(planAlerts(runOf({ gaps }), ledger(entry()), HERE))).toBe('resolve')
  })
})

describe('an alert is resolved with its reason', () => {
  it.each<[string, SafeRun, string]>([
    ['all was read', clean, 'everything it covers was read and no longer violates the rule'],
    [
      'the rule is not enabled',
      runOf({ rules: [], outcomes: [] }),
      'the rule open-to-the-world is no longer enabled',
    ],
    [
      'the rule is not stable',
      runOf({ rules: [ruleOf({ status: 'experimental' })], gaps: [gapOf({ region: '*' })] }),
      'is now experimental',
    ],
    [
      'the rule is less severe',
      runOf({ rules: [ruleOf({ severity: 'low' })], findings: [findingOf({ id: 'sg-1', severity: 'low' })] }),
      'is now of severity low, below alert-from high',
    ],
    [
      'alert-from is none',
      runOf({ findings: [findingOf({ id: 'sg-1' })], settings: { alertFrom: 'none' } }),
      'alert-from is now none',
    ],
    [
      'the rule leaves production out',
      runOf({ rules: [ruleOf({ environments: ['staging'] })], outcomes: [] }),
      'is no longer meant for production',
    ],
    [
      'the accounts are listed without it',
      runOf({ outcomes: [], settings: { accounts: [SHOP] } }),
      `the account ${PAYMENTS} is now left out`,
    ],
    [
      'the account is not production',
      runOf({
        accounts: [accountOf({ environment: 'dev' })],
        findings: [findingOf({ id: 'sg-1', environment: 'dev' })],
        settings: { productionAccounts: [], withoutProduction: true },
      }),
      `the account ${PAYMENTS} is no longer production`,
    ],
  ])('where %s', (_, now, reason) => {
    const plan = planAlerts(now, ledger(entry()), HERE)
    expect(resolveReason(plan)).toMatch(/^\[PROD payments\] Resolved, because /)
    expect(resolveReason(plan)).toContain(reason)
    const { unrepaired = 'it is repaired' } = plan.events.find(({ key }) => key === KEY) ?? {}
    expect(unrepaired).toContain(now === clean ? 'it is repaired' : reason)
  })

  it('tells apart what became of a single resource', () => {
    const { fingerprint: print, ...subject } = findingOf({ id: 'sg-1' })
    const key = `${KEY}/${print}`
    const one = ledger(entry({ key, fingerprint: print }))
    const fixed = (how: FixedFinding['how']): FixedFinding => ({
      ...subject,
      standing: 'counted',
      fingerprint: print,
      how,
    })
    const settings = { alertPer: 'resource' as const }
    // Another region is in doubt, but not this resource.
    const gaps = [gapOf({ region: 'eu-west-2', kind: '*' })]
    const deleted = planAlerts(runOf({ settings, gaps, fixed: [fixed('deleted')] }), one, HERE)
    expect(resolveReason(deleted, key)).toContain('because the resource was deleted')
    const repaired = planAlerts(runOf({ settings, gaps, fixed: [fixed('repaired')] }), one, HERE)
    expect(resolveReason(repaired, key)).toContain('because the resource was read and no longer violates')
    expect(doing(planAlerts(runOf({ settings, gaps }), one, HERE), key)).toBe('hold')
    expect(doing(planAlerts(runOf({ settings, findings: [unseenOf({ id: 'sg-1' })] }), one, HERE), key)).toBe(
      'hold',
    )
    expect(doing(planAlerts(runOf({ settings }), one, HERE), key)).toBe('resolve')
  })
})

describe('an alert about an account', () => {
  const { fingerprint: print, ...subject } = findingOf({ id: PAYMENTS, region: 'global' })
  const fixed: FixedFinding = { ...subject, standing: 'counted', fingerprint: print, how: 'withdrawn' }
  const narrowed = {
    fixed: [fixed],
    complete: summedListings([completeOf()]),
    before: { ...SCAN, accounts: [PAYMENTS], regions: [REGION, 'eu-north-1'], production: [PAYMENTS] },
  }

  it('is not repaired where regions decide that are left out now', () => {
    const perAccount = planAlerts(
      runOf({ ...narrowed, settings: { regions: [REGION] } }),
      ledger(entry()),
      HERE,
    )
    expect(resolveReason(perAccount)).toContain('because the settings now leave out eu-north-1, and the rest')
    const key = `${KEY}/${print}`
    const one = ledger(entry({ key, fingerprint: print }))
    const settings = { alertPer: 'resource' as const, regions: [REGION] }
    expect(resolveReason(planAlerts(runOf({ ...narrowed, settings }), one, HERE), key)).toContain(
      'because the settings now leave out eu-north-1, and whether it still violates the rule is decided there',
    )
  })
})

describe('what moves to another key', () => {
  const perRule = entry({ key: 'allow_ingress', account: null })
  const before = ledger(perRule)
  const now = runOf({ findings: [findingOf({ id: 'sg-1' })] })

  it('closes the old alert only when the new one is open', () => {
    const first = planAlerts(now, before, HERE)
    expect([doing(first), doing(first, 'allow_ingress')]).toEqual(['trigger', 'hold'])
    expect(holdReason(first, 'allow_ingress')).toContain(`moves to ${KEY}`)
    const second = planAlerts(now, ledger(perRule, entry()), HERE)
    expect([doing(second), doing(second, 'allow_ingress')]).toEqual(['trigger', 'resolve'])
    expect(resolveReason(second, 'allow_ingress')).toContain(`is now reported in ${KEY}`)
    const unsure = planAlerts(
      now,
      ledger(perRule, entry({ status: 'unsent', pending: pending('trigger') })),
      HERE,
    )
    expect(doing(unsure, 'allow_ingress')).toBe('hold')
    // Its resolve got no answer: PagerDuty may have closed it.
    const closing = planAlerts(now, ledger(perRule, entry({ pending: pending('resolve') })), HERE)
    expect(doing(closing, 'allow_ingress')).toBe('hold')
  })

  it('follows a renamed rule, also for single resources', () => {
    const renamed = ruleOf({ id: 'new-name', aliases: ['open-to-the-world'] })
    const current = findingOf({ id: 'sg-1', rule: 'new-name' })
    const settings = { alertPer: 'resource' as const }
    const outcomes = [outcomeOf({ rule: 'new-name', violations: 1 })]
    const old = fingerprint({ ...current, rule: 'open-to-the-world' })
    const key = `${KEY}/${old}`
    const plan = planAlerts(
      runOf({ rules: [renamed], findings: [current], outcomes, settings }),
      ledger(entry({ key, fingerprint: old })),
      HERE,
    )
    expect(doing(plan, key)).toBe('hold')
    expect(doing(plan, `${KEY}/${current.fingerprint}`)).toBe('trigger')
    const perAccount = planAlerts(
      runOf({ rules: [renamed], findings: [current], outcomes }),
      ledger(entry()),
      HERE,
    )
    expect(perAccount.events).toMatchObject([{ key: KEY, action: 'trigger', rule: 'new-name' }])
  })

  it('keeps an alert whose key another rule took over', () => {
    const heir = ruleOf({ id: 'heir' })
    const current = findingOf({ id: 'sg-1', rule: 'heir' })
    const plan = planAlerts(runOf({ rules: [heir], findings: [current] }), ledger(entry()), HERE)
    expect(plan.events).toMatchObject([{ key: KEY, action: 'trigger' }])
    const doubt = planAlerts(runOf({ rules: [heir], outcomes: [] }), ledger(entry()), HERE)
    expect(doing(doubt)).toBe('hold')
  })
})

const told = (plan: PlanWithBodies): string[] =>
  plan.events
    .flatMap(({ body }) =>
      Object.keys((at(body, 'payload', 'custom_details', 'aws', PAYMENTS, 'eu-west-1') as object) ?? {}),
    )
    .toSorted()

describe('alert-limit', () => {
  const rules = ['a', 'b', 'c'].map((id, index) =>
    ruleOf({
      id,
      severity: index === 2 ? 'critical' : 'high',
      alert: { summary: `Rule ${id}.`, dedupKey: `key-${id}` },
    }),
  )
  const findings = rules.flatMap(({ id, severity }) =>
    [1, 2, 3, 4].map((number) =>
      findingOf({
        id: `sg-${id}${number}`,
        rule: id,
        severity: severity === 'critical' ? 'critical' : 'high',
      }),
    ),
  )
  const outcomes = rules.map(({ id }) => outcomeOf({ rule: id, violations: 4 }))
  const limited = (
    alertLimit: number,
    changes: Pick<RunParts, 'findings' | 'outcomes' | 'rules'> = {},
    alertPer: 'resource' | 'rule' = 'resource',
  ): SafeRun => runOf({ rules, findings, outcomes, settings: { alertPer, alertLimit }, ...changes })

  it.each([12, 11, 8, 5, 4, 3, 2, 1])('of %i tells every violation once within it', (limit) => {
    const plan = planAlerts(limited(limit), {}, HERE)
    expect(plan.events.length).toBeLessThanOrEqual(limit)
    expect(told(plan)).toEqual(findings.map(({ id }) => id).toSorted())
    expect(plan.notes).toHaveLength(limit === 12 ? 0 : 1)
  })

  it('lets the worst keep their own alert, then one alert per rule, and says so', () => {
    const plan = planAlerts(limited(6), {}, HERE)
    const criticals = findings
      .filter(({ rule: id }) => id === 'c')
      .map((one) => `key-c/${PAYMENTS}/${one.fingerprint}`)
    expect(plan.events.map(({ key }) => key)).toEqual([
      'key-c',
      ...criticals.toSorted().slice(0, 2),
      'key-a',
      'key-b',
    ])
    expect(plan.notes).toEqual([
      'The violations would make 12 alerts (one per resource), and alert-limit is 6. The worst 2 are sent as they ' +
        'are. The other 10 violations are reported in 3 shared alerts.',
    ])
    expect(at(plan.events[0]?.body ?? {}, 'payload', 'custom_details', 'about', 'limit')).toContain(
      'alert-limit 6',
    )
  })

  it('lets alerts that are open keep their own before others of the same severity', () => {
    const keys = findings
      .filter(({ severity }) => severity === 'critical')
      .map((one) => `key-c/${PAYMENTS}/${one.fingerprint}`)
      .toSorted()
    const open = keys.slice(2).map((key) => entry({ key, rule: 'c', fingerprint: key.split('/')[2] ?? '' }))
    const plan = planAlerts(limited(6), ledger(...open), HERE)
    expect(plan.events.map(({ key }) => key)).toEqual(['key-c', ...keys.slice(2), 'key-a', 'key-b'])
  })

  it('puts all that is left in a last alert, which needs every rule clean to close', () => {
    const three = [
      ...rules,
      ruleOf({ id: 'd', severity: 'high', alert: { summary: 'D.', dedupKey: 'key-d' } }),
    ]
    const more = [...findings, findingOf({ id: 'sg-d', rule: 'd', severity: 'high' })]
    const plan = planAlerts(limited(3, { rules: three, findings: more }, 'rule'), {}, HERE)
    const last = 'cloud-baseline/above-alert-limit'
    expect(plan.events.map(({ key }) => key)).toEqual(['key-c', last])
    expect(at(plan.events[1]?.body ?? {}, 'payload', 'summary')).toContain('And 2 more rules are violated')
    const open = ledger(entry({ key: last, rule: '*', account: null }))
    const cleanOutcomes = outcomes.map((one) => ({ ...one, violations: 0 }))
    expect(doing(planAlerts(limited(2, { findings: [], outcomes: cleanOutcomes }), open, HERE), last)).toBe(
      'resolve',
    )
    expect(
      doing(planAlerts(limited(2, { findings: [], outcomes: outcomes.slice(1) }), open, HERE), last),
    ).toBe('hold')
  })

  it('is the same choice in the next run', () => {
    const first = planAlerts(limited(7), {}, HERE)
    const open = ledger(
      ...first.events.map(({ key, rule: id, account: of, fingerprint: print }) =>
        entry({ key, rule: id, account: of, fingerprint: print }),
      ),
    )
    const second = planAlerts(limited(7), open, HERE)
    expect(second.events.map(({ key, action }) => `${action} ${key}`)).toEqual(
      first.events.map(({ key }) => `trigger ${key}`),
    )
    expect(second.held).toEqual([])
  })

  it('leaves to what closes what triggers do not need; the rest waits for the next run', () => {
    const gone = ['w', 'x', 'y', 'z'].map((id) => entry({ key: `key-${id}/${PAYMENTS}`, rule: id }))
    const plan = planAlerts(limited(14), ledger(...gone), HERE)
    expect(plan.events.map(({ action }) => action).slice(11)).toEqual(['trigger', 'resolve', 'resolve'])
    expect(plan.held.map(({ key }) => key)).toEqual([`key-y/${PAYMENTS}`, `key-z/${PAYMENTS}`])
    expect(plan.held[0]?.reason).toBe(
      'It can be resolved (the rule y is no longer enabled), but alert-limit 14 is reached, so the next run sends it.',
    )
    expect(plan.notes).toEqual(['2 events beyond alert-limit are left to the next run.'])
    const collapsed = planAlerts(limited(11), ledger(...gone), HERE)
    expect(collapsed.events.filter(({ action }) => action === 'resolve')).not.toEqual([])
    expect(collapsed.events.length).toBeLessThanOrEqual(11)
  })
})

describe('alert-limit reached exactly', () => {
  it('pauses an open alert rather than let others never close', () => {
    const findings = [findingOf({ id: 'sg-1' }), findingOf({ id: 'sg-2', account: SHOP, severity: 'high' })]
    const other = entry({ key: `allow_ingress/${SHOP}`, account: SHOP })
    const gone = entry({ key: 'gone', rule: 'gone' })
    const now = runOf({
      findings,
      accounts: [accountOf(), accountOf({ id: SHOP })],
      settings: { alertLimit: 2 },
    })
    const plan = planAlerts(now, ledger(entry(), other, gone), HERE)
    expect(plan.events.map(({ action, key }) => `${action} ${key}`)).toEqual([
      `trigger ${KEY}`,
      'resolve gone',
    ])
    expect(holdReason(plan, other.key)).toContain('Still violated and open; alert-limit 2')
    // What is not open yet never waits.
    const fresh = planAlerts(now, ledger(gone), HERE)
    expect(fresh.events.map(({ action }) => action)).toEqual(['trigger', 'trigger'])
    expect(holdReason(fresh, 'gone')).toContain('the next run sends it')
  })
})

const past = (status: 'none' | 'damaged'): SafeRun =>
  runOf({ past: { status, previousAt: null, message: 'm' } })

describe('the notes', () => {
  it('say what a lost history means', () => {
    expect(planAlerts(past('damaged'), {}, HERE).notes.join()).toContain(
      'Only what is known without it is closed',
    )
    expect(planAlerts(past('none'), {}, HERE).notes.join()).toContain('does not know which alerts')
    expect(planAlerts(past('none'), {}, null).notes).toEqual([])
  })
})

function changesOf(plan: PlanWithBodies): unknown {
  return plan.events.map(({ change }) => change)
}

describe('an alert that is worse than its target has heard', () => {
  const worse = findingOf({ id: 'sg-1', state: 'worsened', severity: 'critical', severityBefore: 'high' })
  const now = (...findings: readonly (typeof worse)[]): SafeRun =>
    runOf({ findings, outcomes: [outcomeOf({ violations: findings.length })] })

  it('is worsened, and its event says from what', () => {
    const plan = planAlerts(now(worse), ledger(entry({ severity: 'high' })), HERE)
    expect(plan.events).toMatchObject([
      { change: 'worsened', about: { severity: 'critical', severityBefore: 'high' } },
    ])
    expect(at(plan.events[0]?.body ?? {}, 'payload', 'summary')).toMatch(
      /\(name of sg-1 sg-1 in eu-west-1, critical, was high\)$/,
    )
  })

  it('is worsened by a new finding, too', () => {
    const plan = planAlerts(
      now(findingOf({ id: 'sg-1', severity: 'high' }), findingOf({ id: 'sg-2', state: 'new' })),
      ledger(entry({ severity: 'high' })),
      HERE,
    )
    expect(changesOf(plan)).toEqual(['worsened'])
  })

  it('only grows where another finding becomes as bad as the worst', () => {
    const plan = planAlerts(
      now(findingOf({ id: 'sg-2' }), worse),
      ledger(entry({ severity: 'critical' })),
      HERE,
    )
    expect(changesOf(plan)).toEqual(['grown'])
  })

  it('follows from the findings where the ledger is of before', () => {
    expect(changesOf(planAlerts(now(worse), ledger(entry()), HERE))).toEqual(['worsened'])
    const mixed = now(findingOf({ id: 'sg-2' }), worse)
    expect(changesOf(planAlerts(mixed, ledger(entry()), HERE))).toEqual(['grown'])
  })

  it('opens where nothing is open', () => {
    expect(changesOf(planAlerts(now(worse), ledger(), HERE))).toEqual(['opened'])
  })

  it('is worsened again until that is delivered', () => {
    const reopens = { ...pending('trigger'), reopens: true as const }
    const entries = ledger(entry({ severity: 'high', pending: reopens }))
    expect(changesOf(planAlerts(now(findingOf({ id: 'sg-1' })), entries, HERE))).toEqual(['worsened'])
    const fell = now(findingOf({ id: 'sg-1', severity: 'high' }))
    expect(changesOf(planAlerts(fell, entries, HERE))).toEqual(['opened'])
  })

  it('does not let another alert close in the same run', () => {
    const perResource = findingOf({ id: 'sg-1' }).fingerprint
    const old = entry({ key: `${KEY}/${perResource}`, fingerprint: perResource })
    const plan = planAlerts(now(worse), ledger(entry({ severity: 'high' }), old), HERE)
    expect(doing(plan, old.key)).toBe('hold')
    expect(holdReason(plan, old.key)).toContain('which may not be open yet')
    const next = planAlerts(
      now(findingOf({ id: 'sg-1' })),
      ledger(entry({ severity: 'critical' }), old),
      HERE,
    )
    expect(doing(next, old.key)).toBe('resolve')
  })
})
