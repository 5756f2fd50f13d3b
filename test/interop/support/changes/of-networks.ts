import { EC2 } from '@aws-sdk/client-ec2'
import type { Connection } from '../account/connection.ts'
import { type Made, type MotoChange, told } from './moto-change.ts'

async function makeVpc(ec2: EC2, CidrBlock = '10.0.0.0/16'): Promise<string> {
  const { Vpc } = await ec2.createVpc({ CidrBlock })
  return told(Vpc?.VpcId, 'the VPC')
}

function group(rule: string, CidrIp: string): MotoChange {
  return {
    rule,
    make: async (place, GroupName) => {
      const ec2 = new EC2(place)
      const VpcId = await makeVpc(ec2)
      const { GroupId } = await ec2.createSecurityGroup({ GroupName, Description: 'own', VpcId })
      const IpPermissions = [{ IpProtocol: 'tcp', FromPort: 8443, ToPort: 8443, IpRanges: [{ CidrIp }] }]
      return {
        id: told(GroupId, GroupName),
        change: () => ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions }),
        undo: () => ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions }),
      }
    },
  }
}

interface Entry {
  readonly RuleNumber: number
  readonly RuleAction: 'allow' | 'deny'
  readonly CidrBlock: string
}

function acl(
  rule: string,
  entry: Entry,
  made: (add: () => Promise<unknown>, remove: () => Promise<unknown>) => Pick<Made, 'change' | 'undo'>,
): MotoChange {
  return {
    rule,
    make: async (place) => {
      const ec2 = new EC2(place)
      const { NetworkAcl } = await ec2.createNetworkAcl({ VpcId: await makeVpc(ec2) })
      const NetworkAclId = told(NetworkAcl?.NetworkAclId, 'the ACL')
      const { RuleNumber } = entry
      const edit = made(
        () => ec2.createNetworkAclEntry({ NetworkAclId, Egress: false, Protocol: '-1', ...entry }),
        () => ec2.deleteNetworkAclEntry({ NetworkAclId, Egress: false, RuleNumber }),
      )
      if (entry.RuleAction === 'deny') await edit.undo()
      return { id: NetworkAclId, ...edit }
    },
  }
}

async function makeTable(place: Connection): Promise<Made> {
  const ec2 = new EC2(place)
  const VpcId = await makeVpc(ec2)
  const { RouteTable } = await ec2.createRouteTable({ VpcId })
  const { InternetGateway } = await ec2.createInternetGateway({})
  const GatewayId = told(InternetGateway?.InternetGatewayId, 'the gateway')
  await ec2.attachInternetGateway({ InternetGatewayId: GatewayId, VpcId })
  const RouteTableId = told(RouteTable?.RouteTableId, 'the route table')
  const way = { RouteTableId, DestinationCidrBlock: '0.0.0.0/0' }
  return {
    id: RouteTableId,
    change: () => ec2.createRoute({ ...way, GatewayId }),
    undo: () => ec2.deleteRoute(way),
  }
}

async function makeImage(
  place: Connection,
  Name: string,
): Promise<{ readonly ec2: EC2; readonly id: string }> {
  const ec2 = new EC2(place)
  const { ImageId } = await ec2.registerImage({ Name, Architecture: 'x86_64', RootDeviceName: '/dev/sda1' })
  return { ec2, id: told(ImageId, Name) }
}

/** Networks and images. */
export const NETWORK_CHANGES: readonly MotoChange[] = [
  group('aws-ec2-security-group-ingress-changed', '198.51.100.7/32'),
  group('aws-ec2-security-group-internet-ingress-changed', '0.0.0.0/0'),
  acl(
    'aws-ec2-network-acl-ingress-opened-changed',
    { RuleNumber: 110, RuleAction: 'allow', CidrBlock: '0.0.0.0/0' },
    (add, remove) => ({ change: add, undo: remove }),
  ),
  acl(
    'aws-ec2-network-acl-ingress-denial-removed-changed',
    { RuleNumber: 90, RuleAction: 'deny', CidrBlock: '203.0.113.0/24' },
    (add, remove) => ({ change: remove, undo: add }),
  ),
  { rule: 'aws-ec2-route-to-internet-changed', make: makeTable },
  {
    rule: 'aws-ec2-image-public-changed',
    make: async (place, name) => {
      const { ec2, id } = await makeImage(place, name)
      const set = (how: 'Add' | 'Remove') =>
        ec2.modifyImageAttribute({ ImageId: id, LaunchPermission: { [how]: [{ Group: 'all' }] } })
      return { id, change: () => set('Add'), undo: () => set('Remove') }
    },
  },
  {
    rule: 'aws-ec2-image-shared-changed',
    make: async (place, name) => {
      const { ec2, id } = await makeImage(place, name)
      const set = (how: 'Add' | 'Remove') =>
        ec2.modifyImageAttribute({ ImageId: id, LaunchPermission: { [how]: [{ UserId: '999988887777' }] } })
      return { id, change: () => set('Add'), undo: () => set('Remove') }
    },
  },
]
