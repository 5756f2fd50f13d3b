import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { string, text } from '../../../reading/shape.ts'

/** Where mirrored packets go; another account may have shared it. */
export const TRAFFIC_MIRROR_TARGET: KindSource = {
  name: 'aws_ec2_traffic_mirror_target',
  about: 'Where copied traffic goes.',
  bases: [],
  ...ec2('DescribeTrafficMirrorTargets'),
  notInAllRegions: true,
  list: 'TrafficMirrorTargets',
  pageSize: 1000,
  id: 'TrafficMirrorTargetId',
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:traffic-mirror-target/{id}' },
  properties: {
    description: text('Description'),
    target_type: string('Type'),
    network_interface_id: string('NetworkInterfaceId'),
    network_load_balancer_arn: string('NetworkLoadBalancerArn'),
    gateway_load_balancer_endpoint_id: string('GatewayLoadBalancerEndpointId'),
    owner_id: string('OwnerId'),
  },
  edges: [
    ...from('aws_ec2_network_interface', 'NetworkInterfaceId', 'default', 'delete'),
    ...from('aws_vpc_endpoint', 'GatewayLoadBalancerEndpointId', 'default', 'delete'),
  ],
}
