import type * as Ec2 from '@aws-sdk/client-ec2'
import { vpcEndpoint } from '../gateways.ts'
import { type Changes, type Cloud, theOne, refuse } from './cloud.ts'

function createEndpoint(cloud: Cloud, input: Ec2.CreateVpcEndpointCommandInput): object {
  const { region } = cloud
  const network = theOne(
    region.vpcs,
    ({ VpcId }) => VpcId === input.VpcId,
    'InvalidVpcId.NotFound',
    input.VpcId,
  )
  const { VpcEndpointType, ServiceName, SubnetIds = [], PrivateDnsEnabled, SecurityGroupIds = [] } = input
  const made = vpcEndpoint(region, cloud.id('vpce'), network, {
    VpcEndpointType,
    ServiceName,
    SubnetIds,
    PrivateDnsEnabled,
    Groups: SecurityGroupIds.map((GroupId) => ({ GroupId })),
    State: 'Pending',
    PolicyDocument: '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}',
  })
  region.vpcEndpoints.push(made)
  // The API answers small letters once an interface endpoint is there.
  cloud.later(() => {
    made.State = 'available' as 'Available'
  })
  return { VpcEndpoint: made }
}

function modifyEndpoint(cloud: Cloud, input: Ec2.ModifyVpcEndpointCommandInput): object {
  const { VpcEndpointId, PolicyDocument, AddSubnetIds = [] } = input
  const isIt = (endpoint: Ec2.VpcEndpoint) => endpoint.VpcEndpointId === VpcEndpointId
  const changed = theOne(cloud.region.vpcEndpoints, isIt, 'InvalidVpcEndpointId.NotFound', VpcEndpointId)
  if (PolicyDocument !== undefined) {
    JSON.parse(PolicyDocument)
    changed.PolicyDocument = PolicyDocument
  }
  changed.SubnetIds = [...(changed.SubnetIds ?? []), ...AddSubnetIds]
  return { Return: true }
}

function permit(cloud: Cloud, input: Ec2.ModifyVpcEndpointServicePermissionsCommandInput): object {
  const { ServiceId = '', AddAllowedPrincipals = [], RemoveAllowedPrincipals = [] } = input
  const { servicePermissions } = cloud.region
  const before = servicePermissions.get(ServiceId)
  if (before === undefined)
    return refuse('InvalidVpcEndpointServiceId.NotFound', `${ServiceId} does not exist`)
  const kept = before.filter(({ Principal = '' }) => !RemoveAllowedPrincipals.includes(Principal))
  servicePermissions.set(ServiceId, [...kept, ...AddAllowedPrincipals.map((Principal) => ({ Principal }))])
  return {}
}

function configureService(
  cloud: Cloud,
  input: Ec2.ModifyVpcEndpointServiceConfigurationCommandInput,
): object {
  const { ServiceId, AcceptanceRequired } = input
  const isIt = (service: Ec2.ServiceConfiguration) => service.ServiceId === ServiceId
  const service = theOne(
    cloud.region.endpointServices,
    isIt,
    'InvalidVpcEndpointServiceId.NotFound',
    ServiceId,
  )
  service.AcceptanceRequired = AcceptanceRequired
  return {}
}

function modifyTransit(
  cloud: Cloud,
  { TransitGatewayId, Options }: Ec2.ModifyTransitGatewayCommandInput,
): object {
  const isIt = (gateway: Ec2.TransitGateway) => gateway.TransitGatewayId === TransitGatewayId
  const gateway = theOne(
    cloud.region.transitGateways,
    isIt,
    'InvalidTransitGatewayID.NotFound',
    TransitGatewayId,
  )
  const { AutoAcceptSharedAttachments } = Options ?? {}
  gateway.State = 'modifying'
  cloud.later(() => {
    gateway.State = 'available'
    gateway.Options = { ...gateway.Options, AutoAcceptSharedAttachments }
  })
  return {}
}

function modifyClientVpn(cloud: Cloud, input: Ec2.ModifyClientVpnEndpointCommandInput): object {
  const { ClientVpnEndpointId, ConnectionLogOptions } = input
  const isIt = (endpoint: Ec2.ClientVpnEndpoint) => endpoint.ClientVpnEndpointId === ClientVpnEndpointId
  const code = 'InvalidClientVpnEndpointId.NotFound'
  const changed = theOne(cloud.region.clientVpnEndpoints, isIt, code, ClientVpnEndpointId)
  changed.ConnectionLogOptions = ConnectionLogOptions
  return {}
}

/** The connection is being modified, and the tunnel down, for some minutes; no other change is taken meanwhile. */
function modifyTunnel(cloud: Cloud, input: Ec2.ModifyVpnTunnelOptionsCommandInput): object {
  const { VpnConnectionId, VpnTunnelOutsideIpAddress: address, TunnelOptions = {} } = input
  const isIt = (connection: Ec2.VpnConnection) => connection.VpnConnectionId === VpnConnectionId
  const connection = theOne(
    cloud.region.vpnConnections,
    isIt,
    'InvalidVpnConnectionID.NotFound',
    VpnConnectionId,
  )
  if (connection.State !== 'available') refuse('IncorrectState', `${VpnConnectionId} is ${connection.State}`)
  const tunnel = connection.Options?.TunnelOptions?.find(
    ({ OutsideIpAddress }) => OutsideIpAddress === address,
  )
  const telemetry = connection.VgwTelemetry?.find(({ OutsideIpAddress }) => OutsideIpAddress === address)
  if (tunnel === undefined) return refuse('InvalidParameterValue', `There is no tunnel ${address}`)
  const others = connection.VgwTelemetry?.filter((one) => one !== telemetry) ?? []
  if (others.every(({ Status }) => Status !== 'UP')) throw new Error('Both tunnels would be down.')
  connection.State = 'modifying' as 'available'
  if (telemetry !== undefined) telemetry.Status = 'DOWN'
  cloud.later(() => {
    connection.State = 'available'
    const { IKEVersions, LogOptions } = TunnelOptions
    if (IKEVersions !== undefined) tunnel.IkeVersions = IKEVersions
    if (LogOptions !== undefined) tunnel.LogOptions = LogOptions
    cloud.later(() => {
      if (telemetry !== undefined) telemetry.Status = 'UP'
    })
  })
  return {}
}

export const CONNECTION_CHANGES: Changes = {
  CreateVpcEndpoint: createEndpoint,
  ModifyClientVpnEndpoint: modifyClientVpn,
  ModifyTransitGateway: modifyTransit,
  ModifyVpcEndpoint: modifyEndpoint,
  ModifyVpcEndpointServiceConfiguration: configureService,
  ModifyVpcEndpointServicePermissions: permit,
  ModifyVpnTunnelOptions: modifyTunnel,
  RejectVpcEndpointConnections: () => ({}),
}
