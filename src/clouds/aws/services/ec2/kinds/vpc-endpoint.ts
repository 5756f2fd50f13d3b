import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, to, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, list, object, region, string, strings } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'
import { groupIdentifier } from './shared.ts'

const prefixes: Properties = { subnet_id: string('SubnetId'), ip_prefixes: strings('IpPrefixes[]') }

export const VPC_ENDPOINT: KindSource = {
  name: 'aws_vpc_endpoint',
  about: 'A private way from a VPC to a service.',
  bases: ['endpoint'],
  ...ec2('DescribeVpcEndpoints'),
  list: 'VpcEndpoints',
  pageSize: 1000,
  id: 'VpcEndpointId',
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc-endpoint/{id}' },
  properties: {
    vpc_endpoint_type: string('VpcEndpointType'),
    endpoint_service_name: string('ServiceName'),
    endpoint_state: string('State'),
    endpoint_policy_document: string('PolicyDocument'),
    endpoint_ip_address_type: string('IpAddressType'),
    endpoint_dns_options: string('DnsOptions.DnsRecordIpType'),
    endpoint_private_dns_enabled: bool('PrivateDnsEnabled'),
    endpoint_requester_managed: bool('RequesterManaged'),
    endpoint_dns_entries: list('DnsEntries', {
      dns_name: string('DnsName'),
      hosted_zone_id: string('HostedZoneId'),
    }),
    endpoint_creation_timestamp: datetime('CreationTimestamp'),
    endpoint_owner_id: string('OwnerId'),
    endpoint_last_error: object('LastError', {
      message: string('Message'),
      code: string('Code'),
    }),
    endpoint_private_dns_only_for_inbound_resolver_endpoint: bool(
      'DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint',
    ),
    endpoint_private_dns_preference: string('DnsOptions.PrivateDnsPreference'),
    endpoint_private_dns_specified_domains: strings('DnsOptions.PrivateDnsSpecifiedDomains[]'),
    endpoint_route_table_ids: strings('RouteTableIds[]'),
    endpoint_subnet_ids: strings('SubnetIds[]'),
    endpoint_groups: list('Groups', groupIdentifier),
    endpoint_network_interface_ids: strings('NetworkInterfaceIds[]'),
    endpoint_ipv4_prefixes: list('Ipv4Prefixes', prefixes),
    endpoint_ipv6_prefixes: list('Ipv6Prefixes', prefixes),
    endpoint_failure_reason: string('FailureReason'),
    endpoint_service_network_arn: string('ServiceNetworkArn'),
    endpoint_resource_configuration_arn: string('ResourceConfigurationArn'),
    endpoint_service_region: region('ServiceRegion'),
    endpoint_payer_responsibilities: list('PayerResponsibilities', {
      scope: string('Scope'),
      payer_responsibility_type: string('PayerResponsibilityType'),
    }),
    vpc_id: string('VpcId'),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'endpoint_state', states: ['deleted', 'deleting', 'expired', 'failed', 'rejected'] },
  changedBy: byName([...changed(['ModifyVpcEndpoint']), ...created('CreateVpcEndpoint')]),
  compared: {
    volatile: ['endpoint_last_error', 'endpoint_failure_reason', 'endpoint_creation_timestamp'],
    keys: {
      endpoint_groups: ['group_id'],
      endpoint_ipv4_prefixes: ['subnet_id'],
      endpoint_ipv6_prefixes: ['subnet_id'],
      'endpoint_policy_document.Statement': ['Sid'],
    },
    caseless: ['endpoint_policy_document.Statement.Action', 'endpoint_policy_document.Statement.NotAction'],
    documents: ['endpoint_policy_document'],
  },
  edges: [
    ...from('aws_vpc', 'VpcId', 'default', 'delete'),
    ...from('aws_ec2_route_table', 'RouteTableIds[]', 'default', 'delete'),
    ...from('aws_ec2_subnet', 'SubnetIds[]', 'default', 'delete'),
    ...from('aws_ec2_security_group', 'Groups[].GroupId', 'default', 'delete'),
    ...to('aws_ec2_network_interface', 'NetworkInterfaceIds[]'),
    ...from('aws_ec2_network_interface', 'NetworkInterfaceIds[]', 'delete'),
  ],
  details: [
    {
      ...ec2('DescribeVpcEndpointServices'),
      list: 'ServiceDetails',
      pageSize: 1000,
      by: 'endpoint_service_name',
      filter: 'service-name',
      id: 'ServiceName',
      properties: { endpoint_policy_supported: bool('VpcEndpointPolicySupported') },
      costly: true,
    },
  ],
}
