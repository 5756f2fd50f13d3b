import type { Rule, RulePlace } from '../../model/rule.ts'
import type { RuleSource } from './read-rule-file.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'

/** A rule beside the place it was read from. */
export interface PlacedRule {
  readonly rule: Rule
  readonly source: RuleSource
}

/** The rule that has a name already. */
interface Holder {
  readonly place: RulePlace
  readonly line: () => number
}

/**
 * Where the name stands; where that is the one text of a family, the row of the rule that has it. A user's copy may have
 * the path of one that ships.
 */
function placeOf({ place, line }: Holder, other: RulePlace, besides: number): string {
  const found = line()
  if (place.file !== other.file) return `${place.file}:${found}`
  if (place.shipped !== other.shipped)
    return `${place.file}:${found} of the rules that ${place.shipped ? 'ship' : 'are yours'}`
  return `${place.file}:${found === besides ? place.line : found}`
}

/**
 * The rules whose ids, aliases and deduplication keys no rule before them has. The others are reported, with the
 * place that has it.
 */
export function withoutDuplicates(rules: readonly PlacedRule[]): readonly PlacedRule[] {
  // Places are looked up only for those that are reported: it takes reading the file again where it is one of ours.
  const names = new Map<string, Holder>()
  const keys = new Map<string, Holder>()
  return rules.filter(({ rule, source }) => {
    const isNew = (
      taken: Map<string, Holder>,
      value: string,
      path: YamlPath,
      what: string,
      why: string,
    ): boolean => {
      const holder = taken.get(value)
      if (holder === undefined) {
        taken.set(value, { place: rule.place, line: () => source.lineOf(path) })
        return true
      }
      const line = source.lineOf(path)
      source.report(
        'error',
        line,
        `the ${what} "${value}" is taken at ${placeOf(holder, rule.place, line)}; ${why}.`,
      )
      return false
    }
    const oneRule = 'every id and alias stands for one rule'
    const isNewId = isNew(names, rule.id, ['id'], 'id', oneRule)
    // A key that is the id is taken with it.
    if (!isNewId && rule.alert.dedupKey === rule.id) return false
    const results = [
      isNewId,
      ...rule.aliases.map((alias, index) => isNew(names, alias, ['aliases', index], 'alias', oneRule)),
      isNew(
        keys,
        rule.alert.dedupKey,
        rule.alert.dedupKey === rule.id ? ['id'] : ['alert', 'dedup_key'],
        'dedup_key',
        "two rules with one key would close each other's alerts",
      ),
    ]
    return results.every(Boolean)
  })
}
