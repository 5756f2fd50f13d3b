/** Everybody: AWS's wildcard for principals and accounts. */
export const ANYBODY = '*'

const ACCOUNT = /^\d{12}$/
/** Users, roles, the root and providers (IAM), assumed roles and federated users (STS). */
const ARN = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/

/**
 * The account (12 digits) that a principal of a policy belongs to; `*` where it is anybody; null where the text does
 * not tell, as with the id of a deleted role or a canonical user. IAM's user guide, "AWS JSON policy elements: Principal".
 */
export function accountOf(principal: string): string | null {
  if (principal === ANYBODY || ACCOUNT.test(principal)) return principal
  return ARN.exec(principal)?.[1] ?? null
}
