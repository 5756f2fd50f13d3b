import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGroup, organisationOf, packageAction, PRODUCTION, SANDBOX, STAGING, World } from './support.ts'
import { daysFromNow, inDays } from './clock.ts'

const FILE = '.github/cloud-baseline-exceptions.yml'
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1']),
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
