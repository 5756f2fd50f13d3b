import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { renderOcsf } from '../../../../src/report/formats/ocsf/render.ts'
import { viewOf } from '../../../../src/report/view.ts'
import { standingOf } from '../../../../src/past/standing.ts'
import { partText } from '../../../../src/text/recurring.ts'
import { PAYMENTS, SHOP } from '../../../support/account.ts'
import { outcomeOf, summedOutcomes } from '../../../support/scope.ts'
import { findingOf, fixedOf, gapOf, NO_ALERTS, ruleOf, runOf } from '../../fixtures.ts'
import { hostileRun } from '../../hostile-run.ts'
import { HOSTILE } from '../../hostile-strings.ts'
import { mixedSample, type Sample } from '../../samples.ts'

const isEvent = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(new URL('compliance-finding.json', import.meta.url), 'utf8')) as object,
)

/** What the tests ask of an event. */
interface Event {
  readonly activity_id: number
  readonly type_uid: number
  readonly time: number
  readonly severity_id: number
  readonly status: string
  readonly status_detail: string
  readonly message: string
  readonly metadata: { readonly uid: string }
  readonly cloud: { readonly region?: string; readonly account: { readonly uid: string } }
  readonly finding_info: { readonly uid: string }
  readonly compliance: { readonly status: string; readonly requirements?: readonly string[] }
  readonly resources?: readonly Readonly<Record<string, unknown>>[]
  readonly unmapped: Readonly<Record<string, unknown>>
}

function linesOf({ run, alerts }: Sample): readonly string[] {
  const text = Array.from(renderOcsf(viewOf(run, alerts)), partText).join('')
  expect(text.endsWith('\n')).toBe(true)
  return text.slice(0, -1).split('\n')
}

/** Each of them as the schema has it. */
function eventsOf(sample: Sample): readonly Event[] {
  return linesOf(sample).map((line) => {
    const event = JSON.parse(line) as Event
    isEvent(event)
    expect(isEvent.errors ?? []).toEqual([])
    return event
  })
}

function eventsOfRun(changes: Parameters<typeof runOf>[0]): readonly Event[] {
  return eventsOf({ run: runOf(changes), alerts: NO_ALERTS })
}

