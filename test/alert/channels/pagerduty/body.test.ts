import { describe, expect, it } from '@jest/globals'
import { MAX_BODY_BYTES } from '../../../../src/alert/channels/pagerduty/body.ts'
import type { Finding } from '../../../../src/model/finding.ts'
import type { Json, JsonObject } from '../../../../src/model/json.ts'
import type { SafeRun } from '../../../../src/model/run.ts'
import { at, entry, HERE, ledger, planAlerts } from '../../fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP, accountOf } from '../../../support/account.ts'
import { findingOf } from '../../../support/finding.ts'
import { ruleOf } from '../../../support/rule.ts'
import { runOf } from '../../../support/run.ts'
import { gapOf, outcomeOf } from '../../../support/scope.ts'
import { EARLIER, NOW } from '../../../support/times.ts'

const ROUTING_KEY = 'R'.repeat(32)

function bodyOf(of: SafeRun): JsonObject {
  const [event] = planAlerts(of, {}, HERE).events
  if (!event) throw new Error('no event was planned')
  return event.body
}

function details(body: JsonObject, ...path: readonly string[]): Json | undefined {
  return at(body, 'payload', 'custom_details', ...path)
}

function bytes(body: JsonObject): number {
  return Buffer.byteLength(JSON.stringify({ ...body, routing_key: ROUTING_KEY }))
}

function holdsArray(value: Json | undefined): boolean {
  if (Array.isArray(value)) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsArray)
}

it('counts what is no longer accepted apart from what is new', () => {
  const findings = [findingOf({ id: 'sg-1', lapsed: true }), findingOf({ id: 'sg-2', state: 'new' })]
  expect(details(bodyOf(runOf({ findings })), 'about', 'new')).toBe('1 new, 1 no longer accepted')
})

