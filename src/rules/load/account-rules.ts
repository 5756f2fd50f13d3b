import type { GivenParameters } from '../../model/rule.ts'
import type { SearchOptions } from './check-searches.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { withGivenValues } from './given-values.ts'
import { givenProblems, type NamedParameters, parameterValues, withGiven } from './parameters.ts'
import type { RuleProblem } from './problem.ts'

/** The rules as each account has them: where values for parameters are given for an account alone, they hold there. */
export class AccountRules {
  readonly #general: readonly CompiledRule[]
  readonly #byAccount: ReadonlyMap<string, readonly CompiledRule[]>

  constructor(
    general: readonly CompiledRule[],
    byAccount: ReadonlyMap<string, readonly CompiledRule[]> = new Map(),
  ) {
    this.#general = general
    this.#byAccount = byAccount
  }

  of(account: string): readonly CompiledRule[] {
    return this.#byAccount.get(account) ?? this.#general
  }

  /** The same with each rule changed, those that accounts share once. */
  map(change: (compiled: CompiledRule) => CompiledRule): AccountRules {
    const changed = new Map(this.all.map((compiled) => [compiled, change(compiled)]))
    const all = (rules: readonly CompiledRule[]): readonly CompiledRule[] =>
      rules.map((compiled) => changed.get(compiled) ?? compiled)
    const byAccount = [...this.#byAccount].map(([account, rules]) => [account, all(rules)] as const)
    return new AccountRules(all(this.#general), new Map(byAccount))
  }

  /** Those of them that are wanted. */
  filter(isWanted: (compiled: CompiledRule) => boolean): AccountRules {
    const byAccount = [...this.#byAccount].map(([id, own]) => [id, own.filter(isWanted)] as const)
    return new AccountRules(this.#general.filter(isWanted), new Map(byAccount))
  }

  /** Every rule with every set of values that it has anywhere. */
  get all(): readonly CompiledRule[] {
    return [...new Set([this.#general, ...this.#byAccount.values()].flat())]
  }
}

/**
 * Compiles the rules again for accounts with values of their own. Rules whose values are the same are shared: accounts
 * that differ in one rule cost one rule. Tells values that fit no rule, or with which a search makes no sense.
 * @param given by account id
 * @param others rules that may be given values although they are not among these
 */
export function rulesByAccount(
  general: readonly CompiledRule[],
  given: Readonly<Record<string, GivenParameters>>,
  options: SearchOptions,
  others: () => readonly NamedParameters[],
): { readonly rules: AccountRules; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = []
  const variants = new Map<string, CompiledRule>()
  const byAccount = new Map<string, readonly CompiledRule[]>()
  const plain = general.map(({ rule }) => rule)
  for (const [account, parameters] of Object.entries(given)) {
    const misfits = givenProblems(parameters, plain, others)
    problems.push(...misfits)
    if (misfits.length > 0) continue
    byAccount.set(
      account,
      general.map((compiled) => variantOf(compiled, parameters, variants, options, problems)),
    )
  }
  return { rules: new AccountRules(general, byAccount), problems }
}

function variantOf(
  compiled: CompiledRule,
  given: GivenParameters,
  variants: Map<string, CompiledRule>,
  options: SearchOptions,
  problems: RuleProblem[],
): CompiledRule {
  const key = JSON.stringify([compiled.rule.id, parameterValues(withGiven(compiled.rule, given))])
  const known = variants.get(key)
  if (known !== undefined) return known
  const found = withGivenValues(compiled, given, options)
  problems.push(...found.problems)
  if (found.problems.length === 0) variants.set(key, found.compiled)
  return found.compiled
}
