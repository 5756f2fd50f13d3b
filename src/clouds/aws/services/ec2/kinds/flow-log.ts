import { byName, created, deleted } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, withPrefix, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, int, list, object, oneOf, string, strings } from '../../../reading/shape.ts'

export const FLOW_LOG: KindSource = {
  name: 'aws_ec2_flow_log',
  about: 'A log of the traffic of a VPC, a subnet or a network interface.',
  bases: [],
  ...ec2('DescribeFlowLogs'),
  list: 'FlowLogs',
  pageSize: 1000,
  id: 'FlowLogId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-flow-log/{id}' },
  properties: {
    ctime: datetime('CreationTime'),
    deliver_logs_error_message: string('DeliverLogsErrorMessage'),
    deliver_logs_permission_arn: string('DeliverLogsPermissionArn'),
    deliver_cross_account_role: string('DeliverCrossAccountRole'),
    deliver_logs_status: oneOf('DeliverLogsStatus', ['SUCCESS', 'FAILED']),
    flow_log_status: string('FlowLogStatus'),
    resource_id: string('ResourceId'),
    traffic_type: string('TrafficType'),
    log_destination_type: string('LogDestinationType'),
    log_destination: string('LogDestination'),
    log_format: string('LogFormat'),
    log_group_name: string('LogGroupName'),
    max_aggregation_interval: int('MaxAggregationInterval'),
    destination_options: object('DestinationOptions', {
      file_format: string('FileFormat'),
      hive_compatible_partitions: bool('HiveCompatiblePartitions'),
      per_hour_partition: bool('PerHourPartition'),
    }),
    tag_field_specifications: list('TagFieldSpecifications', {
      resource_type: string('ResourceType'),
      tag_keys: strings('TagKeys[]'),
    }),
  },
  changedBy: byName([...deleted('DeleteFlowLogs'), ...created('CreateFlowLogs')]),
  compared: {
    volatile: ['deliver_logs_error_message', 'deliver_logs_status'],
    keys: { tag_field_specifications: ['resource_type'] },
  },
  edges: [
    ...withPrefix('vpc-', from('aws_vpc', 'ResourceId', 'default', 'delete')),
    ...withPrefix('subnet-', from('aws_ec2_subnet', 'ResourceId', 'default', 'delete')),
    ...withPrefix('eni-', from('aws_ec2_network_interface', 'ResourceId', 'default', 'delete')),
    ...withPrefix(
      'tgw-attach-',
      from('aws_ec2_transit_gateway_attachment', 'ResourceId', 'default', 'delete'),
    ),
    ...withPrefix('tgw-', from('aws_ec2_transit_gateway', 'ResourceId', 'default', 'delete')),
  ],
}
