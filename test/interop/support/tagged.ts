import * as sdk from '@aws-sdk/client-ec2'

/** Something that may have tags. */
export interface Tagged {
  readonly kind: string
  readonly id: string
  /** Of its tags. */
  readonly keys: readonly string[]
  /** Whether it is AWS's, or made by a service of AWS. */
  readonly isOfAws: boolean
}

/** Kinds of which nothing but tags is asked: the operation that lists them, its list, and the member that is the id. */
const KINDS = [
  ['aws_ec2_customer_gateway', 'DescribeCustomerGateways', 'CustomerGateways', 'CustomerGatewayId'],
  ['aws_ec2_dhcp_options', 'DescribeDhcpOptions', 'DhcpOptions', 'DhcpOptionsId'],
  ['aws_ec2_internet_gateway', 'DescribeInternetGateways', 'InternetGateways', 'InternetGatewayId'],
  ['aws_ec2_launch_template', 'DescribeLaunchTemplates', 'LaunchTemplates', 'LaunchTemplateId'],
  ['aws_ec2_nat_gateway', 'DescribeNatGateways', 'NatGateways', 'NatGatewayId'],
  [
    'aws_ec2_traffic_mirror_filter',
    'DescribeTrafficMirrorFilters',
    'TrafficMirrorFilters',
    'TrafficMirrorFilterId',
  ],
  [
    'aws_ec2_traffic_mirror_session',
    'DescribeTrafficMirrorSessions',
    'TrafficMirrorSessions',
    'TrafficMirrorSessionId',
  ],
  [
    'aws_ec2_traffic_mirror_target',
    'DescribeTrafficMirrorTargets',
    'TrafficMirrorTargets',
    'TrafficMirrorTargetId',
  ],
  [
    'aws_ec2_transit_gateway_attachment',
    'DescribeTransitGatewayAttachments',
    'TransitGatewayAttachments',
    'TransitGatewayAttachmentId',
  ],
  [
    'aws_ec2_transit_gateway_route_table',
    'DescribeTransitGatewayRouteTables',
    'TransitGatewayRouteTables',
    'TransitGatewayRouteTableId',
  ],
  ['aws_ec2_vpn_gateway', 'DescribeVpnGateways', 'VpnGateways', 'VpnGatewayId'],
] as const

type Command = new (input: object) => sdk.DescribeVpcsCommand

/** What there is of those. */
export async function listTagged(ec2: sdk.EC2Client): Promise<readonly Tagged[]> {
  const found: Tagged[] = []
  for (const [kind, operation, list, idMember] of KINDS) {
    const { [`${operation}Command`]: Command } = sdk as unknown as Readonly<Record<string, Command>>
    if (Command === undefined) throw new Error(`the SDK has no ${operation}`)
    // Without a number moto tells 15 launch templates and keeps silent on the others.
    const input = kind === 'aws_ec2_launch_template' ? { MaxResults: 200 } : {}
    const answer = (await ec2.send(new Command(input))) as unknown as Readonly<Record<string, object[]>>
    if (answer['NextToken'] !== undefined) throw new Error('The server answered in pages')
    found.push(...taggedAs(kind, idMember, answer[list] ?? []))
  }
  return found
}

interface Item {
  readonly [member: string]: unknown
  readonly Tags?: readonly sdk.Tag[]
  /** Of network interfaces. */
  readonly TagSet?: readonly sdk.Tag[]
}

/** The SDK's objects with their ids and tags. */
export function taggedAs(kind: string, idMember: string, items: readonly object[]): Tagged[] {
  return (items as readonly Item[]).map((item) => {
    const tags = item.Tags ?? item.TagSet ?? []
    return {
      kind,
      id: String(item[idMember]),
      keys: tags.map(({ Key = '' }) => Key),
      isOfAws: item['OwnerId'] === 'AWS' || item['RequesterManaged'] === true,
    }
  })
}
