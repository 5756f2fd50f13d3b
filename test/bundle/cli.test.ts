import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { snapshot } from '../../sandbox/aws/images.ts'
import { addSecurityGroup } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { addOpenGroup, organisationOf, packageAction, PRODUCTION, ROUTING_KEY, World } from './support.ts'

const RULES = loadRules(['default'], {
  workspace: process.cwd(),
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
  withDisabled: true,
}).rules
/** Without those that are off until they are named. */
/** Without those about changes, which wait for an accepted state. */
const BY_DEFAULT = RULES.filter(({ rule, change }) => rule.enabled !== false && change === null).length

const packaged = packageAction()
let world: World

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION], ['eu-central-1']))
  const region = world.aws.organisation.account(PRODUCTION).region('eu-central-1')
  addOpenGroup(region)
  addSecurityGroup(region, { name: '::error::\u202ename' })
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function cli(...args: string[]) {
  return runCli(args, {
    entry: packaged.cli,
    cwd: world.workspace,
    env: { ...awsEnvironment(world.aws, PRODUCTION), CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY: ROUTING_KEY },
  })
}

const INVENTORY = ['--inventory', 'cloud-baseline-report/inventory.ndjson.gz']

describe('cloud-baseline scan', () => {
  it('exits with 1 for violations, pages with the key of the environment, and prints the report', async () => {
    const { exitCode, stdout } = await cli(
      'scan',
      `--accounts=${PRODUCTION}`,
      `--production-accounts=${PRODUCTION}`,
      `--pagerduty-endpoint=${world.pagerduty.url}`,
    )
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Security groups let the whole internet in on any port')
    expect(stdout).not.toContain(ROUTING_KEY)
    expect(world.pagerduty.incidents).toHaveLength(1)
  })

  it('gives the result as JSON on standard output, progress on standard error', async () => {
    const { exitCode, stdout, stderr } = await cli('scan', '--json', '--fail-on', 'none', '--dry-run', 'true')
    expect(exitCode).toBe(0)
    expect((JSON.parse(stdout) as { verdict: string }).verdict).toBe('violations')
    expect(stderr).toContain(`Checking ${BY_DEFAULT} rules.`)
  })

  it('ends with where the report is, and says that a check run needs the action', async () => {
    const { stderr } = await cli('scan', '--check-run', '--fail-on', 'none', '--dry-run', 'true')
    expect(stderr).toContain('No check run is written: only the action writes one, in a workflow.\n')
    expect(stderr).toMatch(
      /\nThe report is in \S+\/cloud-baseline-report: report\.html for people, result\.json for programs\.\n$/,
    )
  })

  it.each([
    [[], 'in the report alone'],
    [['--json'], 'on standard error alone'],
  ])('says once that there is no history: %j, %s', async (more) => {
    const words = ['scan', '--fail-on', 'none', '--dry-run', '--history', 'new/history.json']
    const { stdout, stderr } = await cli(...words, ...more)
    rmSync(join(world.workspace, 'new'), { recursive: true })
    const sentence = 'No history was found at new/history.json: every violation counts as new'
    const [said, silent] = more.length === 0 ? [stdout, stderr] : [stderr, stdout]
    expect(said.replaceAll(/\n +/g, ' ').split(sentence)).toHaveLength(2)
    expect(silent).not.toMatch(/^(Warning: )?No history was found/m)
  })

  it('exits with 3 when something could not be seen', async () => {
    const fault = world.aws.faults.deny({ operation: 'DescribeVolumes' })
    const { exitCode, stderr } = await cli('scan', '--fail-on', 'none', '--dry-run', 'true')
    fault.remove()
    expect(exitCode).toBe(3)
    expect(stderr).toContain('1 gap')
  })

  it('exits with 2 for a wrong option value', async () => {
    const { exitCode, stderr } = await cli('scan', '--role', 'a b')
    expect(exitCode).toBe(2)
    expect(stderr).toBe(
      'role: received "a b", expected a role name (letters, digits and +=,.@_-/) or an ARN.\n',
    )
  })
})

