import { describe, expect, it } from '@jest/globals'
import { KINDS } from '../../src/clouds/clouds.ts'
import { importItems } from '../../src/resoto/import-resoto.ts'
import { checkRuleText } from '../../src/rules/load/check-text.ts'
import { readYamlValue, toYaml } from '../../src/text/yaml.ts'
import { imported, jobWith, NOW, read, textOf } from './support.ts'

const CONFIG = '.github/cloud-baseline.yml'
const BIG = '.github/cloud-baseline/resoto/acme-ec2-big-volume.yml'

const CHECK = {
  name: 'big_volume',
  title: 'Volumes are big',
  result_kinds: ['aws_ec2_volume'],
  severity: 'medium',
  risk: 'They cost.',
  detect: {
    resoto:
      'is(aws_ec2_volume) and volume_size > {{size}} and ctime < {{min_age.ago}} and volume_type in {{types}}',
  },
  default_values: { size: 100, min_age: '30d', types: ['gp2', 'io1'], unused: 3 },
  remediation: {
    text: 'Make it smaller.',
    url: 'https://example.com/repair',
    action: { aws_cli: 'aws ec2 modify-volume --volume-id <volume id> --size 10' },
  },
  url: 'https://example.com/check',
}

function checks(...list: readonly object[]): string {
  return toYaml({ report_check: { provider: 'acme', service: 'ec2', checks: list } })
}

function reports(config: object): string {
  return toYaml({ report_config: config })
}

function outcomes({ entries }: ReturnType<typeof imported>): readonly unknown[] {
  return entries.map(({ name, outcome }) => [name, outcome])
}

