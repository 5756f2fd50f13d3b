import type { Json } from '../../../model/json.ts'
import { policyOf } from './policy.ts'
import type { Truth } from './three-valued.ts'

/** What is known of an endpoint's service. */
export interface EndpointService {
  /** VpcEndpointPolicySupported of DescribeVpcEndpointServices; undefined: AWS did not list the service. */
  readonly isSupported: boolean | undefined
  /** Whether AWS was asked and answered: a service that it then does not list is in another region. */
  readonly isAsked: boolean
  readonly name: string | undefined
  /** `Gateway`, `Interface` … */
  readonly type: string | undefined
}

/** The types of endpoints that a policy can be given to (CreateVpcEndpoint, PolicyDocument). */
const WITH_POLICY: ReadonlySet<string> = new Set(['Interface', 'Gateway'])
/** Their guides say so: Amazon SES, "Setting up VPC endpoints"; AWS Transfer Family, servers in a VPC; AWS IoT Core. */
const WITHOUT_POLICY = /\.(?:email-smtp|transfer\.server|iot\.data)(?:-fips)?$/
/** Services of AWS: `com.amazonaws.us-east-1.sqs`, `cn.com.amazonaws.cn-north-1.s3`, `aws.sagemaker.us-east-1.notebook`. */
const OF_AWS = /^(?:(?:\w+\.)?com\.amazonaws\.|aws\.)/
/** Services of other companies, and of the user's own. */
const OF_OTHERS = /\.vpce\./

/**
 * Whether AWS applies the policy of an endpoint. For a service without endpoint policies it lets everything through.
 */
export function appliesPolicy(service: EndpointService, document: Json): Truth {
  const { isSupported, isAsked, name, type } = service
  if (isSupported !== undefined) return isSupported
  if (type !== undefined && !WITH_POLICY.has(type)) return false
  if (name === undefined) return isDefault(document) ? null : true
  if (OF_OTHERS.test(name)) return false
  if (!OF_AWS.test(name)) return null
  if (WITHOUT_POLICY.test(name)) return false
  // Gateways (S3 and DynamoDB) all take policies, and nobody can give one of their own to a service that takes none.
  return isAsked || type === 'Gateway' || !isDefault(document) ? true : null
}

/** The policy that AWS gives to every endpoint, whether its service takes one or not. */
function isDefault(document: Json): boolean {
  const [only, ...others] = policyOf(document)?.statements ?? []
  if (only === undefined || others.length > 0) return false
  const { allows, principals, writtenActions, resources, tests } = only
  return (
    allows &&
    !principals.but &&
    isEverything(principals.list.map(({ name }) => name)) &&
    isEverything(writtenActions) &&
    !resources.but &&
    isEverything(resources.patterns) &&
    tests?.length === 0
  )
}

function isEverything(names: readonly string[]): boolean {
  return names.length === 1 && names[0] === '*'
}
