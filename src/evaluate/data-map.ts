import { KINDS } from '../clouds/clouds.ts'
import { isOfSensitiveData, textsAt } from '../derive/sensitive-data.ts'
import type { DataMap } from '../model/data-map.ts'
import { needOf } from '../model/kind.ts'
import type { Rule } from '../model/rule.ts'
import type { ScanResult } from '../model/scan.ts'

export function dataMapOf(
  { sensitive, resources, coverage }: Pick<ScanResult, 'sensitive' | 'resources' | 'coverage'>,
  rules: readonly Rule[],
  lookedFor: DataMap['lookedFor'],
): DataMap {
  const looked = new Map(sensitive.looked.map((one) => [one.kind, one.resources]))
  const rest = Object.entries(resources)
    .map(([kind, number]) => [kind, number - (looked.get(kind) ?? 0)] as const)
    .filter(([, number]) => number > 0)
  return {
    ...sensitive,
    rules: rules.filter(({ needs }) => needs.some(isOfSensitiveData)).map(({ id }) => id),
    notLooked: Object.fromEntries(rest),
    notRead: textsNotRead([...looked.keys()], coverage),
    lookedFor,
  }
}

/** Properties that take calls of their own, which nobody asked for: neither read nor a gap. */
function textsNotRead(
  kinds: readonly string[],
  { complete, gaps }: ScanResult['coverage'],
): readonly string[] {
  const told = new Set([...complete.map(({ kind }) => kind), ...gaps.map(({ kind }) => kind)])
  return kinds.flatMap((name) => {
    const kind = KINDS.get(name)
    if (kind === undefined) return []
    return Object.keys(kind.costly ?? {})
      .filter((property) => kind.derived?.[property] === undefined && textsAt(kind, property).length > 0)
      .map((property) => needOf(name, property))
      .filter((need) => !told.has(need))
  })
}
