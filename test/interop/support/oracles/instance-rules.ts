import type { Address, Instance, NetworkInterface } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, inProduction, type Oracle } from './oracle.ts'
import { reachIn } from './reach.ts'

const KIND = 'aws_ec2_instance'

/** What is terminated, or about to be, is no instance any more. */
const instance = eachOf<Instance>(
  KIND,
  ({ instances }) => instances.filter(isAlive),
  ({ InstanceId }) => InstanceId,
)

/** Rules that ask for the state see those that are gone as well, and none of them asks for theirs. */
const ofAnyState = eachOf<Instance>(
  KIND,
  ({ instances }) => instances,
  ({ InstanceId }) => InstanceId,
)

export function isAlive({ State }: Instance): boolean {
  return State?.Name !== 'terminated' && State?.Name !== 'shutting-down'
}

function allowsFirstVersion({ MetadataOptions }: Instance): boolean {
  return MetadataOptions?.HttpTokens !== 'required' && MetadataOptions?.HttpEndpoint !== 'disabled'
}

function hasPublicAddress({ PublicIpAddress, NetworkInterfaces = [] }: Instance): boolean {
  const addresses = NetworkInterfaces.flatMap(
    ({ Association, PrivateIpAddresses = [], Ipv6Addresses = [] }) => [
      Association?.PublicIp,
      ...PrivateIpAddresses.map((one) => one.Association?.PublicIp),
      ...Ipv6Addresses.map(({ Ipv6Address = '' }) => (/^[23]/.test(Ipv6Address) ? Ipv6Address : undefined)),
    ],
  )
  return [PublicIpAddress, ...addresses].some((address) => address !== undefined)
}

function gradeOf({ InstanceId = '' }: Instance, place: Listed) {
  return reachIn(place).ofInstance(InstanceId)
}

/** moto keeps no word of enclaves: whatever the rule asks for, no instance is the host of one. */
const OF_ENCLAVES: readonly Oracle[] = [
  ...['imdsv1-allowed', 'public-address', 'unrestricted-ingress', 'vsock-proxy-exposed'].map((name) =>
    instance(`aws-ec2-enclave-host-${name}`, () => null),
  ),
  ofAnyState('aws-ec2-enclave-host-not-running', () => null),
]

const networkInterface = eachOf<NetworkInterface>(
  'aws_ec2_network_interface',
  ({ interfaces }) => interfaces,
  ({ NetworkInterfaceId }) => NetworkInterfaceId,
)

const address = eachOf<Address>(
  'aws_ec2_elastic_ip',
  ({ addresses }) => addresses,
  ({ PublicIp }) => PublicIp,
)

export const INSTANCE_ORACLES: readonly Oracle[] = [
  ...OF_ENCLAVES,
  instance(
    'aws-ec2-instance-imdsv1-allowed',
    (one, place) => allowsFirstVersion(one) && inProduction(place, 'high', 'medium'),
  ),
  instance(
    'aws-ec2-instance-detailed-monitoring-off',
    ({ Monitoring }) => Monitoring?.State !== 'enabled' && Monitoring?.State !== 'pending' && 'low',
  ),
  instance(
    'aws-ec2-instance-multiple-interfaces',
    ({ NetworkInterfaces = [] }) => NetworkInterfaces.length > 1 && 'low',
  ),
  // moto tells of no image when it is deprecated.
  instance('aws-ec2-instance-outdated-image', () => null),
  instance(
    'aws-ec2-instance-paravirtual',
    ({ VirtualizationType }) => VirtualizationType === 'paravirtual' && 'medium',
  ),
  instance(
    'aws-ec2-instance-public-address-with-profile',
    (one, place) =>
      one.IamInstanceProfile?.Arn !== undefined &&
      hasPublicAddress(one) &&
      firstOf(
        'high',
        [gradeOf(one, place) === 'closed', 'low'],
        [gradeOf(one, place) !== 'reachable', 'medium'],
      ),
  ),
  instance(
    'aws-ec2-instance-public-address',
    (one, place) => hasPublicAddress(one) && firstOf('medium', [gradeOf(one, place) !== 'reachable', 'low']),
  ),
  // The configuration says that no time is too short for these two: nothing on moto is older than seconds.
  ofAnyState('aws-ec2-instance-stopped-too-long', ({ State, StateTransitionReason = '' }) => {
    const isTold = /\(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /.test(StateTransitionReason)
    return State?.Name === 'stopped' && firstOf('medium', [!isTold, 'low'])
  }),
  ofAnyState('aws-ec2-instance-too-old', ({ State }) => State?.Name === 'running' && 'low'),
  instance(
    'aws-ec2-instance-without-profile',
    ({ IamInstanceProfile }) => IamInstanceProfile?.Arn === undefined && 'low',
  ),
  networkInterface(
    'aws-ec2-network-interface-source-dest-check-off',
    ({ InterfaceType, SourceDestCheck }) =>
      InterfaceType === 'interface' && SourceDestCheck === false && 'medium',
  ),
  // Of addresses that are not used moto tells an empty interface id, where EC2 tells none.
  address(
    'aws-ec2-elastic-ip-not-used',
    ({ AssociationId = '', NetworkInterfaceId = '' }) =>
      AssociationId === '' && NetworkInterfaceId === '' && 'low',
  ),
]
