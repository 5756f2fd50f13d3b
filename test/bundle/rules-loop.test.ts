import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { packageAction } from './support.ts'
import { emptyFolder, saveInventory, type SavedResource, type SavedScope } from './saved-inventory.ts'

const packaged = packageAction()
const folder = emptyFolder()

const CONFIG = `accounts:
  - { id: '111122223333', name: shop }
  - { id: '444455556666', name: tools }
environments: { production: [shop], staging: [tools] }
`

const RULE = `id: acme-large-volume-free
title: Large volumes are attached to nothing
severity: medium
parameters:
  size: { description: GiB from which a volume counts, default: 100 }
search: is(aws_ec2_volume) and volume_status = available and volume_size >= {{size}}
examples:
  - { name: free, expect: violation, resource: { volume_status: available, volume_size: 500 } }
  - { name: in use, expect: pass, resource: { volume_status: in-use, volume_size: 500 } }
`

function volume(id: string, size: number, status = 'available'): SavedResource {
  return { kind: 'aws_ec2_volume', id, properties: { volume_size: size, volume_status: status } }
}

const SCOPES: readonly SavedScope[] = [
  {
    account: { id: '111122223333', name: 'shop' },
    environment: { name: 'production', certain: true },
    region: 'eu-west-1',
    kinds: ['aws_ec2_volume'],
    resources: [volume('vol-small', 8), volume('vol-large', 500), volume('vol-used', 500, 'in-use')],
  },
  {
    account: { id: '444455556666', name: 'tools' },
    environment: { name: 'staging', certain: true },
    region: 'us-east-1',
    kinds: [],
    resources: [],
    gaps: [{ kind: 'aws_ec2_volume', action: 'ec2:DescribeVolumes' }],
  },
]

beforeAll(async () => {
  await saveInventory(join(folder, 'both.ndjson.gz'), SCOPES)
  await saveInventory(join(folder, 'shop.ndjson.gz'), SCOPES.slice(0, 1))
  mkdirSync(join(folder, '.github'))
  write('.github/cloud-baseline.yml', CONFIG)
  write('rule.yml', RULE)
})
afterAll(() => {
  for (const one of [folder, packaged.folder]) rmSync(one, { recursive: true, force: true })
})

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
}

/** The rule with other words in it. */
function changed(written: string, instead: string): void {
  expect(RULE).toContain(written)
  write('rule-2.yml', RULE.replace(written, instead))
}

async function cli(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCli(args, { entry: packaged.cli, cwd: folder })
  return { exitCode, lines: stdout.trimEnd().split('\n'), stderr }
}

const GOOD = '1 rule with 2 examples: 0 errors, 0 warnings.'

