import { vpcEndpoint } from '../gateways.ts'
import { addSecurityGroup, permission } from '../security-groups.ts'
import { serviceInterface } from '../service-interfaces.ts'
import type { Place } from './place.ts'

const SERVICES = ['ec2', 'ecr.api', 'ecr.dkr', 'ssm', 'ssm-contacts', 'ssm-incidents'] as const
/** Two zones do. */
const ZONES = 2

/** Endpoints to the services that hosts call, for principals of the account only, and the group in front of them. */
export function addEndpoints({ region, random, vpc, privateSubnets, addresses }: Place): void {
  const group = addSecurityGroup(region, {
    id: `sg-0${random.hex(16)}`,
    name: 'vpc-endpoints',
    description: 'HTTPS from the VPC to AWS services',
    permissions: [permission('tcp', 443, vpc.CidrBlock ?? '')],
    egress: [],
  })
  const subnets = privateSubnets.slice(0, ZONES)
  for (const service of SERVICES) {
    const id = `vpce-0${random.hex(16)}`
    const cards = subnets.map((subnet) =>
      serviceInterface(region, 'vpc-endpoint', id, {
        id: `eni-0${random.hex(16)}`,
        subnet,
        groups: [group],
        address: addresses.inside(subnet),
      }),
    )
    region.networkInterfaces.push(...cards)
    region.vpcEndpoints.push(
      vpcEndpoint(region, id, vpc, {
        VpcEndpointType: 'Interface',
        ServiceName: `com.amazonaws.${region.code}.${service}`,
        PolicyDocument: ownPrincipalsOnly(region.account),
        SubnetIds: subnets.flatMap(({ SubnetId }) => SubnetId ?? []),
        NetworkInterfaceIds: cards.flatMap(({ NetworkInterfaceId }) => NetworkInterfaceId ?? []),
        Groups: [{ GroupId: group.GroupId, GroupName: group.GroupName }],
        PrivateDnsEnabled: true,
      }),
    )
  }
}

function ownPrincipalsOnly(account: string): string {
  const Condition = { StringEquals: { 'aws:PrincipalAccount': account } }
  const statement = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', Condition }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}
