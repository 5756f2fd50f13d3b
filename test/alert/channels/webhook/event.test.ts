import { describe, expect, it } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { eventOf, MOST_EVENT_BYTES } from '../../../../src/alert/channels/webhook/event.ts'
import { signatureOf, webhook } from '../../../../src/alert/channels/webhook/outlet.ts'
import { viewOf } from '../../../../src/alert/decide/view.ts'
import type { Intent } from '../../../../src/model/alert.ts'
import { byteLength } from '../../../../src/text/limit.ts'
import { at } from '../../fixtures.ts'
import { PAYMENTS } from '../../../support/account.ts'
import { findingOf } from '../../../support/finding.ts'
import { runOf } from '../../../support/run.ts'
import { NOW } from '../../../support/times.ts'
import { passed } from '../../../../src/alert/channels/passed.ts'
import { outgoingOf } from '../../../support/outgoing.ts'

const view = viewOf(runOf(), ['webhook'])

function intent(changes: Partial<Intent> = {}): Intent {
  return {
    key: `allow_ingress/${PAYMENTS}`,
    action: 'trigger',
    change: 'opened',
    rule: 'open-to-the-world',
    account: PAYMENTS,
    fingerprint: null,
    about: {
      kind: 'violated',
      severity: 'critical',
      findings: [findingOf({ id: 'sg-1' })],
      collapsed: false,
    },
    ...changes,
  }
}

describe('an event', () => {
  it('says who did it, through the gate', () => {
    const call = {
      event: 'AuthorizeSecurityGroupIngress',
      did: 'opened' as const,
      at: '2026-11-27T02:13:09.000Z',
      principal: 'assumed-role/deploy/ali\u202ece',
      source: '203.0.113.7',
      userAgent: 'aws-cli/2.31.0',
    }
    const about = {
      kind: 'violated' as const,
      severity: 'critical' as const,
      findings: [findingOf({ attribution: { status: 'found', call } })],
      collapsed: false,
    }
    expect(eventOf(intent({ about }), view)).toMatchObject({
      data: {
        findings: [
          {
            attribution: {
              status: 'found',
              call: { ...call, principal: 'assumed-role/deploy/ali\\u202ece' },
            },
          },
        ],
      },
    })
  })

  it('is a CloudEvent about the alert', () => {
    expect(eventOf(intent(), view)).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      source: '/cloud-baseline',
      type: 'cloud-baseline.alert.opened',
      subject: `allow_ingress/${PAYMENTS}`,
      time: NOW,
      datacontenttype: 'application/json',
      data: {
        key: `allow_ingress/${PAYMENTS}`,
        change: 'opened',
        rule: expect.objectContaining({ id: 'open-to-the-world', severity: 'critical' }),
        account: { id: PAYMENTS, name: 'payments' },
        fingerprint: null,
        run: { id: 'run-2', url: 'https://github.com/acme/cloud/actions/runs/4711' },
        links: expect.arrayContaining([{ href: 'https://example.com/runbook', text: 'How to fix it' }]),
        severity: 'critical',
        summary: 'Security groups allow ingress from 0.0.0.0/0.',
        collapsed: false,
        count: 1,
        findings: [expect.objectContaining({ id: 'sg-1', region: 'eu-west-1', state: 'known' })],
        findingsLeftOut: 0,
      },
    })
  })

  it('bears the same id as often as it is sent, and another in every run', () => {
    const { id } = eventOf(intent(), view)
    expect(eventOf(intent(), view)['id']).toBe(id)
    expect(eventOf(intent({ change: 'still-open' }), view)['id']).not.toBe(id)
    expect(eventOf(intent(), viewOf(runOf({ id: 'run-3' }), []))['id']).not.toBe(id)
  })

  it('says why an alert closed, and whether what it told of was repaired', () => {
    const closing = intent({
      action: 'resolve',
      change: 'closed',
      about: { kind: 'cleared', reason: 'the rule is no longer enabled' },
      unrepaired: 'the rule is no longer enabled',
    })
    expect(eventOf(closing, view)).toMatchObject({
      type: 'cloud-baseline.alert.closed',
      data: { reason: 'the rule is no longer enabled', repaired: false },
    })
  })

  it('that was kept speaks of its own alert, whatever the file says', () => {
    const body = { specversion: '1.0', id: 'kept', type: 'x', subject: 'another', data: {} }
    expect(eventOf(intent({ about: { kind: 'unsaid', body } }), view)).toMatchObject({
      id: 'kept',
      type: 'cloud-baseline.alert.opened',
      subject: `allow_ingress/${PAYMENTS}`,
    })
  })

  it('keeps within 64 KiB and says how many findings it leaves out', () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      findingOf({ id: `sg-${index}`, name: 'ü'.repeat(900) }),
    )
    const event = eventOf(
      intent({ about: { kind: 'violated', severity: 'low', findings, collapsed: true } }),
      view,
    )
    expect(byteLength(JSON.stringify(event))).toBeLessThanOrEqual(MOST_EVENT_BYTES)
    const listed = at(event, 'data', 'findings') as readonly unknown[]
    expect(listed.length).toBeGreaterThan(10)
    expect(at(event, 'data', 'findingsLeftOut')).toBe(5000 - listed.length)
  })
})

const PASSAGE = outgoingOf().to('the receiver')

describe('the signature', () => {
  it('is the HMAC of the bytes that are sent', () => {
    const address = { url: 'https://alerts.example.com/in', secret: 'sécret' }
    const outlet = webhook.outlet('webhook', address, true)
    const [message] = outlet.say({ intents: [intent()], held: [], notes: [], unswept: {} }, view)
    if (message === undefined) throw new Error('An intent makes a message.')
    const { body, headers, url } = outlet.request(passed(message, PASSAGE))
    const hmac = createHmac('sha256', 'sécret').update(Buffer.from(body)).digest('hex')
    expect(headers).toEqual({
      'Content-Type': 'application/cloudevents+json; charset=UTF-8',
      'X-Cloud-Baseline-Signature-256': `sha256=${hmac}`,
    })
    expect(url).toBe('https://alerts.example.com/in')
    // A known answer (RFC 4231, test case 2).
    expect(signatureOf('what do ya want for nothing?', 'Jefe')).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  it('is left out where there is no secret', () => {
    const outlet = webhook.outlet('webhook', { url: 'https://alerts.example.com/in' }, true)
    const [message] = outlet.say({ intents: [intent()], held: [], notes: [], unswept: {} }, view)
    expect(Object.keys((message && outlet.request(passed(message, PASSAGE)).headers) ?? {})).toEqual([
      'Content-Type',
    ])
  })
})

it('has which exceptions expired or could not be checked, by finding', () => {
  const place = { file: 'e.yml', line: 2 }
  const finding = findingOf({
    id: 'sg-1',
    expiredException: { place, reason: 'r', owner: 'network', ticket: null, expires: '2026-11-20' },
    uncheckedExceptions: [
      { place: { file: 'e.yml', line: 9 }, why: 'its where asks about what was not read' },
    ],
  })
  const about = { kind: 'violated', severity: 'critical', findings: [finding], collapsed: false } as const
  const event = eventOf(intent({ about }), view)
  expect(JSON.stringify(event)).toContain(
    JSON.stringify([
      'Exception e.yml:2 expired on 2026-11-20 (network)',
      'Exception e.yml:9 could not be checked: its where asks about what was not read',
    ]),
  )
})