describe('rules check with an inventory', () => {
  it('says what a rule finds, with the reason', async () => {
    expect(await cli('rules', 'check', 'rule.yml', '--inventory', 'shop.ndjson.gz')).toEqual({
      exitCode: 3,
      stderr: '',
      lines: [
        GOOD,
        '',
        'acme-large-volume-free: finds 1 of 3 resources.',
        '  medium: aws_ec2_volume vol-large in eu-west-1 of shop (111122223333): volume_status is available and volume_size is 500',
        '  unknown in 444455556666: everything in all regions: not in the inventory: The inventory holds nothing of this account.',
      ],
    })
  })

  it('says what it could not see, and why', async () => {
    const both = await cli('rules', 'check', 'rule.yml', '--inventory', 'both.ndjson.gz')
    expect([both.exitCode, both.lines.at(-1)]).toEqual([
      3,
      '  unknown in tools (444455556666): volume in us-east-1: denied, needs ec2:DescribeVolumes',
    ])
  })

  it('warns of accounts, regions and environments that are not there', async () => {
    const places = 'account = shop or account = shopp or region = eu-west-3 or environment = prod'
    write(
      'rule-2.yml',
      RULE.replace('{{size}}', `{{size}} and (${places})`).replaceAll(
        'resource: {',
        'resource: { account: shop,',
      ),
    )
    const { lines } = await cli('rules', 'check', 'rule-2.yml', '--inventory', 'both.ndjson.gz')
    expect(lines.filter((line) => line.includes('There is no'))).toEqual([
      'rule-2.yml:6: warning: search: There is no environment `prod` in the configuration; perhaps you mean `production`: there are `production`, `staging` and `non-production`.',
      'rule-2.yml:6: warning: search: There is no account `shopp` in the inventory; perhaps you mean `shop`: there are `shop` (111122223333) and `tools` (444455556666).',
      'rule-2.yml:6: warning: search: There is no region `eu-west-3` in the inventory; perhaps you mean `eu-west-1`: there are `eu-west-1` and `us-east-1`.',
    ])
  })

  it('says that a rule is for no account, without and with an inventory', async () => {
    changed('severity: medium', 'severity: medium\nenvironments: [prod]')
    const warning =
      'rule-2.yml:4: warning: environments: by the configuration no account is in prod; accounts are in production, staging or non-production. Did you mean production?'
    const { exitCode, lines } = await cli('rules', 'check', 'rule-2.yml', '--inventory', 'both.ndjson.gz')
    expect(exitCode).toBe(3)
    expect(lines).toEqual([
      warning,
      '1 rule with 2 examples: 0 errors, 1 warning.',
      '',
      'acme-large-volume-free judged nothing: it is only for the environment prod, and no account of this run is in it. 2 environments in this run: production and staging. Did you mean production?',
    ])
  })

  it('gives programs all of it', async () => {
    const { lines } = await cli('rules', 'check', 'rule.yml', '--inventory', 'shop.ndjson.gz', '--json')
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      rules: ['acme-large-volume-free'],
      problems: [],
      tried: [{ violations: 1, passed: 2, findings: [{ id: 'vol-large', account: '111122223333' }] }],
    })
  })
})

describe('a scan', () => {
  it('warns of an account that a rule names and the run does not have, and counts rules, not what accounts make of them', async () => {
    changed('{{size}}', '{{size}} and account.id in ["111122223333", "000000000000"]')
    write(
      'rule-3.yml',
      RULE.replaceAll('acme-large', 'acme-shop').replace('{{size}}', '{{size}} and account != shopp'),
    )
    const accounts = CONFIG.replace(
      'name: shop',
      'name: shop, parameters: { acme-shop-volume-free: { size: 5 } }',
    )
    write('own.yml', accounts)
    write(
      'rule-4.yml',
      RULE.replaceAll('acme-large', 'acme-typo')
        .replace('{{size}}', '{{size}} and account.name = shopp')
        .replace('volume_size: 500 }', 'volume_size: 500, account: shopp }'),
    )
    const where = '--inventory shop.ndjson.gz --accounts 111122223333 --config own.yml --report-dir report'
    const how = '--rules rule-2.yml,rule-3.yml,rule-4.yml --dry-run --fail-on none'
    const { lines, stderr } = await cli('scan', ...`${where} ${how}`.split(' '))
    const text = [...lines, stderr].join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain('Checking 3 rules.')
    expect(text).toContain('Evaluated 3 rules on 3 resources.')
    expect(text).toContain('Checked 3 rules on 3 resources in 1 account')
    expect(text.match(/Warning: \S+: There is no [^.]*\./g)).toEqual([
      'Warning: acme-typo-volume-free: There is no account `shopp` in this run; perhaps you mean `shop`: there is only `shop` (111122223333).',
    ])
  })
})

describe('an example that comes out otherwise', () => {
  it.each([
    [
      'volume_status: available, volume_size: 500',
      'volume_status: available, volume_size: 50',
      'rule-2.yml:8: error: example "free": expected violation, got pass: `volume_size >= 100` is not true, volume_size is 50.',
    ],
    [
      'volume_status: available, volume_size: 500',
      'volume_status: available, volume_size: 500, ctime: 2020-13-45, volume_attachments: [{ state: atached, attach_time: 2020-02-30 }]',
      'rule-2.yml:8: warning: example "free": volume_attachments[0].attach_time: received "2020-02-30", but AWS gives a time such as "2026-01-31T12:00:00Z".',
    ],
  ])('%s → %s', async (written, instead, line) => {
    changed(written, instead)
    expect((await cli('rules', 'check', 'rule-2.yml')).lines).toContain(line)
  })
})

