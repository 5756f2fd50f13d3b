import { DESCRIBE_REGIONS } from '../access/regions.ts'
import { type IamPolicy, policyOf } from './iam-policy.ts'
import { actionsFor } from '../../actions.ts'
import type { KindModel } from '../../../model/kind.ts'

/**
 * The least policy with which these kinds and costly properties (see needOf) are read, for whoever reads an account.
 * Describe calls know no resources.
 * @param more actions that are asked for beside them
 */
export function iamPolicy(
  needs: readonly string[],
  model: KindModel,
  more: readonly string[] = [],
): IamPolicy {
  // Every run asks each account which regions it has enabled.
  const actions = new Set([DESCRIBE_REGIONS.action, ...actionsFor(needs, model), ...more])
  return policyOf([{ Sid: 'CloudBaseline', Effect: 'Allow', Action: [...actions].toSorted(), Resource: '*' }])
}
