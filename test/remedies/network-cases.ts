import { peeringConnection } from '../../sandbox/aws/gateways.ts'
import { vpc } from '../../sandbox/aws/networks.ts'
import { initialSettings } from '../../sandbox/aws/region-settings.ts'
import type { Kept, RemedyCase } from './case.ts'
import { ACCOUNT, type Estate, REGION, SECOND_REGION } from './estate.ts'

const TAGS = [{ Key: 'team', Value: 'web' }]
const AS_MADE = initialSettings(ACCOUNT, REGION)
const TUNNELS = ['52.95.10.4', '52.95.10.5'] as const
const CONNECTION = 'vpn-0123456789abcdef0'
const LOGGED = {
  CloudWatchLogOptions: {
    LogEnabled: true,
    LogGroupArn: 'arn:aws:logs:us-east-1:111122223333:log-group:vpn',
  },
}

function addConnection({ region }: Estate, isLogged: boolean, versions: readonly string[]): void {
  region.vpnConnections.push({
    VpnConnectionId: CONNECTION,
    State: 'available',
    Type: 'ipsec.1',
    Tags: TAGS,
    Options: {
      TunnelOptions: TUNNELS.map((OutsideIpAddress) => ({
        OutsideIpAddress,
        IkeVersions: versions.map((Value) => ({ Value })),
        ...(isLogged ? { LogOptions: LOGGED } : {}),
      })),
    },
    VgwTelemetry: TUNNELS.map((OutsideIpAddress) => ({ OutsideIpAddress, Status: 'UP' as const })),
  })
}

const GIVEN_TUNNELS = () => ({
  'first tunnel address': TUNNELS[0],
  'second tunnel address': TUNNELS[1],
  'log group arn': `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:vpn`,
})

function isUp({ region }: Estate): readonly Kept[] {
  return [[region.vpnConnections[0]?.State, 'available']]
}

function endpointCase(name: string): RemedyCase {
  return {
    rule: `aws-vpc-no-${name}-endpoint`,
    prepare: ({ region }) => {
      region.vpcEndpoints = []
    },
    given: ({ place, id }) => ({
      'subnet ids': place.privateSubnets.map(({ SubnetId }) => SubnetId).join(' '),
      'group id': id.group,
    }),
    brings: {
      'aws-vpc-endpoint-policy-trusts-others':
        'AWS gives a new endpoint a policy that allows everything: another rule’s remedy.',
      'aws-ec2-resource-without-tags': 'The new endpoint is yet to be tagged.',
    },
  }
}

function peered(estate: Estate, own: object): void {
  const { region, vpc: network, place } = estate
  const other = vpc(region, { id: 'vpc-0fedcba9876543210', cidr: '10.1.0.0/16', tags: { team: 'web' } })
  Object.assign(other, {
    Ipv6CidrBlockAssociationSet: [
      { Ipv6CidrBlock: '2600:1f18:9999::/56', Ipv6CidrBlockState: { State: 'associated' } },
    ],
  })
  const connection = peeringConnection(
    'pcx-0123456789abcdef0',
    { region, vpc: network },
    { region, vpc: other },
  )
  Object.assign(connection.AccepterVpcInfo ?? {}, {
    Ipv6CidrBlockSet: [{ Ipv6CidrBlock: '2600:1f18:9999::/56' }],
  })
  region.peeringConnections.push(Object.assign(connection, { Tags: TAGS }))
  const subnet = place.privateSubnets[0]?.SubnetId
  const table = region.routeTables.find(({ Associations = [] }) =>
    Associations.some(({ SubnetId }) => SubnetId === subnet),
  )
  table?.Routes?.push({
    VpcPeeringConnectionId: 'pcx-0123456789abcdef0',
    Origin: 'CreateRoute',
    State: 'active',
    ...own,
  })
}

const WIDE = {
  'subnet cidr block': null,
  'subnet ipv6 cidr block': null,
  'wide cidr block': null,
  'wide ipv6 cidr block': null,
  'connection id': 'pcx-0123456789abcdef0',
}

