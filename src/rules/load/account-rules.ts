import { messageOf, UserError } from '../../model/errors.ts'
import type { GivenParameters } from '../../model/rule.ts'
import { type SearchOptions, withValues } from './check-searches.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { givenProblems, parameterValues, withGiven } from './parameters.ts'
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
 */
export function rulesByAccount(
  general: readonly CompiledRule[],
  given: Readonly<Record<string, GivenParameters>>,
  options: SearchOptions,
): { readonly rules: AccountRules; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = []
  const variants = new Map<string, CompiledRule>()
  const byAccount = new Map<string, readonly CompiledRule[]>()
  const plain = general.map(({ rule }) => rule)
  for (const [account, parameters] of Object.entries(given)) {
    const misfits = givenProblems(parameters, plain)
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
  const rule = withGiven(compiled.rule, given)
  const values = parameterValues(rule)
  const key = JSON.stringify([rule.id, values])
  if (key === JSON.stringify([rule.id, parameterValues(compiled.rule)])) return compiled
  try {
    const variant = variants.get(key) ?? withValues(rule, values, options)
    variants.set(key, variant)
    return variant
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const place = placeOf(given, compiled)
    const message = `parameters: with this value the search of ${rule.id} makes no sense: ${messageOf(thrown)}`
    problems.push({ ...place, level: 'error', message, excerpt: null })
    return compiled
  }
}

/** Where the first value stands that is given for the rule. */
function placeOf(
  given: GivenParameters,
  { rule }: CompiledRule,
): { readonly file: string; readonly line: number } {
  const names = [rule.id, ...rule.aliases, ...Object.keys(given)]
  const values = names.flatMap((name) => Object.entries(given[name] ?? {}))
  const found = values.find(([name]) => Object.hasOwn(rule.parameters, name))?.[1]
  return found === undefined ? rule.place : { file: found.file, line: found.line }
}
