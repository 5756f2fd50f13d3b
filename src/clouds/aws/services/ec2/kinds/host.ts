import { ec2 } from '../operation.ts'
import { to, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, int, list, object, string } from '../../../reading/shape.ts'

export const HOST: KindSource = {
  name: 'aws_ec2_host',
  about: 'A dedicated host: a machine that runs only the account’s instances.',
  bases: [],
  ...ec2('DescribeHosts'),
  notInAllRegions: true,
  list: 'Hosts',
  pageSize: 500,
  id: 'HostId',
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:dedicated-host/{id}' },
  properties: {
    ctime: datetime('AllocationTime'),
    host_auto_placement: string('AutoPlacement'),
    host_availability_zone: string('AvailabilityZone'),
    host_available_capacity: object('AvailableCapacity', {
      available_instance_capacity: list('AvailableInstanceCapacity', {
        available_capacity: int('AvailableCapacity'),
        instance_type: string('InstanceType'),
        total_capacity: int('TotalCapacity'),
      }),
      available_v_cpus: int('AvailableVCpus'),
    }),
    host_client_token: string('ClientToken'),
    host_properties: object('HostProperties', {
      cores: int('Cores'),
      instance_type: string('InstanceType'),
      instance_family: string('InstanceFamily'),
      sockets: int('Sockets'),
      total_v_cpus: int('TotalVCpus'),
    }),
    host_reservation_id: string('HostReservationId'),
    host_instances: list('Instances', {
      instance_id: string('InstanceId'),
      instance_type: string('InstanceType'),
      owner_id: string('OwnerId'),
    }),
    host_state: string('State'),
    host_release_time: datetime('ReleaseTime'),
    host_recovery: string('HostRecovery'),
    host_allows_multiple_instance_types: string('AllowsMultipleInstanceTypes'),
    host_owner_id: string('OwnerId'),
    host_availability_zone_id: string('AvailabilityZoneId'),
    host_member_of_service_linked_resource_group: bool('MemberOfServiceLinkedResourceGroup'),
    host_outpost_arn: string('OutpostArn'),
    host_maintenance: string('HostMaintenance'),
    host_asset_id: string('AssetId'),
    host_cpu_options: object('CpuOptions', {
      amd_sev_snp: string('AmdSevSnp'),
    }),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'host_state', states: ['released', 'released-permanent-failure'] },
  compared: { volatile: ['host_available_capacity', 'host_instances'] },
  edges: to('aws_ec2_instance', 'Instances[].InstanceId', 'default', 'delete'),
}
