import {
  AllocateAddressCommand,
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  CreateEgressOnlyInternetGatewayCommand,
  CreateInternetGatewayCommand,
  CreateNatGatewayCommand,
  CreateRouteCommand,
  type CreateRouteRequest,
  CreateRouteTableCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeAvailabilityZonesCommand,
  DescribeRouteTablesCommand,
  type EC2Client,
  ModifySubnetAttributeCommand,
} from '@aws-sdk/client-ec2'
import { given, named, pick } from './made.ts'

/** Ids by name. */
export interface Networks {
  readonly vpcs: ReadonlyMap<string, string>
  readonly subnets: ReadonlyMap<string, string>
  readonly tables: ReadonlyMap<string, string>
  readonly zones: readonly [string, string]
}

type Ids = Map<string, string>

/** Without the table. */
type RouteTo = Omit<CreateRouteRequest, 'RouteTableId'>

interface SubnetPlan {
  readonly vpc: string
  /** The third octet of its block. */
  readonly block: number
  readonly zone: 0 | 1
  /** Without one it takes the main table of its VPC. */
  readonly table?: string
  readonly givesAddresses?: boolean
  readonly ipv6?: boolean
}

/** The second octets of their blocks. */
const VPCS: Readonly<Record<string, number>> = { main: 20, flat: 21, dark: 22, empty: 23, idle: 24 }

/** What is special about each is what its name says; `main` has an internet gateway, and so have `flat` and `idle`. */
const SUBNETS: Readonly<Record<string, SubnetPlan>> = {
  'public-a': { vpc: 'main', block: 1, zone: 0, table: 'public', givesAddresses: true, ipv6: true },
  'public-b': { vpc: 'main', block: 2, zone: 1, table: 'public', ipv6: true },
  'private-a': { vpc: 'main', block: 11, zone: 0, ipv6: true },
  'private-b': { vpc: 'main', block: 12, zone: 1, givesAddresses: true },
  'two-halves': { vpc: 'main', block: 21, zone: 0, table: 'two-halves' },
  'lower-half': { vpc: 'main', block: 22, zone: 0, table: 'lower-half', givesAddresses: true },
  'most-of-it': { vpc: 'main', block: 23, zone: 0, table: 'most-of-it' },
  overridden: { vpc: 'main', block: 24, zone: 1, table: 'overridden' },
  'by-list': { vpc: 'main', block: 25, zone: 1, table: 'by-list', givesAddresses: true },
  guarded: { vpc: 'main', block: 31, zone: 0, table: 'public', ipv6: true },
  walled: { vpc: 'main', block: 32, zone: 1, table: 'public' },
  'half-walled': { vpc: 'main', block: 33, zone: 0, table: 'public' },
  flat: { vpc: 'flat', block: 1, zone: 0, givesAddresses: true },
  'dark-1': { vpc: 'dark', block: 1, zone: 1 },
  'dark-2': { vpc: 'dark', block: 2, zone: 1 },
  'idle-a': { vpc: 'idle', block: 1, zone: 0 },
  'idle-b': { vpc: 'idle', block: 2, zone: 1, givesAddresses: true },
}

/** Networks with public and private subnets, by all the ways in which routes make them one or the other. */
export async function createNetworks(ec2: EC2Client, lists: ReadonlyMap<string, string>): Promise<Networks> {
  const zones = await twoZones(ec2)
  const vpcs = new Map<string, string>()
  const ipv6 = new Map<string, string>()
  for (const [name, octet] of Object.entries(VPCS)) {
    const { Vpc } = await ec2.send(
      new CreateVpcCommand({
        CidrBlock: `10.${octet}.0.0/16`,
        AmazonProvidedIpv6CidrBlock: name === 'main',
        TagSpecifications: name === 'dark' ? [] : named('vpc', name),
      }),
    )
    vpcs.set(name, given(Vpc?.VpcId))
    const block = Vpc?.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock
    if (block !== undefined) ipv6.set(name, block.replace(/00::\/56$/, ''))
  }
  const subnets = new Map<string, string>()
  for (const [name, { vpc, block, zone, givesAddresses, ipv6: hasIpv6 }] of Object.entries(SUBNETS)) {
    const prefix = ipv6.get(vpc)
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({
        VpcId: pick(vpcs, vpc),
        CidrBlock: `10.${VPCS[vpc]}.${block}.0/24`,
        ...(hasIpv6 === true ? { Ipv6CidrBlock: `${prefix}${String(block).padStart(2, '0')}::/64` } : {}),
        AvailabilityZone: zones[zone],
        TagSpecifications: vpc === 'idle' ? [] : named('subnet', name),
      }),
    )
    const SubnetId = given(Subnet?.SubnetId)
    subnets.set(name, SubnetId)
    if (givesAddresses === true) {
      await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: true } }))
    }
  }
  const tables = await createRoutes(ec2, { vpcs, subnets, lists })
  return { vpcs, subnets, tables, zones }
}

