import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { packageAction, type World } from '../bundle/support.ts'
import { differences, MatrixRun } from '../bundle/matrix.ts'
import { type Case, caseOf, playCase, worldCase } from './play.ts'

const OWNER = '111122223333'
const PARTICIPANT = '444455556666'
const VPC = 'vpc-00000000000000001'
const GROUP = 'sg-0123456789abcdef0'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function play(one: Case, inputs: Readonly<Record<string, string>> = {}): Promise<World> {
  world = await playCase(packaged.action, one)
  await world.run(inputs)
  return world
}

/** `account rule severity`, of resources with an id of the account's network. */
function found(...about: readonly string[]): readonly string[] {
  return world
    .result()
    .findings.filter(({ id }) => about.includes(id))
    .map(({ account, rule, severity, result }) => `${account} ${rule} ${severity} ${result}`)
}

function outcome(rule: string, account: string) {
  const one = world.result().outcomes.find((each) => each.rule === rule && each.account === account)
  if (one === undefined) return undefined
  const { passed, violations, incomplete } = one
  return { passed, violations, incomplete }
}

/** A region of an account, as recorded: what is not named is not there. */
type Region = Readonly<Record<string, unknown>>

function accounts(regions: Readonly<Record<string, Region>>): Case {
  const named = Object.entries(regions).map(([id, region]) => [id, { 'us-east-1': region }])
  return caseOf({ caller: OWNER, accounts: Object.fromEntries(named) })
}

function group(id: string, owner: string, own: Region = {}): Region {
  return {
    groupId: id,
    groupName: 'web',
    groupDescription: 'web',
    ownerId: owner,
    vpcId: VPC,
    ipPermissions: [],
    ipPermissionsEgress: [],
    tagSet: [],
    ...own,
  }
}

function networkInterface(owner: string, ...groups: readonly string[]): Region {
  return {
    networkInterfaceId: 'eni-00000000000000001',
    subnetId: 'subnet-00000000000000001',
    vpcId: VPC,
    ownerId: owner,
    description: '',
    requesterManaged: false,
    status: 'available',
    sourceDestCheck: true,
    interfaceType: 'interface',
    privateIpAddress: '10.0.0.10',
    groupSet: groups.map((groupId) => ({ groupId, groupName: 'web' })),
    privateIpAddressesSet: [{ privateIpAddress: '10.0.0.10', primary: true }],
    ipv6AddressesSet: [],
    tagSet: [],
  }
}

const open = {
  ipPermissions: [
    {
      ipProtocol: 'tcp',
      fromPort: 22,
      toPort: 22,
      groups: [],
      ipRanges: [{ cidrIp: '0.0.0.0/0' }],
      ipv6Ranges: [],
      prefixListIds: [],
    },
  ],
}

function naming(owner: string, id: string, own: Region = {}): Region {
  const pair = { groupId: id, userId: owner, ...own }
  return {
    ipPermissions: [
      {
        ipProtocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        groups: [pair],
        ipRanges: [],
        ipv6Ranges: [],
        prefixListIds: [],
      },
    ],
  }
}

const NOT_USED = 'aws-ec2-security-group-not-used'
const SSH = 'aws-ec2-security-group-ingress-ssh-from-internet'
const DENIED = { error: ['UnauthorizedOperation', 'You are not authorized to perform this operation.', 403] }

