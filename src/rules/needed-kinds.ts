import type { KindModel } from '../model/kind.ts'
import type { CompiledRule } from './compiled-rule.ts'

/** The kinds, and costly properties of kinds, that the rules ask about: what has to be read, and nothing else. Sorted. */
export function neededKinds(rules: readonly CompiledRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ query }) => query.kinds))].toSorted()
}

/** IAM actions with which these kinds and costly properties are read. Sorted. */
export function actionsFor(needs: readonly string[], model: KindModel): readonly string[] {
  const actions = needs.flatMap((need) => {
    const [kind = '', property] = need.split('.')
    return (property === undefined ? model.get(kind)?.actions : model.get(kind)?.costly?.[property]) ?? []
  })
  return [...new Set(actions)].toSorted()
}
