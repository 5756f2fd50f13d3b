import { patternsIn, patternsOut } from '../accounts/region-pattern.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { shippedNames } from '../rules/load/shipped-names.ts'
import { fitsGlob } from '../text/glob.ts'
import { nearest } from '../text/nearest.ts'
import { fitsRule } from './fields.ts'

/** The rules that entries may name: those that are selected, and those that ship. */
export class RuleNames {
  readonly #rules: readonly CompiledRule[]
  readonly #selected: readonly string[]
  #shipped: readonly string[] | undefined

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules
    this.#selected = rules.flatMap(({ rule }) => [rule.id, ...rule.aliases])
  }

  /** The selected rules that the patterns mean. */
  meant(patterns: readonly string[]): readonly CompiledRule[] {
    return this.#rules.filter(({ rule }) => fitsRule(patterns, rule) === 'yes')
  }

  /** What is wrong with the patterns, as a sentence; null: each means a rule. */
  fault(patterns: readonly string[]): string | null {
    const lost = [...patternsIn(patterns), ...patternsOut(patterns)].find(
      (pattern) => !this.#isKnown(pattern),
    )
    if (lost === undefined) return null
    if (/[*?]/.test(lost)) return `no rule that ships or is selected is called like "${lost}".`
    const meant = nearest(lost, this.#all())
    const help = meant === null ? 'expected the id of a rule, or a glob.' : `did you mean ${meant}?`
    return `no rule that ships or is selected is called "${lost}"; ${help}`
  }

  /** What ships is only read where it has to be. */
  #isKnown(pattern: string): boolean {
    const isMeant = (name: string): boolean => fitsGlob(pattern, name)
    return this.#selected.some(isMeant) || this.#all().some(isMeant)
  }

  #all(): readonly string[] {
    this.#shipped ??= shippedNames()
    return [...this.#selected, ...this.#shipped]
  }
}
