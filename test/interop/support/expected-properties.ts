import type { Instance, IpPermission, SecurityGroup, Tag, Volume } from '@aws-sdk/client-ec2'

/** Properties of a resource by name; undefined stands for one that must be missing. */
type Expected = Readonly<Record<string, unknown>>

/** What the resource model says of the SDK's object, written out by hand for the properties that rules ask for. */
export function expectedGroup(group: SecurityGroup): Expected {
  return {
    id: group.GroupId,
    name: group.GroupName,
    description: group.Description,
    arn: group.SecurityGroupArn,
    tags: tags(group.Tags),
    group_ip_permissions: (group.IpPermissions ?? []).map(permission),
    group_ip_permissions_egress: (group.IpPermissionsEgress ?? []).map(permission),
  }
}

function permission(one: IpPermission): object {
  return {
    ip_protocol: one.IpProtocol,
    from_port: one.FromPort,
    to_port: one.ToPort,
    ip_ranges: (one.IpRanges ?? []).map(({ CidrIp, Description }) => ({
      cidr_ip: CidrIp,
      description: Description,
    })),
    ipv6_ranges: (one.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => ({ cidr_ipv6: CidrIpv6 })),
  }
}

export function expectedInstance(instance: Instance): Expected {
  const { MetadataOptions: metadata } = instance
  return {
    id: instance.InstanceId,
    name: tags(instance.Tags)['Name'] ?? instance.InstanceId,
    tags: tags(instance.Tags),
    ctime: time(instance.LaunchTime),
    instance_type: instance.InstanceType,
    instance_image_id: instance.ImageId,
    instance_status: instance.State?.Name,
    instance_state: { code: instance.State?.Code, name: instance.State?.Name },
    instance_private_ip_address: instance.PrivateIpAddress,
    instance_public_ip_address: instance.PublicIpAddress,
    instance_subnet_id: instance.SubnetId,
    instance_source_dest_check: instance.SourceDestCheck,
    instance_monitoring: instance.Monitoring?.State,
    instance_security_groups: (instance.SecurityGroups ?? []).map(({ GroupId, GroupName }) => ({
      group_id: GroupId,
      group_name: GroupName,
    })),
    instance_metadata_options: {
      http_tokens: metadata?.HttpTokens,
      http_endpoint: metadata?.HttpEndpoint,
      http_put_response_hop_limit: metadata?.HttpPutResponseHopLimit,
    },
    instance_block_device_mappings: (instance.BlockDeviceMappings ?? []).map(({ DeviceName, Ebs }) => ({
      device_name: DeviceName,
      ebs: { volume_id: Ebs?.VolumeId, status: Ebs?.Status, delete_on_termination: Ebs?.DeleteOnTermination },
    })),
  }
}

export function expectedVolume(volume: Volume): Expected {
  return {
    id: volume.VolumeId,
    tags: tags(volume.Tags),
    ctime: time(volume.CreateTime),
    volume_size: volume.Size,
    volume_type: volume.VolumeType,
    volume_status: volume.State,
    volume_encrypted: volume.Encrypted,
    volume_kms_key_id: volume.KmsKeyId,
    volume_iops: volume.Iops,
    availability_zone: volume.AvailabilityZone,
    volume_attachments: (volume.Attachments ?? []).map(({ InstanceId, Device, State }) => ({
      instance_id: InstanceId,
      device: Device,
      state: State,
    })),
  }
}

function tags(list: readonly Tag[] = []): Record<string, string | undefined> {
  return Object.fromEntries(list.map(({ Key = '', Value }) => [Key, Value]))
}

function time(date: Date | undefined): string | undefined {
  return date?.toISOString().replace('.000Z', 'Z')
}