describe('cloud-baseline search', () => {
  it('lists what matches, with hostile names as text', async () => {
    await cli('scan', '--dry-run', 'true')
    const { exitCode, stdout } = await cli('search', 'is(security_group) and name =~ "^::"', ...INVENTORY)
    expect(exitCode).toBe(0)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^ACCOUNT +REGION +KIND +ID +NAME$/),
      expect.stringMatching(
        /^012345678901 {2}eu-central-1 {2}aws_ec2_security_group {2}sg-\w+ {2}::error::\\u202ename$/,
      ),
      '1 result.',
      '',
    ])
  })

  it('gives JSON lines with evidence', async () => {
    const query = 'is(aws_ec2_security_group) and group_ip_permissions[*].ip_protocol = "-1"'
    const { stdout } = await cli('search', query, ...INVENTORY, '--json')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; evidence: unknown })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      name: 'open',
      account: PRODUCTION,
      evidence: [{ path: 'group_ip_permissions[0].ip_protocol', value: '-1' }],
    })
  })

  it('shows no more than asked for and says so', async () => {
    const { stdout } = await cli('search', 'is(aws_ec2_security_group)', ...INVENTORY, '--limit', '1')
    expect(stdout).toContain('2 results, 1 shown.')
  })

  it('shows the columns that are asked for', async () => {
    const { stdout } = await cli(
      'search',
      'is(aws_ec2_security_group) and name = open',
      ...INVENTORY,
      '--fields',
      'name,group_ip_permissions[0].ip_protocol,tags.none',
    )
    expect(
      stdout
        .split('\n')
        .slice(0, 2)
        .map((line) => line.split(/ +/)),
    ).toEqual([
      ['NAME', 'GROUP_IP_PERMISSIONS[0].IP_PROTOCOL', 'TAGS.NONE'],
      ['open', '-1'],
    ])
  })

  it('follows edges', async () => {
    const { exitCode, stdout } = await cli(
      'search',
      'is(aws_ec2_security_group) <-- is(aws_region)',
      ...INVENTORY,
    )
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/eu-central-1 +aws_region +eu-central-1/)
    expect(stdout).toContain('1 result.')
  })

  it('gives rows of an aggregate', async () => {
    const query = 'aggregate(region as where: sum(1) as groups): is(aws_ec2_security_group)'
    const { stdout } = await cli('search', query, ...INVENTORY, '--json')
    expect(JSON.parse(stdout)).toEqual({ group: { where: 'eu-central-1' }, groups: 2 })
  })

  it('says what the inventory was made without', async () => {
    const { exitCode, stderr } = await cli('search', 'is(aws_ec2_host)', ...INVENTORY)
    expect(exitCode).toBe(3)
    expect(stderr).toBe(
      'The inventory was made without aws_ec2_host: no rule of that scan asks about it; a scan with collect: all reads every kind.\n',
    )
  })

  describe('of an inventory with gaps', () => {
    const GAPS = ['--inventory', 'gaps/inventory.ndjson.gz']

    beforeAll(async () => {
      const region = world.aws.organisation.account(PRODUCTION).region('eu-central-1')
      region.snapshots.push(snapshot(region, 'snap-0123456789abcdef0'))
      const fault = world.aws.faults.deny({ operation: ['DescribeVolumes', 'DescribeNetworkInterfaces'] })
      await cli('scan', '--dry-run', 'true', '--report-dir', 'gaps')
      fault.remove()
    })

    it('marks what only the gap makes a result', async () => {
      const query = 'is(aws_ec2_snapshot) with(empty, <-- is(aws_ec2_volume))'
      const { exitCode, stdout, stderr } = await cli('search', query, ...GAPS)
      expect(exitCode).toBe(3)
      expect(stdout).toMatch(/^012345678901 .* snap-\w+ +\(not certain\)\n1 result\.$/m)
      expect(stderr).toBe(
        'The inventory has 1 gap in what this search asks about (012345678901 eu-central-1): results there may be wrong, and there may be more.\n' +
          '1 result might not match if everything had been read: marked “not certain”, in JSON "certain": false.\n',
      )
      const json = await cli('search', query, ...GAPS, '--json', '--fields', 'kind')
      expect(JSON.parse(json.stdout)).toEqual({ kind: 'aws_ec2_snapshot', certain: false })
    })

    it('says so of what was counted', async () => {
      const query = 'aggregate(region: sum(1) as n): is(aws_ec2_snapshot) with(empty, <-- is(aws_ec2_volume))'
      const { stderr } = await cli('search', query, ...GAPS)
      expect(stderr).toContain(
        '1 resource of those that were counted might not match if everything had been read.',
      )
    })

    it('tells apart what depends on it and what does not', async () => {
      const unused = 'is(aws_ec2_security_group) and group_in_use = false'
      const { stdout, stderr } = await cli('search', unused, ...GAPS, '--json')
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { certain?: boolean }).certain),
      ).toEqual([false, false])
      expect(stderr).toContain('2 results might not match')
      const used = await cli('search', 'is(aws_ec2_security_group) and group_in_use = true', ...GAPS)
      expect(used.stdout).toBe('0 results.\n')
      expect(used.stderr).toContain('2 other resources might match if everything had been read.')
      const named = await cli('search', 'is(aws_ec2_security_group) and name = open', ...GAPS)
      expect([named.exitCode, named.stderr]).toEqual([0, ''])
      expect(named.stdout).not.toContain('not certain')
    })
  })

  it('shows the place of a mistake', async () => {
    const { exitCode, stderr } = await cli('search', 'is(aws_vpc) and not', ...INVENTORY)
    expect(exitCode).toBe(2)
    const [, search, caret] = stderr.split('\n')
    expect(search).toContain('is(aws_vpc) and not')
    expect(caret).toMatch(/^\s+\^$/)
  })

  it.each([
    ['absent', 'inventory: received "absent", but there is no such file'],
    ['cut.ndjson.gz', 'cut.ndjson.gz'],
  ])('refuses the inventory %s', async (name, sentence) => {
    const whole = readFileSync(join(world.workspace, 'cloud-baseline-report/inventory.ndjson.gz'))
    writeFileSync(join(world.workspace, 'cut.ndjson.gz'), whole.subarray(0, whole.length - 40))
    const { exitCode, stderr } = await cli('search', 'is(aws_vpc)', '--inventory', name)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(sentence)
  })
})

