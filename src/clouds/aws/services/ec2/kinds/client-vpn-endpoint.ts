import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, withPrefix, type KindSource } from '../../../reading/kind-source.ts'
import { bool, int, list, object, string, strings, text } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'

const status: Properties = { code: string('Code'), message: string('Message') }

export const CLIENT_VPN_ENDPOINT: KindSource = {
  name: 'aws_ec2_client_vpn_endpoint',
  about: 'Where people’s computers join a VPC.',
  bases: ['endpoint'],
  ...ec2('DescribeClientVpnEndpoints'),
  notInAllRegions: true,
  list: 'ClientVpnEndpoints',
  pageSize: 1000,
  id: 'ClientVpnEndpointId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:client-vpn-endpoint/{id}' },
  properties: {
    description: text('Description'),
    status: object('Status', status),
    creation_time: string('CreationTime'),
    deletion_time: string('DeletionTime'),
    dns_name: string('DnsName'),
    client_cidr_block: string('ClientCidrBlock'),
    dns_servers: strings('DnsServers[]'),
    split_tunnel: bool('SplitTunnel'),
    vpn_protocol: string('VpnProtocol'),
    transport_protocol: string('TransportProtocol'),
    vpn_port: int('VpnPort'),
    associated_target_networks: list('AssociatedTargetNetworks', {
      network_id: string('NetworkId'),
      network_type: string('NetworkType'),
    }),
    server_certificate_arn: string('ServerCertificateArn'),
    authentication_options: list('AuthenticationOptions', {
      type: string('Type'),
      active_directory: object('ActiveDirectory', { directory_id: string('DirectoryId') }),
      mutual_authentication: object('MutualAuthentication', {
        client_root_certificate_chain: string('ClientRootCertificateChain'),
      }),
      federated_authentication: object('FederatedAuthentication', {
        saml_provider_arn: string('SamlProviderArn'),
        self_service_saml_provider_arn: string('SelfServiceSamlProviderArn'),
      }),
    }),
    connection_log_options: object('ConnectionLogOptions', {
      enabled: bool('Enabled'),
      cloudwatch_log_group: string('CloudwatchLogGroup'),
      cloudwatch_log_stream: string('CloudwatchLogStream'),
      include_authorization_policy_context: bool('IncludeAuthorizationPolicyContext'),
    }),
    security_group_ids: strings('SecurityGroupIds[]'),
    self_service_portal_url: string('SelfServicePortalUrl'),
    client_connect_options: object('ClientConnectOptions', {
      enabled: bool('Enabled'),
      lambda_function_arn: string('LambdaFunctionArn'),
      status: object('Status', status),
    }),
    session_timeout_hours: int('SessionTimeoutHours'),
    client_login_banner_options: object('ClientLoginBannerOptions', {
      enabled: bool('Enabled'),
      banner_text: string('BannerText'),
    }),
    client_route_enforcement_options: object('ClientRouteEnforcementOptions', { enforced: bool('Enforced') }),
    disconnect_on_session_timeout: bool('DisconnectOnSessionTimeout'),
    endpoint_ip_address_type: string('EndpointIpAddressType'),
    traffic_ip_address_type: string('TrafficIpAddressType'),
    transit_gateway_configuration: object('TransitGatewayConfiguration', {
      transit_gateway_id: string('TransitGatewayId'),
      transit_gateway_attachment_id: string('TransitGatewayAttachmentId'),
      availability_zones: strings('AvailabilityZones[]'),
      availability_zone_ids: strings('AvailabilityZoneIds[]'),
    }),
    device_posture_options: object('DevicePostureOptions', {
      trust_providers: list('TrustProviders', {
        trust_provider_type: string('TrustProviderType'),
        tenant_id: string('TenantId'),
        public_signing_key_url: string('PublicSigningKeyUrl'),
      }),
    }),
    vpc_id: string('VpcId'),
  },
  gone: { property: 'status.code', states: ['deleted', 'deleting'] },
  changedBy: byName([...changed(['ModifyClientVpnEndpoint']), ...created('CreateClientVpnEndpoint')]),
  compared: {
    volatile: ['status.message', 'client_connect_options.status.message'],
    keys: { associated_target_networks: ['network_id'] },
  },
  edges: [
    ...from('aws_vpc', 'VpcId', 'default', 'delete'),
    ...from('aws_ec2_security_group', 'SecurityGroupIds[]'),
    ...withPrefix('subnet-', from('aws_ec2_subnet', 'AssociatedTargetNetworks[].NetworkId')),
    ...from('aws_ec2_transit_gateway', 'TransitGatewayConfiguration.TransitGatewayId'),
  ],
}
