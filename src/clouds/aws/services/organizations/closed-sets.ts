import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: { OrganizationFeatureSet: 'ALL|CONSOLIDATED_BILLING' },
  kinds: { aws_account: { organization_feature_set: 'OrganizationFeatureSet' } },
}