describe('cloud-baseline explain', () => {
  it('prints the grouping', async () => {
    const { stdout } = await cli('explain', 'is(volume) and volume_size>3 or name=x')
    expect(stdout.split('\n')[0]).toBe('((is("volume") and volume_size > 3) or name == "x")')
  })

  it.each(['-->', '-delete->', '-[1:2]->', '-{a = 1}->'])(
    'takes %s, which begins like an option',
    async (arrow) => {
      const { exitCode, stdout } = await cli('explain', `${arrow} is(volume)`, '--json')
      expect(exitCode).toBe(0)
      expect((JSON.parse(stdout) as { canonical: string }).canonical).toMatch(/^all -.+-> is\("volume"\)$/)
    },
  )

  it('gives canonical, kinds and actions as JSON', async () => {
    const { stdout } = await cli('explain', 'is(aws_ec2_volume) and not volume_encrypted=true', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      canonical: '(is("aws_ec2_volume") and not(volume_encrypted == true))',
      kinds: ['aws_ec2_volume'],
      actions: ['ec2:DescribeVolumes'],
    })
  })
})

describe('cloud-baseline explain with the id of a rule', () => {
  it('explains its search, with the values of its row and of its parameters', async () => {
    const ssh = await cli('explain', 'aws-ec2-security-group-ingress-ssh-from-internet')
    expect(ssh.stdout).toContain('(protocol == "tcp" and from_port <= 22')
    const old = await cli('explain', 'aws-ec2-instance-too-old', '--json')
    const { canonical } = JSON.parse(old.stdout) as { canonical: string }
    expect(canonical).toMatch(/instance_launch_time > "\d{4}-\d{2}-\d{2}T/)
  })
})

describe('cloud-baseline explain with a path', () => {
  it.each(['my-rules/none.yml', 'none.yaml', 'my-rules/none'])(
    'says that there is no file %s',
    async (path) => {
      const { exitCode, stdout, stderr } = await cli('explain', path)
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(
        /^explain: received "[\w./-]+", but there is no such file or folder in \/.+; expected a search, the id of a rule, or a file or folder of rules\.\n$/,
      )
      expect(stderr).toContain(JSON.stringify(path))
    },
  )

  it('takes a search with slashes for a search', async () => {
    const { stdout } = await cli('explain', '/ancestors.aws_vpc.reported.id=vpc-1')
    expect(stdout.split('\n')[0]).toBe('/ancestors.aws_vpc.reported.id == "vpc-1"')
  })
})

/** Selected by nothing but itself. */
const OWN_RULE = `id: acme-large-volume
title: Volumes are large
severity: low
search: is(aws_ec2_volume) and volume_size > 100
examples:
  - { name: large, resource: { volume_size: 101 }, expect: violation }
  - { name: small, resource: { volume_size: 100 }, expect: pass }
`

describe('cloud-baseline rules', () => {
  it('lists the shipped rules', async () => {
    const { stdout } = await cli('rules', 'list', '--json')
    const rules = JSON.parse(stdout) as { id: string; actions: string[] }[]
    expect(rules.map(({ id }) => id)).toContain('aws-ec2-security-group-ingress-all-traffic-from-internet')
    expect(new Set(rules.flatMap(({ actions }) => actions))).toContain('ec2:DescribeSecurityGroups')
  })

  it('finds nothing wrong with them', async () => {
    const { exitCode, stdout } = await cli('rules', 'check')
    expect(exitCode).toBe(0)
    const [, rules, changes, disabled, examples] =
      /^(\d+) rules \((\d+) about changes, (\d+) disabled\) with ([\d,]+) examples: 0 errors, 0 warnings\.\n$/.exec(
        stdout,
      ) ?? []
    expect([rules, changes, disabled].map(Number)).toEqual([
      RULES.length,
      RULES.filter(({ change }) => change !== null).length,
      RULES.filter(({ rule, change }) => change === null && rule.enabled === false).length,
    ])
    expect(Number(examples?.replace(',', ''))).toBeGreaterThan(2 * BY_DEFAULT)
  })

  it('marks those that are off', async () => {
    const { stdout } = await cli('rules', 'list')
    expect(stdout).toMatch(/^low +stable, off +aws-ec2-resource-without-tags /m)
    expect(stdout).toMatch(/^critical +stable +aws-ec2-security-group-ingress-ssh-from-internet /m)
  })

  it('shows one of a family as it would stand in a file of its own', async () => {
    const { stdout } = await cli('rules', 'show', 'EC2.13')
    expect(stdout).toMatch(/^# rules\/aws\/ec2\/security-group\/.*-ingress-service-from-internet[.]yml:\d+\n/)
    expect(stdout).toContain('\nid: aws-ec2-security-group-ingress-ssh-from-internet\n')
    expect(stdout).not.toContain('{{row.')
    const { exitCode, stderr } = await cli('rules', 'show', 'EC2.1313')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('no rule that ships or is selected is called "EC2.1313"; did you mean EC2.')
  })

  it('shows a rule that the configuration file or --rules selects', async () => {
    mkdirSync(join(world.workspace, 'shown'))
    writeFileSync(join(world.workspace, 'shown/mine.yml'), OWN_RULE)
    writeFileSync(join(world.workspace, 'shown.yml'), 'rules: [shown]\n')
    const whole = '# shown/mine.yml:1\nid: acme-large-volume\n'
    for (const from of [
      ['--config', 'shown.yml'],
      ['--rules', 'shown'],
      ['--rules', 'default,shown/mine.yml'],
      ['shown'],
    ]) {
      const { stdout, stderr } = await cli('rules', 'show', 'acme-large-volume', ...from)
      expect([from, stdout.slice(0, whole.length), stderr]).toEqual([from, whole, ''])
    }
    const { stdout } = await cli('rules', 'show', 'EC2.13', '--rules', 'shown', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      rule: { id: 'aws-ec2-security-group-ingress-ssh-from-internet' },
    })
    const unselected = await cli('rules', 'show', 'acme-large-volume')
    expect([unselected.exitCode, unselected.stderr]).toEqual([
      2,
      'no rule that ships or is selected is called "acme-large-volume"; npx cloud-baseline rules list shows all, --rules selects your own.\n',
    ])
  })

  it('tells every mistake with file and line', async () => {
    mkdirSync(join(world.workspace, 'own'))
    writeFileSync(
      join(world.workspace, 'own/a.yml'),
      [
        'id: a',
        'title: A',
        'severity: low',
        'search: is(aws_ec2_volume) and volume_size > 3 or volume_encrypted = false',
        'examples:',
        '  - { name: big, expect: violation, resource: { volume_size: 4 } }',
        '  - { name: small, expect: pass, resource: { volume_size: 9 } }',
      ].join('\n'),
    )
    const { exitCode, stdout } = await cli('rules', 'check', 'own')
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(/^own\/a\.yml:4: warning: .*and.*or.*parentheses/m)
    expect(stdout).toMatch(/^own\/a\.yml:7: error: example "small"/m)
    expect(stdout).toContain('0 rules with 0 examples: 2 errors, 1 warning.')
  })
})

describe('cloud-baseline policy', () => {
  it('prints what the selected rules need and nothing else', async () => {
    writeFileSync(
      join(world.workspace, 'needs.yml'),
      [
        'id: needs',
        'title: Needs',
        'severity: low',
        'search: is(aws_vpc) and vpc_in_use = true with(empty, --> is(aws_ec2_flow_log))',
        'examples:',
        '  - name: a',
        '    expect: violation',
        '    resource: { vpc_is_default: true }',
        '    around: [{ kind: aws_ec2_network_interface, id: eni-1, vpc_id: example }]',
        '  - { name: b, expect: pass, resource: { vpc_is_default: true } }',
      ].join('\n'),
    )
    const { exitCode, stdout } = await cli('policy', 'needs.yml')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'CloudBaseline',
          Effect: 'Allow',
          Action: [
            'cloudtrail:LookupEvents',
            'ec2:DescribeFlowLogs',
            'ec2:DescribeNetworkInterfaces',
            'ec2:DescribeRegions',
            'ec2:DescribeVpcs',
          ],
          Resource: '*',
        },
      ],
    })
  })

  it('prints one for the workflow and one for the role where there are roles', async () => {
    const options = ['--accounts', 'organization', '--role', 'reader', '--production-accounts', 'ou:Prod']
    const { exitCode, stdout } = await cli('policy', ...options)
    expect(exitCode).toBe(0)
    const policies = JSON.parse(stdout) as Record<string, { Statement: readonly { Sid: string }[] }>
    const sids = Object.entries(policies).map(([name, { Statement }]) => [
      name,
      Statement.map(({ Sid }) => Sid),
    ])
    expect(sids).toEqual([
      ['workflow', ['CloudBaseline', 'CloudBaselineOrganization', 'CloudBaselineRoles']],
      ['arn:aws:iam::*:role/reader', ['CloudBaseline']],
    ])
    expect(stdout).toContain('organizations:ListOrganizationalUnitsForParent')
  })

  it('refuses accounts that nothing opens', async () => {
    const { exitCode, stderr } = await cli('policy', '--accounts', 'organization')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('expected the name of a role to assume in each of them')
  })
})

it('tells wrong use on standard error and exits with 2', async () => {
  const { exitCode, stderr } = await cli('frobnicate')
  expect(exitCode).toBe(2)
  expect(stderr).toBe('there is no command "frobnicate". npx cloud-baseline --help lists what there is.\n')
})