async function twoZones(ec2: EC2Client): Promise<[string, string]> {
  const { AvailabilityZones = [] } = await ec2.send(new DescribeAvailabilityZonesCommand({}))
  const [first, second] = AvailabilityZones.map(({ ZoneName }) => given(ZoneName))
  return [given(first), given(second)]
}

interface Parts {
  readonly vpcs: Ids
  readonly subnets: Ids
  readonly lists: ReadonlyMap<string, string>
}

async function createRoutes(ec2: EC2Client, { vpcs, subnets, lists }: Parts): Promise<Ids> {
  const VpcId = pick(vpcs, 'main')
  const gateway = { GatewayId: await internetGateway(ec2, VpcId, 'main') }
  const nat = { NatGatewayId: await natGateway(ec2, pick(subnets, 'public-a')) }
  const { EgressOnlyInternetGateway } = await ec2.send(new CreateEgressOnlyInternetGatewayCommand({ VpcId }))
  const EgressOnlyInternetGatewayId = given(EgressOnlyInternetGateway?.EgressOnlyInternetGatewayId)
  const to = (DestinationCidrBlock: string, target: RouteTo): RouteTo => ({ DestinationCidrBlock, ...target })
  const routes: Readonly<Record<string, readonly RouteTo[]>> = {
    public: [to('0.0.0.0/0', gateway), { DestinationIpv6CidrBlock: '::/0', ...gateway }],
    'two-halves': [to('0.0.0.0/1', gateway), to('128.0.0.0/1', gateway)],
    'lower-half': [to('0.0.0.0/1', gateway), to('128.0.0.0/1', nat)],
    'most-of-it': [to('0.0.0.0/0', gateway), to('64.0.0.0/5', nat), to('66.0.0.0/7', gateway)],
    overridden: [to('0.0.0.0/0', gateway), to('0.0.0.0/1', nat), to('128.0.0.0/1', nat)],
    'by-list': [{ DestinationPrefixListId: pick(lists, 'two-halves'), ...gateway }],
  }
  const tables: Ids = new Map()
  for (const [name, own] of Object.entries(routes)) {
    const table = await createTable(ec2, VpcId, name)
    tables.set(name, table)
    for (const route of own) await ec2.send(new CreateRouteCommand({ RouteTableId: table, ...route }))
  }
  for (const [name, { table }] of Object.entries(SUBNETS)) {
    if (table === undefined) continue
    const request = { RouteTableId: pick(tables, table), SubnetId: pick(subnets, name) }
    await ec2.send(new AssociateRouteTableCommand(request))
  }
  const main = await mainTable(ec2, VpcId)
  tables.set('main', main)
  await ec2.send(new CreateRouteCommand({ RouteTableId: main, ...to('0.0.0.0/0', nat) }))
  const request = { RouteTableId: main, DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId }
  await ec2.send(new CreateRouteCommand(request))
  for (const name of ['flat', 'idle']) {
    const vpc = pick(vpcs, name)
    const way = to('0.0.0.0/0', { GatewayId: await internetGateway(ec2, vpc, name) })
    const table = await mainTable(ec2, vpc)
    tables.set(name, table)
    await ec2.send(new CreateRouteCommand({ RouteTableId: table, ...way }))
  }
  return tables
}

async function internetGateway(ec2: EC2Client, VpcId: string, name: string): Promise<string> {
  const TagSpecifications = name === 'flat' ? [] : named('internet-gateway', name)
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({ TagSpecifications }))
  const InternetGatewayId = given(InternetGateway?.InternetGatewayId)
  await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId, VpcId }))
  return InternetGatewayId
}

async function natGateway(ec2: EC2Client, SubnetId: string): Promise<string> {
  const { AllocationId } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }))
  const { NatGateway } = await ec2.send(new CreateNatGatewayCommand({ SubnetId, AllocationId }))
  return given(NatGateway?.NatGatewayId)
}

export async function createTable(ec2: EC2Client, VpcId: string, name: string): Promise<string> {
  const request = { VpcId, TagSpecifications: named('route-table', name) }
  const { RouteTable } = await ec2.send(new CreateRouteTableCommand(request))
  return given(RouteTable?.RouteTableId)
}

async function mainTable(ec2: EC2Client, vpc: string): Promise<string> {
  const Filters = [
    { Name: 'vpc-id', Values: [vpc] },
    { Name: 'association.main', Values: ['true'] },
  ]
  const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ Filters }))
  return given(RouteTables?.[0]?.RouteTableId)
}
