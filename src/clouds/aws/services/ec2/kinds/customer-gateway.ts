import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { oneOf, string } from '../../../reading/shape.ts'

/** The other end of VPN connections: a device that is not AWS's. */
export const CUSTOMER_GATEWAY: KindSource = {
  name: 'aws_ec2_customer_gateway',
  about: 'The other end of VPN connections.',
  bases: ['gateway'],
  ...ec2('DescribeCustomerGateways'),
  notInAllRegions: true,
  list: 'CustomerGateways',
  pageSize: null,
  id: 'CustomerGatewayId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:customer-gateway/{id}' },
  properties: {
    certificate_arn: string('CertificateArn'),
    device_name: string('DeviceName'),
    bgp_asn: string('BgpAsn'),
    bgp_asn_extended: string('BgpAsnExtended'),
    state: oneOf('State', ['pending', 'available', 'deleting', 'deleted']),
    type: string('Type'),
    ip_address: string('IpAddress'),
  },
  gone: { property: 'state', states: ['deleted', 'deleting'] },
  edges: [],
}
