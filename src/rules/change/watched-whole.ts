import type { Gap } from '../../model/coverage.ts'
import { COMMON_PROPERTIES } from '../../model/kind.ts'
import { type Rule, WHOLE_RESOURCE } from '../../model/rule.ts'
import { propertyOf } from './changed-paths.ts'
import type { CompiledRule } from '../load/compiled-rule.ts'
import type { ComparedKind, Pair } from './compared-kind.ts'

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
  const { properties, isAny } = watchedBy(rule)
  const gaps = present.gaps.filter((gap) => {
    const names = propertiesOf(gap)
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

/** Whether all that the rule watches is known of this one resource of the kind: else it has passed nothing. */
export function isWatchedOf(
  { rule }: CompiledRule,
  { present }: ComparedKind,
  { before, after }: Pair,
): boolean {
  const { properties, isAny } = watchedBy(rule)
  const unknown = new Set([before, after].flatMap((side) => [...(side?.unknown ?? [])].map(rootOf)))
  if (properties.some((name) => unknown.has(name))) return false
  if (!isAny) return true
  // Beside these, what nobody asked for is not known of any resource.
  const isLost = present.gaps.some((gap) => gap.partial !== true && propertiesOf(gap) !== null)
  return !isLost && !present.properties.some((name) => unknown.has(name))
}

/** The properties that it names, and whether it is about others as well. */
function watchedBy({ change }: Rule): { readonly properties: readonly string[]; readonly isAny: boolean } {
  const paths = (change?.paths ?? []).filter((path) => path !== WHOLE_RESOURCE)
  const named = paths.map(propertyOf)
  const properties = named.filter((name) => name !== null)
  return { properties, isAny: change?.paths.length === 0 || properties.length < named.length }
}

/** Those that were not read; null: the resources themselves were not. */
function propertiesOf({ properties, kind }: Gap): readonly string[] | null {
  return properties ?? (kind.includes('.') ? [kind.slice(kind.indexOf('.') + 1)] : null)
}

function rootOf(path: string): string {
  return path.split('.', 1)[0] ?? path
}