describe('findings.ocsf.ndjson', () => {
  it('has an event for each finding, for what is gone and for what is unknown, with a number of its own', () => {
    const sample = mixedSample()
    const events = eventsOf(sample)
    const { findings, fixed } = sample.run
    expect(events.slice(0, findings.length + fixed.length).map((event) => event.finding_info.uid)).toEqual(
      [...findings, ...fixed].map(({ fingerprint }) => fingerprint),
    )
    expect(new Set(events.map((event) => event.metadata.uid)).size).toBe(events.length)
    for (const { type_uid, activity_id } of events) expect(type_uid).toBe(200_300 + activity_id)
  })

  it('says of a finding what it is about, in milliseconds', () => {
    const rule = ruleOf()
    const requirement = { id: '5.2', title: 'T', rules: [rule.id], status: 'not-met' as const, violations: 1 }
    const compliance = [
      {
        id: 'f-1',
        name: 'Framework',
        version: '1.0',
        url: 'https://f.example/',
        requirements: [requirement],
      },
    ]
    const finding = findingOf({ id: 'sg-1', because: 'TCP 22 from 0.0.0.0/0', tags: { team: 'web' } })
    const [event] = eventsOfRun({ rules: [rule], findings: [finding], compliance })
    expect(event).toMatchObject({
      activity_id: 2,
      time: Date.UTC(2026, 10, 21, 3, 0, 8, 400),
      severity_id: 5,
      status_id: 1,
      status_detail: 'TCP 22 from 0.0.0.0/0',
      message: `${rule.title}: TCP 22 from 0.0.0.0/0`,
      metadata: { version: '1.6.0', profiles: ['cloud'], product: { name: 'Cloud Baseline' } },
      cloud: {
        provider: 'AWS',
        account: { uid: PAYMENTS, name: 'payments', type_id: 10 },
        region: finding.region,
        cloud_partition: 'aws',
      },
      finding_info: {
        uid: finding.fingerprint,
        title: rule.title,
        first_seen_time: Date.UTC(2026, 10, 1, 3),
        types: ['Misconfiguration'],
        analytic: { uid: rule.id, type_id: 1 },
      },
      compliance: {
        control: rule.id,
        status_id: 3,
        standards: ['Framework 1.0'],
        requirements: ['Framework 1.0 5.2'],
      },
      resources: [
        {
          uid: 'sg-1',
          uid_alt: finding.arn,
          type: 'aws_ec2_security_group',
          tags: [{ name: 'team', value: 'web' }],
        },
      ],
    })
  })

  it.each([
    ['a time as text', { time: '2026-11-21T03:00:08.400Z' }],
    ['another caption than that of its number', { status: 'Resolved' }],
    ['what the schema does not know', { verdict: 'fail' }],
    ['null', { comment: null }],
    ['no cloud', { cloud: undefined }],
  ])('is held against a schema that refuses %s', (_, changes) => {
    const [event] = eventsOfRun({ findings: [findingOf()] })
    expect(isEvent({ ...event, ...changes })).toBe(false)
  })

  it.each([
    ['new', 1],
    ['reopened', 1],
    ['worsened', 2],
    ['known', 2],
  ] as const)('tells the life of a finding: %s', (state, activity) => {
    const [event] = eventsOfRun({ findings: [findingOf({ state })] })
    expect(event?.activity_id).toBe(activity)
  })

  it('does not call a finding created where no history says whether it is', () => {
    const [event] = eventsOfRun({ findings: [findingOf({ state: 'new', firstSeen: null })] })
    expect(event?.activity_id).toBe(0)
    expect(event?.finding_info).not.toHaveProperty('first_seen_time')
  })

  it('tells what counts from what is accepted, covered or was not looked at', () => {
    const exception = {
      place: { file: 'exceptions.yml', line: 3 },
      reason: 'A bastion.',
      owner: 'net',
      ticket: null,
      expires: '2027-01-31',
      daysLeft: 71,
    }
    const covered = findingOf({ coveredBy: 'other-rule' })
    const findings = [
      findingOf(),
      findingOf({ exception }),
      covered,
      findingOf({ state: 'unseen', result: 'unknown' }),
    ]
    expect(standingOf(covered)).toBe('covered')
    const events = eventsOfRun({ findings })
    expect(events.map(({ status, compliance }) => [status, compliance.status])).toEqual([
      ['New', 'Fail'],
      ['Suppressed', 'Fail'],
      ['Covered', 'Fail'],
      ['New', 'Warning'],
    ])
    expect(events[1]).toMatchObject({ comment: 'A bastion.' })
    expect(events[1]?.status_detail).toContain('until 2027-01-31')
    expect(events[2]?.status_detail).toContain('reported by other-rule')
    expect(events[3]?.status_detail).toContain('could not be looked at in this run')
  })

  it.each([
    ['repaired', 'Resolved', 'Pass'],
    ['reverted', 'Resolved', 'Pass'],
    ['accepted', 'Resolved', 'Pass'],
    ['deleted', 'Resolved', 'Not applicable'],
    ['withdrawn', 'Archived', 'Warning'],
    ['rejudged', 'Archived', 'Not applicable'],
  ] as const)('closes what is %s as %s: %s', (how, status, check) => {
    const [event] = eventsOfRun({ fixed: [fixedOf({ how })] })
    expect(event).toMatchObject({ activity_id: 3, type_uid: 200_303, status, compliance: { status: check } })
  })

  it('has an event for what is unknown: nothing that was not read looks clean', () => {
    const kind = 'aws_ec2_security_group'
    const rule = ruleOf({ needs: [kind] })
    const events = eventsOfRun({
      rules: [rule],
      outcomes: summedOutcomes([
        outcomeOf({ rule: rule.id, account: PAYMENTS, region: 'eu-west-1', complete: false }),
      ]),
      coverage: {
        complete: [],
        gaps: [
          gapOf({ account: SHOP, region: '*', kind: '*', reason: 'role-not-assumable' }),
          gapOf({ account: PAYMENTS, region: 'eu-west-1', kind }),
        ],
      },
    })
    expect(
      events.map(({ activity_id, severity_id, compliance, cloud, status_detail }) => ({
        activity_id,
        severity_id,
        check: compliance.status,
        account: cloud.account.uid,
        region: cloud.region,
        status_detail,
      })),
    ).toEqual([
      {
        activity_id: 0,
        severity_id: 0,
        check: 'Warning',
        account: PAYMENTS,
        region: 'eu-west-1',
        status_detail: 'not everything that it needs was read: denied',
      },
      {
        activity_id: 0,
        severity_id: 0,
        check: 'Warning',
        account: SHOP,
        region: undefined,
        status_detail: 'not everything that it needs was read: role not assumable',
      },
    ])
  })

  it('names no region for what belongs to the account as a whole', () => {
    const [event] = eventsOfRun({ findings: [findingOf({ region: 'global' })] })
    expect(event?.cloud).not.toHaveProperty('region')
    expect(event?.resources?.[0]).not.toHaveProperty('region')
  })

  it('keeps lines short, however long texts are', () => {
    const long = 'x'.repeat(1_000_000)
    const finding = findingOf({ because: long, name: long, fix: long })
    const rule = ruleOf({ title: long, risk: long })
    const [line = ''] = linesOf({ run: runOf({ rules: [rule], findings: [finding] }), alerts: NO_ALERTS })
    expect(line.length).toBeLessThan(64 * 1024)
  })

  it.each(HOSTILE)('keeps lines and fields with %j everywhere', (hostile) => {
    const plain = eventsOf(hostileRun('plain'))
    const events = eventsOf(hostileRun(hostile))
    expect(events.map((event) => Object.keys(event))).toEqual(plain.map((event) => Object.keys(event)))
    expect(events.map(({ status }) => status)).toEqual(plain.map(({ status }) => status))
    expect(events[0]?.resources?.[0]?.['uid']).toBe(hostile.toWellFormed())
  })
})
