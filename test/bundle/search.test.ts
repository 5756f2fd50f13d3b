import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import {
  addOpenGroup,
  EXTERNAL_ID,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROLE,
  STAGING,
  World,
} from './support.ts'

const packaged = packageAction()
let world: World

const CONFIG = `accounts:
  - { id: '${PRODUCTION}', name: shop }
  - { id: '${STAGING}', name: tools }
`

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING], ['eu-central-1']))
  for (const id of [PRODUCTION, STAGING])
    addOpenGroup(world.aws.organisation.account(id).region('eu-central-1'))
  mkdirSync(join(world.workspace, '.github'))
  writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), CONFIG)
  for (const [account, file] of [
    [PRODUCTION, 'shop'],
    [STAGING, 'tools'],
  ] as const) {
    await scan(account, '--production-accounts', 'shop')
    renameSync(join(world.workspace, 'cloud-baseline-report'), join(world.workspace, file))
  }
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

function cli(...args: string[]) {
  return runCli(args, {
    entry: packaged.cli,
    cwd: world.workspace,
    env: awsEnvironment(world.aws, STAGING),
  })
}

function scan(account: string, ...more: string[]) {
  return cli(
    'scan',
    '--dry-run',
    '--fail-on',
    'none',
    '--accounts',
    account,
    '--role',
    ROLE,
    '--external-id',
    EXTERNAL_ID,
    ...more,
  )
}

const VPCS = 'aggregate(account as a, environment as e: sum(1) as n): is(aws_ec2_security_group) sort a'

function rowsOf(stdout: string): readonly string[] {
  return stdout.split('\n').map((line) => line.replaceAll(/ +/g, ' '))
}

describe('search in several inventories', () => {
  it.each([
    [[VPCS, '--inventory', '*/inventory.ndjson.gz']],
    [[VPCS, '--inventory', 'shop/inventory.ndjson.gz', 'tools/inventory.ndjson.gz']],
    [['--inventory', 'tools/inventory.ndjson.gz,shop/inventory.ndjson.gz', VPCS]],
  ])('%j', async (args) => {
    const { exitCode, stdout, stderr } = await cli('search', ...args)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(rowsOf(stdout).slice(0, 3)).toEqual([
      'A E N',
      expect.stringMatching(/^shop production \d+$/),
      expect.stringMatching(/^tools non-production \d+$/),
    ])
  })

  it('says where there is none, and takes the one that a scan left', async () => {
    const none = await cli('search', VPCS)
    expect(none.exitCode).toBe(2)
    expect(none.stderr).toContain('there is no cloud-baseline-report/inventory.ndjson.gz here')
    await scan(PRODUCTION)
    const { exitCode, stdout, stderr } = await cli('search', 'is(aws_vpc) and environment = production')
    expect(stdout).toBe('0 results.\n')
    expect(stderr).toContain(`The environment of ${PRODUCTION} is not known: production-accounts is empty.`)
    expect(exitCode).toBe(3)
    const twice = await cli('search', VPCS, '--inventory', '*/inventory.ndjson.gz')
    expect([twice.exitCode, twice.stderr]).toEqual([
      2,
      `inventory: cloud-baseline-report/inventory.ndjson.gz and shop/inventory.ndjson.gz both hold account ${PRODUCTION}, expected each account once; leave one of them out.\n`,
    ])
  })
})

describe('a scan that collects everything', () => {
  it('leaves no kind to be asked for', async () => {
    await scan(PRODUCTION, '--collect', 'all', '--report-dir', 'all')
    const { exitCode, stderr } = await cli(
      'search',
      'is(aws_resource)',
      '--inventory',
      'all/inventory.ndjson.gz',
    )
    expect(stderr).not.toContain('was made without')
    expect(exitCode).toBe(0)
    const { stdout } = await cli('policy', '--collect', 'all', '--role', ROLE)
    expect(stdout).toContain('ec2:DescribeHosts')
  })
})
