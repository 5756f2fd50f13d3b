import { ec2 } from '../operation.ts'
import { from, NAME_TAG, to, type KindSource } from '../../../reading/kind-source.ts'
import { constant, string } from '../../../reading/shape.ts'

/** Addresses in Wavelength zones and on Outposts are not public ones. */
export const ELASTIC_IP: KindSource = {
  name: 'aws_ec2_elastic_ip',
  about: 'A public address that the account keeps.',
  bases: ['ip_address'],
  ...ec2('DescribeAddresses'),
  list: 'Addresses',
  pageSize: null,
  id: ['PublicIp', 'CarrierIp', 'CustomerOwnedIp', 'AllocationId'],
  nameFrom: ['InstanceId', NAME_TAG, 'NetworkInterfaceId'],
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:elastic-ip/{ip_allocation_id}' },
  properties: {
    ip_address: string('PublicIp'),
    ip_address_family: constant('ipv4'),
    private_ip_address: string('PrivateIpAddress'),
    public_ip: string('PublicIp'),
    ip_allocation_id: string('AllocationId'),
    ip_association_id: string('AssociationId'),
    ip_domain: string('Domain'),
    ip_network_interface_id: string('NetworkInterfaceId'),
    ip_public_ipv4_pool: string('PublicIpv4Pool'),
    ip_network_border_group: string('NetworkBorderGroup'),
    ip_customer_owned_ip: string('CustomerOwnedIp'),
    ip_customer_owned_ipv4_pool: string('CustomerOwnedIpv4Pool'),
    ip_carrier_ip: string('CarrierIp'),
    ip_network_interface_owner_id: string('NetworkInterfaceOwnerId'),
    ip_service_managed: string('ServiceManaged'),
    ip_instance_id: string('InstanceId'),
    subnet_id: string('SubnetId'),
  },
  compared: { volatile: ['ip_address'] },
  edges: [
    ...from('aws_ec2_instance', 'InstanceId'),
    ...to('aws_ec2_instance', 'InstanceId', 'delete'),
    ...from('aws_ec2_network_interface', 'NetworkInterfaceId'),
    ...to('aws_ec2_network_interface', 'NetworkInterfaceId', 'delete'),
  ],
}