export const NETWORK_CASES: readonly RemedyCase[] = [
  ...['ec2', 'ecr-api', 'ecr-docker', 'ssm', 'ssm-contacts', 'ssm-incidents'].map(endpointCase),
  {
    rule: 'aws-ec2-client-vpn-logging-off',
    prepare: ({ region }) => {
      region.clientVpnEndpoints.push({
        ClientVpnEndpointId: 'cvpn-endpoint-0123456789abcdef0',
        Status: { Code: 'available' },
        ConnectionLogOptions: { Enabled: false },
        Tags: TAGS,
      })
    },
    given: () => ({ 'log group': 'vpn' }),
  },
  ...(['IPv4', 'IPv6'] as const).map((of): RemedyCase => ({
    rule: 'aws-ec2-subnet-maps-public-addresses',
    of,
    prepare: ({ subnet }) => {
      if (of === 'IPv4') subnet.MapPublicIpOnLaunch = true
      else subnet.AssignIpv6AddressOnCreation = true
    },
  })),
  {
    rule: 'aws-ec2-transit-gateway-auto-accepts',
    prepare: ({ region }) => {
      region.transitGateways.push({
        TransitGatewayId: 'tgw-0123456789abcdef0',
        OwnerId: ACCOUNT,
        State: 'available',
        Options: { AutoAcceptSharedAttachments: 'enable', DefaultRouteTableAssociation: 'enable' },
        Tags: TAGS,
      })
    },
    keeps: ({ region }) => [[region.transitGateways[0]?.Options?.DefaultRouteTableAssociation, 'enable']],
  },
  {
    rule: 'aws-vpc-block-public-access-off',
    prepare: ({ region }) => {
      region.settings.vpcBlockPublicAccess = AS_MADE.vpcBlockPublicAccess
    },
    given: ({ id }) => ({ 'vpc id': id.vpc }),
    keeps: ({ region }) => [
      [region.blockPublicAccessExclusions.map(({ State }) => State), ['create-complete']],
    ],
  },
  {
    rule: 'aws-vpc-endpoint-policy-trusts-others',
    prepare: (estate) =>
      estate.addEndpoint({
        PolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
      }),
    edit: (policy) => ({
      ...policy,
      Statement: (policy['Statement'] as readonly object[]).map((one) =>
        Object.assign({}, one, { Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } } }),
      ),
    }),
  },
  {
    rule: 'aws-vpc-endpoint-service-trusts-others',
    prepare: ({ region }) => {
      const ServiceId = 'vpce-svc-0123456789abcdef0'
      region.endpointServices.push({
        ServiceId,
        ServiceName: `com.amazonaws.vpce.${REGION}.${ServiceId}`,
        ServiceState: 'Available',
        AcceptanceRequired: false,
        Tags: TAGS,
      })
      region.servicePermissions.set(ServiceId, [
        { Principal: '*' },
        { Principal: 'arn:aws:iam::999988887777:root' },
      ])
    },
    given: () => ({
      'trusted principals': `arn:aws:iam::${ACCOUNT}:root`,
      'other principals': '* arn:aws:iam::999988887777:root',
      'endpoint id': 'vpce-0fedcba9876543210',
    }),
    keeps: ({ region }) => [
      [[...region.servicePermissions.values()].flat(), [{ Principal: `arn:aws:iam::${ACCOUNT}:root` }]],
    ],
  },
  {
    rule: 'aws-vpc-endpoint-single-zone',
    prepare: (estate) => estate.addEndpoint({ SubnetIds: [estate.id.subnet] }),
    given: ({ place }) => ({ 'other zone subnet id': place.privateSubnets[1]?.SubnetId ?? '' }),
  },
  {
    rule: 'aws-vpc-flow-logs-off',
    prepare: ({ region }) => {
      region.flowLogs = []
    },
    given: () => ({ bucket: 'flow-logs' }),
    brings: { 'aws-ec2-resource-without-tags': 'The new flow log is yet to be tagged.' },
  },
  {
    rule: 'aws-vpc-one-region-only',
    isEverywhere: true,
    prepare: () => undefined,
    given: () => ({ 'second region': SECOND_REGION, 'cidr block': '10.1.0.0/16' }),
    brings: {
      'aws-vpc-flow-logs-off': 'The new VPC is yet to be set up.',
      'aws-ec2-security-group-default-has-rules': 'The new VPC is yet to be set up.',
      'aws-ec2-resource-without-tags': 'The new VPC is yet to be set up.',
      'aws-ec2-network-acl-ingress-all-traffic-from-internet': 'The new VPC has the ACL that AWS makes.',
      'aws-ec2-network-acl-ingress-rdp-from-internet': 'The new VPC has the ACL that AWS makes.',
      'aws-ec2-network-acl-ingress-remote-admin-from-internet': 'The new VPC has the ACL that AWS makes.',
      'aws-ec2-network-acl-ingress-ssh-from-internet': 'The new VPC has the ACL that AWS makes.',
      'aws-vpc-no-ec2-endpoint': 'The new VPC is yet to be set up.',
      'aws-vpc-no-ecr-api-endpoint': 'The new VPC is yet to be set up.',
      'aws-vpc-no-ecr-docker-endpoint': 'The new VPC is yet to be set up.',
      'aws-vpc-no-ssm-endpoint': 'The new VPC is yet to be set up.',
      'aws-vpc-no-ssm-contacts-endpoint': 'The new VPC is yet to be set up.',
      'aws-vpc-no-ssm-incidents-endpoint': 'The new VPC is yet to be set up.',
    },
  },
  {
    rule: 'aws-vpc-peering-routes-too-wide',
    of: 'IPv4',
    prepare: (estate) => peered(estate, { DestinationCidrBlock: '10.1.0.0/16' }),
    given: () => ({ ...WIDE, 'subnet cidr block': '10.1.4.0/24', 'wide cidr block': '10.1.0.0/16' }),
  },
  {
    rule: 'aws-vpc-peering-routes-too-wide',
    of: 'IPv6',
    prepare: (estate) => peered(estate, { DestinationIpv6CidrBlock: '2600:1f18:9999::/56' }),
    given: () => ({
      ...WIDE,
      'subnet ipv6 cidr block': '2600:1f18:9999:4::/64',
      'wide ipv6 cidr block': '2600:1f18:9999::/56',
    }),
  },
  {
    rule: 'aws-vpc-public-and-private-not-separated',
    prepare: ({ region, place }) => {
      const isPrivate = new Set(place.privateSubnets.map(({ SubnetId }) => SubnetId))
      region.subnets = region.subnets.filter(({ SubnetId }) => !isPrivate.has(SubnetId))
    },
    given: () => ({ zone: `${REGION}a`, 'cidr block': '10.0.200.0/24' }),
    brings: { 'aws-ec2-resource-without-tags': 'The new subnet and table are yet to be tagged.' },
  },
  {
    rule: 'aws-vpc-subnets-in-one-zone',
    prepare: ({ region }) => {
      region.subnets = region.subnets.filter(({ AvailabilityZone }) => AvailabilityZone === `${REGION}a`)
    },
    given: ({ region }) => ({
      'another zone': `${REGION}b`,
      'cidr block': '10.0.200.0/24',
      'table id': region.routeTables[0]?.RouteTableId ?? '',
    }),
    brings: { 'aws-ec2-resource-without-tags': 'The new subnet is yet to be tagged.' },
  },
  {
    rule: 'aws-vpn-ikev1-allowed',
    prepare: (estate) => addConnection(estate, true, ['ikev1', 'ikev2']),
    given: GIVEN_TUNNELS,
    keeps: isUp,
  },
  {
    rule: 'aws-vpn-tunnel-logging-off',
    prepare: (estate) => addConnection(estate, false, ['ikev2']),
    given: GIVEN_TUNNELS,
    keeps: isUp,
  },
]
