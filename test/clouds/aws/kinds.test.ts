import { describe, expect, it } from '@jest/globals'
import { toResource } from '../../../src/clouds/aws/reading/to-resource.ts'
import { INSTANCE } from '../../../src/clouds/aws/services/ec2/kinds/instance.ts'
import { NETWORK_INTERFACE } from '../../../src/clouds/aws/services/ec2/kinds/network-interface.ts'
import { SECURITY_GROUP } from '../../../src/clouds/aws/services/ec2/kinds/security-group.ts'
import { SUBNET } from '../../../src/clouds/aws/services/ec2/kinds/subnet.ts'
import { VOLUME } from '../../../src/clouds/aws/services/ec2/kinds/volume.ts'
import { VPC } from '../../../src/clouds/aws/services/ec2/kinds/vpc.ts'
import type { Json } from '../../../src/model/json.ts'

const PLACE = { account: '111122223333', region: 'eu-central-1', partition: 'aws' }

describe('a security group', () => {
  const group = {
    GroupId: 'sg-0a1b2c3d4e5f60718',
    GroupName: 'web',
    Description: 'Web servers',
    OwnerId: '111122223333',
    VpcId: 'vpc-0123456789abcdef0',
    SecurityGroupArn: 'arn:aws:ec2:eu-central-1:111122223333:security-group/sg-0a1b2c3d4e5f60718',
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'everyone' }, { CidrIp: '10.0.0.0/8' }],
        Ipv6Ranges: [{ CidrIpv6: '::/0' }],
        PrefixListIds: [],
        UserIdGroupPairs: [{ GroupId: 'sg-1', UserId: '444455556666', VpcPeeringConnectionId: 'pcx-1' }],
      },
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-2' }] },
    ],
    IpPermissionsEgress: [],
    Tags: [{ Key: 'Name', Value: 'not the name' }, { Key: 'team' }, { Key: '__proto__', Value: 'x' }],
  }

  it('is converted whole', () => {
    expect(toResource(SECURITY_GROUP, group, PLACE)).toEqual({
      account: '111122223333',
      region: 'eu-central-1',
      kind: 'aws_ec2_security_group',
      id: 'sg-0a1b2c3d4e5f60718',
      name: 'web',
      reported: {
        kind: 'aws_ec2_security_group',
        id: 'sg-0a1b2c3d4e5f60718',
        name: 'web',
        arn: group.SecurityGroupArn,
        tags: JSON.parse('{"Name": "not the name", "team": "", "__proto__": "x"}') as Json,
        description: 'Web servers',
        group_ip_permissions: [
          {
            from_port: 443,
            ip_protocol: 'tcp',
            ip_ranges: [{ cidr_ip: '0.0.0.0/0', description: 'everyone' }, { cidr_ip: '10.0.0.0/8' }],
            ipv6_ranges: [{ cidr_ipv6: '::/0' }],
            prefix_list_ids: [],
            to_port: 443,
            user_id_group_pairs: [
              { group_id: 'sg-1', user_id: '444455556666', vpc_peering_connection_id: 'pcx-1' },
            ],
          },
          {
            ip_protocol: '-1',
            ip_ranges: [],
            ipv6_ranges: [],
            prefix_list_ids: [],
            user_id_group_pairs: [{ group_id: 'sg-2' }],
          },
        ],
        group_ip_permissions_egress: [],
        vpc_id: 'vpc-0123456789abcdef0',
        owner_id: '111122223333',
      },
      edges: [
        { type: 'default', direction: 'in', kind: 'aws_vpc', id: 'vpc-0123456789abcdef0' },
        { type: 'delete', direction: 'in', kind: 'aws_vpc', id: 'vpc-0123456789abcdef0' },
      ],
    })
  })

  it('of EC2-Classic, without VPC and ARN, has an ARN and no edges', () => {
    const { SecurityGroupArn: _arn, VpcId: _vpc, ...classic } = group
    const resource = toResource(SECURITY_GROUP, classic, { ...PLACE, partition: 'aws-us-gov' })
    expect(resource.reported['arn']).toBe(
      'arn:aws-us-gov:ec2:eu-central-1:111122223333:security-group/sg-0a1b2c3d4e5f60718',
    )
    expect(resource.edges).toEqual([])
    expect('vpc_id' in resource.reported).toBe(false)
  })
})

