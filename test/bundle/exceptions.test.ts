import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { MatrixRun, resultOf } from './matrix.ts'
import {
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'
import { ruleText } from '../rules/workspace.ts'
import { daysFromNow, deliverLogsFor, inDays } from './clock.ts'

const FILE = '.github/cloud-baseline-exceptions.yml'
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1']),
    LEAN,
  )
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function writeExceptions(...lines: readonly string[]): void {
  mkdirSync(join(world.workspace, '.github'), { recursive: true })
  writeFileSync(join(world.workspace, FILE), `${lines.join('\n')}\n`)
}

function accept(group: string, expires: string, ...more: readonly string[]): void {
  writeExceptions(
    'exceptions:',
    "  - rule: 'aws-*'",
    `    resources: [${group}]`,
    `    accounts: ['${PRODUCTION}']`,
    ...more.map((line) => `    ${line}`),
    '    reason: Open until the VPN is there',
    '    owner: network-team@example.com',
    '    ticket: NET-1234',
    `    expires: ${expires}`,
  )
}

function cli(...args: readonly string[]) {
  return runCli(['exceptions', ...args], { entry: packaged.cli, cwd: world.workspace, env: {} })
}

/** A rule and a group that it finds to be open, in a report. */
async function openFinding(): Promise<{
  rule: string
  group: string
  fingerprint: string
  report: string
}> {
  const { GroupId: group = '' } = openGroup(world)
  await world.run()
  const found = world.result().findings.find(({ id, standing }) => id === group && standing === 'counted')
  return { rule: found?.rule ?? '', group, fingerprint: found?.fingerprint ?? '', report: world.lastReport }
}

function acceptOwn(expires: string): void {
  writeExceptions(
    'exceptions:',
    '  - rule: our-groups',
    '    reason: r',
    '    owner: me',
    `    expires: ${expires}`,
  )
}

describe('an exception', () => {
  it('silences a violation and resolves its alert with the reason, until it expires', async () => {
    const { GroupId: group = '' } = openGroup(world)
    expect((await world.run()).exitCode).toBe(1)
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['triggered'])

    const expires = daysFromNow(30)
    accept(group, expires)
    const silent = await world.run()
    expect(silent.outputs).toMatchObject({ verdict: 'pass', violations: '0', 'alerts-resolved': '1' })
    expect(Number(silent.outputs['suppressed'])).toBeGreaterThan(0)
    expect(silent.exitCode).toBe(0)
    expect(world.pagerduty.incidents.map(({ status }) => status)).toEqual(['resolved'])
    const said = JSON.stringify(world.pagerduty.requests.map(({ body }) => body))
    expect(said).toContain(
      `accepted by exception ${FILE}:2 until ${expires}: Open until the VPN is there (network-team@example.com)`,
    )
    expect(silent.summary).toMatch(/Accepted \(\d+\)/)
    expect(silent.summary).toContain('30 days left')

    deliverLogsFor(world.aws.organisation, 20)
    const soon = await world.run({}, inDays(20))
    expect(soon.summary).toContain('1 exception expires soon')
    expect(soon.outputs).toMatchObject({ verdict: 'pass' })

    const late = await world.run({ 'fail-on-new': 'true' }, inDays(30))
    expect(late.exitCode).toBe(1)
    expect(late.outputs).toMatchObject({ verdict: 'violations', suppressed: '0' })
    expect(world.pagerduty.incidents.map(({ status }) => status)).toContain('triggered')
    expect(late.summary).toContain(`expired on ${expires}`)
    expect(world.result().findings.some(({ lapsed, state }) => lapsed === true && state === 'known')).toBe(
      true,
    )
  })

  it('whose tags were read accepts only what has them', async () => {
    const { GroupId: group = '' } = openGroup(world)
    accept(group, daysFromNow(30), 'tags: { team: network }')
    const run = await world.run()
    expect(run.outputs).toMatchObject({ verdict: 'violations', suppressed: '0' })
    expect(run.summary).toContain('Exceptions that match nothing: 1')
  })

  it('that matches nothing where something was not read is not called stale', async () => {
    accept('sg-0123', daysFromNow(30))
    world.aws.faults.deny({ service: 'ec2', operation: 'DescribeSecurityGroups', account: PRODUCTION })
    const run = await world.run({ 'on-incomplete': 'warn' })
    expect(run.summary).toContain('Exceptions that could not be checked: 1')
    expect(world.result().exceptions.map(({ status }) => status)).toEqual(['unchecked'])
  })

  it('that is broken fails the step before any call', async () => {
    writeExceptions('exceptions:', "  - rule: 'aws-*'", '    owner: me', '    expires: 2027-02-30')
    const run = await world.run()
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain(`${FILE}:2: exceptions[0]: the field reason is missing`)
    expect(world.aws.log.matching({})).toEqual([])
  })
})

