import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { bool, list, object, region, string, strings, tags } from '../../../reading/shape.ts'

/** The account's own services (PrivateLink) and who may use them; not AWS's, which every account sees. */
export const VPC_ENDPOINT_SERVICE: KindSource = {
  name: 'aws_vpc_endpoint_service',
  about: 'A service of the account that others reach through endpoints.',
  bases: [],
  ...ec2('DescribeVpcEndpointServiceConfigurations'),
  notInAllRegions: true,
  list: 'ServiceConfigurations',
  pageSize: 1000,
  id: 'ServiceId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-endpoint-service/{id}' },
  properties: {
    service_type: strings('ServiceType[].ServiceType'),
    service_name: string('ServiceName'),
    service_state: string('ServiceState'),
    availability_zone_ids: strings('AvailabilityZoneIds[]'),
    availability_zones: strings('AvailabilityZones[]'),
    acceptance_required: bool('AcceptanceRequired'),
    manages_vpc_endpoints: bool('ManagesVpcEndpoints'),
    network_load_balancer_arns: strings('NetworkLoadBalancerArns[]'),
    gateway_load_balancer_arns: strings('GatewayLoadBalancerArns[]'),
    supported_ip_address_types: strings('SupportedIpAddressTypes[]'),
    base_endpoint_dns_names: strings('BaseEndpointDnsNames[]'),
    private_dns_name: string('PrivateDnsName'),
    private_dns_name_configuration: object('PrivateDnsNameConfiguration', {
      state: string('State'),
      type: string('Type'),
      value: string('Value'),
      name: string('Name'),
    }),
    payer_responsibility: string('PayerResponsibility'),
    supported_regions: list('SupportedRegions', {
      region: region('Region'),
      service_state: string('ServiceState'),
    }),
    remote_access_enabled: bool('RemoteAccessEnabled'),
  },
  gone: { property: 'service_state', states: ['deleted', 'deleting', 'failed'] },
  changedBy: byName([
    ...changed(['ModifyVpcEndpointServicePermissions', 'ModifyVpcEndpointServiceConfiguration']),
    ...created('CreateVpcEndpointServiceConfiguration'),
  ]),
  compared: { keys: { supported_regions: ['region'], allowed_principals: ['principal_type', 'principal'] } },
  edges: [],
  details: [
    {
      ...ec2('DescribeVpcEndpointServicePermissions'),
      answer: 'AllowedPrincipals',
      pageSize: 1000,
      idParameter: 'ServiceId',
      properties: {
        allowed_principals: list('AllowedPrincipals', {
          principal_type: string('PrincipalType'),
          principal: string('Principal'),
          service_permission_id: string('ServicePermissionId'),
          service_id: string('ServiceId'),
          tags: tags('Tags'),
        }),
      },
    },
  ],
}
