import { describe, expect, it } from '@jest/globals'
import { linesOf } from '../../../../sandbox/slack/server.ts'
import { faultOf } from '../../../../sandbox/slack/validate.ts'
import { messageOf } from '../../../../src/alert/channels/slack/message.ts'
import { viewOf } from '../../../../src/alert/decide/view.ts'
import type { AlertPlan, Intent } from '../../../../src/model/alert.ts'
import type { Finding } from '../../../../src/model/finding.ts'
import { PAYMENTS, accountOf } from '../../../support/account.ts'
import { findingOf } from '../../../support/finding.ts'
import { ruleOf } from '../../../support/rule.ts'
import { runOf } from '../../../support/run.ts'
import { gapOf } from '../../../support/scope.ts'

const view = viewOf(runOf({ accounts: [accountOf()] }), ['slack'])

function violated(change: Intent['change'], findings: readonly Finding[], key = 'key'): Intent {
  const about = { kind: 'violated', severity: 'critical', findings, collapsed: false } as const
  return {
    key,
    action: 'trigger',
    change,
    rule: 'open-to-the-world',
    account: PAYMENTS,
    fingerprint: null,
    about,
  }
}

function closed(reason: string, key = 'key'): Intent {
  const about = { kind: 'cleared', reason } as const
  const subject = { key, rule: 'open-to-the-world', account: PAYMENTS, fingerprint: null }
  return { ...subject, action: 'resolve', change: 'closed', about }
}

function plan(...intents: readonly Intent[]): AlertPlan {
  return { intents, held: [], notes: [], unswept: {} }
}

function linesFor(given: AlertPlan, of = view): readonly string[] {
  return linesOf(messageOf(given, of)?.body ?? null)
}

