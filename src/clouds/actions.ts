import type { KindModel } from '../model/kind.ts'

/** Actions with which a kind, or a costly property of one (see needOf), is read. */
export function actionsOf(need: string, model: KindModel): readonly string[] {
  const [name = '', property] = need.split('.')
  const kind = model.get(name)
  return (property === undefined ? kind?.actions : kind?.costly?.[property]) ?? []
}

/** The same of several. Sorted. */
export function actionsFor(needs: readonly string[], model: KindModel): readonly string[] {
  return [...new Set(needs.flatMap((need) => actionsOf(need, model)))].toSorted()
}
