/** Everybody: AWS's wildcard for principals and accounts. */
export const ANYBODY = '*'

const ACCOUNT = /^\d{12}$/
/** Users, roles, the root and providers (IAM), assumed roles and federated users (STS). */
const ARN = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/
const ROOT = /^arn:[\w-]+:iam::\d{12}:root$/

/** Whom a statement names. */
export interface Principal {
  /** As written. */
  readonly name: string
  /** 12 digits, or `*` for anybody; null: an AWS service, or the principal does not name one. */
  readonly account: string | null
  readonly isService: boolean
}

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

/** Null where AWS has no such type. */
export function principalOf(type: string, name: string): Principal | null {
  switch (type) {
    case 'AWS':
      return { name, account: accountOf(name), isService: false }
    case 'Federated':
      // Providers that every account knows, such as accounts.google.com, belong to no account.
      return { name, account: accountOf(name) ?? ANYBODY, isService: false }
    case 'CanonicalUser':
      return { name, account: null, isService: false }
    case 'Service':
      return { name, account: null, isService: true }
    default:
      return null
  }
}
