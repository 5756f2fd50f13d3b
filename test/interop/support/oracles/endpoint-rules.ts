import type { ServiceConfiguration, Vpc, VpcEndpoint } from '@aws-sdk/client-ec2'
import { endpointPolicies } from '../estate/endpoint-policies.ts'
import { eachOf, firstOf, type Oracle } from './oracle.ts'

const vpc = eachOf<Vpc>(
  'aws_vpc',
  ({ vpcs }) => vpcs,
  ({ VpcId }) => VpcId,
)

const endpoint = eachOf<VpcEndpoint>(
  'aws_vpc_endpoint',
  ({ endpoints }) => endpoints,
  ({ VpcEndpointId }) => VpcEndpointId,
)

const service = eachOf<ServiceConfiguration>(
  'aws_vpc_endpoint_service',
  ({ endpointServices }) => endpointServices,
  ({ ServiceId }) => ServiceId,
)

/** VPCs without an endpoint for the service. */
function missing(rule: string, name: string): Oracle {
  return vpc(`aws-vpc-no-${rule}-endpoint`, ({ VpcId }, { region, endpoints }) => {
    const plain = `com.amazonaws.${region}.${name}`
    const isThere = endpoints.some((one) => {
      // The SDK's word for it is Available, and EC2's is not.
      const state: string | undefined = one.State
      const isFor = one.ServiceName === plain || one.ServiceName === `${plain}-fips`
      return one.VpcId === VpcId && state === 'available' && isFor
    })
    return !isThere && 'low'
  })
}

/** The policy of each is told by its name. */
function trustsOthers({ Tags = [] }: VpcEndpoint, account: string): boolean {
  const name = Tags.find(({ Key }) => Key === 'Name')?.Value ?? ''
  const shape = endpointPolicies(account)[name]
  if (shape === undefined) throw new Error(`The policy of ${name} is not known`)
  return shape.trustsOthers
}

export const ENDPOINT_ORACLES: readonly Oracle[] = [
  missing('ec2', 'ec2'),
  missing('ecr-api', 'ecr.api'),
  missing('ecr-docker', 'ecr.dkr'),
  missing('ssm', 'ssm'),
  missing('ssm-contacts', 'ssm-contacts'),
  missing('ssm-incidents', 'ssm-incidents'),
  endpoint(
    'aws-vpc-endpoint-policy-trusts-others',
    (one, { account }) => trustsOthers(one, account) && 'medium',
  ),
  endpoint(
    'aws-vpc-endpoint-single-zone',
    ({ VpcEndpointType, SubnetIds = [] }) => VpcEndpointType === 'Interface' && SubnetIds.length < 2 && 'low',
  ),
  service(
    'aws-vpc-endpoint-service-trusts-others',
    ({ ServiceId = '', AcceptanceRequired }, { account, allowedPrincipals }) => {
      const others = (allowedPrincipals.get(ServiceId) ?? []).filter((one) => !one.includes(`::${account}:`))
      const isAsked = AcceptanceRequired === true
      return others.length > 0 && firstOf('high', [isAsked, 'low'], [!others.includes('*'), 'medium'])
    },
  ),
]
