import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/model/errors.ts'
import type { Settings } from '../../src/model/settings.ts'
import { CONFIG_INPUTS, configKeyOf } from '../../src/settings/config-inputs.ts'
import type { InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { settingsSecrets } from '../../src/settings/secrets.ts'
import { inputTarget } from '../support/targets.ts'

const KEY = 'f00dfeed'.repeat(4)
const SLACK = 'https://hooks.slack.com/services/T0/B0/abcdefgh'
let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'config-inputs-'))
  mkdirSync(join(workspace, 'state'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

interface Given {
  readonly inputs?: Partial<Record<InputName, string>>
  readonly environment?: NodeJS.ProcessEnv
  readonly isTerminal?: boolean
}

function read(text: string, { inputs = {}, environment = {}, isTerminal = false }: Given = {}): Settings {
  writeFileSync(join(workspace, 'baseline.yml'), text)
  const given: Readonly<Record<string, string>> = { config: 'baseline.yml', ...inputs }
  return readSettings((name) => given[name] ?? '', workspace, environment, {
    isTerminal,
  })
}

function refusal(text: string, given: Given = {}): string {
  try {
    read(text, given)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('this file was taken')
}

const EVERYTHING = `rules: [default, '!aws-ec2-volume-not-attached', .github/rules]
exceptions: accepted.yml
accepted-state: state
collect: all
fail-on: low
fail-on-new: true
on-incomplete: warn
report-from: medium
annotate-from: none
check-run: true
issues: per-rule
history: branch:baseline
public-repository: refuse
attribution: false
alert-from: critical
alert-per: rule
alert-limit: 7
alert-scope: eu
redact: strict
privacy-key-from: FINGERPRINTS
pagerduty-routing-key-from: PD
pagerduty-endpoint: https://events.eu.pagerduty.com
slack-webhook-url-from: SLACK
webhook-url-from: HOOK
webhook-secret-from: HOOK_SECRET
heartbeat-url-from: BEAT
services: iam, s3
max-rate: 2.5
bucket-rate: 3
timeout-minutes: 45
trusted-accounts: ['444455556666', o-exampleorgid]
formats: json
data-region: [eu-*, global]
`
const ENVIRONMENT = {
  PD: KEY,
  SLACK,
  HOOK: 'https://hooks.example.com/in?token=12345678',
  HOOK_SECRET: 'signed-with-this',
  BEAT: 'https://hc-ping.com/0123-4567',
  FINGERPRINTS: 'a long text of the tests',
}

describe('inputs in the configuration file', () => {
  it('say what the inputs of their names say', () => {
    const settings = read(EVERYTHING, { environment: ENVIRONMENT })
    expect(settings).toMatchObject({
      rules: ['default', '!aws-ec2-volume-not-attached', '.github/rules'],
      rulesPlace: 'baseline.yml:1',
      exceptions: join(workspace, 'accepted.yml'),
      acceptedState: join(workspace, 'state'),
      collect: 'all',
      dataRegion: ['eu-*', 'global'],
      failOn: 'low',
      failOnNew: true,
      onIncomplete: 'warn',
      reportFrom: 'medium',
      annotateFrom: 'none',
      checkRun: true,
      issues: 'per-rule',
      formats: ['html', 'json'],
      history: { store: 'branch', name: 'baseline' },
      publicRepository: 'refuse',
      attribution: false,
      alertFrom: 'critical',
      alertPer: 'rule',
      alertLimit: 7,
      alertScope: 'eu',
      redact: 'strict',
      privacyKey: ENVIRONMENT.FINGERPRINTS,
      heartbeatUrl: ENVIRONMENT.BEAT,
      services: ['iam', 's3'],
      maxRate: 2.5,
      bucketRate: 3,
      timeoutMinutes: 45,
      trustedAccounts: ['444455556666', 'o-exampleorgid'],
      notes: [],
    })
    expect(inputTarget(settings, 'pagerduty')).toMatchObject({
      address: { routingKey: KEY, endpoint: 'https://events.eu.pagerduty.com' },
      isSet: true,
    })
    expect(inputTarget(settings, 'slack').address).toEqual({ url: SLACK })
    expect(inputTarget(settings, 'webhook').address).toEqual({
      url: ENVIRONMENT.HOOK,
      secret: ENVIRONMENT.HOOK_SECRET,
    })
    // The example above misses none.
    const keys = EVERYTHING.trimEnd()
      .split('\n')
      .map((line) => line.replace(/:.*/, ''))
    expect(new Set(keys)).toEqual(new Set(CONFIG_INPUTS.map(configKeyOf)))
  })

  it('hold what a log must mask', () => {
    expect(settingsSecrets(read(EVERYTHING, { environment: ENVIRONMENT }))).toEqual([
      KEY,
      SLACK,
      '/services/T0/B0/abcdefgh',
      ENVIRONMENT.HOOK,
      '/in?token=12345678',
      ENVIRONMENT.HOOK_SECRET,
      ENVIRONMENT.BEAT,
      '/0123-4567',
      ENVIRONMENT.FINGERPRINTS,
    ])
  })

  it('change nothing where the file says nothing of them', () => {
    const { rulesPlace, ...settings } = read('internet-share: 1')
    const { rulesPlace: _, ...without } = readSettings(() => '', workspace)
    expect(settings).toEqual(without)
    expect(rulesPlace).toBeNull()
  })

  it('take lists as lists, or as the input takes them', () => {
    const rules = ['default', '!a', 'b.yml']
    expect(read('rules: [default, "!a", b.yml]').rules).toEqual(rules)
    expect(read('rules: default, !a, b.yml').rules).toEqual(rules)
    expect(read('rules: |\n  default\n  !a\n  b.yml').rules).toEqual(rules)
  })

  it.each([
    ['rules: []', '1: rules: received a list of 0, expected a list, or a text with commas between entries.'],
    ['rules: [5]', '1: rules[0]: received the number 5, expected a text.'],
    ['rules:', '1: rules: received nothing, expected a list, or a text with commas between entries.'],
    ['role: r\nfail-on: High', '2: fail-on: received "High", expected critical, high, medium, low or none.'],
    ["fail-on-new: 'true'", '1: fail-on-new: received "true", expected true or false without quotes.'],
    ['attribution: yes', '1: attribution: received "yes", expected true or false without quotes.'],
    ['alert-limit: 0', '1: alert-limit: received "0", expected a whole number from 1 to 1000.'],
    ["max-rate: '5'", '1: max-rate: received "5", expected a number without quotes.'],
    ['alert-scope: 12345', '1: alert-scope: received the number 12345, expected a text.'],
    ['alert-scope: 12-a', '1: alert-scope: received "12-a", expected up to 40 letters'],
    ['\n\nhistory: "branch:"', '3: history: received "branch:", expected branch: and the name of a branch'],
    ['accepted-state: nowhere', '1: accepted-state: received "nowhere", expected a folder that is there.'],
    ['role: r\ndata-region: [eu-*, eu-wets-1]', '2: data-region: received "eu-wets-1", which is no region'],
    ['pagerduty-endpoint: here', '1: pagerduty-endpoint: received "here", expected an origin such as'],
    [
      'pagerduty-routing-key-from: a b',
      '1: pagerduty-routing-key-from: received something else, expected the name of an environment variable.',
    ],
  ])('are refused with file and line: %j', (text, sentence) => {
    expect(refusal(text)).toContain(`baseline.yml:${sentence}`)
  })

  it('name the exceptions file that does not stand in the workspace', () => {
    expect(refusal('role: a\nexceptions: a.yml, b.yml')).toBe(
      'baseline.yml:2: exceptions: received "a.yml, b.yml", expected one file; it may hold all exceptions.',
    )
  })
})

describe('what is given', () => {
  it('wins over the file, and the log says so', () => {
    const settings = read(EVERYTHING, {
      environment: ENVIRONMENT,
      inputs: { 'fail-on': 'high', rules: 'default', 'alert-limit': '7', 'slack-webhook-url': `${SLACK}x` },
    })
    expect(settings).toMatchObject({ failOn: 'high', rules: ['default'], rulesPlace: null, alertLimit: 7 })
    expect(inputTarget(settings, 'slack').address['url']).toBe(`${SLACK}x`)
    expect(settings.notes).toEqual([
      'rules (baseline.yml:1), fail-on (baseline.yml:5) and slack-webhook-url-from (baseline.yml:23): not used, since inputs say otherwise.',
    ])
  })

  it('need not stand in the file where it cannot be used', () => {
    const settings = read('accepted-state: nowhere', { inputs: { 'accepted-state': 'state' } })
    expect(settings.acceptedState).toBe(join(workspace, 'state'))
  })
})

describe('secrets of inputs', () => {
  it.each(['pagerduty-routing-key-from', 'heartbeat-url-from'])(
    '%s needs its variable where something is sent',
    (key) => {
      const text = `role: r\n${key}: NOT_THERE`
      expect(refusal(text)).toBe(
        `baseline.yml:2: ${key}: the environment variable NOT_THERE is not set; give it to the step under env, or send nothing (dry-run).`,
      )
      for (const inputs of [{ 'dry-run': 'true' }, { mode: 'collect', shard: '1/2' }])
        expect(read(text, { inputs }).heartbeatUrl).toBeNull()
    },
  )

  it('are needed only where no input gives them', () => {
    const text = 'pagerduty-routing-key-from: NOT_THERE'
    const settings = read(text, { inputs: { 'pagerduty-routing-key': KEY } })
    expect(inputTarget(settings, 'pagerduty').address['routingKey']).toBe(KEY)
  })

  it('are set in a dry run without them, which says what would be sent', () => {
    const settings = read('slack-webhook-url-from: NOT_THERE', { inputs: { 'dry-run': 'true' } })
    expect(inputTarget(settings, 'slack')).toMatchObject({ address: { url: null }, isSet: true })
  })

  it('are not shown where they stand in the place of their variable, or are wrong', () => {
    expect(refusal(`pagerduty-routing-key-from: ${KEY}`)).toBe(
      'baseline.yml:1: pagerduty-routing-key-from: received what looks like a key itself, expected the name of the environment variable that holds it.',
    )
    const wrong = refusal('heartbeat-url-from: BEAT', { environment: { BEAT: 'nowhere/0123' } })
    expect(wrong).toContain('baseline.yml:1: heartbeat-url-from: BEAT: received something that is no https')
    expect(wrong).not.toContain('0123')
  })
})

describe('the history of the file', () => {
  it.each([
    ['cache', { store: 'cache' }],
    ['branch:b', { store: 'branch', name: 'b' }],
  ])('%s is kept by workflows, and not in a terminal', (text, history) => {
    expect(read(`history: ${text}`).history).toEqual(history)
    const tried = read(`history: ${text}`, { isTerminal: true })
    expect(tried.history).toEqual({ store: 'none' })
    expect(tried.notes).toEqual([
      'history (baseline.yml:1): not used in a terminal, so no history is kept; the option --history says where.',
    ])
    expect(read(`history: ${text}`, { isTerminal: true, inputs: { history: 'h.json' } }).history).toEqual({
      store: 'file',
      path: join(workspace, 'h.json'),
    })
  })

  it('a file is kept in both', () => {
    const history = { store: 'file', path: join(workspace, 'h.json') }
    expect(read('history: h.json').history).toEqual(history)
    expect(read('history: h.json', { isTerminal: true }).history).toEqual(history)
  })

  it('a branch is used by a terminal of a workflow', () => {
    const environment = { GITHUB_REPOSITORY: 'acme/infra' }
    const settings = read('history: branch:b', { isTerminal: true, environment })
    expect(settings.history).toEqual({ store: 'branch', name: 'b' })
  })

  it('is none in a terminal unless somebody says otherwise', () => {
    expect(read('role: a', { isTerminal: true, inputs: { accounts: '111122223333' } }).history).toEqual({
      store: 'none',
    })
  })
})
