import { actionsOf } from '../actions.ts'
import type { Kind, KindModel } from '../../model/kind.ts'
import type { DerivedProperty } from '../../model/derived-property.ts'

/** The kinds with what is derived of them, as costly properties: they take what the kinds take that they are made of. */
export function withDerived(kinds: readonly Kind[], worked: readonly DerivedProperty[]): KindModel {
  const listed = new Map(kinds.map((kind) => [kind.name, kind]))
  const derived = Map.groupBy(worked, ({ kind }) => kind)
  return new Map(
    kinds.map((kind) => {
      const own = derived.get(kind.name) ?? []
      if (own.length === 0) return [kind.name, kind]
      const costly = own.map(({ name, from }) => {
        const actions = from.flatMap((source) => actionsOf(source, listed))
        return [name, [...new Set(actions)].toSorted()] as const
      })
      const properties = own.map(({ name, type }) => [name, type] as const)
      const whole = own.find(({ tellsWhole }) => tellsWhole === true)?.name
      const extended: Kind = Object.assign({}, kind, whole === undefined ? {} : { whole }, {
        properties: Object.assign({}, kind.properties, Object.fromEntries(properties)),
        costly: Object.assign({}, kind.costly, Object.fromEntries(costly)),
        derived: Object.fromEntries(own.map(({ name, description }) => [name, description])),
      })
      return [kind.name, extended]
    }),
  )
}
