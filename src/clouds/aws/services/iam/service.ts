import type { Service } from '../../service.ts'
import { ACCOUNT_SUMMARY, PASSWORD_POLICY } from './account.ts'

/** IAM is one per partition: AWS General Reference, its endpoints. */
const REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

export const IAM: Service = {
  name: 'iam',
  label: 'IAM',
  client: async () => (await import('./client.ts')).openIam,
  level: 'account',
  askedIn: (partition, homeRegion) => REGIONS[partition] ?? homeRegion,
  paging: { token: 'Marker', next: 'Marker', size: 'MaxItems', more: 'IsTruncated' },
  errors: {},
  detailsAtATime: 2,
  kinds: [],
  ofAccount: [ACCOUNT_SUMMARY, PASSWORD_POLICY],
}
