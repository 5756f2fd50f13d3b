import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { SERVICES } from '../../sandbox/aws/services.ts'
import { packageAction, type World } from '../bundle/support.ts'
import { decode } from '../report/text-of-markdown.ts'
import { type Case, caseOf, playCase, worldCase } from './play.ts'
import { gapsIn } from '../bundle/gaps.ts'

const ACCOUNT = '111122223333'
const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

/** A group that everybody may reach on every port. */
function openGroup(groupId: string) {
  return {
    groupId,
    groupName: groupId,
    ownerId: ACCOUNT,
    vpcId: 'vpc-1',
    ipPermissions: [{ ipProtocol: '-1', ipRanges: [{ cidrIp: '0.0.0.0/0' }] }],
    ipPermissionsEgress: [],
    tagSet: [],
  }
}

const RULE = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
const KEY = `allow_ingress_from_internet_to_any_port/${ACCOUNT}`

/** The group is used, so that the rule stands at its own severity. */
function regionWith(groupId: string) {
  return {
    DescribeSecurityGroups: [openGroup(groupId)],
    DescribeNetworkInterfaces: [
      {
        networkInterfaceId: `eni-${groupId}`,
        ownerId: ACCOUNT,
        subnetId: 'subnet-1',
        vpcId: 'vpc-1',
        status: 'in-use',
        interfaceType: 'interface',
        privateIpAddress: '10.0.0.4',
        groupSet: [{ groupId, groupName: groupId }],
        privateIpAddressesSet: [{ privateIpAddress: '10.0.0.4', primary: true }],
        tagSet: [],
      },
    ],
  }
}

/** The account with these regions. */
function regionsOf(regions: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Case {
  return caseOf({ caller: ACCOUNT, regions: Object.keys(regions), accounts: { [ACCOUNT]: regions } })
}

function incidents(): readonly (readonly [string, string])[] {
  return world.pagerduty.incidents.map(({ key, status }) => [key, status] as const)
}

/** The policy of the case, which was recorded of EC2, keeps the account out of all other services there as well. */
function denySouth(): void {
  const others = SERVICES.map(({ name }) => name).filter((name) => !['ec2', 'sts'].includes(name))
  world.aws.faults.deny({ service: others, region: 'ap-south-1', account: ACCOUNT }, 'scp')
}

describe('region-denied-by-scp', () => {
  it('is one gap, in one line that names the policy and the way out', async () => {
    world = await playCase(packaged.action, worldCase('region-denied-by-scp'))
    denySouth()
    const run = await world.run({ 'on-incomplete': 'fail' })
    expect(run.exitCode).toBe(1)
    expect(gapsIn(world.result())).toEqual([
      {
        account: ACCOUNT,
        region: 'ap-south-1',
        kind: '*',
        reason: 'denied',
        deniedBy: 'service control policy',
        action: null,
        message: expect.stringMatching(/^\d\d actions denied, such as ec2:\w+: .*service control policy/),
      },
    ])
    expect(run.outputs).toMatchObject({ gaps: '1' })
    const line = 'denied by a service control policy: leave it out with'
    const way = 'regions: all, !ap-south-1'
    const text = decode(run.summary)
    expect(text).toContain(line)
    expect(text).toContain(way)
    expect(text).not.toContain('needs ec2:')
    expect(run.log).not.toMatch(/31 gaps/)
  })

  it('is nothing once it is left out as the line says', async () => {
    world = await playCase(packaged.action, worldCase('region-denied-by-scp'))
    const run = await world.run({ 'on-incomplete': 'fail', regions: 'all, !ap-south-1', 'fail-on': 'none' })
    expect(run.exitCode).toBe(0)
    expect(gapsIn(world.result())).toEqual([])
    expect(world.aws.log.count({ region: 'ap-south-1' })).toBe(0)
  })

  it('is told per account where another one reads the region', async () => {
    const two = { [ACCOUNT]: {}, '444455556666': {} }
    world = await playCase(
      packaged.action,
      caseOf({ caller: ACCOUNT, regions: ['us-east-1', 'ap-south-1'], accounts: two }),
    )
    world.aws.faults.deny({ service: 'ec2', region: 'ap-south-1', account: ACCOUNT }, 'scp')
    denySouth()
    const run = await world.run()
    const text = decode(run.summary)
    expect(text).toContain("in the account's entry of the configuration file")
  })
})

describe('a region taken out of regions', () => {
  const ONE = { rules: RULE, 'fail-on': 'none' }

  it.each(['us-east-1', 'all, !ap-south-1', '!ap-*', 'us-*'])(
    'lets go of its findings and alerts: %s',
    async (regions) => {
      world = await playCase(
        packaged.action,
        regionsOf({ 'us-east-1': {}, 'ap-south-1': regionWith('sg-south') }),
      )
      await world.run(ONE)
      expect(incidents()).toEqual([[KEY, 'triggered']])
      const run = await world.run({ ...ONE, regions, 'on-incomplete': 'fail' })
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ verdict: 'pass', fixed: '0', 'alerts-resolved': '1' })
      expect(world.result().fixed.map(({ id, how }) => [id, how])).toEqual([['sg-south', 'withdrawn']])
      expect(incidents()).toEqual([[KEY, 'resolved']])
      const said = world.pagerduty.requests.at(-1)?.text ?? ''
      expect(said).toContain('the settings now leave out ap-south-1')
      expect(decode(run.summary)).toContain('not repaired')
    },
  )

  it('holds the alert where the pattern is misspelt, and says what may be meant', async () => {
    world = await playCase(
      packaged.action,
      regionsOf({ 'us-east-1': {}, 'ap-south-1': regionWith('sg-south') }),
    )
    await world.run(ONE)
    const run = await world.run({ ...ONE, regions: 'us-east-1, ap-suoth-1' })
    expect(run.outputs).toMatchObject({ 'alerts-resolved': '0', verdict: 'incomplete' })
    expect(decode(run.summary)).toContain('perhaps you mean ap-south-1')
    expect(incidents()).toEqual([[KEY, 'triggered']])
    const glob = await world.run({ ...ONE, regions: 'us-east-1, ap-suoth-*' })
    expect(glob.outputs['alerts-resolved']).toBe('0')
    expect(decode(glob.summary)).toContain('perhaps you mean ap-south-')
  })

  it('warns of what leaves nothing out', async () => {
    world = await playCase(
      packaged.action,
      regionsOf({ 'us-east-1': {}, 'ap-south-1': regionWith('sg-south') }),
    )
    const run = await world.run({ ...ONE, regions: 'all, !ap-suoth-1, !*-gov-*' })
    expect(world.result().warnings).toEqual([
      'regions: "!ap-suoth-1" leaves out no region that is known; perhaps you mean "!ap-south-1".',
    ])
    expect(run.outputs['violations']).toBe('1')
  })
})

