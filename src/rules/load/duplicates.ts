import type { Rule } from '../../model/rule.ts'
import type { RuleSource } from './read-rule-file.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'

/** A rule beside the place it was read from. */
export interface PlacedRule {
  readonly rule: Rule
  readonly source: RuleSource
}

/**
 * The rules whose ids, aliases and deduplication keys no rule before them has. The others are reported, with the
 * place that has it.
 */
export function withoutDuplicates(rules: readonly PlacedRule[]): readonly PlacedRule[] {
  // Places are looked up for those that are told: it takes reading the file again where it is one of ours.
  const names = new Map<string, () => string>()
  const keys = new Map<string, () => string>()
  return rules.filter(({ rule, source }) => {
    const isNew = (
      taken: Map<string, () => string>,
      value: string,
      path: YamlPath,
      what: string,
      why: string,
    ): boolean => {
      const holder = taken.get(value)
      if (holder === undefined) taken.set(value, () => `${rule.place.file}:${source.lineOf(path)}`)
      else
        source.report('error', source.lineOf(path), `the ${what} "${value}" is taken at ${holder()}; ${why}.`)
      return holder === undefined
    }
    const oneRule = 'every id and alias stands for one rule'
    const results = [
      isNew(names, rule.id, ['id'], 'id', oneRule),
      ...rule.aliases.map((alias, index) => isNew(names, alias, ['aliases', index], 'alias', oneRule)),
      isNew(
        keys,
        rule.alert.dedupKey,
        ['alert', 'dedup_key'],
        'dedup_key',
        "two rules with one key would close each other's alerts",
      ),
    ]
    return results.every(Boolean)
  })
}
