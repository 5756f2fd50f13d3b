import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { authorizeIngress, repairIngress } from '../../sandbox/aws/security-groups.ts'
import type { History } from '../../src/model/history.ts'
import { FORMATS } from '../../src/report/formats.ts'
import { enumerate } from '../../src/text/words.ts'
import {
  alertsIn,
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'
import { gapsIn } from './gaps.ts'

const REGIONS = ['eu-central-1', 'us-east-1']
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(packaged.action, organisationOf([PRODUCTION, STAGING, SANDBOX], REGIONS), LEAN)
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function history(): History {
  return JSON.parse(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')) as History
}

describe('wrong settings', () => {
  it.each([
    [{ accounts: '12345678901' }, 'accounts: received "12345678901"'],
    [{ 'fail-on': 'urgent' }, 'fail-on: received "urgent"'],
    [{ rules: 'no/such/file.yml' }, 'no/such/file.yml'],
    [{ rules: 'aws-privacy-home-addresses' }, 'which judges what other rules have read, and none of these'],
    [{ rules: 'default, aws-privacy-national-ids-in-metadata' }, 'names no country whose ids are looked for'],
    [{ 'pagerduty-routing-key': 'short' }, 'pagerduty-routing-key has 5 characters'],
  ])('%j ends with one sentence before any call', async (inputs, sentence) => {
    const run = await world.run(inputs)
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(run.log.trim().split('\n')).toHaveLength(1)
    expect(world.aws.log.requests).toEqual([])
    expect(world.pagerduty.requests).toEqual([])
  })

  it('refuses a broken rule with its place and shows where the search goes wrong', async () => {
    writeFileSync(
      join(world.workspace, 'mine.yml'),
      'id: mine\ntitle: Mine\nseverity: low\nsearch: is(aws_ec2_volume) && volume_size > 3\nexamples:\n  - {name: a, expect: violation, resource: {volume_size: 4}}\n  - {name: b, expect: pass, resource: {}}\n',
    )
    const run = await world.run({ rules: 'mine.yml' })
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('mine.yml:4')
    expect(run.log).toContain('^')
    expect(world.aws.log.requests).toEqual([])
  })

  it('pages, remembers and fails with a sentence when a report folder cannot be made', async () => {
    openGroup(world)
    writeFileSync(join(world.workspace, 'taken'), '')
    const run = await world.run({ 'report-dir': 'taken/report', 'fail-on': 'none', formats: 'all' })
    expect(run.exitCode).toBe(1)
    const error = run.annotations.find(({ message }) => message.includes('result.json'))
    expect(error?.message).toContain('The inventory cannot be written to')
    const files = enumerate(['pagerduty.ndjson', ...FORMATS.map(({ file }) => file)])
    expect(error?.message).toContain(`${files} are missing`)
    expect(run.log).not.toMatch(/^\s+at /m)
    expect(run.outputs).toMatchObject({ 'alerts-triggered': '1', high: '1', html: '', sarif: '', json: '' })
    expect(run.summary).toContain('1 high violation')
    expect(world.pagerduty.incidents).toHaveLength(1)
    rmSync(join(world.workspace, 'taken'))
    expect((await world.run({ 'fail-on': 'none' })).outputs['new']).toBe('0')
  })
})

describe('an AWS that cannot be reached', () => {
  it('ends with gaps when nobody listens', async () => {
    const run = await world.run({}, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('incomplete')
    expect(run.log).not.toMatch(/^\s+at /m)
    expect(gapsIn(world.result()).map(({ account, reason }) => [account, reason])).toEqual(
      [PRODUCTION, STAGING, SANDBOX].map((account) => [account, 'unreachable']),
    )
  })

  it('ends within its timeout when nobody answers', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const { port } = silent.address() as AddressInfo
    const run = await world.run(
      { 'timeout-minutes': '0.03' },
      { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` },
    )
    silent.close()
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('incomplete')
    expect(new Set(gapsIn(world.result()).map(({ reason }) => reason))).toEqual(new Set(['timeout']))
    expect(run.summary).toContain('timeout')
  })

  it('says that there are no credentials', async () => {
    const run = await world.run({}, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('incomplete')
    expect(run.summary).toContain('No AWS credentials were found')
  })
})

describe('gaps', () => {
  it('reads everything else, names what is missing and fails the step', async () => {
    openGroup(world)
    world.aws.faults.deny({ operation: 'DescribeVolumes', account: STAGING, region: 'us-east-1' })
    world.aws.faults.truncate({ operation: 'DescribeSubnets', account: STAGING, region: 'eu-central-1' })
    world.aws.faults.deny({ service: 'sts', operation: 'AssumeRole', account: STAGING })
    world.aws.faults.deny({ operation: 'DescribeVolumes', account: PRODUCTION, region: 'us-east-1' })
    world.aws.faults.html({ operation: 'DescribeSubnets', account: PRODUCTION, region: 'eu-central-1' })
    const run = await world.run()
    const gaps = gapsIn(world.result()).map(({ account, region, kind, reason }) =>
      [account, region, kind, reason].join(' '),
    )
    expect(gaps).toContain(`${PRODUCTION} us-east-1 aws_ec2_volume denied`)
    expect(gaps).toContain(`${PRODUCTION} eu-central-1 aws_ec2_subnet malformed`)
    expect(run.outputs['violations']).not.toBe('0')
    expect(run.exitCode).toBe(1)
  })

  it('passes with on-incomplete: warn and no violation, but never as a pass', async () => {
    world.aws.faults.deny({ operation: 'DescribeVolumes' })
    const run = await world.run({ 'on-incomplete': 'warn' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'incomplete', violations: '0', gaps: '6' })
  })
})

describe('the history', () => {
  it('is told to be damaged, kept aside, and never read as an empty one', async () => {
    openGroup(world)
    mkdirSync(join(world.workspace, 'state'))
    writeFileSync(join(world.workspace, 'state/history.json'), '{"schema":1,"findings":{')
    const run = await world.run()
    expect(run.summary).toMatch(/history/i)
    expect(world.result().history.status).toBe('damaged')
    expect(existsSync(join(world.workspace, 'state/history.json.damaged'))).toBe(true)
    expect(Object.keys(alertsIn(history()))).not.toEqual([])
  })

  it('fails the step when it cannot be written, after the reports', async () => {
    writeFileSync(join(world.workspace, 'state'), '')
    const run = await world.run()
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('history')
    expect(run.outputs['verdict']).toBe('pass')
    expect(world.result().verdict).toBe('pass')
    expect(world.result().failure).toMatch(/history/)
    expect(run.log).toContain(world.result().failure)
  })

  it('counts what comes back as reopened', async () => {
    const group = openGroup(world)
    await world.run()
    repairIngress(group)
    expect((await world.run()).outputs['fixed']).not.toBe('0')
    authorizeIngress(group, '-1', null, '0.0.0.0/0')
    await world.run()
    const { findings } = world.result()
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['reopened']))
  })
})

describe('hostile names', () => {
  const HOSTILE = [
    '::error::forged',
    '##[error]forged',
    'a\n::set-output name=verdict::pass',
    '</table><h1>All clear</h1>',
    '| a | b |\n|---|---|',
    '![x](https://evil.example/x.png)',
    '[0 findings](https://evil.example)',
    '`code` ``` @everyone #1 :tada:',
    'right\u202eto left\u2066',
    '<!-- ',
    '\u001b[31mred',
    '%0A::error::forged',
  ]

  it('are shown as text in log, summary and annotations', async () => {
    const calm = await world.run()
    for (const name of HOSTILE) {
      const group = openGroup(world, name)
      group.Description = name
      group.Tags = [
        { Key: name, Value: name },
        { Key: 'Name', Value: name },
      ]
    }
    world.aws.faults.error(
      { operation: 'DescribeVpcs' },
      'Client.X',
      '::error::forged by an error\n##[error]text',
    )
    const run = await world.run()
    const raw = run.stdout.split('\n')
    const commands = raw.filter((line) => line.trim().startsWith('::'))
    for (const line of commands)
      expect(line).toMatch(/^::(add-mask|group|endgroup|error|warning|notice|debug)[: ]/)
    expect(run.annotations.length).toBeGreaterThan(calm.annotations.length)
    for (const { title } of run.annotations) expect(title ?? '').not.toContain('forged')
    expect(raw.filter((line) => line.includes('##['))).toEqual([])
    expect(run.summary).not.toMatch(/<h1>|<!--|!\[x\]|\]\(https:\/\/evil|\u202e|\u2066/)
    expect(run.summary).not.toContain('\u001b')
    expect(run.summary.split('\n').filter((line) => /^\s*(::|##\[|\|---)/.test(line))).toEqual([])
    expect(run.outputs['verdict']).toBe('violations')
  })
})

describe('settings that look at less', () => {
  it('let go of what was open in a region that is left out, and call nothing fixed', async () => {
    openGroup(world)
    await world.run()
    const narrowed = await world.run({ regions: 'us-east-1' })
    expect(narrowed.outputs).toMatchObject({ verdict: 'pass', fixed: '0', 'alerts-resolved': '1' })
    expect(narrowed.summary).toContain('no longer looked at')
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['resolved'])
  })

  it('close the alert of an account that is left out, and call nothing fixed', async () => {
    openGroup(world)
    await world.run()
    const fewer = await world.run({ accounts: [STAGING, SANDBOX].join(',') })
    expect(fewer.outputs).toMatchObject({ verdict: 'pass', fixed: '0', 'alerts-resolved': '1' })
    expect(fewer.summary).toContain('no longer looked at')
  })
})