describe('an instance', () => {
  const instance = {
    InstanceId: 'i-0123456789abcdef0',
    InstanceType: 't3.large',
    LaunchTime: new Date('2024-01-02T03:04:05.678Z'),
    State: { Code: 16, Name: 'running' },
    Monitoring: { State: 'disabled' },
    CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
    HibernationOptions: { Configured: false },
    EnclaveOptions: { Enabled: true },
    MaintenanceOptions: { AutoRecovery: 'default' },
    MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 2, HttpEndpoint: 'enabled' },
    PublicDnsName: '',
    VpcId: 'vpc-1',
    SubnetId: 'subnet-1',
    Licenses: [{ LicenseConfigurationArn: 'arn:aws:license-manager:::a' }],
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeId: 'vol-1', DeleteOnTermination: true } },
      { DeviceName: '/dev/xvdb', Ebs: { VolumeId: 'vol-2' } },
    ],
    NetworkInterfaces: [
      {
        NetworkInterfaceId: 'eni-1',
        Ipv6Addresses: [{ Ipv6Address: '2001:db8::1' }],
        PrivateIpAddresses: [{ PrivateIpAddress: '10.0.0.1', Association: { IpOwnerId: 'amazon' } }],
      },
    ],
    SecurityGroups: [{ GroupId: 'sg-1', GroupName: 'web' }],
    Tags: [{ Key: 'Name', Value: 'shop' }],
    Reservation: { ReservationId: 'r-1', OwnerId: '111122223333' },
  }
  const { name, reported, edges } = toResource(INSTANCE, instance, PLACE)

  it('has flattened, mapped and renamed properties', () => {
    expect(name).toBe('shop')
    expect(reported).toMatchObject({
      arn: 'arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0',
      ctime: '2024-01-02T03:04:05Z',
      instance_launch_time: '2024-01-02T03:04:05Z',
      instance_status: 'running',
      instance_state: { code: 16, name: 'running' },
      instance_cores: 1,
      instance_monitoring: 'disabled',
      instance_hibernation_options: false,
      instance_enclave_options: true,
      instance_maintenance_options: 'default',
      instance_metadata_options: {
        http_tokens: 'optional',
        http_put_response_hop_limit: 2,
        http_endpoint: 'enabled',
      },
      instance_licenses: ['arn:aws:license-manager:::a'],
      instance_subnet_id: 'subnet-1',
      subnet_id: 'subnet-1',
      vpc_id: 'vpc-1',
      owner_id: '111122223333',
      instance_reservation_id: 'r-1',
      instance_network_interfaces: [
        {
          network_interface_id: 'eni-1',
          groups: [],
          ipv6_addresses: ['2001:db8::1'],
          ipv4_prefixes: [],
          private_ip_addresses: [{ private_ip_address: '10.0.0.1', association: { owner_id: 'amazon' } }],
        },
      ],
      instance_product_codes: [],
    })
    expect('instance_platform' in reported).toBe(false)
    expect('instance_placement' in reported).toBe(false)
  })

  it('knows its neighbours by id', () => {
    expect(edges.map(({ type, direction, kind, id }) => `${type} ${direction} ${kind} ${id}`)).toEqual([
      'default in aws_vpc vpc-1',
      'delete in aws_vpc vpc-1',
      'default in aws_ec2_subnet subnet-1',
      'delete in aws_ec2_subnet subnet-1',
      'default out aws_ec2_volume vol-1',
      'default out aws_ec2_volume vol-2',
      'delete in aws_ec2_volume vol-1',
      'delete in aws_ec2_volume vol-2',
      'default out aws_ec2_network_interface eni-1',
      'delete in aws_ec2_network_interface eni-1',
      'default in aws_ec2_instance_type t3.large',
    ])
  })

  it.each([
    ['pending', 'busy'],
    ['shutting-down', 'stopped'],
    ['stopping', 'stopped'],
    ['terminated', 'terminated'],
    ['levitating', 'unknown'],
    ['constructor', 'unknown'],
  ])('in state %s is %s', (state, status) => {
    const changed = toResource(INSTANCE, { ...instance, State: { Code: 0, Name: state } }, PLACE)
    expect(changed.reported['instance_status']).toBe(status)
  })
})