describe('explain', () => {
  it('takes the id of a rule that ships, with another value', async () => {
    const { lines } = await cli('explain', 'aws-ec2-instance-too-old', '--param', 'max_age=90d')
    expect(lines.slice(0, 9)).toEqual([
      'aws-ec2-instance-too-old: Instances have been running for too long',
      'rules/aws/ec2/instance/aws-ec2-instance-too-old.yml:2',
      '',
      'Severity',
      '  low',
      '',
      'Parameters',
      '  max_age = "90d" (--param; default "180d"): How long an instance may run without a stop and start, such as 180d or 26w.',
      '',
    ])
  })

  it('takes a file', async () => {
    const { exitCode, lines } = await cli('explain', 'rule.yml', '--param', 'size=500')
    expect(exitCode).toBe(0)
    expect(lines).toContain(
      '  ((is("aws_ec2_volume") and volume_status == "available") and volume_size >= 500)',
    )
  })

  it('takes a search with a parameter', async () => {
    const search = 'is(aws_ec2_volume) and volume_size > {{size}}'
    expect((await cli('explain', search, '--param', 'size=500')).lines[0]).toBe(
      '(is("aws_ec2_volume") and volume_size > 500)',
    )
    expect(await cli('explain', search)).toMatchObject({
      exitCode: 2,
      stderr:
        'explain: the search has {{size}}, and no value for it is given; add --param size=…, or explain the rule by its id or file, which has the default.\n',
    })
  })

  it.each([
    [['aws-ec2-instance-tooo-old'], 'Did you mean aws-ec2-instance-too-old?'],
    [
      ['aws-ec2-instance-too-old', '--param', 'maxage=90d'],
      'unknown parameter maxage; did you mean max_age?',
    ],
    [
      ['aws-ec2-instance-too-old', '--param', 'max_age=soon'],
      'received "soon", expected a length of time such as 180d',
    ],
    [['rules/none.yml'], 'received "rules/none.yml", but there is no such file or folder'],
  ])('%j', async (args, sentence) => {
    const { exitCode, stderr } = await cli('explain', ...args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(sentence)
  })
})

describe('parameters in the configuration', () => {
  it('of rules that are not selected, or left out, wait', async () => {
    write('given.yml', 'parameters:\n  aws-ec2-instance-too-old: { max_age: 365d }\n')
    expect((await cli('rules', 'check', 'rule.yml', '--config', 'given.yml')).lines).toEqual([GOOD])
    write(
      'left-out.yml',
      'rules: [aws-ec2-volume-not-attached, aws-ec2-instance-too-old, "!aws-ec2-instance-too-old"]\nparameters:\n  aws-ec2-instance-too-old: { max_age: 365d }\n',
    )
    const { exitCode, lines } = await cli('rules', 'check', '--config', 'left-out.yml')
    expect([exitCode, lines.length]).toEqual([0, 1])
  })

  it.each([
    [
      'aws-ec2-instance-too-odl: { max_age: 365d }',
      'no rule that ships or is selected is called "aws-ec2-instance-too-odl"; did you mean aws-ec2-instance-too-old?',
    ],
    ['aws-ec2-instance-too-old: { maxage: 365d }', 'unknown parameter maxage; did you mean max_age?'],
    [
      'aws-ec2-instance-too-old: { max_age: a year }',
      'max_age of aws-ec2-instance-too-old: received "a year", expected a length of time such as 180d',
    ],
  ])('%s is blamed on its line, once', async (given, sentence) => {
    write('given.yml', `# mine\nparameters:\n  ${given}\n`)
    const { exitCode, lines } = await cli(
      'rules',
      'check',
      'aws-ec2-instance-too-old',
      '--config',
      'given.yml',
    )
    expect(exitCode).toBe(2)
    expect(lines[0]).toContain(`given.yml:3: error: parameters: ${sentence}`)
    expect(lines).toHaveLength(2)
    const explained = await cli('explain', 'aws-ec2-instance-too-old', '--config', 'given.yml')
    expect(explained.stderr).toContain(`given.yml:3: parameters: ${sentence}`)
  })
})