describe('a trigger', () => {
  const outcomes = [outcomeOf({ violations: 2 }), outcomeOf({ region: 'us-east-1', violations: 1 })]
  const findings = [
    findingOf({ id: 'sg-1', state: 'new', firstSeen: NOW }),
    findingOf({ id: 'sg-2', state: 'reopened', reopened: 2 }),
    findingOf({ id: 'sg-3', region: 'us-east-1' }),
  ]
  const body = bodyOf(runOf({ findings, outcomes, gaps: [gapOf({ region: 'eu-west-3', kind: '*' })] }))

  it('is an Events API v2 event', () => {
    const { custom_details: _, ...payload } = body['payload'] as Record<string, Json>
    expect({ ...body, payload }).toEqual({
      event_action: 'trigger',
      dedup_key: `allow_ingress/${PAYMENTS}`,
      payload: {
        summary: '[PROD payments] Security groups allow ingress from 0.0.0.0/0. (3 resources, critical)',
        source: `aws/${PAYMENTS}`,
        severity: 'critical',
        timestamp: NOW,
        component: 'aws_ec2_security_group',
        group: PAYMENTS,
        class: 'open-to-the-world',
      },
      links: [
        { href: 'https://example.com/runbook', text: 'How to fix it' },
        { href: 'https://github.com/acme/cloud/actions/runs/4711', text: 'This run' },
        { href: 'https://github.com/acme/cloud/blob/0a1b2c/rules/own.yml#L3', text: 'The rule' },
      ],
      client: 'Cloud Baseline',
      client_url: 'https://github.com/acme/cloud/actions/runs/4711',
    })
  })

  it('holds every resource under account and region, as objects all the way', () => {
    expect(Object.keys(details(body) as object)).toEqual(['about', 'aws'])
    expect(holdsArray(details(body))).toBe(false)
    const evidence = { 'group_ip_permissions[0].ip_ranges[0].cidr_ip': '0.0.0.0/0' }
    const kind = 'aws_ec2_security_group'
    expect(details(body, 'aws')).toEqual({
      [PAYMENTS]: {
        'eu-west-1': {
          'sg-1': { name: 'name of sg-1', kind, since: NOW, state: 'new', evidence },
          'sg-2': { name: 'name of sg-2', kind, since: EARLIER, state: 'reopened', evidence },
        },
        'us-east-1': { 'sg-3': { name: 'name of sg-3', kind, since: EARLIER, evidence } },
      },
    })
  })

  it('says what whoever is woken needs', () => {
    expect(details(body, 'about')).toEqual({
      accounts: { [PAYMENTS]: 'payments: 3 resources' },
      count: '3 resources in 1 account, 2 regions',
      'first seen': EARLIER,
      new: '1 new, 1 came back (up to 2 times)',
      'not seen': 'eu-west-3 (denied, ec2:DescribeSecurityGroups)',
      run: 'https://github.com/acme/cloud/actions/runs/4711',
      rule: 'open-to-the-world',
      title: 'Security groups let the whole internet in',
      why: 'Anyone can try every service.',
      fix: 'Narrow the group.',
    })
  })

  it.each([
    ['critical', 'critical'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'info'],
  ] as const)('maps %s to %s', (severity, expected) => {
    const of = runOf({ findings: [findingOf({ id: 'sg-1', severity })], settings: { alertFrom: 'low' } })
    expect(at(bodyOf(of), 'payload', 'severity')).toBe(expected)
  })

  it('does not claim what is new without a history', () => {
    const past = { status: 'none', previousAt: null, message: 'm' } as const
    const page = bodyOf(runOf({ past, findings: [findingOf({ id: 'sg-1', state: 'new', firstSeen: null })] }))
    const why = 'not known, because no history is kept'
    expect(details(page, 'about')).toMatchObject({ new: why, 'first seen': why })
    expect(JSON.stringify(details(page, 'aws'))).toContain('"sg-1":')
    expect(JSON.stringify(details(page, 'aws'))).not.toContain('"state"')
  })

  it('says of a history that it could not be read', () => {
    const past = { status: 'unavailable', previousAt: null, message: 'm' } as const
    const page = bodyOf(runOf({ past, findings: [findingOf({ id: 'sg-1', state: 'new', firstSeen: null })] }))
    expect(details(page, 'about', 'new')).toBe('not known, because no history could be read')
  })

  it('names the resource where it is about one, and counts accounts where it is about several', () => {
    const one = runOf({ findings, settings: { alertPer: 'resource' } })
    const summaries = planAlerts(one, {}, HERE).events.map((event) => at(event.body, 'payload', 'summary'))
    expect(summaries).toContain(
      '[PROD payments] Security groups allow ingress from 0.0.0.0/0. (name of sg-1 sg-1 in eu-west-1, critical)',
    )
    const several = runOf({
      findings: [findingOf({ id: 'sg-1' }), findingOf({ id: 'sg-2', account: SHOP })],
      accounts: [accountOf(), accountOf({ id: SHOP }), accountOf({ id: SANDBOX })],
      settings: { alertPer: 'rule' },
    })
    expect(at(bodyOf(several), 'payload', 'summary')).toMatch(
      /^\[PROD 2 accounts\] .*\(2 resources, critical\)$/,
    )
    expect(at(bodyOf(several), 'payload', 'source')).toBe('aws')
    expect(at(bodyOf(several), 'payload', 'group')).toBe(`${PAYMENTS}, ${SHOP}`)
  })

  it('links only to web addresses', () => {
    const odd = ruleOf({
      remediation: { url: 'javascript:alert(1)' },
      place: { file: '../outside.yml', line: 1, shipped: false },
    })
    const links = {
      run: null,
      files: 'https://github.com/acme/cloud/blob/0a1b2c/',
      packs: null,
      workflow: null,
    }
    const bare = bodyOf(runOf({ findings: [findingOf({ id: 'sg-1' })], rules: [odd], links }))
    expect(bare['links']).toEqual([])
    expect(bare).not.toHaveProperty('client_url')
    const shipped = ruleOf({
      remediation: {},
      references: ['https://example.com/a b'],
      place: { file: 'rules/a#b.yml', line: 9, shipped: true },
    })
    expect(bodyOf(runOf({ findings: [findingOf({ id: 'sg-1' })], rules: [shipped] }))['links']).toEqual([
      { href: 'https://example.com/a%20b', text: 'Reference' },
      { href: 'https://github.com/acme/cloud/actions/runs/4711', text: 'This run' },
      { href: 'https://github.com/acme/cloud-baseline/blob/v1.0.0/rules/a%23b.yml#L9', text: 'The rule' },
    ])
  })
})

const hostile = '"\\\u0000\u202e\ud800😀</b>'.repeat(40)
function many(number: number, changes: (index: number) => Partial<Finding>): readonly Finding[] {
  return Array.from({ length: number }, (_, index) =>
    findingOf({
      id: `sg-${index}`,
      fingerprint: String(index),
      region: `region-${index % 17}`,
      ...changes(index),
    }),
  )
}
/** How many resources the details name. */
function named(body: JsonObject): number {
  const accounts = Object.values(details(body, 'aws') as Record<string, Record<string, object>>)
  const regions = accounts.flatMap((inside) => (typeof inside === 'string' ? [] : Object.values(inside)))
  return regions
    .flatMap((inside) => (typeof inside === 'string' ? [] : Object.keys(inside)))
    .filter((id) => id !== '…').length
}
/** The sum of all "and N more". */
function counted(value: Json | undefined): number {
  if (typeof value === 'string') return Number(/^and (\d+) more in/.exec(value)?.[1] ?? 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + counted(inner), 0)
}

