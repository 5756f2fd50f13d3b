import { changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import {
  alwaysList,
  bool,
  datetime,
  int,
  list,
  object,
  string,
  strings,
  text,
} from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'
import { connectionTracking, groupIdentifier, operator } from './shared.ts'

const association: Properties = {
  allocation_id: string('AllocationId'),
  association_id: string('AssociationId'),
  ip_owner_id: string('IpOwnerId'),
  public_dns_name: string('PublicDnsName'),
  public_ip: string('PublicIp'),
  customer_owned_ip: string('CustomerOwnedIp'),
  carrier_ip: string('CarrierIp'),
}

/** Instances declare the edges to and from them. */
export const NETWORK_INTERFACE: KindSource = {
  name: 'aws_ec2_network_interface',
  about:
    'A network card with its addresses and security groups: of an instance, a load balancer, a function …',
  bases: ['network_interface'],
  ...ec2('DescribeNetworkInterfaces'),
  list: 'NetworkInterfaces',
  pageSize: 1000,
  id: 'NetworkInterfaceId',
  again: { prefix: 'eni-', filter: 'network-interface-id' },
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-interface/{id}' },
  tagsFrom: 'TagSet',
  console: 'ec2/home?region={region}#NetworkInterface:networkInterfaceId={id}',
  properties: {
    network_interface_type: string('InterfaceType'),
    network_interface_status: string('Status'),
    private_ips: strings('PrivateIpAddresses[].PrivateIpAddress'),
    public_ips: strings('PrivateIpAddresses[].Association.PublicIp'),
    mac: string('MacAddress'),
    v6_ips: strings('Ipv6Addresses[].Ipv6Address'),
    description: text('Description'),
    nic_association: object('Association', association),
    nic_attachment: object('Attachment', {
      attach_time: datetime('AttachTime'),
      attachment_id: string('AttachmentId'),
      delete_on_termination: bool('DeleteOnTermination'),
      device_index: int('DeviceIndex'),
      network_card_index: int('NetworkCardIndex'),
      instance_id: string('InstanceId'),
      instance_owner_id: string('InstanceOwnerId'),
      status: string('Status'),
    }),
    nic_availability_zone: string('AvailabilityZone'),
    nic_availability_zone_id: string('AvailabilityZoneId'),
    nic_groups: alwaysList('Groups', groupIdentifier),
    nic_outpost_arn: string('OutpostArn'),
    nic_private_dns_name: string('PrivateDnsName'),
    nic_public_dns_name: string('PublicDnsName'),
    nic_public_ip_dns_name_options: object('PublicIpDnsNameOptions', {
      dns_hostname_type: string('DnsHostnameType'),
      public_ipv4_dns_name: string('PublicIpv4DnsName'),
      public_ipv6_dns_name: string('PublicIpv6DnsName'),
      public_dual_stack_dns_name: string('PublicDualStackDnsName'),
    }),
    nic_private_ip_address: string('PrivateIpAddress'),
    nic_private_ip_addresses: alwaysList('PrivateIpAddresses', {
      association: object('Association', association),
      primary: bool('Primary'),
      private_dns_name: string('PrivateDnsName'),
      private_ip_address: string('PrivateIpAddress'),
    }),
    nic_ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
    nic_ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
    nic_requester_id: string('RequesterId'),
    nic_requester_managed: bool('RequesterManaged'),
    nic_source_dest_check: bool('SourceDestCheck'),
    nic_subnet_id: string('SubnetId'),
    nic_tag_set: list('TagSet', { key: string('Key'), value: text('Value') }),
    nic_deny_all_igw_traffic: bool('DenyAllIgwTraffic'),
    nic_ipv6_native: bool('Ipv6Native'),
    nic_ipv6_address: string('Ipv6Address'),
    nic_connection_tracking_configuration: object('ConnectionTrackingConfiguration', connectionTracking),
    nic_associated_subnets: strings('AssociatedSubnets[]'),
    nic_operator: object('Operator', operator),
    vpc_id: string('VpcId'),
    subnet_id: string('SubnetId'),
    owner_id: string('OwnerId'),
  },
  changedBy: [
    ...changed(['ModifyNetworkInterfaceAttribute', 'AssociateAddress', 'AttachNetworkInterface']),
    ...created('CreateNetworkInterface'),
  ],
  compared: {
    volatile: [
      'nic_attachment.attach_time',
      'nic_attachment.attachment_id',
      'nic_tag_set',
      'nic_private_ip_address',
      'subnet_id',
    ],
    keys: { nic_groups: ['group_id'], nic_private_ip_addresses: ['private_ip_address'] },
  },
  edges: [
    ...from('aws_vpc', 'VpcId', 'default', 'delete'),
    ...from('aws_ec2_subnet', 'SubnetId'),
    ...from('aws_ec2_security_group', 'Groups[].GroupId'),
  ],
}
