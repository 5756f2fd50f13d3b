import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { addOpenGroup, organisationOf, packageAction, PRODUCTION, ROUTING_KEY, World } from './support.ts'

const KEY = 'R0123456789ABCDEFGHIJKLMNOPQRSTU'
const OPEN =
  'search is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol="-1" and (ip_ranges[*].cidr_ip="0.0.0.0/0" or ipv6_ranges[*].cidr_ipv6="::/0")}'
const JOBS = `# jobs
jobs add --id open_groups --wait-for-event post_collect '${OPEN} | pagerduty --summary "Groups are open" --dedup-key open_groups --routing-key ${KEY}'
jobs add --id every_protocol --schedule "17 4 * * 0" 'search is(aws_ec2_security_group) and group_ip_permissions[*].ip_protocol = -1 | pagerduty --summary "Every protocol" --dedup-key every_protocol --severity info'
jobs add --id nothing --wait-for-event post_collect 'search is(aws_ec2_volume) and volume_size > 100000 | pagerduty --summary "Huge volumes" --dedup-key huge --severity critical'
jobs add --id counted --wait-for-event post_collect 'search is(aws_ec2_volume) | count'
`

const packaged = packageAction()
let world: World

beforeAll(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION], ['eu-central-1']))
  addOpenGroup(world.aws.organisation.account(PRODUCTION).region('eu-central-1'))
  writeFileSync(join(world.workspace, 'jobs.txt'), JOBS)
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

