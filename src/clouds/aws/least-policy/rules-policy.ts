import { type IamPolicy, policyOf } from './iam-policy.ts'
import { actionsFor } from '../../actions.ts'
import type { KindModel } from '../../../model/kind.ts'

/** Every run asks each account which regions it has enabled. */
const REGIONS_ACTION = 'ec2:DescribeRegions'

/**
 * The least policy with which these kinds and costly properties (see needOf) are read, for whoever reads an account.
 * Describe calls know no resources.
 */
export function iamPolicy(needs: readonly string[], model: KindModel): IamPolicy {
  const actions = new Set([REGIONS_ACTION, ...actionsFor(needs, model)])
  return policyOf([{ Sid: 'CloudBaseline', Effect: 'Allow', Action: [...actions].toSorted(), Resource: '*' }])
}
