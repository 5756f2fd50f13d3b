import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import type { Receiver } from '../../sandbox/receiver.ts'
import { linesOf, startSlack } from '../../sandbox/slack/server.ts'
import { startWebhook } from '../../sandbox/webhook/server.ts'
import type { History } from '../../src/model/history.ts'
import { decode } from '../report/text-of-markdown.ts'
import {
  alertsIn,
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROUTING_KEY,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'

const KEY = `allow_ingress_from_internet_to_any_port/${PRODUCTION}`
const SECRET = 'a secret that signs events'
const REGIONS = ['eu-central-1', 'us-east-1']
const packaged = packageAction()
let world: World
let slack: Receiver
let webhook: Receiver

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING, SANDBOX], REGIONS), LEAN)
  slack = await startSlack()
  webhook = await startWebhook(SECRET)
})
afterEach(() => Promise.all([world.close(), slack.close(), webhook.close()]))
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function history(): History {
  return JSON.parse(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')) as History
}

/** What a reader of the summary sees. */
function textOf(summary: string): string {
  return decode(summary).replaceAll(/<[^>]*>/g, '')
}

function configure(text: string): void {
  mkdirSync(join(world.workspace, '.github'), { recursive: true })
  writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), text)
}

const only = (inputs: Readonly<Record<string, string>>) => ({ 'pagerduty-routing-key': '', ...inputs })
const all = () => ({
  'slack-webhook-url': slack.url,
  'webhook-url': webhook.url,
  'webhook-secret': SECRET,
})

function types(): unknown[] {
  return webhook.requests.map(({ body }) => [body?.['type'], body?.['subject']])
}

