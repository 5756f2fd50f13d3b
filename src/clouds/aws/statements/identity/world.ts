/** Whose account it is, and in which part of AWS. */
export interface Home {
  readonly account: string
  readonly partition: string
}

/** A name that no policy names, so that only wildcards reach it. */
export const UNNAMED = 'unnamed'

/** Where a service of the account's is asked for what is in no region: aws:RequestedRegion of requests to IAM. */
const GLOBAL_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

export const ANY_REGION = 'us-east-1'

export function globalRegion(partition: string): string {
  return GLOBAL_REGIONS[partition] ?? ANY_REGION
}

/** `iam::role/unnamed` as an ARN of the account; `{a}` is the account. */
export function arnOf({ account, partition }: Home, short: string): string {
  return `arn:${partition}:${short.replaceAll('{a}', account)}`
}