describe('the other kinds', () => {
  it('a volume', () => {
    const volume = {
      VolumeId: 'vol-1',
      State: 'in-use',
      Size: 8,
      Encrypted: false,
      AvailabilityZone: 'eu-central-1a',
      CreateTime: new Date('2023-12-31T23:59:59Z'),
      SseType: 'sse-ebs',
      Attachments: [{ InstanceId: 'i-1', State: 'attached', AttachTime: new Date('2024-01-01T00:00:00Z') }],
    }
    const { name, reported } = toResource(VOLUME, volume, PLACE)
    expect(name).toBe('vol-1')
    expect(reported).toEqual({
      kind: 'aws_ec2_volume',
      id: 'vol-1',
      name: 'vol-1',
      arn: 'arn:aws:ec2:eu-central-1:111122223333:volume/vol-1',
      tags: {},
      ctime: '2023-12-31T23:59:59Z',
      volume_size: 8,
      volume_status: 'in-use',
      volume_encrypted: false,
      volume_attachments: [{ attach_time: '2024-01-01T00:00:00Z', instance_id: 'i-1', state: 'attached' }],
      availability_zone: 'eu-central-1a',
      volume_sse_type: 'sse-ebs',
    })
  })

  it('a network interface', () => {
    const nic = {
      NetworkInterfaceId: 'eni-1',
      VpcId: 'vpc-1',
      SubnetId: 'subnet-1',
      OwnerId: '444455556666',
      MacAddress: '02:00:00:00:00:01',
      Groups: [
        { GroupId: 'sg-1', GroupName: 'a' },
        { GroupId: 'sg-2', GroupName: 'b' },
      ],
      PrivateIpAddresses: [
        { PrivateIpAddress: '10.0.0.1', Primary: true, Association: { PublicIp: '198.51.100.7' } },
        { PrivateIpAddress: '10.0.0.2', Primary: false },
      ],
      Ipv6Addresses: [{ Ipv6Address: '2001:db8::2' }],
      TagSet: [{ Key: 'Name', Value: 'uplink' }],
    }
    const { name, reported, edges } = toResource(NETWORK_INTERFACE, nic, PLACE)
    expect(name).toBe('uplink')
    expect(reported).toMatchObject({
      arn: 'arn:aws:ec2:eu-central-1:444455556666:network-interface/eni-1',
      tags: { Name: 'uplink' },
      nic_tag_set: [{ key: 'Name', value: 'uplink' }],
      private_ips: ['10.0.0.1', '10.0.0.2'],
      public_ips: ['198.51.100.7'],
      v6_ips: ['2001:db8::2'],
      mac: '02:00:00:00:00:01',
      nic_subnet_id: 'subnet-1',
      subnet_id: 'subnet-1',
      vpc_id: 'vpc-1',
    })
    expect(edges.map(({ type, kind, id }) => `${type} ${kind} ${id}`)).toEqual([
      'default aws_vpc vpc-1',
      'delete aws_vpc vpc-1',
      'default aws_ec2_subnet subnet-1',
      'default aws_ec2_security_group sg-1',
      'default aws_ec2_security_group sg-2',
    ])
  })

  it('a VPC and a subnet that another account shares', () => {
    const vpc = {
      VpcId: 'vpc-1',
      OwnerId: '444455556666',
      CidrBlockAssociationSet: [{ CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } }],
      BlockPublicAccessStates: { InternetGatewayBlockMode: 'off' },
    }
    expect(toResource(VPC, vpc, PLACE).reported).toMatchObject({
      arn: 'arn:aws:ec2:eu-central-1:444455556666:vpc/vpc-1',
      cidr_blocks: ['10.0.0.0/16'],
      vpc_cidr_block_association_set: [
        { cidr_block: '10.0.0.0/16', cidr_block_state: { state: 'associated' } },
      ],
      vpc_block_public_access_states: { internet_gateway_block_mode: 'off' },
    })
    const subnet = {
      SubnetId: 'subnet-1',
      VpcId: 'vpc-1',
      MapPublicIpOnLaunch: true,
      CidrBlock: '10.0.1.0/24',
    }
    const { reported, edges } = toResource(SUBNET, subnet, PLACE)
    expect(reported).toMatchObject({
      subnet_map_public_ip_on_launch: true,
      subnet_cidr_block: '10.0.1.0/24',
      cidr_block: '10.0.1.0/24',
    })
    expect(edges.map(({ type }) => type)).toEqual(['default', 'delete'])
  })
})
