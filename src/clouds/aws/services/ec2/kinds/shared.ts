import { bool, int, object, string } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'

export const groupIdentifier: Properties = { group_name: string('GroupName'), group_id: string('GroupId') }

/** The service of AWS that manages a resource on the account's behalf. */
export const operator: Properties = {
  managed: bool('Managed'),
  principal: string('Principal'),
  hidden_by_default: bool('HiddenByDefault'),
}

/** Seconds. */
export const connectionTracking: Properties = {
  tcp_established_timeout: int('TcpEstablishedTimeout'),
  udp_stream_timeout: int('UdpStreamTimeout'),
  udp_timeout: int('UdpTimeout'),
}

export const cidrBlockState: Properties = { state: string('State'), status_message: string('StatusMessage') }

export const blockPublicAccess: Properties = {
  internet_gateway_block_mode: string('InternetGatewayBlockMode'),
}

export const blockDeviceMapping: Properties = {
  device_name: string('DeviceName'),
  virtual_name: string('VirtualName'),
  ebs: object('Ebs', {
    delete_on_termination: bool('DeleteOnTermination'),
    iops: int('Iops'),
    snapshot_id: string('SnapshotId'),
    volume_size: int('VolumeSize'),
    volume_type: string('VolumeType'),
    kms_key_id: string('KmsKeyId'),
    throughput: int('Throughput'),
    outpost_arn: string('OutpostArn'),
    encrypted: bool('Encrypted'),
    availability_zone: string('AvailabilityZone'),
    volume_initialization_rate: int('VolumeInitializationRate'),
    availability_zone_id: string('AvailabilityZoneId'),
    ebs_card_index: int('EbsCardIndex'),
  }),
  no_device: string('NoDevice'),
}
