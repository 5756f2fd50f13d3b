const WORLD = '(ip_ranges[*].cidr_ip = "0.0.0.0/0" or ipv6_ranges[*].cidr_ipv6 = "::/0")'
const PORTS = [
  21, 22, 23, 25, 53, 135, 139, 445, 1433, 1521, 3306, 3389, 5432, 5601, 5900, 6379, 8080, 9200, 11_211,
  27_017,
]

/** A hundred different rules' searches: 45 look into lists, 32 use contexts. */
export const SEARCHES: readonly string[] = [
  ...PORTS.map(
    (port) =>
      `is(aws_ec2_security_group) and group_ip_permissions[*].{(ip_protocol = "-1" or (ip_protocol in ["tcp", "6"] and from_port <= ${port} and to_port >= ${port})) and ${WORLD}}`,
  ),
  ...PORTS.slice(0, 7).map(
    (port) =>
      `is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol = udp and from_port <= ${port} and to_port >= ${port} and ip_ranges[*].{cidr_ip != "10.0.0.0/16" and description = null}}`,
  ),
  `is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol="-1" and ${WORLD}}`,
  'is(aws_ec2_security_group) and group_ip_permissions_egress[*].ip_ranges[*].cidr_ip = "0.0.0.0/0" and tags.data-class = secret',
  'is(aws_ec2_security_group) and description =~ "launch-wizard"',
  'is(aws_ec2_security_group) and name = default and group_ip_permissions != []',
  'is(aws_ec2_security_group) and not group_ip_permissions[*].ip_ranges[*].description != null',
  ...['t3.micro', 'm5.large', 'm5.4xlarge', 'c6g.xlarge', 'p4d.24xlarge'].map(
    (type) =>
      `is(aws_ec2_instance) and instance_type = ${type} and age > 2200d and instance_status = running`,
  ),
  ...['team', 'stage', 'cost-center', 'owner', 'data-class'].flatMap((tag) => [
    `is(aws_ec2_instance) and tags.${tag} = null and instance_status != terminated`,
    `is(aws_ec2_volume) and not has_key(tags, "${tag}")`,
    `is(aws_ec2_network_interface) and tags.${tag} =~ "^(legacy|unknown)$"`,
  ]),
  'is(aws_ec2_instance) and instance_metadata_options.http_tokens != required and instance_metadata_options.http_endpoint != disabled and instance_state.name != terminated',
  'is(aws_ec2_instance) and instance_metadata_options.http_put_response_hop_limit > 2',
  'is(aws_ec2_instance) and instance_iam_instance_profile.arn = null',
  'is(aws_ec2_instance) and instance_public_ip_address != null and tags.stage = production',
  'is(aws_ec2_instance) and instance_monitoring = disabled and tags.stage = production',
  'is(aws_ec2_instance) and instance_ebs_optimized = false and instance_cores >= 8',
  'is(aws_ec2_instance) and instance_block_device_mappings[*].ebs.delete_on_termination = false',
  'is(aws_ec2_instance) and instance_security_groups[*].{group_name = default or group_name = open}',
  'is(aws_ec2_instance) and instance_security_groups[*].group_name = identity and in_subnet(instance_private_ip_address, "10.4.0.0/14")',
  'is(aws_ec2_instance) and instance_status = stopped and ctime < -6y',
  'is(aws_ec2_instance) and instance_type !~ "^t3" and region in ["us-east-1", "eu-west-1"]',
  'is(aws_ec2_volume) and volume_encrypted != true and volume_status != deleted',
  'is(aws_ec2_volume) and volume_status = available and age > 30d',
  'is(aws_ec2_volume) and volume_attachments = [] and volume_size > 500',
  'is(aws_ec2_volume) and volume_attachments[*].{state = detaching and attach_time < -1y}',
  'is(aws_ec2_volume) and volume_type in [sc1, standard]',
  'is(aws_ec2_volume) and volume_type = io1 and volume_iops > 3000',
  'is(aws_ec2_volume) and volume_snapshot_id = null and volume_encrypted = false',
  'is(aws_ec2_volume) and volume_multi_attach_enabled = true',
  'is(aws_ec2_volume) and volume_kms_key_id = null and volume_size > 1500',
  'is(aws_ec2_volume) and availability_zone =~ "a$" and volume_size >= 1600',
  ...[100, 200, 400, 800].map(
    (size) => `is(volume) and volume_size >= ${size} and volume_encrypted = false and account = "prod"`,
  ),
  'is(aws_ec2_network_interface) and nic_source_dest_check = false and network_interface_type in ["interface", "efa", "trunk"]',
  'is(aws_ec2_network_interface) and public_ips != [] and nic_requester_managed = false',
  'is(aws_ec2_network_interface) and network_interface_status = available',
  'is(aws_ec2_network_interface) and private_ips all =~ "^10[.]3[01][.]"',
  'is(aws_ec2_network_interface) and public_ips any =~ "^54[.]2"',
  'is(aws_ec2_network_interface) and description = "" and nic_requester_managed != true',
  'is(aws_ec2_network_interface) and in_subnet(nic_private_ip_address, "10.16.0.0/12") and public_ips[*] != null',
  'is(aws_ec2_network_interface) and nic_groups[*].group_id = null',
  'is(aws_ec2_network_interface) and nic_groups[*].{group_id in ["sg-1", "sg-2", "sg-3"]}',
  'is(aws_ec2_network_interface) and network_interface_type not in [interface, lambda] and tags.team = data',
  'is(aws_ec2_subnet) and subnet_map_public_ip_on_launch = true',
  'is(aws_ec2_subnet) and subnet_available_ip_address_count < 16',
  'is(aws_ec2_subnet) and subnet_default_for_az = true and tags = {}',
  'is(aws_ec2_subnet) and subnet_ipv6_cidr_block_association_set != [] and subnet_map_public_ip_on_launch = true',
  'is(aws_ec2_subnet) and subnet_cidr_block =~ "/24$" and subnet_state = available and tags.team = null',
  'is(aws_vpc) and vpc_is_default = true',
  'is(aws_vpc) and vpc_cidr_block_association_set[*].{cidr_block_state.state != associated}',
  'is(aws_vpc) and cidr_blocks none =~ "^10[.]"',
  'is(aws_vpc) and vpc_instance_tenancy = dedicated',
  'is(resource) and tags.stage = production and tags.cost-center = null',
  'is(aws_resource) and tags.`aws:cloudformation:stack-name` = "stack-7"',
  'is(aws_ec2_instance, aws_ec2_volume) and ctime < "2017-08-01"',
  'is(aws_vpc, aws_ec2_subnet) and name = "checkout-production-1"',
]
