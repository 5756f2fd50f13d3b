import type { ServiceConfiguration, Vpc, VpcEndpoint } from '@aws-sdk/client-ec2'
import { endpointPolicies, type PolicyShape } from '../estate/endpoint-policies.ts'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, type Oracle, UNKNOWN } from './oracle.ts'

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
function missing(rule: string, name: string, severity: 'medium' | 'low'): Oracle {
  return vpc(`aws-vpc-no-${rule}-endpoint`, ({ VpcId }, { region, endpoints, interfaces }) => {
    const plain = `com.amazonaws.${region}.${name}`
    const isThere = endpoints.some((one) => {
      // The SDK's word for it is Available, and EC2's is not.
      const state: string | undefined = one.State
      const isFor = one.ServiceName === plain || one.ServiceName === `${plain}-fips`
      return one.VpcId === VpcId && state === 'available' && isFor
    })
    const isUsed = interfaces.some((one) => one.VpcId === VpcId)
    return !isThere && firstOf(severity, [!isUsed, 'low'])
  })
}

/** The policy of each is told by its name. */
function policyOf({ Tags = [] }: VpcEndpoint, account: string): PolicyShape {
  const name = Tags.find(({ Key }) => Key === 'Name')?.Value ?? ''
  const shape = endpointPolicies(account)[name]
  if (shape === undefined) throw new Error(`The policy of ${name} is not known`)
  return shape
}

/**
 * Every endpoint has AWS's own policy until it gets another, also where the service takes none and it means nothing.
 * Which services take one moto does not tell; both that have gateways do.
 */
function isPolicyInDoubt(one: VpcEndpoint, account: string): boolean {
  return one.VpcEndpointType === 'Interface' && policyOf(one, account).document === undefined
}

export function endpointsInDoubt({ endpoints, account }: Listed): readonly VpcEndpoint[] {
  return endpoints.filter((one) => isPolicyInDoubt(one, account))
}

export const ENDPOINT_ORACLES: readonly Oracle[] = [
  missing('ec2', 'ec2', 'medium'),
  missing('ecr-api', 'ecr.api', 'medium'),
  missing('ecr-docker', 'ecr.dkr', 'medium'),
  missing('ssm', 'ssm', 'medium'),
  missing('ssm-contacts', 'ssm-contacts', 'low'),
  missing('ssm-incidents', 'ssm-incidents', 'low'),
  endpoint('aws-vpc-endpoint-policy-trusts-others', (one, { account }) =>
    isPolicyInDoubt(one, account) ? UNKNOWN : policyOf(one, account).trustsOthers && 'medium',
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
