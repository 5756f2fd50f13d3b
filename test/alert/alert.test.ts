import { describe, expect, it } from '@jest/globals'
import { alert, type AlertTools } from '../../src/alert/alert.ts'
import type { Answer, Request } from '../../src/net/post.ts'
import type { Ledgers } from '../../src/model/history.ts'
import type { Logger } from '../../src/model/logger.ts'
import type { Settings } from '../../src/model/settings.ts'
import { PAYMENTS } from '../support/account.ts'
import { findingOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'
import { runOf } from '../support/run.ts'
import { outcomeOf } from '../support/scope.ts'
import { reachedBy } from '../support/targets.ts'
import { NOW } from '../support/times.ts'
import { outgoingOf } from '../support/outgoing.ts'

const KEY = `allow_ingress/${PAYMENTS}`
const INPUTS = {
  'pagerduty-routing-key': 'k'.repeat(32),
  'slack-webhook-url': 'https://hooks.slack.com/services/T/B/x',
  'webhook-url': 'https://alerts.example.com/in',
}
const EVERYWHERE = reachedBy(INPUTS)
const IN_SLACK = reachedBy({ 'slack-webhook-url': INPUTS['slack-webhook-url'] })
const violated = { findings: [findingOf({ id: 'sg-1' })], outcomes: [outcomeOf({ violations: 1 })] }

function answered(status: number, body: string): Promise<Answer> {
  return Promise.resolve({ status, body, headers: new Map() })
}

/** As each channel's receiver answers. */
function taken({ url, body }: Request): Promise<Answer> {
  if (url.includes('slack')) return answered(200, 'ok')
  if (url.includes('example')) return answered(204, '')
  const { dedup_key } = JSON.parse(body) as { readonly dedup_key: string }
  return answered(202, JSON.stringify({ status: 'success', dedup_key }))
}

interface Bench {
  readonly tools: AlertTools
  readonly saved: Ledgers[]
  readonly sent: string[]
  readonly log: string[]
}

function bench(changes: Partial<AlertTools> = {}): Bench {
  const [saved, sent, log]: [Ledgers[], string[], string[]] = [[], [], []]
  const line = (text: string): void => void log.push(text)
  const logger: Logger = { info: line, warning: line, error: line, debug: line, group: (_, work) => work() }
  const tools: AlertTools = {
    logger,
    now: () => new Date(NOW),
    signal: new AbortController().signal,
    outgoing: outgoingOf(),
    post: (request) => {
      sent.push(new URL(request.url).hostname)
      return taken(request)
    },
    save: (ledgers) => {
      saved.push(structuredClone(ledgers))
      return Promise.resolve(null)
    },
    ...changes,
  }
  return { tools, saved, sent, log }
}

/** What the ledgers say of the alert, by channel. */
function statuses(ledgers: Ledgers | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(ledgers ?? {}).map(({ channel, alerts }) => {
      const entry = alerts[KEY]
      return [
        channel,
        entry === undefined ? 'none' : `${entry.status}${entry.pending === null ? '' : ', pending'}`,
      ]
    }),
  )
}

/** The targets that are spoken of, and why nothing is sent there. */
async function names(settings: Partial<Settings>): Promise<readonly unknown[]> {
  const { report } = await alert(runOf({ ...violated, settings }), {}, bench().tools)
  return report.targets.map(({ target, unsent }) => [target.label, unsent])
}

const PENDING = 'unsent, pending'

