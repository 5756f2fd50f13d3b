import type { SecurityGroup } from '@aws-sdk/client-ec2'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CliFile, type RecordedAnswer, readCliFile } from '../../sandbox/aws/recording.ts'
import { groupRules } from './group-rules.ts'
import type { Case } from './play.ts'

const REGION = 'us-east-1'

const OWNER = '300000000001'

type Answers = ReadonlyMap<string, RecordedAnswer>

/**
 * One VPC in which everything is open and used: SSH of the whole internet reaches a running instance by two groups, one
 * of them through a prefix list, and a third group is a source of the first. It has subnets of both sorts in two zones, flow
 * logs and the endpoints that rules ask for: whatever a rule calls missing is there.
 */
export function everything(): Answers {
  const path = join(import.meta.dirname, 'data', 'bpa-denied', `${OWNER}.json`)
  const { ops } = JSON.parse(readFileSync(path, 'utf8')) as CliFile
  const groups = groupsOf()
  const both = groups.slice(0, 2).map(({ GroupId, GroupName }) => ({ GroupId, GroupName }))
  const more = {
    DescribeSecurityGroups: { SecurityGroups: groups },
    DescribeSecurityGroupRules: { SecurityGroupRules: groups.flatMap(groupRules) },
    DescribeManagedPrefixLists: {
      PrefixLists: [
        {
          PrefixListId: 'pl-1',
          PrefixListName: 'world',
          AddressFamily: 'IPv4',
          State: 'create-complete',
          MaxEntries: 2,
          Version: 1,
          OwnerId: OWNER,
          PrefixListArn: `arn:aws:ec2:${REGION}:${OWNER}:prefix-list/pl-1`,
          Tags: [],
        },
      ],
    },
    GetManagedPrefixListEntries: { Entries: [{ Cidr: '0.0.0.0/1' }, { Cidr: '128.0.0.0/1' }] },
    DescribeSubnets: { Subnets: [subnet('subnet-1', 'us-east-1a', 0), subnet('subnet-2', 'us-east-1b', 1)] },
    DescribeRouteTables: {
      RouteTables: [...listOf(ops, 'DescribeRouteTables', 'RouteTables'), PRIVATE_TABLE],
    },
    DescribeFlowLogs: {
      FlowLogs: [
        {
          FlowLogId: 'fl-1',
          FlowLogStatus: 'ACTIVE',
          TrafficType: 'ALL',
          ResourceId: 'vpc-1',
          DeliverLogsStatus: 'SUCCESS',
          LogDestinationType: 's3',
          LogDestination: 'arn:aws:s3:::flow-logs',
          Tags: [],
        },
      ],
    },
    DescribeVpcEndpoints: { VpcEndpoints: SERVICES.map(endpoint) },
    DescribeInternetGateways: {
      InternetGateways: [
        {
          InternetGatewayId: 'igw-1',
          OwnerId: OWNER,
          Attachments: [{ State: 'available', VpcId: 'vpc-1' }],
          Tags: [],
        },
      ],
    },
  }
  const text = JSON.stringify({ ...ops, ...more }).replaceAll(
    '"Groups":[{"GroupId":"sg-1","GroupName":"ssh"}]',
    () => `"Groups":${JSON.stringify(both)}`,
  )
  return readCliFile({ ops: JSON.parse(text) as CliFile['ops'] }, OWNER)
}

function listOf(ops: CliFile['ops'], operation: string, list: string): readonly object[] {
  return (ops[operation]?.[list] ?? []) as unknown as readonly object[]
}

function subnet(id: string, zone: string, number: number): object {
  return {
    SubnetId: id,
    VpcId: 'vpc-1',
    CidrBlock: `10.0.${number}.0/24`,
    AvailabilityZone: zone,
    State: 'available',
    OwnerId: OWNER,
    MapPublicIpOnLaunch: false,
  }
}

const PRIVATE_TABLE = {
  RouteTableId: 'rtb-2',
  VpcId: 'vpc-1',
  OwnerId: OWNER,
  Associations: [
    {
      Main: false,
      RouteTableAssociationId: 'rtbassoc-2',
      RouteTableId: 'rtb-2',
      SubnetId: 'subnet-2',
      AssociationState: { State: 'associated' },
    },
  ],
  Routes: [
    { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
  ],
  PropagatingVgws: [],
  Tags: [],
}

/** Those that rules ask for. */
const SERVICES = ['ec2', 'ecr.api', 'ecr.dkr', 'ssm', 'ssm-contacts', 'ssm-incidents']

function endpoint(service: string): object {
  const statement = { Effect: 'Allow', Principal: { AWS: OWNER }, Action: '*', Resource: '*' }
  return {
    VpcEndpointId: `vpce-${service.replace('.', '-')}`,
    VpcEndpointType: 'Interface',
    VpcId: 'vpc-1',
    OwnerId: OWNER,
    ServiceName: `com.amazonaws.${REGION}.${service}`,
    State: 'available',
    PolicyDocument: JSON.stringify({ Statement: [statement] }),
    PrivateDnsEnabled: true,
    SubnetIds: ['subnet-1', 'subnet-2'],
    Groups: [{ GroupId: 'sg-3', GroupName: 'bastion' }],
    Tags: [],
  }
}

function groupsOf(): SecurityGroup[] {
  const common = { Description: 'd', VpcId: 'vpc-1', OwnerId: OWNER, IpPermissionsEgress: [] }
  const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 }
  const none = { IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] }
  const sources = {
    IpRanges: [{ CidrIp: '0.0.0.0/0' }],
    UserIdGroupPairs: [{ GroupId: 'sg-3', UserId: OWNER }],
  }
  return [
    { ...common, GroupId: 'sg-1', GroupName: 'ssh', IpPermissions: [{ ...none, ...ssh, ...sources }] },
    {
      ...common,
      GroupId: 'sg-2',
      GroupName: 'listed',
      IpPermissions: [{ ...none, ...ssh, PrefixListIds: [{ PrefixListId: 'pl-1' }] }],
    },
    { ...common, GroupId: 'sg-3', GroupName: 'bastion', IpPermissions: [] },
  ]
}

/** Each account with the same estate, but for what its answers say otherwise. */
export function estateCase(accounts: readonly (readonly [string, Answers])[]): Case {
  const ids = accounts.map(([id]) => id)
  const [caller = ''] = ids
  const recording = new Map(accounts.map(([id, answers]) => [id, new Map([[REGION, ownedBy(id, answers)]])]))
  return { accounts: ids, caller, regions: [REGION], recording }
}

function ownedBy(account: string, answers: Answers): Answers {
  const entries = [...answers].map(([operation, answer]): readonly [string, RecordedAnswer] => {
    if (!('members' in answer)) return [operation, answer]
    const text = JSON.stringify(answer.members).replaceAll(OWNER, account)
    return [operation, { members: JSON.parse(text) as typeof answer.members }]
  })
  return new Map(entries)
}
