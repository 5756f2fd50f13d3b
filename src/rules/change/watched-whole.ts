import { COMMON_PROPERTIES } from '../../model/kind.ts'
import { WHOLE_RESOURCE } from '../../model/rule.ts'
import { propertyOf } from './changed-paths.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import type { ComparedKind } from './compared-kind.ts'

/** The properties that the rule watches and that what is accepted does not hold, though this run read them. */
export function unacceptedOf({ rule }: CompiledRule, { present, accepted }: ComparedKind): string[] {
  const [now, then] = [new Set(present.properties), new Set(accepted.properties)]
  return (rule.change?.paths ?? [])
    .map(propertyOf)
    .filter((name) => name !== null)
    .filter((name) => !Object.hasOwn(COMMON_PROPERTIES, name) && now.has(name) && !then.has(name))
}

/** Whether the rule watches nothing but properties of which nothing is accepted: there is nothing to compare then. */
export function isUnaccepted(compiled: CompiledRule, compared: ComparedKind): boolean {
  const paths = compiled.rule.change?.paths ?? []
  return paths.length > 0 && unacceptedOf(compiled, compared).length === paths.length
}

/**
 * Whether all that the rule watches of the kind is known, now and of what is accepted. A rule that names properties watches
 * these; one about any watches what was to be read of the kind.
 */
export function isWatchedWhole({ rule }: CompiledRule, { present, accepted }: ComparedKind): boolean {
  if (!present.listed) return false
  const paths = (rule.change?.paths ?? []).filter((path) => path !== WHOLE_RESOURCE)
  const named = paths.map(propertyOf)
  const properties = named.filter((name) => name !== null)
  const isAny = rule.change?.paths.length === 0 || properties.length < named.length
  const gaps = present.gaps.filter(({ properties: lost, kind }) => {
    const names = lost ?? (kind.includes('.') ? [kind.slice(kind.indexOf('.') + 1)] : null)
    return names === null || isAny || names.some((name) => properties.includes(name))
  })
  if (gaps.length > 0) return false
  const [now, then] = [new Set(present.properties), new Set(accepted.properties)]
  // What every resource may have, such as a time of creation, is compared of some kinds alone.
  return properties.every((name) =>
    Object.hasOwn(COMMON_PROPERTIES, name)
      ? now.has(name) === then.has(name)
      : now.has(name) && then.has(name),
  )
}
