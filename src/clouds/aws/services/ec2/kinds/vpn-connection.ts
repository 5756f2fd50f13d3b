import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, int, ints, list, object, oneOf, string, strings } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'

/** Lifetimes, margins and timeouts in seconds. */
const tunnelOption: Properties = {
  outside_ip_address: string('OutsideIpAddress'),
  tunnel_inside_cidr: string('TunnelInsideCidr'),
  tunnel_inside_ipv6_cidr: string('TunnelInsideIpv6Cidr'),
  phase1_lifetime_seconds: int('Phase1LifetimeSeconds'),
  phase2_lifetime_seconds: int('Phase2LifetimeSeconds'),
  rekey_margin_time_seconds: int('RekeyMarginTimeSeconds'),
  rekey_fuzz_percentage: int('RekeyFuzzPercentage'),
  replay_window_size: int('ReplayWindowSize'),
  dpd_timeout_seconds: int('DpdTimeoutSeconds'),
  dpd_timeout_action: oneOf('DpdTimeoutAction', ['clear', 'none', 'restart']),
  phase1_encryption_algorithms: strings('Phase1EncryptionAlgorithms[].Value'),
  phase2_encryption_algorithms: strings('Phase2EncryptionAlgorithms[].Value'),
  phase1_integrity_algorithms: strings('Phase1IntegrityAlgorithms[].Value'),
  phase2_integrity_algorithms: strings('Phase2IntegrityAlgorithms[].Value'),
  phase1_dh_group_numbers: ints('Phase1DHGroupNumbers[].Value'),
  phase2_dh_group_numbers: ints('Phase2DHGroupNumbers[].Value'),
  ike_versions: strings('IkeVersions[].Value'),
  startup_action: oneOf('StartupAction', ['add', 'start']),
  log_options: object('LogOptions', {
    cloud_watch_log_options: object('CloudWatchLogOptions', {
      log_enabled: bool('LogEnabled'),
      log_group_arn: string('LogGroupArn'),
      log_output_format: string('LogOutputFormat'),
      bgp_log_enabled: bool('BgpLogEnabled'),
      bgp_log_group_arn: string('BgpLogGroupArn'),
      bgp_log_output_format: string('BgpLogOutputFormat'),
    }),
  }),
  enable_tunnel_lifecycle_control: bool('EnableTunnelLifecycleControl'),
}

/** CustomerGatewayConfiguration and PreSharedKey are never read: they hold the keys of the tunnels. */
export const VPN_CONNECTION: KindSource = {
  name: 'aws_ec2_vpn_connection',
  about: 'A site-to-site VPN with its tunnels.',
  bases: [],
  ...ec2('DescribeVpnConnections'),
  notInAllRegions: true,
  list: 'VpnConnections',
  pageSize: null,
  id: 'VpnConnectionId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpn-connection/{id}' },
  properties: {
    category: string('Category'),
    transit_gateway_id: string('TransitGatewayId'),
    vpn_concentrator_id: string('VpnConcentratorId'),
    core_network_arn: string('CoreNetworkArn'),
    core_network_attachment_arn: string('CoreNetworkAttachmentArn'),
    gateway_association_state: string('GatewayAssociationState'),
    options: object('Options', {
      enable_acceleration: bool('EnableAcceleration'),
      static_routes_only: bool('StaticRoutesOnly'),
      local_ipv4_network_cidr: string('LocalIpv4NetworkCidr'),
      remote_ipv4_network_cidr: string('RemoteIpv4NetworkCidr'),
      local_ipv6_network_cidr: string('LocalIpv6NetworkCidr'),
      remote_ipv6_network_cidr: string('RemoteIpv6NetworkCidr'),
      outside_ip_address_type: string('OutsideIpAddressType'),
      transport_transit_gateway_attachment_id: string('TransportTransitGatewayAttachmentId'),
      tunnel_inside_ip_version: string('TunnelInsideIpVersion'),
      tunnel_options: list('TunnelOptions', tunnelOption),
      tunnel_bandwidth: string('TunnelBandwidth'),
    }),
    routes: list('Routes', {
      destination_cidr_block: string('DestinationCidrBlock'),
      source: string('Source'),
      state: string('State'),
    }),
    vgw_telemetry: list('VgwTelemetry', {
      accepted_route_count: int('AcceptedRouteCount'),
      last_status_change: datetime('LastStatusChange'),
      outside_ip_address: string('OutsideIpAddress'),
      status: string('Status'),
      status_message: string('StatusMessage'),
      certificate_arn: string('CertificateArn'),
    }),
    pre_shared_key_arn: string('PreSharedKeyArn'),
    state: string('State'),
    type: string('Type'),
    customer_gateway_id: string('CustomerGatewayId'),
    vpn_gateway_id: string('VpnGatewayId'),
  },
  gone: { property: 'state', states: ['deleted', 'deleting'] },
  changedBy: byName([
    ...changed(['ModifyVpnTunnelOptions', 'ModifyVpnConnectionOptions']),
    ...created('CreateVpnConnection'),
  ]),
  compared: {
    volatile: ['vgw_telemetry'],
    keys: { 'options.tunnel_options': ['outside_ip_address'], routes: ['destination_cidr_block'] },
  },
  edges: [
    ...from('aws_ec2_vpn_gateway', 'VpnGatewayId', 'default', 'delete'),
    ...from('aws_ec2_customer_gateway', 'CustomerGatewayId', 'default', 'delete'),
    ...from('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
  ],
}
