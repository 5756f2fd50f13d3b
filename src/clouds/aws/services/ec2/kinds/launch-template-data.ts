import {
  bool,
  datetime,
  float,
  int,
  list,
  object,
  string,
  strings,
  tags,
  text,
} from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'
import {
  capacityReservationSpecification,
  cpuOptions,
  metadataOptions,
  placement,
  privateDnsNameOptions,
} from './instance-parts.ts'
import { connectionTracking, operator } from './shared.ts'
import { userData } from './user-data.ts'

const range: Properties = { min: int('Min'), max: int('Max') }
const fractionalRange: Properties = { min: float('Min'), max: float('Max') }

const blockDeviceMapping: Properties = {
  device_name: string('DeviceName'),
  virtual_name: string('VirtualName'),
  ebs: object('Ebs', {
    encrypted: bool('Encrypted'),
    delete_on_termination: bool('DeleteOnTermination'),
    iops: int('Iops'),
    kms_key_id: string('KmsKeyId'),
    snapshot_id: string('SnapshotId'),
    volume_size: int('VolumeSize'),
    volume_type: string('VolumeType'),
    throughput: int('Throughput'),
    volume_initialization_rate: int('VolumeInitializationRate'),
    ebs_card_index: int('EbsCardIndex'),
  }),
  no_device: string('NoDevice'),
}

export const launchedInterface: Properties = {
  associate_carrier_ip_address: bool('AssociateCarrierIpAddress'),
  associate_public_ip_address: bool('AssociatePublicIpAddress'),
  delete_on_termination: bool('DeleteOnTermination'),
  description: text('Description'),
  device_index: int('DeviceIndex'),
  groups: strings('Groups[]'),
  interface_type: string('InterfaceType'),
  ipv6_address_count: int('Ipv6AddressCount'),
  ipv6_addresses: list('Ipv6Addresses', {
    ipv6_address: string('Ipv6Address'),
    is_primary_ipv6: bool('IsPrimaryIpv6'),
  }),
  network_interface_id: string('NetworkInterfaceId'),
  private_ip_address: string('PrivateIpAddress'),
  private_ip_addresses: list('PrivateIpAddresses', {
    primary: bool('Primary'),
    private_ip_address: string('PrivateIpAddress'),
  }),
  secondary_private_ip_address_count: int('SecondaryPrivateIpAddressCount'),
  subnet_id: string('SubnetId'),
  network_card_index: int('NetworkCardIndex'),
  ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
  ipv4_prefix_count: int('Ipv4PrefixCount'),
  ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
  ipv6_prefix_count: int('Ipv6PrefixCount'),
  primary_ipv6: bool('PrimaryIpv6'),
  ena_srd_specification: object('EnaSrdSpecification', {
    ena_srd_enabled: bool('EnaSrdEnabled'),
    ena_srd_udp_specification: bool('EnaSrdUdpSpecification.EnaSrdUdpEnabled'),
  }),
  connection_tracking_specification: object('ConnectionTrackingSpecification', connectionTracking),
  ena_queue_count: int('EnaQueueCount'),
}

const secondaryInterface: Properties = {
  delete_on_termination: bool('DeleteOnTermination'),
  device_index: int('DeviceIndex'),
  private_ip_addresses: strings('PrivateIpAddresses[].PrivateIpAddress'),
  private_ip_address_count: int('PrivateIpAddressCount'),
  secondary_subnet_id: string('SecondarySubnetId'),
  interface_type: string('InterfaceType'),
  network_card_index: int('NetworkCardIndex'),
}

const instanceMarketOptions: Properties = {
  market_type: string('MarketType'),
  spot_options: object('SpotOptions', {
    max_price: string('MaxPrice'),
    spot_instance_type: string('SpotInstanceType'),
    block_duration_minutes: int('BlockDurationMinutes'),
    valid_until: datetime('ValidUntil'),
    instance_interruption_behavior: string('InstanceInterruptionBehavior'),
  }),
}