function summaryOf(body: JsonObject): string {
  const summary = at(body, 'payload', 'summary')
  return typeof summary === 'string' ? summary : ''
}

/** From the bracket on: which resources it is about, and how bad it is. */
function titleOf(...findings: readonly Parameters<typeof findingOf>[0][]): string {
  const run = runOf({ findings: findings.map((one) => findingOf(one)) })
  return summaryOf(bodyOf(run)).replace(/^.*?\(/, '(')
}

describe('the title', () => {
  it('names the one resource, and the region where it has one', () => {
    expect(titleOf({ id: 'sg-1', name: 'web' })).toBe('(web sg-1 in eu-west-1, critical)')
    expect(titleOf({ id: 'press-kit', name: 'press-kit', region: 'global' })).toBe('(press-kit, critical)')
    const topic = { id: 'arn:aws:sns:us-east-1:111122223333:events', name: 'events' }
    expect(titleOf({ ...topic, region: 'us-east-1' })).toBe('(events in us-east-1, critical)')
    expect(titleOf({ id: 'b', name: 'b', region: 'global', homeRegion: 'eu-west-1' })).toBe(
      '(b in eu-west-1, critical)',
    )
  })

  it('counts several', () => {
    expect(titleOf({ id: 'sg-1' }, { id: 'sg-2' })).toBe('(2 resources, critical)')
  })
})

describe('the limits', () => {
  it('keep the summary within 1,024 code points, with its start and its end', () => {
    const long = ruleOf({ alert: { summary: '🔥'.repeat(3000), dedupKey: 'k' } })
    const accounts = [accountOf({ name: '😀'.repeat(500) })]
    const summary = summaryOf(
      bodyOf(runOf({ findings: [findingOf({ id: 'sg-1' })], rules: [long], accounts })),
    )
    expect(Array.from(summary)).toHaveLength(1024)
    expect(summary).toMatch(/^\[PROD 😀+…\] 🔥+… \(name of sg-1 sg-1 in eu-west-1, critical\)$/u)
    const resolved = planAlerts(runOf({ rules: [long], accounts }), ledger(entry()), HERE).events[0]
    expect(Array.from(summaryOf(resolved?.body ?? {}))).toHaveLength(1024)
  })

  it('keep the body within 512,000 bytes, the worst and newest first, and count the rest', () => {
    const findings = many(20_000, (index) => ({
      name: hostile,
      evidence: [{ path: hostile, value: hostile }],
      severity: index % 1000 === 0 ? 'critical' : 'high',
      state: index % 100 === 1 ? 'new' : 'known',
    }))
    const body = bodyOf(runOf({ findings, accounts: [accountOf({ name: hostile })] }))
    expect(bytes(body)).toBeLessThanOrEqual(MAX_BODY_BYTES)
    expect(bytes(body)).toBeGreaterThan(MAX_BODY_BYTES * 0.98)
    const aws = details(body, 'aws', PAYMENTS) as Record<string, Record<string, Json>>
    for (const index of [0, 1000, 19_000, 1, 101, 19_901]) {
      expect(aws[`region-${index % 17}`]).toHaveProperty(`sg-${index}`)
    }
    expect(counted(details(body, 'aws')) + named(body)).toBe(20_000)
    expect(details(body, 'about', 'left out')).toBe(
      `${(20_000 - named(body)).toLocaleString('en-US')} resources of 20,000 and the evidence of ` +
        `${named(body).toLocaleString('en-US')} resources, to keep within PagerDuty's 512 KB`,
    )
    expect(JSON.stringify(body)).not.toMatch(/\u202e|(?<!\\)\\u0000/)
  })

  it('drop evidence before resources', () => {
    const evidence = [{ path: 'p', value: 'v'.repeat(200) }]
    const body = bodyOf(runOf({ findings: many(2500, () => ({ evidence })) }))
    expect(named(body)).toBe(2500)
    expect(details(body, 'about', 'left out')).toMatch(/^the evidence of [\d,]+ resources, to keep/)
    expect(bytes(body)).toBeLessThanOrEqual(MAX_BODY_BYTES)
    expect(bytes(body)).toBeGreaterThan(MAX_BODY_BYTES * 0.98)
  })

  it('leave nothing out as long as all fits', () => {
    const body = bodyOf(runOf({ findings: many(1500, () => ({})) }))
    expect(named(body)).toBe(1500)
    expect(details(body, 'about')).not.toHaveProperty('left out')
    expect(counted(details(body, 'aws'))).toBe(0)
  })

  it('hold with thousands of accounts, which are counted where they are not shown', () => {
    const findings = Array.from({ length: 12_000 }, (_, index) => {
      const id = String(index % 3000).padStart(12, '0')
      return findingOf({
        id: `sg-${index}`,
        fingerprint: String(index),
        account: id,
        region: `region-${index % 4}`,
      })
    })
    const body = bodyOf(runOf({ findings, settings: { alertPer: 'rule' } }))
    expect(bytes(body)).toBeLessThanOrEqual(MAX_BODY_BYTES)
    expect(counted(details(body, 'aws')) + named(body)).toBe(12_000)
    expect(details(body, 'aws', '…')).toMatch(/^and \d+ more in other accounts$/)
  })
})

describe('the details', () => {
  it('tell resources of one id apart, and take names that mean something to JavaScript', () => {
    const findings = [
      findingOf({ id: '__proto__', fingerprint: '1' }),
      findingOf({ id: 'same', fingerprint: '2' }),
      findingOf({ id: 'same', fingerprint: '3', kind: 'other' }),
      findingOf({ id: 'same', fingerprint: '4', kind: 'third', region: 'eu-west-2' }),
    ]
    const aws = details(bodyOf(runOf({ findings })), 'aws', PAYMENTS) as Record<string, object>
    expect(Object.keys(aws['eu-west-1'] ?? {})).toEqual(['__proto__', 'same', 'same #2'])
    expect(Object.keys(aws['eu-west-2'] ?? {})).toEqual(['same'])
  })

  it('say the evidence in one sentence, and of one resource the commands that mend it', () => {
    const cli = '# First:\naws ec2 x --group-id <group id> \\\n  --port <port>'
    const mended = ruleOf({ remediation: { cli } })
    const because = 'TCP 22 from 0.0.0.0/0, rule sgr-1'
    const one = findingOf({ id: 'sg-1', because, fills: { 'group id': 'sg-1' } })
    const body = bodyOf(runOf({ findings: [one], rules: [mended] }))
    expect(details(body, 'aws', PAYMENTS, 'eu-west-1', 'sg-1', 'evidence')).toBe(because)
    expect(details(body, 'about', 'commands')).toEqual({
      1: '# First:',
      2: 'aws ec2 x --region eu-west-1 --group-id sg-1 --port <port>',
    })
    const both = bodyOf(runOf({ findings: [one, findingOf({ id: 'sg-2' })], rules: [mended] }))
    expect(details(both, 'about')).not.toHaveProperty('commands')
  })

  it('turn every value of evidence into something that PagerDuty shows', () => {
    const values: readonly Json[] = [1, true, null, 'text', ['a', 'b'], { c: 1 }, 'x'.repeat(300)]
    const evidence = values.map((value, index) => ({ path: `p${index}`, value }))
    const more = Array.from({ length: 5 }, (_, index) => ({ path: `q${index}`, value: index }))
    const body = bodyOf(runOf({ findings: [findingOf({ id: 'sg-1', evidence: [...evidence, ...more] })] }))
    expect(details(body, 'aws', PAYMENTS, 'eu-west-1', 'sg-1', 'evidence')).toEqual({
      p0: 1,
      p1: true,
      p2: 'not set',
      p3: 'text',
      p4: '["a","b"]',
      p5: '{"c":1}',
      p6: `${'x'.repeat(199)}…`,
      q0: 0,
      '…': 'and 4 more',
    })
  })
})

it('resolves with a small payload that gives the reason', () => {
  const [event] = planAlerts(runOf(), ledger(entry()), HERE).events
  expect(event?.body).toEqual({
    event_action: 'resolve',
    dedup_key: `allow_ingress/${PAYMENTS}`,
    payload: {
      summary:
        '[PROD payments] Resolved, because everything it covers was read and no longer violates the rule: ' +
        'Security groups allow ingress from 0.0.0.0/0.',
      source: `aws/${PAYMENTS}`,
      severity: 'critical',
      timestamp: NOW,
    },
  })
})