describe('a VPC that is shared', () => {
  const SHARED = [VPC, 'subnet-00000000000000001', 'acl-00000000000000001', 'rtb-00000000000000001']

  it('is judged at its owner and nowhere else', async () => {
    await play(worldCase('shared-vpc'))
    expect(found(...SHARED).filter((one) => one.startsWith(PARTICIPANT))).toEqual([])
    expect(found(...SHARED)).toContain(`${OWNER} aws-ec2-network-acl-ingress-ssh-from-internet low violation`)
    // Only the participant has an interface in it.
    expect(found(VPC)).toContain(`${OWNER} aws-vpc-public-and-private-not-separated medium violation`)
    expect(outcome('aws-vpc-flow-logs-off', PARTICIPANT)).toEqual({
      passed: 0,
      violations: 0,
      incomplete: [],
    })
    expect(outcome('aws-vpc-flow-logs-off', OWNER)).toEqual({ passed: 1, violations: 0, incomplete: [] })
    expect(world.result().leftToOwners).toEqual([])
  })

  it('leaves with the participant what that decides, and is no VPC of its own', async () => {
    await play(worldCase('shared-vpc'))
    expect(outcome(NOT_USED, PARTICIPANT)).toMatchObject({ passed: 1 })
    expect(outcome('aws-ec2-instance-imdsv1-allowed', PARTICIPANT)).toMatchObject({ passed: 1 })
    expect(found(PARTICIPANT)).toEqual([])
    expect(found(OWNER)).toEqual([`${OWNER} aws-vpc-one-region-only low violation`])
  })

  it('is nothing to be unknown of where the participant cannot see the owner’s logs', async () => {
    const { recording, ...others } = worldCase('shared-vpc')
    const region = new Map(recording.get(PARTICIPANT)?.get('us-east-1'))
    region.delete('DescribeFlowLogs')
    const denied = caseOf({
      caller: OWNER,
      accounts: { [PARTICIPANT]: { 'us-east-1': { DescribeFlowLogs: DENIED } } },
    }).recording
    for (const [name, answer] of denied.get(PARTICIPANT)?.get('us-east-1') ?? []) region.set(name, answer)
    const changed = new Map([...recording, [PARTICIPANT, new Map([['us-east-1', region]])]])
    await play({ ...others, recording: changed })
    expect(outcome('aws-vpc-flow-logs-off', PARTICIPANT)).toEqual({
      passed: 0,
      violations: 0,
      incomplete: [],
    })
  })

  it('is told to nobody without its owner, and the report says so', async () => {
    const both = worldCase('shared-vpc')
    world = await playCase(packaged.action, { ...both, caller: PARTICIPANT })
    const run = await world.run({ accounts: PARTICIPANT })
    expect(found(...SHARED)).toEqual([])
    expect(world.result().leftToOwners).toEqual([{ account: OWNER, resources: 4 }])
    expect(run.summary.replaceAll(/\s+/g, ' ')).toContain(
      '4 resources are left to the account that owns and shares them, which this run does not read.',
    )
  })

  it('is listed with whom it is shared, on both sides', async () => {
    await play(worldCase('shared-vpc'))
    const regions = world.inventory().filter(({ type, kind }) => type === 'resource' && kind === 'aws_region')
    const shared = regions.map((line) => (line['reported'] as Region)['shared_resources'])
    expect(shared).toContainEqual(
      ['aws_ec2_network_acl acl', 'aws_ec2_route_table rtb', 'aws_ec2_subnet subnet', 'aws_vpc vpc'].map(
        (one) => {
          const [kind, prefix] = one.split(' ')
          return { direction: 'in', kind, id: `${prefix}-00000000000000001`, with: OWNER }
        },
      ),
    )
  })
})

describe('a transit gateway that is shared', () => {
  it('is one finding and one page, at its owner', async () => {
    await play(worldCase('shared-tgw'))
    const gateway = 'tgw-0123456789abcdef0'
    expect(found(gateway)).toEqual([`${OWNER} aws-ec2-transit-gateway-auto-accepts high violation`])
    expect(world.pagerduty.incidents.map(({ key }) => key)).toEqual([`transit_gateway_auto_accepts/${OWNER}`])
  })
})

