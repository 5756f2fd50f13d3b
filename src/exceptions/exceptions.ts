import { namesUnit } from '../accounts/account-pattern.ts'
import { patternsIn, patternsOut } from '../accounts/region-pattern.ts'
import type { AppliedException, Exception } from '../model/exception.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { costlyTags } from '../rules/load/known-tags.ts'
import type { LoadedRules } from '../rules/load/load.ts'
import { applied, applyExceptions, longestFirst } from './apply.ts'
import { Candidates } from './candidates.ts'
import { type CompiledException, hasExpired } from './compiled-exception.ts'
import { type ExceptionSubject, FIELDS, fitsRule } from './fields.ts'

/** The entries that name a rule. */
interface Named {
  readonly own: readonly CompiledException[]
  readonly candidates: Candidates
}

/** The entries of the exceptions file, ready to be asked about violations. */
export class Exceptions {
  static readonly none = new Exceptions([])

  /** In the order of the file. */
  readonly all: readonly CompiledException[]
  readonly #byRule = new Map<string, Named>()

  constructor(all: readonly CompiledException[]) {
    this.all = all
  }

  get entries(): readonly Exception[] {
    return this.all.map(({ entry }) => entry)
  }

  get warnings(): readonly string[] {
    return this.all.flatMap(({ warnings }) => warnings)
  }

  /** Whether it takes the accounts' organisational units to know what they mean. */
  get askForUnits(): boolean {
    return this.entries.some(({ accounts }) =>
      [...patternsIn(accounts), ...patternsOut(accounts)].some(namesUnit),
    )
  }

  /** The rules, each with the entries that name it: what it finds then says which of them accepts it. */
  among({ rules, accountRules, ...loaded }: LoadedRules): LoadedRules {
    if (this.all.length === 0) return { ...loaded, rules, accountRules }
    const known = new Map<CompiledRule, CompiledRule>()
    const change = (compiled: CompiledRule): CompiledRule => {
      const before = known.get(compiled)
      if (before !== undefined) return before
      const after = this.#withExceptions(compiled)
      known.set(compiled, after)
      return after
    }
    return { ...loaded, rules: rules.map(change), accountRules: accountRules.map(change) }
  }

  #withExceptions(compiled: CompiledRule): CompiledRule {
    const { rule } = compiled
    const { own, candidates } = this.#naming(rule)
    if (own.length === 0) return compiled
    return {
      ...compiled,
      exceptions: {
        needs: [...new Set(own.flatMap((exception) => needsOf(exception, compiled)))],
        names: new Set(own.flatMap((exception) => namesOf(exception, compiled))),
        of: (account, resource, gapsOf) =>
          applyExceptions(candidates.of(account, resource), { rule, account, resource, gapsOf }),
      },
    }
  }

  /** The entries that name the rule. Worked out once for each, whatever its parameters. */
  #naming(rule: ExceptionSubject['rule']): Named {
    const known = this.#byRule.get(rule.id)
    if (known !== undefined) return known
    const own = this.all.filter(({ entry }) => fitsRule(entry.rules, rule) === 'yes')
    const found = { own, candidates: new Candidates(own) }
    this.#byRule.set(rule.id, found)
    return found
  }

  /**
   * What accepts a finding that an entry accepted in the last run and that this run could not look at: an entry of
   * which nothing that is still known says otherwise. Null: no entry does any more.
   */
  stillAccepting(subject: Omit<ExceptionSubject, 'gapsOf'>): AppliedException | null {
    const known = FIELDS.filter(({ name }) => name !== 'tags' && name !== 'where')
    const found = this.#naming(subject.rule)
      .candidates.of(subject.account, subject.resource)
      .filter((exception) => !hasExpired(exception))
      .filter((exception) =>
        known.every((field) => field.fits(exception, { ...subject, gapsOf: () => [] }) !== 'no'),
      )
    return longestOf(found)
  }
}

/** Of several that accept a finding, the one that does: it lasts longest. Null: there is none. */
export function longestOf(accepting: readonly CompiledException[]): AppliedException | null {
  const [longest] = accepting.toSorted(longestFirst)
  return longest === undefined ? null : applied(longest)
}

/** What has expired accepts nothing, so nothing is read for it. */
function needsOf(exception: CompiledException, { query }: CompiledRule): readonly string[] {
  if (hasExpired(exception)) return []
  const { entry, where } = exception
  return [
    ...(Object.keys(entry.tags).length === 0 ? [] : costlyTags(query)),
    ...query.subjects.flatMap((kind) => where?.get(kind)?.kinds ?? []),
  ]
}

function namesOf(exception: CompiledException, { query }: CompiledRule): readonly string[] {
  if (hasExpired(exception)) return []
  return query.subjects.flatMap((kind) => [...(exception.where?.get(kind)?.names ?? [])])
}
