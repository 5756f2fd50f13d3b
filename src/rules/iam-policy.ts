import type { KindModel } from '../model/kind.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { actionsFor, neededKinds } from './needed-kinds.ts'

/** Every run asks each account which regions it has enabled. */
const REGIONS_ACTION = 'ec2:DescribeRegions'

export interface IamPolicy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly {
    readonly Sid: string
    readonly Effect: 'Allow'
    readonly Action: readonly string[]
    readonly Resource: '*'
  }[]
}

/** The least policy with which the rules see everything that they ask about. Describe calls know no resources. */
export function iamPolicy(rules: readonly CompiledRule[], model: KindModel): IamPolicy {
  const actions = new Set([REGIONS_ACTION, ...actionsFor(neededKinds(rules), model)])
  const statement = {
    Sid: 'CloudBaseline',
    Effect: 'Allow',
    Action: [...actions].toSorted(),
    Resource: '*',
  } as const
  return { Version: '2012-10-17', Statement: [statement] }
}
