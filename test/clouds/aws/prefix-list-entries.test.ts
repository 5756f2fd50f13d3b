import { describe, expect, it } from '@jest/globals'
import type { Region } from '../../../sandbox/aws/region.ts'
import type { AwsSandbox } from '../../../sandbox/aws/server.ts'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { compileSearch } from '../../../src/search/terms/compile.ts'
import type { Everything } from './harness.ts'
import { HOME, read, reported, sandbox, useSandboxes } from './read-sandbox.ts'

useSandboxes()

const LIST = 'aws_ec2_managed_prefix_list'
const ENTRIES = `${LIST}.entries`
const INGRESS = 'aws_ec2_security_group.internet_ingress'
const ROUTE = 'aws_ec2_subnet.subnet_internet_route'
const EVERYTHING = { Cidr: '0.0.0.0/0' }

/** Ten lists of AWS's, and three of the account's own. */
function fill(region: Region): void {
  for (let index = 0; index < 10; index += 1) {
    addList(region, `pl-aws-${index}`, 'AWS')
  }
  for (const name of ['open', 'route', 'unused']) addList(region, `pl-${name}`, HOME)
}

function addList(region: Region, id: string, owner: string): void {
  region.prefixLists.push({ PrefixListId: id, PrefixListName: id, OwnerId: owner, Tags: [] })
  region.prefixListEntries.set(id, [EVERYTHING])
}

function addGroup(region: Region, id: string, ...lists: readonly string[]): void {
  region.securityGroups.push({
    GroupId: id,
    GroupName: id,
    OwnerId: HOME,
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        FromPort: 22,
        ToPort: 22,
        PrefixListIds: lists.map((PrefixListId) => ({ PrefixListId })),
        IpRanges: lists.length === 0 ? [{ CidrIp: '10.0.0.0/8' }] : [],
        Ipv6Ranges: [],
        UserIdGroupPairs: [],
      },
    ],
    IpPermissionsEgress: [],
    Tags: [],
  })
}

function entriesRead({ resources }: Everything): readonly string[] {
  return resources
    .filter(({ kind, reported: properties }) => kind === LIST && 'entries' in properties)
    .map(({ id }) => id)
}

function calls(aws: AwsSandbox): number {
  return aws.log.count({ operation: 'GetManagedPrefixListEntries' })
}