describe('all targets', () => {
  it('are told, and the ledgers are written before and after', async () => {
    const { tools, saved, sent, log } = bench()
    const { report, unsaved } = await alert(runOf({ ...violated, settings: EVERYWHERE }), {}, tools)
    expect(unsaved).toBeNull()
    expect(sent.toSorted()).toEqual(['alerts.example.com', 'events.pagerduty.com', 'hooks.slack.com'])
    expect(log[0]).toBe('Sending 1 alert event to PagerDuty, 1 message to Slack and 1 event to Webhook.')
    expect(statuses(saved[0])).toEqual({ pagerduty: PENDING, slack: PENDING, webhook: PENDING })
    expect(statuses(saved.at(-1))).toEqual({ pagerduty: 'open', slack: 'open', webhook: 'open' })
    expect(report.targets.map(({ deliveries }) => deliveries.map((one) => one.outcome))).toEqual([
      ['accepted'],
      ['accepted'],
      ['accepted'],
    ])
    expect(JSON.stringify([report.logs, log])).not.toContain(INPUTS['slack-webhook-url'])
  })

  it.each([
    [violated, 'Sending 2 alert events to PagerDuty (1 of them ', ['trigger allow_ingress/111122223333']],
    [{}, 'Sending 2 alert events to PagerDuty (', []],
  ])(
    'are told how much of it is a precaution, of which the log has no line: %#',
    async (changes, lead, said) => {
      const { tools, log } = bench()
      const rules = [ruleOf(), ruleOf({ id: 'other', alert: { summary: 'Other.', dedupKey: 'other' } })]
      const outcomes = [
        ...(changes === violated ? violated.outcomes : [outcomeOf()]),
        outcomeOf({ rule: 'other' }),
      ]
      const past = { status: 'lost', previousAt: null, message: 'no file' } as const
      const settings = reachedBy({ 'pagerduty-routing-key': INPUTS['pagerduty-routing-key'] })
      await alert(runOf({ ...changes, rules, outcomes, past, settings }), null, tools)
      expect(log).toEqual([
        `${lead}as a precaution, in case an earlier run opened alerts that no ledger knows).`,
        ...said.map((name) => `PagerDuty accepted ${name}`),
      ])
    },
  )

  it('do not wait for one that hangs, and what they took is written down meanwhile', async () => {
    const end = new AbortController()
    const { tools, saved } = bench({
      signal: end.signal,
      post: (request, signal) =>
        request.url.includes('slack')
          ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
          : taken(request),
    })
    const alerting = alert(runOf({ ...violated, settings: EVERYWHERE }), {}, tools)
    while (saved.length < 3) await new Promise((resolve) => void setImmediate(resolve))
    expect(statuses(saved[2])).toEqual({ pagerduty: 'open', slack: PENDING, webhook: 'open' })
    end.abort()
    const { report } = await alerting
    expect(report.targets.map(({ deliveries }) => deliveries[0]?.outcome)).toEqual([
      'accepted',
      'pending',
      'accepted',
    ])
    expect(statuses(saved.at(-1))).toEqual({ pagerduty: 'open', slack: PENDING, webhook: 'open' })
  })

  it('are told nothing in a dry run, nor by a run that was cancelled', async () => {
    for (const [changes, settings] of [
      [{}, { ...EVERYWHERE, dryRun: true }],
      [{ cancelled: true as const }, EVERYWHERE],
    ] as const) {
      const { tools, saved, sent } = bench()
      const { report } = await alert(runOf({ ...violated, ...changes, settings }), {}, tools)
      expect(sent).toEqual([])
      expect(saved).toEqual([{}])
      expect(report.logs.map(({ file }) => file)).toEqual([
        'pagerduty.ndjson',
        'slack.ndjson',
        'webhook.ndjson',
      ])
    }
  })

  it('have a file of their channel each; PagerDuty has one in every run', async () => {
    for (const [settings, written] of [
      [{}, ['pagerduty.ndjson']],
      [IN_SLACK, ['pagerduty.ndjson', 'slack.ndjson']],
    ] as const) {
      const { report } = await alert(runOf({ ...violated, settings }), {}, bench().tools)
      const files = report.logs.filter(({ requests }) => requests !== null)
      expect(files.map(({ file }) => file)).toEqual(written)
    }
  })

  it('that the settings lack are not spoken of, but where there is none', async () => {
    expect(await names(reachedBy({ 'webhook-url': INPUTS['webhook-url'] }))).toEqual([['Webhook', null]])
    expect(await names({})).toEqual([['PagerDuty', 'no pagerduty-routing-key is set']])
  })

  it('with alerts that nobody can close any more are named', async () => {
    const first = bench()
    await alert(runOf({ ...violated, settings: EVERYWHERE }), {}, first.tools)
    const { report } = await alert(
      runOf({ ...violated, settings: IN_SLACK }),
      first.saved.at(-1) ?? {},
      bench().tools,
    )
    expect(report.targets[0]?.plan.notes).toEqual([
      `1 alert opened at the target pagerduty cannot be closed, since the settings no longer have it: ${KEY}. Close it by hand.`,
      `1 alert opened at the target webhook cannot be closed, since the settings no longer have it: ${KEY}. Close it by hand.`,
    ])
  })
})

describe('an alert that got worse', () => {
  const before = { findings: [findingOf({ id: 'sg-1', severity: 'high' })], outcomes: violated.outcomes }
  const worse = {
    findings: [findingOf({ id: 'sg-1', state: 'worsened', severityBefore: 'high' })],
    outcomes: violated.outcomes,
  }
  const settings = reachedBy({ 'pagerduty-routing-key': INPUTS['pagerduty-routing-key'] })

  /** What PagerDuty gets of the second run, and what the ledger says afterwards. */
  async function second(post: (action: string) => Promise<Answer> | null) {
    const first = bench()
    await alert(runOf({ ...before, settings }), {}, first.tools)
    const events: string[] = []
    const next = bench({
      post: (request) => {
        const { event_action, payload } = JSON.parse(request.body) as {
          readonly event_action: string
          readonly payload: { readonly summary: string; readonly severity: string }
        }
        events.push(`${event_action} ${payload.severity}: ${payload.summary}`)
        return post(event_action) ?? taken(request)
      },
    })
    const { report } = await alert(runOf({ ...worse, settings }), first.saved.at(-1) ?? null, next.tools)
    const entries = Object.values(next.saved.at(-1) ?? {}).flatMap(({ alerts }) => Object.values(alerts))
    return { report, events, entries, announced: next.saved[0] }
  }

  it('is closed and opened anew at PagerDuty, which pages, and says why', async () => {
    const { report, events, entries, announced } = await second(() => null)
    expect(events).toEqual([
      expect.stringMatching(
        /^resolve .*Resolved, because its severity rose from high to critical; an incident of that severity follows/,
      ),
      expect.stringMatching(/^trigger critical: .*critical, was high\)$/),
    ])
    expect(report.targets[0]?.deliveries).toMatchObject([{ outcome: 'accepted', attempts: 2 }])
    expect(entries).toMatchObject([{ status: 'open', severity: 'critical', pending: null }])
    expect(Object.values(announced ?? {})[0]?.alerts[KEY]).toMatchObject({
      severity: 'high',
      pending: { action: 'trigger', reopens: true },
    })
  })

  it('that PagerDuty refuses to open is no longer taken for open', async () => {
    const { report, entries } = await second((action) =>
      action === 'trigger' ? answered(400, '{"message":"no"}') : null,
    )
    expect(report.targets[0]?.deliveries).toMatchObject([{ outcome: 'refused' }])
    expect(entries).toMatchObject([{ status: 'unsent', pending: null }])
  })

  it('that PagerDuty does not close is updated all the same, and due in the next run', async () => {
    const { events, report, entries } = await second((action) =>
      action === 'resolve' ? answered(400, '{"message":"no"}') : null,
    )
    expect(events).toHaveLength(2)
    expect(report.targets[0]?.deliveries).toMatchObject([{ outcome: 'refused' }])
    expect(entries).toMatchObject([{ severity: 'high' }])
  })
})