describe('two scans, one of the US and one of the EU, of one account with one key', () => {
  const BOTH = { 'us-east-1': regionWith('sg-us'), 'eu-west-1': regionWith('sg-eu') }
  const US = { rules: RULE, 'fail-on': 'none', regions: 'us-*', history: 'us.json' }
  const EU = { rules: RULE, 'fail-on': 'none', regions: 'eu-*', history: 'eu.json' }

  it('keep apart what they opened by alert-scope', async () => {
    world = await playCase(packaged.action, regionsOf(BOTH))
    await world.run({ ...US, 'alert-scope': 'us' })
    await world.run({ ...EU, 'alert-scope': 'eu' })
    const open = [
      [`${KEY}/us`, 'triggered'],
      [`${KEY}/eu`, 'triggered'],
    ]
    expect(incidents()).toEqual(open)
    const again = await world.run({ ...US, 'alert-scope': 'us' })
    expect(again.outputs['alerts-resolved']).toBe('0')
    expect(incidents()).toEqual(open)
  })

  it('are warned of the keys that they share without', async () => {
    world = await playCase(packaged.action, regionsOf(BOTH))
    const run = await world.run(US)
    expect(world.result().warnings.join()).toContain('alert-scope is empty')
    expect(decode(run.summary)).toContain('give each an alert-scope of its own')
  })

  it('hold what the other opened where they share the history, too', async () => {
    world = await playCase(packaged.action, regionsOf(BOTH))
    await world.run({ ...US, history: 'shared.json' })
    const eu = await world.run({ ...EU, history: 'shared.json' })
    expect(eu.outputs['alerts-resolved']).toBe('0')
    expect(decode(eu.summary)).toContain('may be another scan')
    await world.run({ ...EU, history: 'shared.json' })
    const us = await world.run({ ...US, history: 'shared.json' })
    expect(us.outputs['alerts-resolved']).toBe('0')
    expect(incidents()).toEqual([[KEY, 'triggered']])
  })
})
