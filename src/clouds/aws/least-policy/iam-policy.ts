/** Allows actions of AWS. */
export interface IamStatement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: '*' | readonly string[]
}

/** As AWS takes it. */
export interface IamPolicy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly IamStatement[]
}

export function policyOf(Statement: readonly IamStatement[]): IamPolicy {
  return { Version: '2012-10-17', Statement }
}
