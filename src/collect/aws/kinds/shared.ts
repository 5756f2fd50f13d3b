import { bool, int, string, type Properties } from '../shape.ts'

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
