import type { Instance, IpPermission } from '@aws-sdk/client-ec2'
import type { Listed } from './listed.ts'

/** A rule that ships, told again in plain code on what the SDK lists. */
export interface Oracle {
  readonly rule: string
  readonly kind: string
  readonly severity: (production: boolean) => string
  /** Ids of what breaks the rule. */
  readonly violating: (listed: Listed) => readonly (string | undefined)[]
}

function fromAnywhere(permission: IpPermission): boolean {
  const v4 = (permission.IpRanges ?? []).some(({ CidrIp }) => CidrIp === '0.0.0.0/0')
  return v4 || (permission.Ipv6Ranges ?? []).some(({ CidrIpv6 }) => CidrIpv6 === '::/0')
}

function covers({ FromPort = NaN, ToPort = NaN }: IpPermission, first: number, last = first): boolean {
  return FromPort <= first && ToPort >= last
}

/** Security groups with a permission that lets the whole internet in and is like this. */
function openGroups(id: string, severity: string, isSuch: (permission: IpPermission) => boolean): Oracle {
  return {
    rule: `aws-ec2-security-group-ingress-${id}-from-internet`,
    kind: 'aws_ec2_security_group',
    severity: () => severity,
    violating: ({ groups }) =>
      groups
        .filter(({ IpPermissions = [] }) => IpPermissions.some((one) => fromAnywhere(one) && isSuch(one)))
        .map(({ GroupId }) => GroupId),
  }
}

function isAlive({ State }: Instance): boolean {
  return State?.Name !== 'terminated' && State?.Name !== 'shutting-down'
}

function instances(
  rule: string,
  severity: Oracle['severity'],
  isSuch: (instance: Instance) => boolean,
): Oracle {
  return {
    rule,
    kind: 'aws_ec2_instance',
    severity,
    violating: (listed) =>
      listed.instances.filter((one) => isAlive(one) && isSuch(one)).map(({ InstanceId }) => InstanceId),
  }
}

export const ORACLES: readonly Oracle[] = [
  openGroups('all-traffic', 'critical', ({ IpProtocol }) => IpProtocol === '-1'),
  openGroups(
    'all-ports',
    'critical',
    (one) => ['tcp', 'udp'].includes(one.IpProtocol ?? '') && covers(one, 1, 65535),
  ),
  openGroups(
    'ssh',
    'high',
    (one) => one.IpProtocol === '-1' || (one.IpProtocol === 'tcp' && covers(one, 22)),
  ),
  openGroups(
    'rdp',
    'high',
    (one) => one.IpProtocol === '-1' || (['tcp', 'udp'].includes(one.IpProtocol ?? '') && covers(one, 3389)),
  ),
  {
    rule: 'aws-ec2-security-group-default-has-rules',
    kind: 'aws_ec2_security_group',
    severity: () => 'medium',
    violating: ({ groups }) =>
      groups
        .filter(({ GroupName }) => GroupName === 'default')
        .filter(
          ({ IpPermissions = [], IpPermissionsEgress = [] }) =>
            IpPermissions.length + IpPermissionsEgress.length > 0,
        )
        .map(({ GroupId }) => GroupId),
  },
  instances(
    'aws-ec2-instance-imdsv1-allowed',
    (production) => (production ? 'high' : 'medium'),
    ({ MetadataOptions }) =>
      MetadataOptions?.HttpTokens !== 'required' && MetadataOptions?.HttpEndpoint !== 'disabled',
  ),
  instances(
    'aws-ec2-instance-public-address-with-profile',
    () => 'medium',
    ({ IamInstanceProfile, PublicIpAddress }) =>
      IamInstanceProfile?.Arn !== undefined && PublicIpAddress !== undefined,
  ),
  {
    rule: 'aws-ec2-volume-not-encrypted',
    kind: 'aws_ec2_volume',
    severity: (production) => (production ? 'medium' : 'low'),
    violating: ({ volumes }) =>
      volumes.filter(({ Encrypted }) => Encrypted !== true).map(({ VolumeId }) => VolumeId),
  },
  {
    rule: 'aws-ec2-network-interface-source-dest-check-off',
    kind: 'aws_ec2_network_interface',
    severity: () => 'medium',
    violating: ({ interfaces }) =>
      interfaces
        .filter(
          ({ InterfaceType, SourceDestCheck }) => InterfaceType === 'interface' && SourceDestCheck === false,
        )
        .map(({ NetworkInterfaceId }) => NetworkInterfaceId),
  },
  {
    rule: 'aws-ec2-subnet-maps-public-addresses',
    kind: 'aws_ec2_subnet',
    severity: () => 'low',
    violating: ({ subnets }) =>
      subnets
        .filter(({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch === true)
        .map(({ SubnetId }) => SubnetId),
  },
]