describe('a security group', () => {
  it('that a launch template starts machines with is in use', async () => {
    await play(worldCase('sg-in-launch-template'))
    expect(found('sg-00000000000000001')).toEqual([])
    expect(outcome(NOT_USED, OWNER)).toEqual({ passed: 1, violations: 0, incomplete: [] })
  })

  it('that is shared and that nobody uses is one finding, at its owner', async () => {
    await play(
      accounts({
        [OWNER]: { DescribeSecurityGroups: [group(GROUP, OWNER)] },
        [PARTICIPANT]: { DescribeSecurityGroups: [group(GROUP, OWNER)] },
      }),
    )
    expect(found(GROUP)).toEqual([`${OWNER} ${NOT_USED} low violation`])
  })

  it('that is shared is in use, and as open as there, where a participant has it on an interface', async () => {
    await play(
      accounts({
        [OWNER]: { DescribeSecurityGroups: [group(GROUP, OWNER, open)] },
        [PARTICIPANT]: {
          DescribeSecurityGroups: [group(GROUP, OWNER, open)],
          DescribeNetworkInterfaces: [networkInterface(PARTICIPANT, GROUP)],
        },
      }),
    )
    expect(outcome(NOT_USED, OWNER)).toEqual({ passed: 1, violations: 0, incomplete: [] })
    const ssh = world.result().findings.filter(({ rule }) => rule === SSH)
    expect(ssh.map(({ account, affected }) => [account, affected.map(({ id }) => id)])).toEqual([
      [OWNER, ['eni-00000000000000001']],
    ])
  })

  it('is unknown where a participant could not read whether it uses it', async () => {
    await play(
      accounts({
        [OWNER]: { DescribeSecurityGroups: [group(GROUP, OWNER)] },
        [PARTICIPANT]: {
          DescribeSecurityGroups: [group(GROUP, OWNER)],
          DescribeNetworkInterfaces: DENIED,
        },
      }),
    )
    expect(found(GROUP)).toEqual([])
    expect(outcome(NOT_USED, OWNER)).toEqual({ passed: 0, violations: 0, incomplete: ['us-east-1'] })
    expect(outcome(NOT_USED, PARTICIPANT)).toEqual({ passed: 0, violations: 0, incomplete: [] })
  })

  it.each([
    ['is in use', 'active', []],
    ['is not in use once the peering is over', 'deleted', [`${OWNER} ${NOT_USED} low violation`]],
  ])('that a group of another account names across a peering %s', async (_, status, expected) => {
    const pair = { vpcPeeringConnectionId: 'pcx-0123456789abcdef0', peeringStatus: status }
    await play(
      accounts({
        [OWNER]: { DescribeSecurityGroups: [group(GROUP, OWNER)] },
        [PARTICIPANT]: {
          DescribeSecurityGroups: [
            group('sg-2', PARTICIPANT, { ...naming(OWNER, GROUP, pair), vpcId: 'vpc-2' }),
          ],
        },
      }),
    )
    expect(found(GROUP)).toEqual(expected)
  })

  it('that is associated with a VPC of another account is in use', async () => {
    const association = { groupId: GROUP, vpcId: 'vpc-2', vpcOwnerId: PARTICIPANT, state: 'associated' }
    await play(
      accounts({
        [OWNER]: {
          DescribeSecurityGroups: [group(GROUP, OWNER)],
          DescribeSecurityGroupVpcAssociations: [association],
        },
      }),
    )
    expect(found(GROUP)).toEqual([])
  })

  it('is unknown where associations are denied, and everything else of it is known', async () => {
    await play(
      accounts({
        [OWNER]: {
          DescribeSecurityGroups: [group(GROUP, OWNER, open)],
          DescribeSecurityGroupVpcAssociations: DENIED,
        },
      }),
    )
    expect(outcome(NOT_USED, OWNER)).toEqual({ passed: 0, violations: 0, incomplete: ['us-east-1'] })
    expect(found(GROUP).filter((one) => one.includes(SSH))).toHaveLength(1)
  })
})

describe('a matrix run', () => {
  it('settles the same as a run of all accounts, whichever part read what', async () => {
    const one = accounts({
      [OWNER]: { DescribeSecurityGroups: [group(GROUP, OWNER, open), group('sg-2', OWNER)] },
      [PARTICIPANT]: {
        DescribeSecurityGroups: [group(GROUP, OWNER, open)],
        DescribeNetworkInterfaces: [networkInterface(PARTICIPANT, GROUP)],
      },
    })
    await play(one)
    const alone = world
    // The jobs of the matrix read all services.
    const single = await alone.run({
      'report-dir': 'cloud-baseline-report',
      history: 'none',
      services: '',
    })
    const inputs = {
      accounts: one.accounts.join('\n'),
      'production-accounts': one.accounts.join('\n'),
      'on-incomplete': 'warn',
      history: 'none',
    }
    const matrix = new MatrixRun(world, packaged.action, 1, inputs)
    const { merge } = await matrix.whole('2')
    expect(differences(merge, world, single, alone)).toEqual([])
    expect(merge.outputs['violations']).toBe(single.outputs['violations'])
  })
})