describe('a message for Slack', () => {
  it('says what opened, what closed and what still stands', () => {
    const lines = linesFor(
      plan(
        violated('opened', [findingOf({ id: 'sg-1', state: 'new', because: 'TCP 22 from 0.0.0.0/0' })]),
        violated('still-open', [findingOf({ id: 'sg-2' }), findingOf({ id: 'sg-3' })], 'other'),
        closed('the resource was deleted', 'third'),
      ),
    )
    expect(lines).toEqual([
      'Cloud Baseline: 1 opened, 1 still open, 1 closed',
      '*Opened: 1*',
      '*Security groups allow ingress from 0.0.0.0/0.* (critical)',
      `PROD payments (${PAYMENTS}): 1 resource, 1 new`,
      '• `sg-1` name of sg-1 in eu-west-1: TCP 22 from 0.0.0.0/0',
      '<https://example.com/runbook|How to fix it> · <https://github.com/acme/cloud/blob/0a1b2c/rules/own.yml#L3|The rule>',
      '*Closed: 1*',
      `• payments (${PAYMENTS}): Security groups let the whole internet in: the resource was deleted`,
      '*Still open: 1*',
      `• payments (${PAYMENTS}): Security groups allow ingress from 0.0.0.0/0. (2 resources, critical)`,
      '<https://github.com/acme/cloud/actions/runs/4711|This run>',
    ])
  })

  it('says who did it', () => {
    const attribution = { status: 'not-answered', message: 'cloudtrail:LookupEvents was denied' } as const
    const lines = linesFor(plan(violated('opened', [findingOf({ id: 'sg-1', state: 'new', attribution })])))
    expect(lines).toContain(
      '• `sg-1` name of sg-1 in eu-west-1; who did it is not known: cloudtrail:LookupEvents was denied',
    )
  })

  it('is none where nothing changed, whatever still stands', () => {
    expect(messageOf(plan(), view)).toBeNull()
    const held = [{ key: 'k', rule: 'r', account: null, reason: 'Not read.' }]
    expect(messageOf({ ...plan(violated('still-open', [findingOf({ id: 'sg-1' })])), held }, view)).toBeNull()
  })

  it('says what is new under an alert that is open', () => {
    const lines = linesFor(
      plan(violated('grown', [findingOf({ id: 'sg-1' }), findingOf({ id: 'sg-2', state: 'new' })])),
    )
    expect(lines[0]).toBe('Cloud Baseline: 1 still open')
    expect(lines[1]).toBe('*More under alerts that are open: 1*')
    // What is new comes first.
    expect(lines[4]).toContain('`sg-2`')
  })

  it('says how many alerts are open that the run could not look at, and that it has gaps', () => {
    const partly = viewOf(runOf({ gaps: [gapOf({ region: 'eu-west-2' })] }), ['slack'])
    const held = [{ key: 'k', rule: 'r', account: null, reason: 'Not read.' }]
    const lines = linesFor({ ...plan(closed('it is gone')), held }, partly)
    expect(lines[0]).toBe('Cloud Baseline: 1 still open, 1 closed')
    expect(lines).toContain('1 alert is held open: see the summary')
    expect(lines.at(-1)).toContain('1 gap: not everything was read')
    // One cause in two places is two gaps, as in the summary.
    const two = viewOf(runOf({ gaps: [gapOf({ region: 'eu-west-2' }), gapOf({ region: 'eu-west-3' })] }), [
      'slack',
    ])
    expect(linesFor(plan(closed('it is gone')), two).at(-1)).toContain('2 gaps: not everything was read')
  })

  it('says again, through the gate, what an earlier run could not send', () => {
    const about = { kind: 'unsaid', body: { text: 'acme: open <!here>' } } as const
    const again: Intent = { ...violated('opened', [findingOf({ id: 'sg-1' })]), about }
    expect(linesFor(plan(again))[2]).toBe(
      'acme: open &lt;!here&gt; (an earlier run found this and could not send it; this one could not look again)',
    )
  })

  const HOSTILE = ['<!channel> <@U1> <https://evil.test|Sign in>', '*bold* _it_ ~x~ `code` & <', 'a\nb\u202e']
  it.each(HOSTILE)('lets nothing from outside call, link or format: %j', (text) => {
    const rules = [ruleOf({ id: 'open-to-the-world', title: text, alert: { summary: text, dedupKey: 'k' } })]
    const hostile = viewOf(runOf({ rules, accounts: [accountOf({ name: text })] }), ['slack'])
    const bad = findingOf({ id: text, name: text, region: text, because: text })
    const lines = linesFor(plan(violated('opened', [bad]), closed(text, 'other')), hostile)
    const shown = lines.join('\n').replaceAll(/<https:\/\/(example|github)\.com\/[^|>]*\|[\w ]+>/g, '')
    expect(shown).not.toMatch(/<|>/)
    expect(shown.replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&')
    expect(shown).not.toContain('\u202e')
    expect(faultOf(messageOf(plan(violated('opened', [bad])), hostile)?.body)).toBeNull()
  })

  it('keeps the limits of Block Kit, however much there is to say', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      violated(
        'opened',
        Array.from({ length: 40 }, (_unused, at) => findingOf({ id: `sg-${index}-${at}-${'&'.repeat(90)}` })),
        `k${index}`,
      ),
    )
    const others = many.map((one) => ({ ...one, change: 'still-open' as const, key: `s${one.key}` }))
    const gone = many.map(({ key }) => closed('<'.repeat(900), `c${key}`))
    const message = messageOf(plan(...many, ...others, ...gone), view)
    expect(faultOf(message?.body)).toBeNull()
    const lines = linesOf(message?.body ?? null)
    expect(lines).toContain('… and 288 more alerts in result.json')
    expect(lines.filter((line) => line.startsWith('… and 30 more resources'))).toHaveLength(0)
    expect(lines.some((line) => /^… and \d+ more lines in result\.json$/.test(line))).toBe(true)
    // 300 opened, 300 closed: all are kept in the ledger, whatever the message has room for.
    expect(message?.says).toHaveLength(600)
  })
})

it('says which exception expired, or could not be checked', () => {
  const finding = findingOf({
    id: 'sg-1',
    lapsed: true,
    expiredException: {
      place: { file: 'e.yml', line: 2 },
      reason: 'r',
      owner: 'network',
      ticket: null,
      expires: '2026-11-20',
    },
    uncheckedExceptions: [
      { place: { file: 'e.yml', line: 9 }, why: 'the tags of the resource were not read' },
    ],
  })
  const text = linesFor(plan(violated('opened', [finding]))).join('\n')
  expect(text).toContain('Exception e.yml:2 expired on 2026-11-20 (network)')
  expect(text).toContain('Exception e.yml:9 could not be checked: the tags of the resource were not read')
})
