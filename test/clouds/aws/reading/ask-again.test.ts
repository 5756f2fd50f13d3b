import { describe, expect, it } from '@jest/globals'
import { compareText } from '../../../../src/text/compare.ts'
import type { JsonObject } from '../../../../src/model/json.ts'
import { type Call, listing, OWN_ACCOUNT, type Reply } from '../fake-aws.ts'
import { brief, collectAll, type Everything, useFakeAws } from '../harness.ts'

const INSTANCE = 'aws_ec2_instance'
const INTERFACE = 'aws_ec2_network_interface'
const GROUP = 'aws_ec2_security_group'

const cidrs =
  '<groups/><ipv6Ranges/><prefixListIds/><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges>'
const group = (id: string): string =>
  `<groupId>${id}</groupId><groupName>web</groupName><ownerId>${OWN_ACCOUNT}</ownerId><vpcId>vpc-1</vpcId><ipPermissionsEgress/><ipPermissions><item><ipProtocol>-1</ipProtocol>${cidrs}</item></ipPermissions>`
const groups = (id: string): string => `<groupSet><item><groupId>${id}</groupId></item></groupSet>`
const ADDRESS = '<association><publicIp>52.1.2.3</publicIp><ipOwnerId>amazon</ipOwnerId></association>'
const card = (id: string, instance: string, groupId: string): string =>
  `<networkInterfaceId>${id}</networkInterfaceId><ownerId>${OWN_ACCOUNT}</ownerId><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><status>in-use</status>${groups(groupId)}${ADDRESS}<privateIpAddressesSet/><attachment><instanceId>${instance}</instanceId><instanceOwnerId>${OWN_ACCOUNT}</instanceOwnerId></attachment>`
const machine = (id: string, interfaceId: string, state = 'pending'): string =>
  `<instancesSet><item><instanceId>${id}</instanceId><instanceState><name>${state}</name></instanceState><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><networkInterfaceSet><item><networkInterfaceId>${interfaceId}</networkInterfaceId><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId>${groups('sg-1')}${ADDRESS}</item></networkInterfaceSet></item></instancesSet><ownerId>${OWN_ACCOUNT}</ownerId>`
const SUBNET = `<subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><ownerId>${OWN_ACCOUNT}</ownerId><blockPublicAccessStates><internetGatewayBlockMode>off</internetGatewayBlockMode></blockPublicAccessStates>`
const VPC = `<vpcId>vpc-1</vpcId><ownerId>${OWN_ACCOUNT}</ownerId>`
const TABLE = `<routeTableId>rtb-1</routeTableId><vpcId>vpc-1</vpcId><routeSet><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock><gatewayId>igw-1</gatewayId><state>active</state></item></routeSet><associationSet><item><main>true</main></item></associationSet>`
const ACL = `<networkAclId>acl-1</networkAclId><vpcId>vpc-1</vpcId><default>true</default><associationSet/><entrySet><item><ruleNumber>100</ruleNumber><protocol>-1</protocol><ruleAction>allow</ruleAction><egress>false</egress><cidrBlock>0.0.0.0/0</cidrBlock></item></entrySet>`

const OPTIONS = 'DescribeVpcBlockPublicAccessOptions'
const OFF = `<${OPTIONS}Response><vpcBlockPublicAccessOptions><internetGatewayBlockMode>off</internetGatewayBlockMode></vpcBlockPublicAccessOptions></${OPTIONS}Response>`

/** What EC2 lists by operation: first, and when it is asked again. */
type World = Readonly<Record<string, readonly [first: readonly string[], again?: readonly string[]]>>

const STILL: World = {
  DescribeVpcs: [[VPC]],
  DescribeSubnets: [[SUBNET]],
  DescribeSecurityGroups: [[group('sg-1')]],
  DescribeRouteTables: [[TABLE]],
  DescribeNetworkAcls: [[ACL]],
  DescribeNetworkInterfaces: [[]],
  DescribeInstances: [[]],
}

function idsOf({ parameters }: Call): readonly string[] {
  return [...parameters].filter(([name]) => name.startsWith('Filter.1.Value.')).map(([, value]) => value)
}

function gradeOf({ resources }: Everything, id: string): unknown {
  const exposure = resources.find((one) => one.id === id)?.reported['internet_exposure']
  return (exposure as JsonObject | undefined)?.['grade']
}

function doubted({ resources }: Everything): readonly string[] {
  return resources.filter(({ doubts }) => doubts !== undefined).map(({ id }) => id)
}