describe('import-resoto', () => {
  it('writes what loads, names what it left, and shows no key', async () => {
    const { exitCode, stdout, stderr } = await cli('import-resoto', 'jobs.txt')
    expect([exitCode, stderr]).toEqual([3, ''])
    expect(stdout).toContain(
      '4 read: 1 carried over as they were, 2 carried over with remarks and 1 not carried over.',
    )
    expect(stdout).toContain('5 files written.')
    const config = readFileSync(join(world.workspace, '.github/cloud-baseline.yml'), 'utf8')
    const workflow = readFileSync(join(world.workspace, '.github/workflows/cloud-baseline.yml'), 'utf8')
    const rules = readdirSync(join(world.workspace, '.github/cloud-baseline/resoto'))
    expect(rules.toSorted()).toEqual(['every-protocol.yml', 'nothing.yml', 'open-groups.yml'])
    expect([stdout, config, workflow].filter((text) => text.includes(KEY))).toEqual([])
    const check = await cli('rules', 'check')
    expect([check.exitCode, check.stdout]).toEqual([0, '3 rules with 7 examples: 0 errors, 0 warnings.\n'])
  })

  it('is found by the scan, and pages with the keys that Resoto had', async () => {
    const { exitCode } = await cli('scan', '--pagerduty-endpoint', world.pagerduty.url, '--history', 'none')
    expect(exitCode).toBe(1)
    const result = JSON.parse(
      readFileSync(join(world.workspace, 'cloud-baseline-report/result.json'), 'utf8'),
    ) as ResultFile
    expect(result.findings.map(({ rule }) => rule)).toEqual(['open-groups', 'every-protocol'])
    const events = world.pagerduty.requests
      .map(({ body }) => body)
      .filter((body) => body?.['event_action'] === 'trigger')
    expect(events).toMatchObject([
      { dedup_key: 'open_groups', payload: { severity: 'error' } },
      { dedup_key: 'every_protocol', payload: { severity: 'info' } },
    ])
  })

  it('has checks beside jobs, of which the jobs alone page', async () => {
    const checks = `report_check:
  provider: acme
  service: ec2
  checks:
    - { name: open, title: Open, severity: critical, detect: { fix: '${OPEN.replace('search ', '')}' } }
`
    writeFileSync(join(world.workspace, 'checks.yml'), checks)
    const both = join(world.workspace, 'both')
    expect((await cli('import-resoto', 'jobs.txt', 'checks.yml', '--into', 'both')).exitCode).toBe(3)
    const before = world.pagerduty.requests.length
    const scan = (...more: string[]) =>
      runCli(['scan', '--pagerduty-endpoint', world.pagerduty.url, ...more], {
        entry: packaged.cli,
        cwd: both,
        env: { ...awsEnvironment(world.aws, PRODUCTION), CLOUD_BASELINE_PAGERDUTY_ROUTING_KEY: ROUTING_KEY },
      })
    expect((await scan('--history', 'none')).exitCode).toBe(1)
    const result = JSON.parse(
      readFileSync(join(both, 'cloud-baseline-report/result.json'), 'utf8'),
    ) as ResultFile
    expect(result.findings.map(({ rule }) => rule)).toEqual([
      'acme-ec2-open',
      'open-groups',
      'every-protocol',
    ])
    const keys = world.pagerduty.requests
      .slice(before)
      .filter(({ body }) => body?.['event_action'] === 'trigger')
      .map(({ body }) => body?.['dedup_key'])
    expect(keys).toEqual(['open_groups', 'every_protocol'])
  })

  it('leaves what is there, all of it, unless it is told to overwrite', async () => {
    const file = join(world.workspace, '.github/cloud-baseline.yml')
    writeFileSync(file, '# mine\n')
    const refused = await cli('import-resoto', 'jobs.txt')
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toMatch(
      /found .*cloud-baseline\.yml.*, expected no such files; --force replaces them\. Nothing was written\./,
    )
    expect(readFileSync(file, 'utf8')).toBe('# mine\n')
    expect((await cli('import-resoto', 'jobs.txt', '--force')).exitCode).toBe(3)
    expect(readFileSync(file, 'utf8')).toContain('alert-per: rule')
  })

  it('prints the same for programs', async () => {
    const { stdout } = await cli('import-resoto', 'jobs.txt', '--into', 'elsewhere', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      into: 'elsewhere',
      read: 4,
      counts: { carried: 1, 'with remarks': 2, 'needs examples': 0, 'not carried': 1 },
      entries: [
        { name: 'open_groups', files: ['.github/cloud-baseline/resoto/open-groups.yml'] },
        {},
        {},
        {},
      ],
    })
    expect(stdout).not.toContain(KEY)
  })

  it('writes nothing through a link that leads out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    mkdirSync(join(world.workspace, 'linked'))
    symlinkSync(outside, join(world.workspace, 'linked/.github'))
    const { exitCode, stderr } = await cli('import-resoto', 'jobs.txt', '--into', 'linked', '--force')
    expect([exitCode, readdirSync(outside)]).toEqual([2, []])
    expect(stderr).toMatch(
      /found a link at \.github\/cloud-baseline\/resoto or above it that leads out of the folder/,
    )
    rmSync(outside, { recursive: true })
  })

  it.each([
    ['missing.txt', null, /missing\.txt: it cannot be read/],
    ['empty.txt', '', /empty\.txt: the file is empty/],
    ['prose.txt', 'Dear reader,\n', /holds nothing of Resoto's/],
    ['folder', undefined, /it is a folder/],
    ['huge.txt', 'x'.repeat(9 * 1024 * 1024), /more than 8,388,608 bytes/],
  ])('refuses %s and writes nothing', async (name, text, sentence) => {
    if (text === undefined) mkdirSync(join(world.workspace, name), { recursive: true })
    else if (text !== null) writeFileSync(join(world.workspace, name), text)
    const { exitCode, stderr } = await cli('import-resoto', 'jobs.txt', name, '--into', 'nowhere')
    expect([exitCode, existsSync(join(world.workspace, 'nowhere'))]).toEqual([2, false])
    expect(stderr).toMatch(sentence)
  })

  it('refuses accounts that are none', async () => {
    const { exitCode, stderr } = await cli('import-resoto', 'jobs.txt', '--into', 'n', '--accounts', '1234')
    expect([exitCode, stderr]).toEqual([
      2,
      '--accounts: received "1234", expected organization, or account ids of 12 digits.\n',
    ])
  })
})
