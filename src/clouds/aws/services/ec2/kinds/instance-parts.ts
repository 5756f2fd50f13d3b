import { bool, datetime, int, list, object, string, strings, text } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'
import { connectionTracking, groupIdentifier, operator } from './shared.ts'

/** The objects within an instance. */
export const placement: Properties = {
  availability_zone: string('AvailabilityZone'),
  availability_zone_id: string('AvailabilityZoneId'),
  affinity: string('Affinity'),
  group_name: string('GroupName'),
  group_id: string('GroupId'),
  partition_number: int('PartitionNumber'),
  host_id: string('HostId'),
  tenancy: string('Tenancy'),
  spread_domain: string('SpreadDomain'),
  host_resource_group_arn: string('HostResourceGroupArn'),
}

export const blockDeviceMapping: Properties = {
  device_name: string('DeviceName'),
  ebs: object('Ebs', {
    attach_time: datetime('AttachTime'),
    delete_on_termination: bool('DeleteOnTermination'),
    status: string('Status'),
    volume_id: string('VolumeId'),
    volume_owner_id: string('VolumeOwnerId'),
    associated_resource: string('AssociatedResource'),
    ebs_card_index: int('EbsCardIndex'),
    operator: object('Operator', operator),
  }),
}

const association: Properties = {
  carrier_ip: string('CarrierIp'),
  customer_owned_ip: string('CustomerOwnedIp'),
  owner_id: string('IpOwnerId'),
  public_dns_name: string('PublicDnsName'),
  public_ip: string('PublicIp'),
}

export const networkInterface: Properties = {
  association: object('Association', association),
  attachment: object('Attachment', {
    attach_time: datetime('AttachTime'),
    attachment_id: string('AttachmentId'),
    delete_on_termination: bool('DeleteOnTermination'),
    device_index: int('DeviceIndex'),
    status: string('Status'),
    network_card_index: int('NetworkCardIndex'),
  }),
  description: text('Description'),
  groups: list('Groups', groupIdentifier),
  ipv6_addresses: strings('Ipv6Addresses[].Ipv6Address'),
  mac_address: string('MacAddress'),
  network_interface_id: string('NetworkInterfaceId'),
  owner_id: string('OwnerId'),
  private_dns_name: string('PrivateDnsName'),
  private_ip_address: string('PrivateIpAddress'),
  private_ip_addresses: list('PrivateIpAddresses', {
    association: object('Association', association),
    primary: bool('Primary'),
    private_dns_name: string('PrivateDnsName'),
    private_ip_address: string('PrivateIpAddress'),
  }),
  source_dest_check: bool('SourceDestCheck'),
  status: string('Status'),
  subnet_id: string('SubnetId'),
  vpc_id: string('VpcId'),
  interface_type: string('InterfaceType'),
  ipv4_prefixes: strings('Ipv4Prefixes[].Ipv4Prefix'),
  ipv6_prefixes: strings('Ipv6Prefixes[].Ipv6Prefix'),
  connection_tracking_configuration: object('ConnectionTrackingConfiguration', connectionTracking),
  operator: object('Operator', operator),
}

export const elasticGpuAssociation: Properties = {
  elastic_gpu_id: string('ElasticGpuId'),
  elastic_gpu_association_id: string('ElasticGpuAssociationId'),
  elastic_gpu_association_state: string('ElasticGpuAssociationState'),
  elastic_gpu_association_time: string('ElasticGpuAssociationTime'),
}

export const elasticInferenceAcceleratorAssociation: Properties = {
  elastic_inference_accelerator_arn: string('ElasticInferenceAcceleratorArn'),
  elastic_inference_accelerator_association_id: string('ElasticInferenceAcceleratorAssociationId'),
  elastic_inference_accelerator_association_state: string('ElasticInferenceAcceleratorAssociationState'),
  elastic_inference_accelerator_association_time: datetime('ElasticInferenceAcceleratorAssociationTime'),
}

export const capacityReservationSpecification: Properties = {
  capacity_reservation_preference: string('CapacityReservationPreference'),
  capacity_reservation_target: object('CapacityReservationTarget', {
    capacity_reservation_id: string('CapacityReservationId'),
    capacity_reservation_resource_group_arn: string('CapacityReservationResourceGroupArn'),
  }),
}

export const metadataOptions: Properties = {
  state: string('State'),
  http_tokens: string('HttpTokens'),
  http_put_response_hop_limit: int('HttpPutResponseHopLimit'),
  http_endpoint: string('HttpEndpoint'),
  http_protocol_ipv6: string('HttpProtocolIpv6'),
  instance_metadata_tags: string('InstanceMetadataTags'),
}

export const cpuOptions: Properties = {
  core_count: int('CoreCount'),
  threads_per_core: int('ThreadsPerCore'),
  amd_sev_snp: string('AmdSevSnp'),
  nested_virtualization: string('NestedVirtualization'),
}

export const privateDnsNameOptions: Properties = {
  hostname_type: string('HostnameType'),
  enable_resource_name_dns_a_record: bool('EnableResourceNameDnsARecord'),
  enable_resource_name_dns_aaaa_record: bool('EnableResourceNameDnsAAAARecord'),
}