describe('cloud-baseline exceptions', () => {
  it('explain says which entry accepts a finding of an inventory, and what of others does not match', async () => {
    const { rule, group, fingerprint, report } = await openFinding()
    const inventory = `--inventory=${report}/inventory.ndjson.gz`
    const none = await cli('explain', fingerprint, inventory)
    expect([none.exitCode, none.stdout]).toEqual([1, expect.stringContaining('There are no exceptions.')])

    accept(group, daysFromNow(30), 'where: name = "open"')
    const accepted = await cli('explain', rule, group, inventory)
    expect(accepted.stdout).toContain(`finding ${fingerprint}`)
    expect(accepted.stdout).toContain(
      `Accepted by ${FILE}:2 until ${daysFromNow(30)} (30 days left): Open until the VPN is there (network-team@example.com, NET-1234)`,
    )
    expect(accepted.exitCode).toBe(0)

    accept(group, daysFromNow(30), 'where: name = "closed"', 'tags: { team: network }')
    const other = await cli('explain', fingerprint, inventory)
    expect(other.stdout).toContain(`${FILE}:2 does not match:`)
    expect(other.stdout).toContain('  tags: received no tag team, expected team: network')
    expect(other.stdout).toContain('  where: received name = "open", expected name = "closed"')
    expect(other.exitCode).toBe(1)
    const json = await cli('explain', fingerprint, inventory, '--json')
    expect(JSON.parse(json.stdout)).toMatchObject({
      findings: [{ fingerprint, rule, id: group, status: 'not-accepted', entries: [{ fits: 'no' }] }],
    })
  })

  it('explain decides by a report what it holds, and says what takes the inventory', async () => {
    const { rule, group, fingerprint, report } = await openFinding()
    const result = `--result=${report}/result.json`
    accept(group, daysFromNow(30))
    expect(await cli('explain', fingerprint, result)).toMatchObject({ exitCode: 0 })
    accept('sg-0*', daysFromNow(30), 'where: name = "open"')
    const open = await cli('explain', `${rule} ${group}`, result)
    expect(open.exitCode).toBe(3)
    expect(open.stdout).toContain('  where: expected name = "open"; it is not decided here')
    expect(open.stdout).toContain('give --inventory')
  })

  it('explain refuses what is no finding, and what is nowhere to be looked up', async () => {
    const { fingerprint, report } = await openFinding()
    const nowhere = await cli('explain', fingerprint)
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([
      2,
      expect.stringContaining('received neither --inventory nor --result'),
    ])
    const unknown = await cli('explain', '0'.repeat(32), `--result=${report}/result.json`)
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('is no finding in the report'),
    ])
    const wrong = await cli('explain', fingerprint, `--result=${report}/inventory.ndjson.gz`)
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('expected the result.json')])
  })

  it('check knows own rules and how far an exception may reach, and says what ends', async () => {
    const own = ruleText({ id: 'id: our-groups' })
    mkdirSync(join(world.workspace, 'own'), { recursive: true })
    writeFileSync(join(world.workspace, 'own/our.yml'), own)
    acceptOwn(daysFromNow(5))
    const unknown = await cli('check')
    expect([unknown.exitCode, unknown.stdout]).toEqual([2, expect.stringContaining('is called "our-groups"')])
    const good = await cli('check', '--rules=default,own/our.yml')
    expect(good.stdout).toContain(`${FILE}:2 expires on ${daysFromNow(5)} (5 days left, me)`)
    expect(good.stdout).toContain('1 exception, 0 problems.')
    expect(good.exitCode).toBe(0)

    writeFileSync(join(world.workspace, 'c.yml'), 'exceptions-max-days: 3\n')
    const far = await cli('check', FILE, '--rules=default,own/our.yml', '--config=c.yml')
    expect([far.exitCode, far.stdout]).toEqual([2, expect.stringContaining('3 days from today')])
    acceptOwn('2020-01-01')
    const late = await cli('check', FILE, '--rules=default,own/our.yml')
    expect([late.exitCode, late.stdout]).toEqual([0, expect.stringContaining('expired on 2020-01-01 (me)')])
  })
})

// The jobs of a matrix have the file outside of their workspaces.
const said = ({ findings, exceptions }: ResultFile) => [
  findings.map(({ fingerprint, standing, exception }) => [fingerprint, standing, exception?.place.line]),
  exceptions.map(({ place, status, matches, accepted }) => [place.line, status, matches, accepted]),
]

it('a run in shards accepts what a single one accepts', async () => {
  const { GroupId: group = '' } = openGroup(world)
  accept(group, daysFromNow(30), 'where: name = "open"')
  const inputs = {
    accounts: [PRODUCTION, STAGING, SANDBOX].join('\n'),
    'production-accounts': PRODUCTION,
    exceptions: join(world.workspace, FILE),
  }
  const single = await world.run({ ...inputs, history: 'none' })
  const { legs, merge } = await new MatrixRun(world, packaged.action, 1, {
    ...inputs,
    history: 'none',
  }).whole('2')
  expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect([merge.exitCode, merge.outputs['verdict']]).toEqual([0, 'pass'])
  expect(Number(merge.outputs['suppressed'])).toBeGreaterThan(0)
  expect(merge.outputs['suppressed']).toBe(single.outputs['suppressed'])
  expect(said(resultOf(merge))).toEqual(said(world.result()))
  expect(resultOf(merge).exceptions).toMatchObject([{ status: 'used' }])
})
