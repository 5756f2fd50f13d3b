export const NETWORK_INTERFACE = 'aws_ec2_network_interface'
export const SUBNET = 'aws_ec2_subnet'
export const VPC = 'aws_vpc'

/** Where a network interface is: this decides its routes, its network ACL and what blocks public access. */
export interface Place {
  readonly subnetId: string
  readonly vpcId: string
}
