import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/model/errors.ts'
import type { InputName } from '../../src/settings/inputs.ts'
import { FORMAT_NAMES } from '../../src/report/formats.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { inputTarget } from '../support/targets.ts'

const KEY = 'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4'

function read(inputs: Partial<Record<InputName, string>>) {
  return readSettings((name) => inputs[name] ?? '', '/repo')
}

it('sends and remembers nothing on a pull request, whatever is asked for', () => {
  const inputs: Partial<Record<InputName, string>> = {
    'dry-run': 'false',
    'heartbeat-url': 'https://hc-ping.com/0a1b',
    history: 'history.json',
  }
  const settings = readSettings((name) => inputs[name] ?? '', '/repo', { GITHUB_EVENT_NAME: 'pull_request' })
  expect(settings).toMatchObject({
    mode: { name: 'preview' },
    dryRun: true,
    heartbeatUrl: null,
    history: { store: 'none' },
  })
})

function refusal(inputs: Partial<Record<InputName, string>>): string {
  try {
    read(inputs)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('these inputs were taken')
}

describe('readSettings', () => {
  it('takes the defaults where nothing is given', () => {
    expect(read({})).toEqual({
      mode: { name: 'run' },
      workspace: '/repo',
      notes: [],
      rulesPlace: null,
      parameters: {},
      acceptedState: null,
      internetShare: 1,
      personalData: 'show',
      redact: 'standard',
      privacyKey: null,
      privacy: USUAL_POLICY,
      rules: ['default'],
      services: [],
      exceptions: null,
      exceptionsMaxDays: 365,
      inventory: [],
      collect: 'rules',
      accounts: [],
      organization: false,
      excludeAccounts: [],
      perAccount: {},
      access: { role: null, via: [], externalId: null },
      regions: [],
      dataRegion: [],
      productionAccounts: [],
      trustedAccounts: [],
      withoutProduction: false,
      environments: {},
      history: { store: 'cache' },
      githubToken: '',
      publicRepository: 'hash',
      failOn: 'high',
      failOnNew: false,
      onIncomplete: 'fail',
      annotateFrom: 'medium',
      reportFrom: 'low',
      checkRun: false,
      issues: 'off',
      alertFrom: 'high',
      alertPer: 'account',
      alertLimit: 50,
      alertScope: '',
      formats: FORMAT_NAMES,
      inputTargets: [
        {
          name: 'pagerduty',
          channel: 'pagerduty',
          address: { routingKey: null, endpoint: 'https://events.pagerduty.com' },
          input: 'pagerduty-routing-key',
          isSet: false,
        },
        {
          name: 'slack',
          channel: 'slack',
          address: { url: null },
          input: 'slack-webhook-url',
          isSet: false,
        },
        {
          name: 'webhook',
          channel: 'webhook',
          address: { url: null, secret: null },
          input: 'webhook-url',
          isSet: false,
        },
      ],
      targets: [],
      routes: [],
      senders: [],
      dryRun: false,
      attribution: true,
      heartbeatUrl: null,
      fixWithin: { critical: 86_400, high: 604_800, medium: 2_592_000, low: 7_776_000 },
      maxRate: 20,
      bucketRate: 1.5,
      timeoutMinutes: 30,
      reportDir: '/repo/cloud-baseline-report',
    })
  })

  it('keeps no history in the cache of what was seen before', () => {
    const inventory = 'inventory.ndjson.gz'
    expect(read({ inventory, history: 'cache' }).history).toEqual({ store: 'none' })
    expect(read({ inventory, history: 'history.json' }).history).toEqual({
      store: 'file',
      path: '/repo/history.json',
    })
  })

  it('is frozen', () => {
    expect(Object.isFrozen(read({}))).toBe(true)
  })

  it('reads lists by line or comma and drops repetitions', () => {
    const settings = read({
      accounts: '111122223333, 012345678901\n444455556666,\n\n111122223333',
      role: 'cloud-baseline',
      regions: 'eu-central-1\nus-gov-west-1, ap-southeast-5',
      'production-accounts': 'prod-*\n012345678901',
    })
    expect(settings.accounts).toEqual(['111122223333', '012345678901', '444455556666'])
    expect(settings.regions).toEqual(['eu-central-1', 'us-gov-west-1', 'ap-southeast-5'])
    expect(settings.productionAccounts).toEqual(['prod-*', '012345678901'])
  })

  it.each([
    ['all', []],
    ['*', []],
    ['all, !ap-south-1', ['!ap-south-1']],
    ['!ap-south-1', ['!ap-south-1']],
    ['!ap-south-1, all, ! eu-*', ['!ap-south-1', '!eu-*']],
    ['eu-*\n!eu-west-?\nus-east-1', ['eu-*', '!eu-west-?', 'us-east-1']],
    ['*-gov-*', ['*-gov-*']],
  ])('reads regions: %s', (given, expected) => {
    expect(read({ regions: given }).regions).toEqual(expected)
  })

  it.each([
    ['', [], false],
    [' \n', [], false],
    ['none', [], true],
    ['prod-*', ['prod-*'], false],
  ])('tells no production account from nothing said: %j', (given, productionAccounts, withoutProduction) => {
    expect(read({ 'production-accounts': given })).toMatchObject({ productionAccounts, withoutProduction })
  })

  it('takes a word for the scope of alerts', () => {
    expect(read({ 'alert-scope': 'eu' }).alertScope).toBe('eu')
  })

  it.each([
    ['none', { store: 'none' }],
    ['cache', { store: 'cache' }],
    ['branch:state/cloud-baseline', { store: 'branch', name: 'state/cloud-baseline' }],
    ['./cache', { store: 'file', path: '/repo/cache' }],
  ])('knows where the history is kept: %s', (given, history) => {
    expect(read({ history: given }).history).toEqual(history)
  })

  it('resolves paths against the workspace', () => {
    const settings = read({ history: 'state/history.json', 'report-dir': '/elsewhere/report' })
    expect(settings.history).toEqual({ store: 'file', path: '/repo/state/history.json' })
    expect(settings.reportDir).toBe('/elsewhere/report')
  })

  it.each([
    ['an origin', 'https://events.eu.pagerduty.com/', 'https://events.eu.pagerduty.com'],
    ['the documented path', 'https://events.eu.pagerduty.com/v2/enqueue', 'https://events.eu.pagerduty.com'],
    ['a server on this machine', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ])('takes %s as endpoint', (_what, given, origin) => {
    const settings = read({ 'pagerduty-endpoint': given })
    expect(inputTarget(settings, 'pagerduty').address['endpoint']).toBe(origin)
  })

  const refused: readonly (readonly [Partial<Record<InputName, string>>, string])[] = [
    [{ inventory: ' , ' }, 'inventory: received ",", expected at least one entry, or nothing.'],
    [{ accounts: ',\n,' }, 'accounts: received ",\\n,", expected at least one entry, or nothing.'],
    [
      { 'production-accounts': ',' },
      'production-accounts: received ",", expected at least one entry, or nothing.',
    ],
    [{ mode: 'gather' }, 'mode: received "gather", expected run, plan, collect, merge or preview.'],
    [
      { accounts: '12345678901', role: 'r' },
      'accounts: received "12345678901", expected an account id of 12 digits; YAML drops leading zeros of numbers, so quote the id: \'012345678901\'.',
    ],
    [{ accounts: '1.23e11' }, 'accounts: received "1.23e11", expected an account id of 12 digits.'],
    [
      { accounts: '1111-2222-3333' },
      'accounts: received "1111-2222-3333", expected an account id of 12 digits without hyphens: \'111122223333\'.',
    ],
    [
      { 'production-accounts': '2345678901' },
      'production-accounts: received "2345678901", expected an account id of 12 digits; YAML drops leading zeros of numbers, so quote the id: \'002345678901\'.',
    ],
    [
      { accounts: '111122223333,444455556666' },
      'role: received nothing beside 2 accounts, expected the name of a role to assume in each of them; the credentials alone open only their own account.',
    ],
    [
      { role: 'arn:aws:iam::111122223333:user/x' },
      'role: received "arn:aws:iam::111122223333:user/x", expected a role name or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.',
    ],
    [
      { role: 'arn:aws:iam::111122223333:role/x', accounts: '111122223333,444455556666' },
      'role: received an ARN of account 111122223333, which cannot open account 444455556666; write {account} in place of the id.',
    ],
    [
      { role: 'a role' },
      'role: received "a role", expected a role name (letters, digits and +=,.@_-/) or an ARN.',
    ],
    [
      { 'external-id': 'x1' },
      'external-id: received a value without role, expected both: the id is sent when the role is assumed.',
    ],
    [
      { 'external-id': 'a b', role: 'r' },
      'external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.',
    ],
    [
      { regions: 'Frankfurt' },
      'regions: received "Frankfurt", expected all, region codes such as eu-central-1, globs such as eu-*, with ! in front to leave regions out.',
    ],
    [
      { regions: 'all, eu-west-1' },
      'regions: received "all" beside "eu-west-1", expected either all or a list of regions; only what is left out, such as "!eu-west-1", may stand beside all.',
    ],
    [
      { regions: 'eu-central-1, !eu-*' },
      'regions: received "eu-central-1" and what leaves it out, expected at least one region to be left.',
    ],
    [{ regions: 'all, !*' }, 'regions: received "!*", which leaves every region out.'],
    [
      { regions: '!Mumbai' },
      'regions: received "!Mumbai", expected all, region codes such as eu-central-1, globs such as eu-*, with ! in front to leave regions out.',
    ],
    [
      { 'production-accounts': 'none, shop' },
      'production-accounts: received "none" beside "shop", expected either none or a list of accounts.',
    ],
    [
      { 'alert-scope': '111122223333' },
      'alert-scope: received "111122223333", expected up to 40 letters, digits and the characters ._- that begin with a letter, such as eu.',
    ],
    [{ 'fail-on': 'High' }, 'fail-on: received "High", expected critical, high, medium, low or none.'],
    [{ 'on-incomplete': 'ignore' }, 'on-incomplete: received "ignore", expected fail or warn.'],
    [{ 'dry-run': 'yes' }, 'dry-run: received "yes", expected true or false.'],
    [{ 'alert-limit': '0' }, 'alert-limit: received "0", expected a whole number from 1 to 1000.'],
    [{ 'max-rate': '0' }, 'max-rate: received "0", expected a number above 0 and up to 1000.'],
    [{ 'max-rate': 'fast' }, 'max-rate: received "fast", expected a number above 0 and up to 1000.'],
    [{ 'timeout-minutes': '0' }, 'timeout-minutes: received "0", expected a number above 0 and up to 360.'],
    [
      { 'pagerduty-endpoint': 'events.pagerduty.com' },
      'pagerduty-endpoint: received "events.pagerduty.com", expected an origin such as https://events.pagerduty.com or https://events.eu.pagerduty.com.',
    ],
    [
      { 'pagerduty-endpoint': 'http://events.pagerduty.com' },
      'pagerduty-endpoint: received "http://events.pagerduty.com", expected an origin such as https://events.pagerduty.com or https://events.eu.pagerduty.com; http is only taken for this machine.',
    ],
    [
      { 'pagerduty-endpoint': 'https://u:p@events.pagerduty.com' },
      'pagerduty-endpoint: received a URL with a user name or password, expected an origin such as https://events.pagerduty.com or https://events.eu.pagerduty.com.',
    ],
    [
      { history: 'branch:' },
      'history: received "branch:", expected branch: and the name of a branch, such as branch:cloud-baseline-history.',
    ],
    [
      { history: 'branch:a..b' },
      'history: received "branch:a..b", expected branch: and the name of a branch, such as branch:cloud-baseline-history.',
    ],
  ]
  it.each(refused)('refuses %j', (inputs, sentence) => {
    expect(refusal(inputs)).toBe(sentence)
  })

  it.each([KEY.slice(1), `${KEY}0`, `${KEY.slice(1)} é`.slice(1)])(
    'refuses a wrong routing key without showing it',
    (key) => {
      const sentence = refusal({ 'pagerduty-routing-key': key })
      expect(sentence).toContain('32 characters of an Events API v2 integration key')
      expect(sentence).not.toContain(key.slice(0, 6))
    },
  )

  it('takes accounts and organisations that are trusted, and nothing else', () => {
    expect(
      read({ 'trusted-accounts': '444455556666, o-exampleorgid\n111122223333' }).trustedAccounts,
    ).toEqual(['444455556666', 'o-exampleorgid', '111122223333'])
    expect(() => read({ 'trusted-accounts': 'o-Example' })).toThrow(
      'trusted-accounts: received "o-Example", expected the id of an organisation as o- and 10 to 32 small letters or digits.',
    )
    expect(() => read({ 'trusted-accounts': 'audit' })).toThrow('trusted-accounts: received "audit"')
  })
})