describe('Slack', () => {
  it('gets one message where something changed, and none where nothing did', async () => {
    const group = openGroup(world)
    const inputs = only({ 'slack-webhook-url': slack.url })
    const first = await world.run(inputs)
    expect(first.log).toContain('Slack accepted the message of this run (1 opened)')
    expect(textOf(first.summary)).toContain('Slack: 1 opened.')
    expect(slack.requests).toHaveLength(1)
    const lines = linesOf(slack.requests[0]?.body ?? null)
    expect(lines[0]).toBe('Cloud Baseline: 1 opened')
    expect(lines.join('\n')).toContain(`\`${group.GroupId}\``)
    expect(first.outputs['alerts-triggered']).toBe('1')

    const second = await world.run(inputs)
    expect(slack.requests).toHaveLength(1)
    expect(textOf(second.summary)).toContain('Slack: 1 still open.')

    repairIngress(group)
    const third = await world.run(inputs)
    expect(slack.requests).toHaveLength(2)
    expect(linesOf(slack.requests[1]?.body ?? null)[0]).toBe('Cloud Baseline: 1 closed')
    expect(third.outputs['alerts-resolved']).toBe('1')
    expect(history().ledgers).toEqual({})
  })

  it('that is gone fails the step, and its address is shown nowhere', async () => {
    openGroup(world)
    slack.fail({ status: 404, text: 'no_service' })
    const run = await world.run(only({ 'slack-webhook-url': slack.url, 'fail-on': 'none' }))
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('1 alert event was not delivered to Slack')
    expect(run.log).toContain('the webhook is removed or switched off')
    const shown = run.stdout + run.summary + world.file('result.json') + world.file('slack.ndjson')
    expect(shown.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('sandboxsandbox')
  })

  it('that was down gets what is so by then, not what was so before', async () => {
    const group = openGroup(world)
    slack.fail({ status: 500, text: 'rollup_error' })
    const inputs = only({ 'slack-webhook-url': slack.url })
    const down = await world.run(inputs)
    expect(down.exitCode).toBe(1)
    expect(alertsIn(history())[KEY]).toMatchObject({ status: 'unsent' })
    slack.recover()
    openGroup(world, 'second')
    await world.run(inputs)
    const sent = slack.requests.filter(({ status }) => status === 200)
    expect(sent).toHaveLength(1)
    const text = linesOf(sent[0]?.body ?? null).join('\n')
    expect(text).toContain('1 opened')
    expect(text).toContain(String(group.GroupId))
    expect(text).toContain('2 resources')
  }, 120_000)
})

describe('a webhook', () => {
  it('gets every intent as a signed CloudEvent', async () => {
    const group = openGroup(world)
    const inputs = only({ 'webhook-url': webhook.url, 'webhook-secret': SECRET })
    await world.run(inputs)
    await world.run(inputs)
    repairIngress(group)
    const last = await world.run(inputs)
    expect(webhook.requests.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(types()).toEqual([
      ['cloud-baseline.alert.opened', KEY],
      ['cloud-baseline.alert.still-open', KEY],
      ['cloud-baseline.alert.closed', KEY],
    ])
    expect(last.outputs['alerts-resolved']).toBe('1')
    expect(webhook.requests[0]?.body).toMatchObject({
      specversion: '1.0',
      data: { account: { id: PRODUCTION }, count: 1, findings: [{ id: group.GroupId }] },
    })
  })

  it('that does not know the secret refuses, and the step says so', async () => {
    openGroup(world)
    const run = await world.run(only({ 'webhook-url': webhook.url, 'webhook-secret': 'another secret' }))
    expect(run.exitCode).toBe(1)
    expect(textOf(run.summary)).toContain('it says "wrong signature": check webhook-url')
    expect(run.masks).toContain('another secret')
  })

  it('that closes the connection is tried again', async () => {
    openGroup(world)
    webhook.fail('close', 1)
    const run = await world.run(only({ 'webhook-url': webhook.url, 'webhook-secret': SECRET }))
    expect(run.log).toContain(`Webhook accepted opened ${KEY} after 2 attempts`)
    expect(new Set(webhook.requests.map(({ body }) => body?.['id'])).size).toBe(1)
  })
})

describe('all channels at once', () => {
  it('one that fails keeps no other from its alerts', async () => {
    openGroup(world)
    webhook.fail({ status: 400, text: 'no' })
    const run = await world.run(all())
    expect(run.exitCode).toBe(1)
    expect(world.pagerduty.incidents.map(({ key }) => key)).toEqual([KEY])
    expect(slack.requests.map(({ status }) => status)).toEqual([200])
    const text = textOf(run.summary)
    expect(text).toContain('PagerDuty: 1 opened.')
    expect(text).toContain('Slack: 1 opened.')
    expect(text).toContain('1 alert event not delivered to Webhook.')
    expect(run.outputs['alerts-triggered']).toBe('1')
    const events = world.result().alerts.events.filter(({ isPrecaution }) => isPrecaution !== true)
    expect(events.map(({ target, outcome }) => [target, outcome])).toEqual([
      ['pagerduty', 'accepted'],
      ['slack', 'accepted'],
      ['webhook', 'refused'],
    ])
  })

  it('a dry run sends nothing and writes the bodies', async () => {
    openGroup(world)
    const run = await world.run({ ...all(), 'dry-run': 'true' })
    expect([...slack.requests, ...webhook.requests, ...world.pagerduty.requests]).toEqual([])
    expect(textOf(run.summary)).toContain('Slack: 1 not sent (dry run).')
    expect(world.file('slack.ndjson')).toContain('"Cloud Baseline: 1 opened"')
    expect(world.file('webhook.ndjson')).toContain('"cloud-baseline.alert.opened"')
    expect(world.file('pagerduty.ndjson')).toContain(KEY)
  })

  it('a history of before there were several channels is PagerDuty’s', async () => {
    const group = openGroup(world)
    await world.run()
    const { ledgers, ...rest } = history()
    const [[sentTo, ledger] = ['', undefined]] = Object.entries(ledgers)
    const alerts = { [KEY]: { ...ledger?.alerts[KEY], sentTo } }
    writeFileSync(
      join(world.workspace, 'state/history.json'),
      JSON.stringify({ ...rest, alerts, unswept: {} }),
    )
    repairIngress(group)
    const run = await world.run()
    expect(run.outputs['alerts-resolved']).toBe('1')
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['resolved'])
  })
})

function route(rule: string, to = 'network'): string {
  return `
targets:
  network: { channel: slack, url-from: NETWORK_SLACK }
  oncall: { channel: pagerduty, routing-key-from: ONCALL_KEY }
alerts:
  - match: { rule: '${rule}' }
    to: ${to}
`
}

describe('routes', () => {
  const ONCALL = 'b'.repeat(32)
  const env = () => ({ NETWORK_SLACK: slack.url, ONCALL_KEY: ONCALL })

  it('send what matches to a named target, and the rest as before', async () => {
    configure(route('aws-ec2-security-group-ingress-*'))
    openGroup(world)
    const run = await world.run({}, env())
    expect(world.pagerduty.incidents).toEqual([])
    expect(slack.requests).toHaveLength(1)
    expect(textOf(run.summary)).toContain('Slack (network): 1 opened.')
    expect(run.masks).toContain(slack.url)
    expect(run.log).toContain(
      'yml:4: targets.oncall: no entry of alerts names it, so nothing is opened there.',
    )
    expect(world.file('slack.ndjson')).toContain('"target":"network"')
  })

  it('that change close an alert where it was opened, once it is open where it goes now', async () => {
    openGroup(world)
    await world.run({}, env())
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['triggered'])
    configure(route('aws-ec2-security-group-ingress-*', 'oncall'))
    const moved = await world.run({}, env())
    // The same key through another routing key is another alert.
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['triggered', 'triggered'])
    expect(textOf(moved.summary)).toContain(
      `moves to ${KEY} at PagerDuty (oncall), which may not be open yet`,
    )
    const later = await world.run({}, env())
    expect(world.pagerduty.incidents.map(({ routingKey, status }) => [routingKey, status])).toEqual([
      [ROUTING_KEY, 'resolved'],
      [ONCALL, 'triggered'],
    ])
    expect(textOf(later.summary)).toContain(
      `what is still violated is now reported in ${KEY} at PagerDuty (oncall)`,
    )
    rmSync(join(world.workspace, '.github'), { recursive: true })
    const gone = await world.run({}, env())
    expect(textOf(gone.summary)).toContain('1 alert opened at the target oncall (pagerduty) cannot be closed')
  })

  it('that lose a target name what is left open there, and no more than was delivered', async () => {
    const RED = 'c'.repeat(32)
    const targets = `
targets:
  net: { channel: slack, url-from: NETWORK_SLACK }
  oncall: { channel: pagerduty, routing-key-from: ONCALL_KEY }`
    configure(`${targets}
  chat: { channel: slack, url-from: CHAT_SLACK }
  red: { channel: pagerduty, routing-key-from: RED_KEY }
alerts:
  - match: { rule: '*' }
    to: [net, oncall, chat, red]
`)
    const group = openGroup(world)
    const chat = await startSlack()
    const variables = { ...env(), CHAT_SLACK: chat.url, RED_KEY: RED }
    await world.run({}, variables)
    await chat.close()
    configure(`${targets}
alerts:
  - match: { rule: '*', account: '${STAGING}' }
    to: [net, oncall]
`)
    const removed =
      /opened at the target red \(pagerduty\) cannot be closed, since the settings no longer have it/
    const second = await world.run(only({}), variables)
    expect(textOf(second.summary)).toMatch(removed)
    expect(textOf(second.summary)).toContain(
      '1 alert was reported at the target chat (slack), which the settings no longer have',
    )
    expect(textOf(second.summary)).not.toContain('sent again')
    const open = Object.values(history().ledgers).filter(({ alerts }) => KEY in alerts)
    expect(open.map(({ target }) => target)).toEqual(['red'])

    repairIngress(group)
    const third = await world.run(only({}), variables)
    expect(textOf(third.summary)).toMatch(removed)
    expect(textOf(third.summary)).toContain('It is named for the last time')
    expect(textOf(third.summary)).not.toContain('chat')
    const fourth = await world.run(only({}), variables)
    expect(textOf(fourth.summary)).not.toMatch(removed)
  }, 120_000)

  it('know tags', async () => {
    const text = `
targets:
  payments: { channel: webhook, url-from: PAYMENTS_URL, secret-from: PAYMENTS_SECRET }
alerts:
  - match: { tag: { team: pay* } }
    to: [payments, pagerduty]
`
    configure(text)
    const tagged = openGroup(world, 'tagged')
    tagged.Tags = [
      { Key: 'team', Value: 'payments' },
      { Key: 'owner', Value: 'jo@example.com' },
    ]
    openGroup(world, 'other', 'us-east-1')
    await world.run({}, { PAYMENTS_URL: webhook.url, PAYMENTS_SECRET: SECRET })
    expect(webhook.requests.map(({ body }) => body?.['data'])).toMatchObject([
      { count: 1, findings: [{ id: tagged.GroupId }] },
    ])
    expect(world.pagerduty.incidents).toHaveLength(1)
    expect(world.result().findings.flatMap(({ tags }) => (tags === undefined ? [] : [tags]))).toContainEqual({
      team: 'payments',
    })
    expect(world.file('result.json')).not.toContain('jo@example.com')
  })

  it.each([
    [route('aws-ec2-security-group-ingres'), 'yml:6: alerts: no rule that ships or is selected is called'],
    [route('*', 'nettwork'), 'yml:7: alerts[0].to: no target is called "nettwork"; did you mean network?'],
    [
      route('*', 'slack'),
      'yml:6: alerts: slack is the target of the input slack-webhook-url, which is not set.',
    ],
    [
      route('*').replace('ONCALL_KEY', 'NOBODY_KEY'),
      'yml:4: targets.oncall.routing-key-from: the environment variable NOBODY_KEY is not set; give it to the step under env, or send nothing (dry-run).',
    ],
    [
      route('*').replace('network:', 'slack:'),
      'yml:3: targets.slack: the inputs give a target of this name, expected another.',
    ],
    [
      route('*').replace('slack,', 'teams,'),
      'targets.network.channel: received "teams", expected pagerduty, slack or webhook.',
    ],
    [
      route('*').replace('NETWORK_SLACK', 'https://hooks.slack.com/services/T/B/x'),
      'expected the name of an environment variable.',
    ],
  ])('that cannot be meant are refused: %#', async (text, sentence) => {
    configure(text)
    const run = await world.run({}, env())
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain(sentence)
  })
})