describe('entries of prefix lists', () => {
  it('are not asked for where only the lists are needed', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    const all = await read(LIST)
    expect(all.complete).toMatchObject([{ kind: LIST, count: 13 }])
    expect(all.gaps).toEqual([])
    expect([calls(aws), entriesRead(all)]).toEqual([0, []])
  })

  it('are asked for of all lists where a search asks for them', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    const search = 'is(aws_ec2_managed_prefix_list) and entries[*].cidr = "0.0.0.0/0"'
    const { kinds } = compileSearch(search, { model: AWS_KINDS, now: new Date() })
    expect(kinds).toEqual([LIST, ENTRIES])
    const all = await read(...kinds)
    expect(all.complete.map(({ kind, count }) => [kind, count])).toEqual([
      [LIST, 13],
      [ENTRIES, 13],
    ])
    expect([calls(aws), entriesRead(all).length]).toEqual([13, 13])
  })

  it('are asked for, for a derived property, of the lists that groups let in, which are not all', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    addGroup(region, 'sg-1', 'pl-open', 'pl-aws-3')
    addGroup(region, 'sg-2', 'pl-open')
    const all = await read('aws_ec2_security_group', INGRESS)
    expect([calls(aws), entriesRead(all)]).toEqual([2, ['pl-aws-3', 'pl-open']])
    expect(all.gaps).toEqual([])
    expect(all.complete.map(({ kind }) => kind)).toEqual(expect.arrayContaining([LIST, INGRESS]))
    expect(all.complete.map(({ kind }) => kind)).not.toContain(ENTRIES)
    expect(reported(all, 'sg-2')?.['internet_ingress']).toMatchObject([
      { from_port: 22, to_port: 22, sources: ['pl-open'], family: 'ipv4' },
    ])
  })

  it('are asked for of the lists that routes lead to', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    region.subnets.push({ SubnetId: 'subnet-1', VpcId: 'vpc-1', Tags: [] })
    region.routeTables.push({
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ SubnetId: 'subnet-1', AssociationState: { State: 'associated' } }],
      Routes: [{ DestinationPrefixListId: 'pl-route', GatewayId: 'igw-1', State: 'active' }],
      Tags: [],
    })
    const all = await read('aws_ec2_subnet', ROUTE)
    expect([calls(aws), entriesRead(all)]).toEqual([1, ['pl-route']])
    expect(all.gaps).toEqual([])
    expect(all.complete.map(({ kind }) => kind)).toContain(ROUTE)
  })

  it('are asked for once where both a search and a derived property need them', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    addGroup(region, 'sg-1', 'pl-open')
    const all = await read(LIST, ENTRIES, 'aws_ec2_security_group', INGRESS)
    expect(calls(aws)).toBe(13)
    expect(all.complete.map(({ kind }) => kind)).toEqual(expect.arrayContaining([LIST, ENTRIES, INGRESS]))
  })

  it('that are refused leave in doubt the groups that name them and no others', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    addGroup(region, 'sg-1', 'pl-open')
    addGroup(region, 'sg-2')
    aws.faults.deny({ operation: 'GetManagedPrefixListEntries' })
    const all = await read('aws_ec2_security_group', INGRESS)
    expect(calls(aws)).toBe(1)
    expect(all.gaps).toMatchObject([
      { kind: ENTRIES, properties: ['entries'], reason: 'denied', action: 'ec2:GetManagedPrefixListEntries' },
      { kind: INGRESS, partial: true, reason: 'denied', action: 'ec2:GetManagedPrefixListEntries' },
    ])
    expect(all.gaps[0]?.message).toMatch(/^entries was not read of 1 of 1 resource\. /)
    expect(all.gaps[1]?.message).toBe(
      `internet_ingress of 1 of 2 resources (sg-1) depends on ${LIST} and pl-open, which could not be read.`,
    )
    expect(all.complete.map(({ kind }) => kind)).not.toContain(INGRESS)
    const doubted = all.resources.filter(({ doubts }) => doubts !== undefined)
    expect(doubted.map(({ id }) => id)).toEqual(['sg-1'])
  })

  it('are read of what was listed before the listing of groups failed, which stays a gap', async () => {
    const { aws, region } = await sandbox(5)
    fill(region)
    for (let index = 0; index < 5; index += 1) addGroup(region, `sg-${index}`, 'pl-open')
    addGroup(region, 'sg-late', 'pl-unused')
    aws.faults.deny({ operation: 'DescribeSecurityGroups', after: 1 })
    const all = await read('aws_ec2_security_group', INGRESS)
    expect(entriesRead(all)).toEqual(['pl-open'])
    expect(all.gaps.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['aws_ec2_security_group', 'denied'],
      [INGRESS, 'denied'],
    ])
  })

  it('are no gap of their own where the lists could not be listed', async () => {
    const { aws, region } = await sandbox()
    fill(region)
    addGroup(region, 'sg-1', 'pl-open')
    aws.faults.deny({ operation: 'DescribeManagedPrefixLists' })
    const all = await read('aws_ec2_security_group', INGRESS)
    expect(all.gaps.map(({ kind, action }) => [kind, action])).toEqual([
      [LIST, 'ec2:DescribeManagedPrefixLists'],
      [INGRESS, 'ec2:DescribeManagedPrefixLists'],
    ])
  })
})

describe('the actions that entries take', () => {
  it('are told with what needs them', () => {
    const group = AWS_KINDS.get('aws_ec2_security_group')
    expect(AWS_KINDS.get(LIST)?.actions).toEqual(['ec2:DescribeManagedPrefixLists'])
    expect(AWS_KINDS.get(LIST)?.costly?.['entries']).toEqual(['ec2:GetManagedPrefixListEntries'])
    expect(group?.costly?.['public_ingress']).toEqual([
      'ec2:DescribeManagedPrefixLists',
      'ec2:GetManagedPrefixListEntries',
    ])
  })
})
