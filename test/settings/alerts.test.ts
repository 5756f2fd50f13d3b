import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../../src/settings/read-settings.ts'
import { settingsSecrets } from '../../src/settings/secrets.ts'
import type { Settings } from '../../src/model/settings.ts'
import { inputTarget } from '../support/targets.ts'

const KEY = 'a'.repeat(32)
const SLACK = 'https://hooks.slack.com/services/T0/B0/abcdefgh'
let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'alerts-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function read(
  text: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = { KEY, SLACK, HOOK: 'https://hooks.example.com/in?token=12345678' },
): Settings {
  writeFileSync(join(workspace, 'baseline.yml'), text)
  const given: Readonly<Record<string, string>> = { config: 'baseline.yml', ...inputs }
  return readSettings((name) => given[name] ?? '', workspace, environment)
}

const TARGETS = `targets:
  ops: { channel: pagerduty, routing-key-from: KEY }
  team: { channel: slack, url-from: SLACK }
  siem: { channel: webhook, url-from: HOOK, secret-from: KEY }
`

describe('addresses and secrets of the inputs', () => {
  it.each([
    ['slack-webhook-url', 'hooks.slack.com/x', 'received something that is no https address'],
    ['slack-webhook-url', 'http://hooks.slack.com/services/x', 'received an http address'],
    [
      'slack-webhook-url',
      'https://hooks.slack.com/triggers/T/1/x',
      'received the webhook of a Slack workflow',
    ],
    ['webhook-url', 'https://user:word@example.com/', 'received an address with a user name'],
    ['webhook-url', 'ftp://example.com/', 'received something that is no https address'],
  ])('%s: %s is refused, and not shown', (name, value, sentence) => {
    const reading = (): Settings => read('{}', { [name]: value })
    expect(reading).toThrow(`${name}: ${sentence}`)
    expect(reading).not.toThrow(value)
  })

  it('a secret needs an address', () => {
    expect(() => read('{}', { 'webhook-secret': 'x' })).toThrow(
      'webhook-secret is set, but webhook-url is not',
    )
    const inDryRun = read('{}', { 'webhook-secret': 'x', 'dry-run': 'true' })
    expect(inputTarget(inDryRun, 'webhook').address['secret']).toBe('x')
  })

  it('http is taken for this machine', () => {
    const settings = read('{}', { 'webhook-url': 'http://127.0.0.1:9/in' })
    expect(inputTarget(settings, 'webhook').address['url']).toBe('http://127.0.0.1:9/in')
  })
})

describe('targets of the configuration file', () => {
  it('are reached by what the environment holds', () => {
    const settings = read(TARGETS)
    expect(settings.targets).toEqual([
      {
        name: 'ops',
        channel: 'pagerduty',
        address: { routingKey: KEY, endpoint: 'https://events.pagerduty.com' },
        place: 'baseline.yml:2',
      },
      { name: 'team', channel: 'slack', address: { url: SLACK }, place: 'baseline.yml:3' },
      {
        name: 'siem',
        channel: 'webhook',
        address: { url: 'https://hooks.example.com/in?token=12345678', secret: KEY },
        place: 'baseline.yml:4',
      },
    ])
    expect(settingsSecrets(settings)).toEqual([
      KEY,
      SLACK,
      '/services/T0/B0/abcdefgh',
      'https://hooks.example.com/in?token=12345678',
      '/in?token=12345678',
      KEY,
    ])
  })

  it('need their variables only where something is sent', () => {
    expect(() => read(TARGETS, {}, {})).toThrow(
      'baseline.yml:2: targets.ops.routing-key-from: the environment variable KEY is not set; give it to the step under env, or send nothing (dry-run).',
    )
    expect(read(TARGETS, { 'dry-run': 'true' }, {}).targets).toMatchObject([
      { address: { routingKey: null } },
      { address: { url: null } },
      { address: { url: null } },
    ])
    expect(read(TARGETS, { mode: 'collect', shard: '1/2' }, {}).targets).toHaveLength(3)
  })

  it.each([
    [
      'a key of another length',
      { KEY: 'short' },
      'baseline.yml:2: targets.ops.routing-key-from: KEY has 5 characters',
    ],
    [
      'an address that is none',
      { SLACK: 'nowhere' },
      'targets.team.url-from: SLACK: received something that is no',
    ],
  ])('say where %s stands', (_, changes, sentence) => {
    expect(() => read(TARGETS, {}, { KEY, SLACK, HOOK: 'https://hooks.example.com/in', ...changes })).toThrow(
      sentence,
    )
  })

  it.each([
    [
      'url-from: https://hooks.slack.com/services/T0/B0/secret',
      'received something else, expected the name of an',
    ],
    ['url-from: hooks.slack.com/services/T0/B0/secret', 'received something else, expected the name of an'],
  ])('show nobody a secret that stands where its variable belongs: %s', (written, sentence) => {
    const text = `targets:\n  team: { channel: slack, ${written} }\nalerts:\n  - to: team\n`
    expect(() => read(text)).toThrow(sentence)
    expect(() => read(text)).not.toThrow('secret')
  })

  it('show nobody a key that could be the name of a variable', () => {
    const key = 'f00dfeed'.repeat(4)
    const text = `targets:\n  ops: { channel: pagerduty, routing-key-from: ${key} }\nalerts:\n  - to: ops\n`
    expect(() => read(text)).toThrow('targets.ops.routing-key-from: received what looks like a key itself')
    expect(() => read(text)).not.toThrow(key)
  })

  it('stand at places of their own', () => {
    expect(() => read(TARGETS, { 'pagerduty-routing-key': KEY })).toThrow(
      'baseline.yml:2: targets.ops: it is at the same place as the target of the input pagerduty-routing-key',
    )
    const twice = `${TARGETS}  again: { channel: slack, url-from: SLACK }\n`
    expect(() => read(twice)).toThrow(
      'baseline.yml:5: targets.again: it is at the same place as targets.team',
    )
  })
})

describe('alerts of the configuration file', () => {
  it('say what goes where', () => {
    const { routes } = read(`${TARGETS}alerts:
  - match: { environment: [production, staging], severity: medium, rule: aws-ec2-*, account: 'ou:Pay', tag: { team: [a, 'b*'] } }
    to: [ops, team]
  - to: siem
`)
    expect(routes).toEqual([
      {
        to: ['ops', 'team'],
        environments: ['production', 'staging'],
        severity: 'medium',
        rules: ['aws-ec2-*'],
        accounts: ['ou:Pay'],
        tags: { team: ['a', 'b*'] },
        place: 'baseline.yml:6',
      },
      {
        to: ['siem'],
        environments: [],
        severity: null,
        rules: [],
        accounts: [],
        tags: {},
        place: 'baseline.yml:8',
      },
    ])
  })

  it.each([
    ['alerts: [{ match: {} }]', 'alerts[0]: the field to is missing'],
    ['alerts: [{ to: ops, rule: x }]', 'alerts[0]: unknown field "rule"; expected match or to.'],
    ['alerts: [{ to: ops, match: { severity: worst } }]', 'expected critical, high, medium or low.'],
    ['alerts: [{ to: opps }]', 'alerts[0].to: no target is called "opps"; did you mean ops?'],
    ['alerts: [{ to: slack }]', 'slack is the target of the input slack-webhook-url, which is not set.'],
    ['alerts: []', 'expected a list of what goes where.'],
  ])('%s is refused', (text, sentence) => {
    expect(() => read(TARGETS + text)).toThrow(sentence)
  })
})