export const instanceRequirements: Properties = {
  v_cpu_count: object('VCpuCount', range),
  memory_mi_b: object('MemoryMiB', range),
  cpu_manufacturers: strings('CpuManufacturers[]'),
  memory_gi_b_per_v_cpu: object('MemoryGiBPerVCpu', fractionalRange),
  excluded_instance_types: strings('ExcludedInstanceTypes[]'),
  instance_generations: strings('InstanceGenerations[]'),
  spot_max_price_percentage_over_lowest_price: int('SpotMaxPricePercentageOverLowestPrice'),
  on_demand_max_price_percentage_over_lowest_price: int('OnDemandMaxPricePercentageOverLowestPrice'),
  bare_metal: string('BareMetal'),
  burstable_performance: string('BurstablePerformance'),
  require_hibernate_support: bool('RequireHibernateSupport'),
  network_interface_count: object('NetworkInterfaceCount', range),
  local_storage: string('LocalStorage'),
  local_storage_types: strings('LocalStorageTypes[]'),
  total_local_storage_gb: object('TotalLocalStorageGB', fractionalRange),
  baseline_ebs_bandwidth_mbps: object('BaselineEbsBandwidthMbps', range),
  accelerator_types: strings('AcceleratorTypes[]'),
  accelerator_count: object('AcceleratorCount', range),
  accelerator_manufacturers: strings('AcceleratorManufacturers[]'),
  accelerator_names: strings('AcceleratorNames[]'),
  accelerator_total_memory_mi_b: object('AcceleratorTotalMemoryMiB', range),
  network_bandwidth_gbps: object('NetworkBandwidthGbps', fractionalRange),
  allowed_instance_types: strings('AllowedInstanceTypes[]'),
  max_spot_price_as_percentage_of_optimal_on_demand_price: int(
    'MaxSpotPriceAsPercentageOfOptimalOnDemandPrice',
  ),
  baseline_performance_instance_families: strings(
    'BaselinePerformanceFactors.Cpu.References[].InstanceFamily',
  ),
  require_encryption_in_transit: bool('RequireEncryptionInTransit'),
}

/** What a version of a launch template says about the instances to launch. User data is unpacked, as for instances. */
export const launchTemplateData: Properties = {
  kernel_id: string('KernelId'),
  ebs_optimized: bool('EbsOptimized'),
  iam_instance_profile: object('IamInstanceProfile', {
    arn: string('Arn'),
    name: string('Name'),
  }),
  block_device_mappings: list('BlockDeviceMappings', blockDeviceMapping),
  network_interfaces: list('NetworkInterfaces', launchedInterface),
  image_id: string('ImageId'),
  instance_type: string('InstanceType'),
  key_name: string('KeyName'),
  monitoring: bool('Monitoring.Enabled'),
  placement: object('Placement', placement),
  ram_disk_id: string('RamDiskId'),
  disable_api_termination: bool('DisableApiTermination'),
  instance_initiated_shutdown_behavior: string('InstanceInitiatedShutdownBehavior'),
  user_data: userData('UserData'),
  tag_specifications: list('TagSpecifications', {
    resource_type: string('ResourceType'),
    tags: tags('Tags'),
  }),
  elastic_gpu_specifications: strings('ElasticGpuSpecifications[].Type'),
  elastic_inference_accelerators: list('ElasticInferenceAccelerators', {
    type: string('Type'),
    count: int('Count'),
  }),
  security_group_ids: strings('SecurityGroupIds[]'),
  security_groups: strings('SecurityGroups[]'),
  instance_market_options: object('InstanceMarketOptions', instanceMarketOptions),
  credit_specification: string('CreditSpecification.CpuCredits'),
  cpu_options: object('CpuOptions', cpuOptions),
  capacity_reservation_specification: object(
    'CapacityReservationSpecification',
    capacityReservationSpecification,
  ),
  license_specifications: strings('LicenseSpecifications[].LicenseConfigurationArn'),
  hibernation_options: bool('HibernationOptions.Configured'),
  metadata_options: object('MetadataOptions', metadataOptions),
  enclave_options: bool('EnclaveOptions.Enabled'),
  instance_requirements: object('InstanceRequirements', instanceRequirements),
  private_dns_name_options: object('PrivateDnsNameOptions', privateDnsNameOptions),
  maintenance_options: string('MaintenanceOptions.AutoRecovery'),
  disable_api_stop: bool('DisableApiStop'),
  operator: object('Operator', operator),
  bandwidth_weighting: string('NetworkPerformanceOptions.BandwidthWeighting'),
  secondary_interfaces: list('SecondaryInterfaces', secondaryInterface),
}
