/** What AWS is asked, and the IAM action that this takes: in S3, ListBuckets takes `s3:ListAllMyBuckets`. */
export interface Operation {
  readonly operation: string
  readonly action: string
  /** More actions that it takes: it is several requests of AWS's. */
  readonly also?: readonly string[]
}

export function actionsOf({ action, also = [] }: Operation): readonly string[] {
  return [action, ...also]
}

/** For a service whose actions have the names of its operations: `DescribeVpcs` takes `ec2:DescribeVpcs`. */
export function operationsOf(prefix: string): (operation: string) => Operation {
  return (operation) => ({ operation, action: `${prefix}:${operation}` })
}
