import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, float, int, list, object, string, strings, tags } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'
import { instanceRequirements, launchedInterface } from './launch-template-data.ts'
import { blockDeviceMapping, groupIdentifier } from './shared.ts'

/** User data is left out: it often holds secrets, and no rule reads it here. */
const launchSpecification: Properties = {
  addressing_type: string('AddressingType'),
  block_device_mappings: list('BlockDeviceMappings', blockDeviceMapping),
  ebs_optimized: bool('EbsOptimized'),
  iam_instance_profile: object('IamInstanceProfile', { arn: string('Arn'), name: string('Name') }),
  image_id: string('ImageId'),
  instance_type: string('InstanceType'),
  kernel_id: string('KernelId'),
  key_name: string('KeyName'),
  monitoring: bool('Monitoring.Enabled'),
  network_interfaces: list('NetworkInterfaces', launchedInterface),
  placement: object('Placement', {
    availability_zone: string('AvailabilityZone'),
    group_name: string('GroupName'),
    tenancy: string('Tenancy'),
    availability_zone_id: string('AvailabilityZoneId'),
  }),
  ramdisk_id: string('RamdiskId'),
  spot_price: string('SpotPrice'),
  subnet_id: string('SubnetId'),
  weighted_capacity: float('WeightedCapacity'),
  tag_specifications: list('TagSpecifications', {
    resource_type: string('ResourceType'),
    tags: tags('Tags'),
  }),
  instance_requirements: object('InstanceRequirements', instanceRequirements),
  security_groups: list('SecurityGroups', groupIdentifier),
}

const launchTemplateConfig: Properties = {
  launch_template_specification: object('LaunchTemplateSpecification', {
    launch_template_id: string('LaunchTemplateId'),
    launch_template_name: string('LaunchTemplateName'),
    version: string('Version'),
  }),
  overrides: list('Overrides', {
    instance_type: string('InstanceType'),
    spot_price: string('SpotPrice'),
    subnet_id: string('SubnetId'),
    availability_zone: string('AvailabilityZone'),
    weighted_capacity: float('WeightedCapacity'),
    priority: float('Priority'),
    instance_requirements: object('InstanceRequirements', instanceRequirements),
    availability_zone_id: string('AvailabilityZoneId'),
  }),
}

/** A fleet launches from its own launch specifications or from launch templates, never from both. */
export const SPOT_FLEET_REQUEST: KindSource = {
  name: 'aws_ec2_spot_fleet_request',
  about: 'A request that keeps a number of spot instances running.',
  bases: [],
  ...ec2('DescribeSpotFleetRequests'),
  notInAllRegions: true,
  list: 'SpotFleetRequestConfigs',
  pageSize: 1000,
  id: 'SpotFleetRequestId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:spot-fleet-request/{id}' },
  properties: {
    ctime: datetime('CreateTime'),
    state: string('SpotFleetRequestState'),
    activity_status: string('ActivityStatus'),
    allocation_strategy: string('SpotFleetRequestConfig.AllocationStrategy'),
    on_demand_allocation_strategy: string('SpotFleetRequestConfig.OnDemandAllocationStrategy'),
    capacity_rebalance: object('SpotFleetRequestConfig.SpotMaintenanceStrategies.CapacityRebalance', {
      replacement_strategy: string('ReplacementStrategy'),
      termination_delay: int('TerminationDelay'),
    }),
    client_token: string('SpotFleetRequestConfig.ClientToken'),
    excess_capacity_termination_policy: string('SpotFleetRequestConfig.ExcessCapacityTerminationPolicy'),
    fulfilled_capacity: float('SpotFleetRequestConfig.FulfilledCapacity'),
    on_demand_fulfilled_capacity: float('SpotFleetRequestConfig.OnDemandFulfilledCapacity'),
    iam_fleet_role: string('SpotFleetRequestConfig.IamFleetRole'),
    launch_specifications: list('SpotFleetRequestConfig.LaunchSpecifications', launchSpecification),
    launch_template_configs: list('SpotFleetRequestConfig.LaunchTemplateConfigs', launchTemplateConfig),
    spot_price: string('SpotFleetRequestConfig.SpotPrice'),
    target_capacity: int('SpotFleetRequestConfig.TargetCapacity'),
    on_demand_target_capacity: int('SpotFleetRequestConfig.OnDemandTargetCapacity'),
    on_demand_max_total_price: string('SpotFleetRequestConfig.OnDemandMaxTotalPrice'),
    spot_max_total_price: string('SpotFleetRequestConfig.SpotMaxTotalPrice'),
    terminate_instances_with_expiration: bool('SpotFleetRequestConfig.TerminateInstancesWithExpiration'),
    request_type: string('SpotFleetRequestConfig.Type'),
    valid_from: datetime('SpotFleetRequestConfig.ValidFrom'),
    valid_until: datetime('SpotFleetRequestConfig.ValidUntil'),
    replace_unhealthy_instances: bool('SpotFleetRequestConfig.ReplaceUnhealthyInstances'),
    instance_interruption_behavior: string('SpotFleetRequestConfig.InstanceInterruptionBehavior'),
    classic_load_balancers: strings(
      'SpotFleetRequestConfig.LoadBalancersConfig.ClassicLoadBalancersConfig.ClassicLoadBalancers[].Name',
    ),
    target_groups: strings(
      'SpotFleetRequestConfig.LoadBalancersConfig.TargetGroupsConfig.TargetGroups[].Arn',
    ),
    instance_pools_to_use_count: int('SpotFleetRequestConfig.InstancePoolsToUseCount'),
    context: string('SpotFleetRequestConfig.Context'),
    target_capacity_unit_type: string('SpotFleetRequestConfig.TargetCapacityUnitType'),
    tag_specifications: list('SpotFleetRequestConfig.TagSpecifications', {
      resource_type: string('ResourceType'),
      tags: tags('Tags'),
    }),
  },
  gone: { property: 'state', states: ['cancelled', 'cancelled_running', 'cancelled_terminating', 'failed'] },
  changedBy: byName([...changed(['ModifySpotFleetRequest']), ...created('RequestSpotFleet')]),
  compared: {
    volatile: ['activity_status', 'fulfilled_capacity', 'on_demand_fulfilled_capacity'],
    keys: { tag_specifications: ['resource_type'] },
  },
  edges: [
    ...from(
      'aws_ec2_launch_template',
      'SpotFleetRequestConfig.LaunchTemplateConfigs[].LaunchTemplateSpecification.LaunchTemplateId',
    ),
    ...from('aws_ec2_image', 'SpotFleetRequestConfig.LaunchSpecifications[].ImageId'),
  ],
}
