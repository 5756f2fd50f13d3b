import { hasWildcard } from './glob.ts'

/** Everybody: AWS's wildcard for principals and accounts. */
export const ANYBODY = '*'

const ACCOUNT = /^\d{12}$/
/** Users, roles, the root and providers (IAM), assumed roles and federated users (STS). */
const ARN = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/
const ROOT = /^arn:[\w-]+:iam::\d{12}:root$/
/** As EventBridge writes `*` in the policies of buses. */
const EVERY_ROOT = /^arn:[\w-]+:iam::\*:root$/

type PrincipalType = 'aws' | 'provider' | 'canonical' | 'service'

/** Whom a statement names. */
export interface Principal {
  /** As written. */
  readonly name: string
  /** 12 digits, or `*` for anybody; null: an AWS service, or the principal does not name one. */
  readonly account: string | null
  readonly type: PrincipalType
}

export const EVERYBODY: Principal = { name: ANYBODY, account: ANYBODY, type: 'aws' }

/**
 * The account (12 digits) that a principal of a policy belongs to; `*` where it is anybody; null where the text does
 * not say, as with the ID of a deleted role or a canonical user. IAM's user guide, "AWS JSON policy elements:
 * Principal".
 */
export function accountOf(principal: string): string | null {
  if (principal === ANYBODY || ACCOUNT.test(principal)) return principal
  return ARN.exec(principal)?.[1] ?? null
}

/** Whether the name stands for everybody of its account. */
export function isWholeAccount(name: string): boolean {
  return ACCOUNT.test(name) || ROOT.test(name)
}

/** AWS takes no wildcard inside a principal: what one in there means is not known. */
export function isStrange({ name, type }: Principal): boolean {
  return type === 'aws' && name !== ANYBODY && hasWildcard(name)
}

/** Null where AWS has no such type. */
export function principalOf(type: string, name: string): Principal | null {
  switch (type) {
    case 'AWS':
      return EVERY_ROOT.test(name) ? EVERYBODY : { name, account: accountOf(name), type: 'aws' }
    case 'Federated':
      // Providers that every account knows, such as accounts.google.com, belong to no account.
      return { name, account: accountOf(name) ?? ANYBODY, type: 'provider' }
    case 'CanonicalUser':
      return { name, account: null, type: 'canonical' }
    case 'Service':
      return { name, account: null, type: 'service' }
    default:
      return null
  }
}
