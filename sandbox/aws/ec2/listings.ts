import type { Reservation } from '@aws-sdk/client-ec2'
import type { Operations } from '../call.ts'
import { COMPUTE_LISTINGS } from './compute-listings.ts'
import { CONNECTION_LISTINGS } from './connection-listings.ts'
import { listing } from './listing.ts'
import { NETWORK_LISTINGS } from './network-listings.ts'
import { NETWORK_INTERFACE, RESERVATION, SECURITY_GROUP, SUBNET, VOLUME, VPC } from './shapes.ts'

const instancesIn = (reservation: Reservation): number => reservation.Instances?.length ?? 0

export const LISTINGS: Operations = {
  DescribeSecurityGroups: listing({
    set: 'securityGroupInfo',
    shape: SECURITY_GROUP,
    entries: (region) => region.securityGroups,
    byId: ['group-id', ({ GroupId }) => [GroupId]],
    most: 1000,
  }),
  DescribeInstances: listing({
    set: 'reservationSet',
    shape: RESERVATION,
    entries: (region) => region.reservations,
    byId: ['instance-id', ({ Instances = [] }) => Instances.map(({ InstanceId }) => InstanceId)],
    most: 1000,
    weigh: instancesIn,
  }),
  DescribeVolumes: listing({
    set: 'volumeSet',
    shape: VOLUME,
    entries: (region) => region.volumes,
    most: 500,
  }),
  DescribeNetworkInterfaces: listing({
    set: 'networkInterfaceSet',
    shape: NETWORK_INTERFACE,
    entries: (region) => region.networkInterfaces,
    byId: ['network-interface-id', ({ NetworkInterfaceId }) => [NetworkInterfaceId]],
    most: 1000,
  }),
  DescribeVpcs: listing({
    set: 'vpcSet',
    shape: VPC,
    entries: (region) => region.vpcs,
    byId: ['vpc-id', ({ VpcId }) => [VpcId]],
    most: 1000,
  }),
  DescribeSubnets: listing({
    set: 'subnetSet',
    shape: SUBNET,
    entries: (region) => region.subnets,
    byId: ['subnet-id', ({ SubnetId }) => [SubnetId]],
    most: 1000,
  }),
  ...COMPUTE_LISTINGS,
  ...CONNECTION_LISTINGS,
  ...NETWORK_LISTINGS,
}
