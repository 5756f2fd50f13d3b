import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { int, string, text } from '../../../reading/shape.ts'

/** The copying of one network interface's packets to a target. */
export const TRAFFIC_MIRROR_SESSION: KindSource = {
  name: 'aws_ec2_traffic_mirror_session',
  about: 'A network interface whose traffic is copied.',
  bases: [],
  ...ec2('DescribeTrafficMirrorSessions'),
  notInAllRegions: true,
  list: 'TrafficMirrorSessions',
  pageSize: 1000,
  id: 'TrafficMirrorSessionId',
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:traffic-mirror-session/{id}' },
  properties: {
    description: text('Description'),
    traffic_mirror_target_id: string('TrafficMirrorTargetId'),
    traffic_mirror_filter_id: string('TrafficMirrorFilterId'),
    network_interface_id: string('NetworkInterfaceId'),
    packet_length: int('PacketLength'),
    session_number: int('SessionNumber'),
    virtual_network_id: int('VirtualNetworkId'),
    owner_id: string('OwnerId'),
  },
  edges: [
    ...from('aws_ec2_network_interface', 'NetworkInterfaceId', 'default', 'delete'),
    ...from('aws_ec2_traffic_mirror_filter', 'TrafficMirrorFilterId', 'default', 'delete'),
    ...from('aws_ec2_traffic_mirror_target', 'TrafficMirrorTargetId', 'default', 'delete'),
  ],
}
