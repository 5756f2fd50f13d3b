import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { act } from '../../sandbox/aws/cloudtrail/acting.ts'
import { assumedRole } from '../../sandbox/aws/cloudtrail/callers.ts'
import { permission } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import {
  addOpenGroup,
  LEAN,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  SANDBOX,
  STAGING,
  World,
} from './support.ts'

const REGION = 'eu-central-1'
const AT = new Date(Date.now() - 7_200_000)
const TIME = `${AT.toISOString().slice(0, 16).replace('T', ' ')} UTC`
const ON = { attribution: 'true', 'fail-on': 'none' }
const packaged = packageAction()
let world: World

beforeEach(async () => {
  world = await World.create(
    packaged.action,
    organisationOf([PRODUCTION, STAGING, SANDBOX], [REGION, 'us-east-1']),
    LEAN,
  )
})
afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

/** A run that finds nothing; then alice opens every port of a group that is in use. */
async function alice(): Promise<string> {
  const group = openGroup(world)
  group.IpPermissions = []
  await world.run(ON)
  const account = world.aws.organisation.account(PRODUCTION)
  const by = assumedRole(PRODUCTION, 'deploy', 'alice', { source: '198.51.100.23' })
  const input = { GroupId: group.GroupId, IpPermissions: [permission('-1', null, '0.0.0.0/0')] }
  act(account, 'AuthorizeSecurityGroupIngress', input, { region: REGION, by, at: AT })
  return group.GroupId ?? ''
}

function paged(): string {
  return JSON.stringify(world.pagerduty.requests)
}

/** As people see it. */
function plain(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

function asked() {
  return world.aws.log.requests.filter(({ operation }) => operation === 'LookupEvents')
}

/** How many were asked for: one that AWS throttles is asked for again, which depends on the clock. */
function lookups(): number {
  return new Set(asked().map(({ account, region, parameters }) => `${account} ${region} ${parameters}`)).size
}

function attributions(): readonly unknown[] {
  return world
    .result()
    .findings.flatMap(({ attribution }) => (attribution === undefined ? [] : [attribution]))
}

describe('somebody opens a group', () => {
  const words = `opened ${TIME} by assumed-role/deploy/alice from 198.51.100.23 (AuthorizeSecurityGroupIngress)`

  it('is named in summary, log, page and result.json', async () => {
    const id = await alice()
    const run = await world.run(ON)
    expect(plain(run.summary)).toContain(words)
    expect(run.log).toContain('Who did it: 1 finding, 1 found (1 request).')
    expect(paged()).toContain(words)
    expect(world.result().findings.find((one) => one.id === id && one.standing === 'counted')).toMatchObject({
      state: 'new',
      attribution: {
        status: 'found',
        call: {
          event: 'AuthorizeSecurityGroupIngress',
          did: 'opened',
          at: `${AT.toISOString().slice(0, 19)}.000Z`,
          principal: 'assumed-role/deploy/alice',
          source: '198.51.100.23',
        },
      },
    })
    await world.run(ON)
    expect([attributions(), lookups()]).toEqual([[], 1])
  })

  it('is masked everywhere where the configuration says so', async () => {
    await alice()
    writeFileSync(join(world.workspace, 'masked.yml'), 'personal-data: mask\n')
    const run = await world.run({ ...ON, config: 'masked.yml' })
    const masked = `opened ${TIME} by assumed-role/deploy/a*** from 198.51.100.* (AuthorizeSecurityGroupIngress)`
    expect(paged()).toContain(masked)
    expect(world.file('result.json')).toContain('assumed-role/deploy/a***')
    const everything = [run.log, plain(run.summary), paged(), world.file('result.json')].join('\n')
    expect(everything).not.toMatch(/alice|198\.51\.100\.23/)
  })

  it('is not known where the call is denied, which is said and fails nothing', async () => {
    await alice()
    world.aws.faults.deny({ operation: 'LookupEvents' })
    const run: ActionRun = await world.run(ON)
    const denied = 'cloudtrail:LookupEvents was denied'
    expect(run.exitCode).toBe(0)
    expect(run.outputs['verdict']).toBe('violations')
    expect(plain(run.summary)).toContain(`Who did it is not known for 1 finding: ${denied}.`)
    expect(paged()).toContain(`who did it is not known: ${denied}`)
    expect(attributions()).toEqual([{ status: 'not-answered', message: denied }])
    expect(world.result().complete).toBe(true)
  })

  it('is not known where CloudTrail has no such call, or not yet', async () => {
    await world.run(ON)
    openGroup(world)
    const run = await world.run(ON)
    expect(plain(run.summary)).toContain(
      'Who did it is not known for 1 finding: CloudTrail has no such call of the last 90 days, or not yet',
    )
    expect(attributions()).toEqual([{ status: 'none-found' }])
  })

  it('is asked for the worst where there are more than the budget of an account and region', async () => {
    const region = world.aws.organisation.account(PRODUCTION).region(REGION)
    for (let index = 0; index < 23; index += 1) addOpenGroup(region, `open-${index}`)
    const run = await world.run(ON)
    expect(lookups()).toBe(20)
    expect(plain(run.summary)).toContain(
      'and the 20 calls for this account and region went to worse findings (3).',
    )
  })

  it('is asked by nobody who does not want it', async () => {
    await alice()
    const before = asked().length
    const run = await world.run({ attribution: 'false', 'fail-on': 'none' })
    expect([asked().length, attributions()]).toEqual([before, []])
    expect(plain(run.summary)).not.toMatch(/who did it|alice/i)
  })
})
