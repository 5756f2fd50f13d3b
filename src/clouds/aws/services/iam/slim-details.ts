import { isRecord } from '../../reading/value-path.ts'
import { isOfAws } from './managed-by-aws.ts'

type Answer = Readonly<Record<string, unknown>>

const LISTS = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies']

/**
 * A page of GetAccountAuthorizationDetails without what nobody reads: versions of policies that are not in force, and policies
 * of AWS's that nobody here has. A page that says whether it is the last is one, and then holds all of what it does not list.
 */
export function slimDetails(answer: Answer): Answer {
  if (typeof answer['IsTruncated'] !== 'boolean') return answer
  const missing = LISTS.filter((name) => answer[name] === undefined).map((name) => [name, []] as const)
  const { Policies: policies } = answer
  return {
    ...answer,
    ...Object.fromEntries(missing),
    ...(Array.isArray(policies) ? { Policies: policies.filter(isInUse).map(inForceAlone) } : {}),
  }
}

function isInUse(policy: unknown): boolean {
  return (
    !isRecord(policy) ||
    !isOfAws(policy['Arn']) ||
    policy['AttachmentCount'] !== 0 ||
    (policy['PermissionsBoundaryUsageCount'] ?? 0) !== 0
  )
}

function inForceAlone(policy: unknown): unknown {
  if (!isRecord(policy) || !Array.isArray(policy['PolicyVersionList'])) return policy
  const versions = policy['PolicyVersionList'] as readonly unknown[]
  return {
    ...policy,
    PolicyVersionList: versions.filter((one) => isRecord(one) && one['IsDefaultVersion'] === true),
  }
}
