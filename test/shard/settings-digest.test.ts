import { expect, it } from '@jest/globals'
import type { Settings } from '../../src/model/settings.ts'
import type { InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { digestOfSettings } from '../../src/shard/settings-digest.ts'
import { RULES } from './estate.ts'

function settings(inputs: Partial<Record<InputName, string>> = {}, workspace = '/a'): Settings {
  return readSettings((name) => inputs[name] ?? '', workspace)
}

const digest = digestOfSettings(settings(), RULES)

it.each<Partial<Record<InputName, string>>>([
  { mode: 'merge' },
  { mode: 'collect', shard: '2/8' },
  { role: 'reader' },
  { 'fail-on': 'none', 'fail-on-new': 'true', 'on-incomplete': 'warn' },
  { 'alert-from': 'low', 'alert-per': 'rule', 'alert-limit': '3', 'dry-run': 'true' },
  { 'annotate-from': 'low', 'report-from': 'high' },
  { 'pagerduty-routing-key': 'a'.repeat(32), 'pagerduty-endpoint': 'https://events.eu.pagerduty.com' },
  { 'timeout-minutes': '5', 'max-rate': '3', 'report-dir': 'elsewhere', history: 'file.json' },
])('is the same for jobs that differ in %j', (inputs) => {
  expect(digestOfSettings(settings(inputs), RULES)).toBe(digest)
})

it('is the same wherever the repository lies', () => {
  expect(digestOfSettings(settings({}, '/b'), RULES)).toBe(digest)
})

it.each<Partial<Record<InputName, string>>>([
  { accounts: '012345678901' },
  { regions: 'eu-west-1' },
  { 'production-accounts': 'prod-*' },
  { rules: 'other.yml' },
])('is another for jobs that differ in %j', (inputs) => {
  expect(digestOfSettings(settings(inputs), RULES)).not.toBe(digest)
})

it('is another for other rules, and for a rule of another text', () => {
  const [first, ...others] = RULES
  if (first === undefined) throw new Error('There is no rule')
  const changed = { ...first, rule: { ...first.rule, search: 'is(aws_vpc)' } }
  expect(
    new Set([
      digest,
      digestOfSettings(settings(), others),
      digestOfSettings(settings(), [changed, ...others]),
    ]).size,
  ).toBe(3)
})

const entry = (reason: string, file = 'e.yml') => ({
  place: { file, line: 2 },
  rules: ['*'],
  accounts: [],
  regions: [],
  resources: [],
  tags: {},
  where: null,
  reason,
  owner: 'o',
  ticket: null,
  expires: '2027-01-31',
})

it('is another for other exceptions, wherever their file lies', () => {
  const excepted = digestOfSettings(settings(), RULES, [entry('a')])
  expect(new Set([digest, excepted, digestOfSettings(settings(), RULES, [entry('b')])]).size).toBe(3)
  const elsewhere = { ...settings(), exceptions: '/elsewhere/e.yml' }
  expect(digestOfSettings(elsewhere, RULES, [entry('a', '/elsewhere/e.yml')])).toBe(excepted)
})