describe('a check', () => {
  it('becomes a rule with parameters, examples and what it says', () => {
    const result = imported({ 'checks.yml': checks(CHECK) })
    expect(outcomes(result)).toEqual([['acme_ec2_big_volume', 'carried']])
    const text = textOf(result, BIG)
    expect(readYamlValue(text)).toMatchObject({
      id: 'acme-ec2-big-volume',
      title: 'Volumes are big',
      severity: 'medium',
      risk: 'They cost.',
      search: CHECK.detect.resoto,
      parameters: { size: { default: 100 }, min_age: { default: '30d' }, types: { default: ['gp2', 'io1'] } },
      remediation: {
        text: 'Make it smaller.',
        cli: 'aws ec2 modify-volume --volume-id <volume id> --size 10',
        url: 'https://example.com/repair',
      },
      references: ['https://example.com/check'],
      aliases: ['acme_ec2_big_volume'],
    })
    expect(checkRuleText(text, BIG, { model: KINDS, now: NOW }).problems).toEqual([])
    // Its examples are as true in twenty years.
    const later = checkRuleText(text, BIG, { model: KINDS, now: new Date('2044-05-01T12:00:00Z') })
    expect(later.problems).toEqual([])
    expect(later.rules).toHaveLength(1)
  })

  it('pages nobody, while jobs beside it page', () => {
    const result = imported({
      'checks.yml': checks(CHECK),
      'jobs.txt': jobWith('search is(aws_ec2_volume) and volume_encrypted != true'),
    })
    expect(readYamlValue(textOf(result, CONFIG))).toMatchObject({
      'alert-from': 'none',
      alerts: [{ match: { rule: ['it'], severity: 'high' }, to: 'pagerduty' }],
    })
  })

  it.each([
    [{ detect: { manual: 'look' } }, /judged by a person/],
    [{ detect: { fix_cmd: 'search is(volume) | count' } }, /pipeline/],
    [{ detect: { sql: 'select 1' } }, /found by sql/],
    [{ detect: {} }, /nothing under detect/],
    [{ default_values: { size: 1 } }, /no value `min_age`/],
    [{ default_values: { ...CHECK.default_values, size: { a: 1 } } }, /neither a text/],
    [
      { detect: { fix: 'is(aws_ec2_volume) and a > {{Size}}' }, default_values: { Size: 1 } },
      /cannot be a parameter/,
    ],
    [{ detect: { fix: 'is(gcp_disk)' } }, /no kind `gcp_disk`/],
  ])('with %j is not carried over', (change, reason) => {
    const result = imported({ 'checks.yml': checks({ ...CHECK, ...change }) })
    expect(outcomes(result)).toEqual([['acme_ec2_big_volume', 'not carried']])
    expect(result.entries[0]?.notes.join()).toMatch(reason)
    expect(result.files).toEqual([])
  })

  it.each([
    [{ severity: 'info' }, 'low', /info is low here/],
    [{ severity: 'awful' }, 'medium', /none of Resoto's/],
    [{ categories: ['cost'], related: ['x'] }, 'medium', /categories and related are not taken over/],
    [
      { remediation: { action: { aws_cli: 'rm <VOLUME_ID>', terraform: 'x' } } },
      'medium',
      /terraform and aws_cli are not/,
    ],
    [{ url: 'javascript:alert(1)' }, 'medium', /its url is no address/],
    [{ detect: { fix: 'is(aws_ec2_volume) and volume_size > {{size}}', sql: 'x' } }, 'medium', /sql as well/],
  ])('with %j says what differs', (change, severity, note) => {
    const result = imported({ 'checks.yml': checks({ ...CHECK, ...change }) })
    expect(outcomes(result)).toEqual([['acme_ec2_big_volume', 'with remarks']])
    expect(result.entries[0]?.notes.join()).toMatch(note)
    const { rules, problems } = checkRuleText(textOf(result, BIG), BIG, { model: KINDS, now: NOW })
    expect(problems).toEqual([])
    expect(rules[0]?.rule.severity).toBe(severity)
  })

  it('of Resoto itself is the rule that ships for it', () => {
    const text = toYaml({
      report_check: {
        provider: 'aws',
        service: 'ec2',
        checks: [{ ...CHECK, name: 'allow_ingress_from_internet_to_kafka_ports' }],
      },
    })
    const result = imported({ 'checks.yml': text })
    expect(outcomes(result)).toEqual([['aws_ec2_allow_ingress_from_internet_to_kafka_ports', 'with remarks']])
    expect(readYamlValue(textOf(result, CONFIG))).toMatchObject({
      rules: ['aws-ec2-security-group-ingress-kafka-from-internet'],
    })
  })

  it('whose id is the key of a job has another key', () => {
    const result = imported({
      'checks.yml': checks(CHECK),
      'jobs.txt': jobWith('search is(aws_ec2_volume) and volume_size > 1').replace(
        '--dedup-key it',
        '--dedup-key acme-ec2-big-volume',
      ),
    })
    expect(readYamlValue(textOf(result, BIG))).toMatchObject({
      alert: { dedup_key: 'acme-ec2-big-volume-check' },
    })
  })

  it('whose rule has the key of a job is left to the job', () => {
    const key = 'allow_ingress_from_internet_to_any_port'
    const result = imported({
      'checks.yml': toYaml({ report_benchmark: { id: 'b', framework: 'x', checks: [`aws_ec2_${key}`] } }),
      'jobs.txt': jobWith('search is(aws_ec2_volume) and volume_size > 1').replace(
        '--dedup-key it',
        `--dedup-key ${key}`,
      ),
    })
    expect(readYamlValue(textOf(result, CONFIG))).toMatchObject({ rules: ['.github/cloud-baseline/resoto'] })
    expect(result.entries[1]?.notes.join()).toMatch(/that ships has the same --dedup-key/)
  })
})

describe('a benchmark', () => {
  it('selects the rules that ship, and names every check that has none', () => {
    const tree = {
      id: 'cis',
      framework: 'CIS',
      version: '1',
      children: [
        { title: 'a', checks: ['aws_ec2_allow_ingress_from_internet_to_kafka_ports', 'aws_x_y'] },
        { title: 'b', children: [{ title: 'c', checks: ['acme_ec2_big_volume', 'aws_x_y'] }] },
      ],
    }
    const result = imported({ 'checks.yml': checks(CHECK), 'bench.yml': toYaml({ report_benchmark: tree }) })
    expect(outcomes(result)).toEqual([
      ['acme_ec2_big_volume', 'carried'],
      ['cis', 'with remarks'],
      ['aws_x_y', 'not carried'],
    ])
    expect(readYamlValue(textOf(result, CONFIG))).toMatchObject({
      rules: ['.github/cloud-baseline/resoto', 'aws-ec2-security-group-ingress-kafka-from-internet'],
    })
  })
})

describe('the configuration of reports', () => {
  const config = {
    ignore_checks: ['acme_ec2_big_volume', 'aws_ec2_allow_ingress_from_internet_to_kafka_ports', 'nope'],
    ignore_accounts: ['444455556666'],
    override_values: { size: 500, min_age: '7d', types: 'x', gone: 1 },
  }
  const files = { 'checks.yml': checks(CHECK), 'config.yml': reports(config) }

  it('turns off, leaves out and sets, an entry for each', () => {
    const result = imported(files)
    expect(outcomes(result)).toEqual([
      ['acme_ec2_big_volume', 'with remarks'],
      ['ignore_checks acme_ec2_big_volume', 'carried'],
      ['ignore_checks aws_ec2_allow_ingress_from_internet_to_kafka_ports', 'with remarks'],
      ['ignore_checks nope', 'not carried'],
      ['ignore_accounts 444455556666', 'not carried'],
      ['override_values size', 'carried'],
      ['override_values min_age', 'carried'],
      ['override_values types', 'not carried'],
      ['override_values gone', 'not carried'],
    ])
    expect(readYamlValue(textOf(result, BIG))).toMatchObject({ enabled: false })
    expect(readYamlValue(textOf(result, CONFIG))).toMatchObject({
      parameters: { 'acme-ec2-big-volume': { size: 500, min_age: '7d' } },
    })
  })

  it('excepts ignored accounts from the checks alone, where somebody answers for it', () => {
    const ignored = { ignore_checks: [], ignore_accounts: ['444455556666', 'acme'] }
    const all = {
      'jobs.txt': jobWith('search is(aws_ec2_volume) and volume_encrypted = false'),
      'checks.yml': checks(CHECK),
      'config.yml': reports(ignored),
    }
    const options = { model: KINDS, now: NOW, accounts: 'organization' as const, role: 'reader' }
    const result = importItems(read(all), { ...options, owner: 'cloud-team@example.com' })
    expect(result.entries.filter(({ name }) => name.startsWith('ignore'))).toMatchObject([
      {
        name: 'ignore_accounts 444455556666',
        outcome: 'carried',
        files: ['.github/cloud-baseline-exceptions.yml'],
      },
      { outcome: 'not carried', notes: ['it is no id of an AWS account, which has 12 digits'] },
    ])
    expect(readYamlValue(textOf(result, '.github/cloud-baseline-exceptions.yml'))).toEqual({
      exceptions: [
        {
          rule: ['acme-ec2-big-volume'],
          accounts: ['444455556666'],
          reason: "Resoto's reports ignored these accounts (ignore_accounts).",
          owner: 'cloud-team@example.com',
          expires: '2025-05-01',
        },
      ],
    })
    // The job asked all accounts.
    expect(readYamlValue(textOf(result, CONFIG))).not.toHaveProperty('exclude-accounts')
    const nobody = importItems(read(all), options)
    expect(nobody.entries.find(({ name }) => name === 'ignore_accounts 444455556666')?.notes).toEqual([
      'an exception of the account takes somebody who answers for it: give --owner',
    ])
    expect(nobody.files.map(({ path }) => path)).not.toContain('.github/cloud-baseline-exceptions.yml')
  })

  it('excepts nothing where no check was read', () => {
    const result = importItems(read({ 'config.yml': reports({ ignore_accounts: ['444455556666'] }) }), {
      model: KINDS,
      now: NOW,
      owner: 'cloud-team@example.com',
    })
    expect(result.entries[0]?.notes).toEqual([
      'no check that is judged here was read, and jobs asked all accounts',
    ])
  })
})
