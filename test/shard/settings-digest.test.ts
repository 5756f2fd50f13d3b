import { expect, it } from '@jest/globals'
import type { Settings } from '../../src/model/settings.ts'
import type { InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { type Agreement, agreementOf, differences } from '../../src/shard/settings-digest.ts'
import { RULES } from './estate.ts'

function settings(inputs: Partial<Record<InputName, string>> = {}, workspace = '/a'): Settings {
  return readSettings((name) => inputs[name] ?? '', workspace)
}

const agreed = agreementOf(settings(), RULES)
const SAME = { settings: [], rules: [] }

function unlike(other: Agreement): ReturnType<typeof differences> {
  return differences(agreed, other)
}

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
  expect(unlike(agreementOf(settings(inputs), RULES))).toEqual(SAME)
})

it('is the same wherever the repository lies', () => {
  expect(unlike(agreementOf(settings({}, '/b'), RULES))).toEqual(SAME)
})

it.each<[Partial<Record<InputName, string>>, string]>([
  [{ accounts: '012345678901' }, 'accounts'],
  [{ accounts: 'organization', role: 'reader' }, 'accounts'],
  [{ regions: 'eu-west-1' }, 'regions'],
  [{ 'production-accounts': 'prod-*' }, 'production-accounts'],
  [{ 'production-accounts': 'none' }, 'production-accounts'],
  [{ rules: 'other.yml' }, 'rules'],
])('names what differs: %j', (inputs, name) => {
  expect(unlike(agreementOf(settings(inputs), RULES))).toEqual({ settings: [name], rules: [] })
})

it('names what differs in the configuration file, and not what each job has to itself', () => {
  const all = settings()
  expect(
    unlike(
      agreementOf(
        {
          ...all,
          environments: { prod: ['a'] },
          internetShare: 0.5,
          perAccount: { '012345678901': { immutable: true } },
          notes: ['a.yml is empty'],
          rulesPlace: 'a.yml:1',
          access: { role: 'r' },
        },
        RULES,
      ),
    ),
  ).toEqual({ settings: ['accounts', 'environments', 'internet-share'], rules: [] })
})

it('names rules that are missing or have another text', () => {
  const [first, second, ...others] = RULES
  if (first === undefined || second === undefined) throw new Error('There are no two rules')
  const changed = { ...first, rule: { ...first.rule, search: 'is(aws_vpc)' } }
  expect(unlike(agreementOf(settings(), [changed, ...others]))).toEqual({
    settings: [],
    rules: [first.rule.id, second.rule.id],
  })
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
  const excepted = agreementOf(settings(), RULES, [entry('a')])
  const other = agreementOf(settings(), RULES, [entry('b')])
  for (const [one, two] of [
    [agreed, excepted],
    [excepted, other],
  ] as const)
    expect(differences(one, two)).toEqual({ settings: ['exceptions'], rules: [] })
  const elsewhere = { ...settings(), exceptions: '/elsewhere/e.yml' }
  expect(differences(agreementOf(elsewhere, RULES, [entry('a', '/elsewhere/e.yml')]), excepted)).toEqual(SAME)
})
