import { document, list, object, string, strings } from '../../../reading/shape.ts'
import type { Property } from '../../../reading/property.ts'
import { iam } from '../operation.ts'

/** What GetAccountAuthorizationDetails may be asked for (IAM's API reference). */
type Filter = 'User' | 'Group' | 'Role' | 'LocalManagedPolicy' | 'AWSManagedPolicy'

interface Asked {
  readonly operation: string
  readonly action: string
  readonly pageSize: number
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * One call for a thousand of them, with their policies: listing users or roles by themselves leaves boundaries, last use and
 * tags out, which then take a call for each. Every kind is asked for by itself, so that each stands or falls alone.
 */
export function authorizationDetails(...filters: readonly Filter[]): Asked {
  return {
    ...iam('GetAccountAuthorizationDetails'),
    pageSize: 1000,
    parameters: { Filter: filters },
  }
}

/** Policies that lie in the user, group or role itself. */
export function inlinePolicies(path: string): Property {
  return list(path, {
    policy_name: string('PolicyName'),
    policy_document: document('PolicyDocument'),
  })
}

export function attachedPolicies(): Property {
  return strings(`${ATTACHED}.PolicyArn`)
}

export const ATTACHED = 'AttachedManagedPolicies[]'

/** What a user or role may have at most, whatever policies allow it. */
export function permissionsBoundary(): Property {
  return object('PermissionsBoundary', {
    permissions_boundary_type: string('PermissionsBoundaryType'),
    permissions_boundary_arn: string('PermissionsBoundaryArn'),
  })
}

/** How the documents of a principal are compared: statements by their names, actions without regard to capitals. */
export function comparedInline(property: string): {
  readonly keys: Readonly<Record<string, readonly string[]>>
  readonly caseless: readonly string[]
} {
  return {
    keys: { [property]: ['policy_name'], [`${property}.policy_document.Statement`]: ['Sid'] },
    caseless: ['Action', 'NotAction'].map((member) => `${property}.policy_document.Statement.${member}`),
  }
}
