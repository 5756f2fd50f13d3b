import { DESCRIBE_REGIONS } from '../access/regions.ts'
import { type IamPolicy, policyOf } from './iam-policy.ts'
import type { KindModel } from '../../../model/kind.ts'
import type { CompiledRule } from '../../../rules/load/compiled-rule.ts'
import { actionsFor, neededKinds } from '../../../rules/load/needed-kinds.ts'

/**
 * The least policy with which the rules see everything that they ask about, for whoever reads an account. Describe calls
 * know no resources.
 */
export function iamPolicy(rules: readonly CompiledRule[], model: KindModel): IamPolicy {
  // Every run asks each account which regions it has enabled.
  const actions = new Set([DESCRIBE_REGIONS.action, ...actionsFor(neededKinds(rules), model)])
  return policyOf([{ Sid: 'CloudBaseline', Effect: 'Allow', Action: [...actions].toSorted(), Resource: '*' }])
}
