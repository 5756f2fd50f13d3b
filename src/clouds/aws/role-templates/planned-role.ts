import { OWN_CREDENTIALS } from '../../cloud.ts'
import type { SignIn } from '../../../model/roles.ts'
import type { IamPolicy } from '../least-policy/iam-policy.ts'
import { signInArn, splitRole } from './role-names.ts'

/** A role that is to be made. */
export type PlannedRole = SignInRolePlan | ReadingRolePlan

interface Planned {
  readonly path: string
  readonly name: string
  readonly policy: IamPolicy
  /** Whether the accounts are those of an organisation. */
  readonly organization: boolean
}

/** The one that the workflow signs in to. */
export interface SignInRolePlan extends Planned {
  readonly kind: 'sign-in'
  readonly signIn: SignIn
  readonly reads: boolean
}

/** The one that it assumes in each account. */
export interface ReadingRolePlan extends Planned {
  readonly kind: 'reading'
  /** ARN of the role that assumes it; null: not known. */
  readonly trusted: string | null
  readonly externalId: string | null
}

/** GitHub's issuer of tokens, and what configure-aws-credentials asks it for. */
export const ISSUER = 'token.actions.githubusercontent.com'
export const AUDIENCE = 'sts.amazonaws.com'

/** What stands in a subject for the numbers of owner and repository, until a template has put its parameters there. */
export const OWNER_ID = '<owner>'
export const REPOSITORY_ID = '<repository>'

/** The subjects of the tokens: by names, and by names with numbers. */
export function subjectsOf({ repository: { owner, name }, from }: SignIn): {
  readonly named: string
  readonly numbered: string
} {
  const job = 'branch' in from ? `ref:refs/heads/${from.branch}` : `environment:${from.environment}`
  return {
    named: `repo:${owner}/${name}:${job}`,
    numbered: `repo:${owner}@${OWNER_ID}/${name}@${REPOSITORY_ID}:${job}`,
  }
}

/** In the order in which they are made: IAM lets no role trust one that is not there. */
export function plannedRoles(
  policies: Readonly<Record<string, IamPolicy>>,
  signIn: SignIn,
  { organization, externalId }: { readonly organization: boolean; readonly externalId: string | null },
): readonly PlannedRole[] {
  const trusted = signInArn(signIn.role, signIn.region)
  return Object.entries(policies).map(([holder, policy]): PlannedRole => {
    const isSignIn = holder === OWN_CREDENTIALS
    const { path, name } = splitRole(isSignIn ? signIn.role.name : nameInArn(holder))
    if (!isSignIn) return { kind: 'reading', path, name, policy, trusted, externalId, organization }
    const reads = policy.Statement.some(({ Sid }) => Sid === 'CloudBaseline')
    return { kind: 'sign-in', path, name, policy, signIn, reads, organization }
  })
}

function nameInArn(arn: string): string {
  return arn.slice(arn.indexOf(':role/') + ':role/'.length)
}
