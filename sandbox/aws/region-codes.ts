/** Regions that every account has: opt-in is not required. */
export const DEFAULT_REGIONS = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
] as const

/** Regions that an account enables first. */
export const OPT_IN_REGIONS = [
  'af-south-1',
  'ap-east-1',
  'ap-south-2',
  'ap-southeast-3',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
] as const

export type OptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in'

export function initialStatus(code: string): OptInStatus {
  return (OPT_IN_REGIONS as readonly string[]).includes(code) ? 'not-opted-in' : 'opt-in-not-required'
}