describe('a cloud that moves while it is read', () => {
  const aws = useFakeAws()
  const asked: Call[] = []

  async function collect(world: World, kind: string): Promise<Everything> {
    asked.length = 0
    const seen = new Set<string>()
    aws.fake.answer = (call): Reply | undefined => {
      const lists = { ...STILL, ...world }[call.action]
      if (call.action === OPTIONS) return { body: OFF }
      if (lists === undefined) return undefined
      const [first, again = first] = lists
      const isAgain = seen.has(call.action)
      seen.add(call.action)
      if (isAgain) asked.push(call)
      const filter = call.parameters.get('Filter.1.Value.1') === null ? null : idsOf(call)
      const items = (isAgain ? again : first).filter(
        (item) => filter === null || filter.some((id) => item.includes(id)),
      )
      return listing(call.action, items)
    }
    return collectAll({ kinds: [kind, `${kind}.internet_exposure`] })
  }

  it('is asked again by id for an interface that came after its listing, and judged by it', async () => {
    const world = {
      DescribeInstances: [[machine('i-1', 'eni-1')]],
      DescribeNetworkInterfaces: [[], [card('eni-1', 'i-1', 'sg-1')]],
    } as const
    const all = await collect(world, INSTANCE)
    expect(gradeOf(all, 'i-1')).toBe('reachable')
    expect([all.gaps.map(brief), doubted(all)]).toEqual([[], []])
    expect(all.resources.filter(({ kind }) => kind === INTERFACE).map(({ id }) => id)).toEqual(['eni-1'])
    expect(asked.map((call) => `${call.action} ${idsOf(call).join()}`).toSorted(compareText)).toEqual([
      'DescribeInstances i-1',
      'DescribeNetworkInterfaces eni-1',
    ])
  })

  it('is judged by what the instance says where EC2 knows nothing of the interface yet', async () => {
    const all = await collect({ DescribeInstances: [[machine('i-1', 'eni-1')]] }, INSTANCE)
    expect(gradeOf(all, 'i-1')).toBe('reachable')
    expect([all.gaps.map(brief), doubted(all)]).toEqual([[], []])
  })

  it('lets go of an instance that ended meanwhile, with its interface', async () => {
    const world = { DescribeInstances: [[machine('i-1', 'eni-1')], []] } as const
    const all = await collect(world, INSTANCE)
    expect(all.resources.filter(({ kind }) => kind === INSTANCE)).toEqual([])
    expect(all.gaps.map(brief)).toEqual([])
    expect(all.complete.find(({ kind }) => kind === INSTANCE)?.count).toBe(0)
  })

  it.each(['shutting-down', 'terminated'])('takes the later word on a state: %s', async (state) => {
    const world = {
      DescribeInstances: [[machine('i-1', 'eni-1', 'running')], [machine('i-1', 'eni-1', state)]],
    } as const
    const all = await collect(world, INSTANCE)
    expect(all.resources.find(({ id }) => id === 'i-1')?.gone).toEqual(['instance_state', 'instance_status'])
    expect(all.gaps.map(brief)).toEqual([])
  })

  it('is asked for a group, a subnet and a VPC that came with the interface', async () => {
    const subnet = SUBNET.replaceAll('-1<', '-2<')
    const world = {
      DescribeNetworkInterfaces: [
        [card('eni-1', 'i-1', 'sg-2').replaceAll('subnet-1', 'subnet-2').replaceAll('vpc-1', 'vpc-2')],
      ],
      DescribeInstances: [[machine('i-1', 'eni-1', 'running')]],
      DescribeSecurityGroups: [[], [group('sg-2')]],
      DescribeSubnets: [[], [subnet]],
      DescribeVpcs: [[], [VPC.replace('vpc-1', 'vpc-2')]],
      DescribeRouteTables: [[TABLE], [TABLE.replace('vpc-1', 'vpc-2')]],
      DescribeNetworkAcls: [[ACL], [ACL.replace('vpc-1', 'vpc-2')]],
    } as const
    const all = await collect(world, INTERFACE)
    expect(gradeOf(all, 'eni-1')).toBe('reachable')
    expect([all.gaps.map(brief), doubted(all)]).toEqual([[], []])
  })

  it('says nothing of an instance of which AWS knows nothing, and counts no gap', async () => {
    const world = { DescribeNetworkInterfaces: [[card('eni-1', 'i-9', 'sg-1')]] } as const
    const all = await collect(world, INTERFACE)
    expect([all.gaps.map(brief), doubted(all)]).toEqual([[], ['eni-1']])
  })

  it('is not known better where asking again fails', async () => {
    const world = { DescribeInstances: [[machine('i-1', 'eni-1')]] } as const
    const pending = collect(world, INSTANCE)
    const { answer } = aws.fake
    let listed = 0
    aws.fake.answer = (call) => {
      if (call.action === 'DescribeNetworkInterfaces' && (listed += 1) > 1) return { status: 400, body: 'no' }
      return answer(call)
    }
    const all = await pending
    expect(all.gaps.map(({ kind, reason }) => [kind, reason])).toEqual([
      [`${INSTANCE}.internet_exposure`, 'not-listed'],
    ])
    expect(doubted(all)).toEqual(['i-1'])
  })

  it('is asked a bounded number of times, however much has moved', async () => {
    const many = Array.from({ length: 1300 }, (_, index) => machine(`i-${index}`, `eni-x${index}`))
    const all = await collect({ DescribeInstances: [many], DescribeNetworkInterfaces: [[], []] }, INSTANCE)
    const filtered = asked.filter(({ action }) => action === 'DescribeNetworkInterfaces')
    expect(filtered.map((call) => idsOf(call).length)).toEqual([200, 200, 200, 200, 200, 200, 100])
    expect(all.gaps).toEqual([])
  })

  it('is not asked again where nothing is missing', async () => {
    const world = {
      DescribeInstances: [[machine('i-1', 'eni-1', 'running')]],
      DescribeNetworkInterfaces: [[card('eni-1', 'i-1', 'sg-1')]],
    } as const
    await collect(world, GROUP)
    expect(asked).toEqual([])
  })
})
