import { type AccountRules, rulesByAccount } from './account-rules.ts'
import { type CompiledRule, searchesOf } from './compiled-rule.ts'
import type { KindModel } from '../../model/kind.ts'
import type { Held } from '../../search/index.ts'
import { checkExamples } from '../examples/check-examples.ts'
import { warnOfEnvironments } from './check-environments.ts'
import { checkCommands } from './check-commands.ts'
import { warnOfCovers, warnOfLowerings, warnOfShippedName } from './check-names.ts'
import { checkSearches } from './check-searches.ts'
import { withoutDuplicates } from './duplicates.ts'
import { rulesOf } from './family.ts'
import { leaveOut } from './leave-out.ts'
import type { GivenParameters } from '../../model/rule.ts'
import { withGivenValues } from './given-values.ts'
import {
  givenProblems,
  type NamedParameters,
  parameterValues,
  warnOfUnused,
  withoutRepetition,
} from './parameters.ts'
import type { ReportProblem, RuleProblem } from './problem.ts'
import { asksForNationalIds, noCountries, withNationalIds } from './national-ids.ts'
import { namesOf, readRuleFile, readShippedFile, type RuleSource } from './read-rule-file.ts'
import { placed } from '../../model/errors.ts'
import { selectFiles } from './select-files.ts'
import { isEnabled, selectedRules } from './selected-rules.ts'
import { shippedRules } from './shipped-names.ts'
import { toRule } from './to-rule.ts'
import { compareText } from '../../text/compare.ts'

export type { RuleProblem } from './problem.ts'

export interface LoadOptions {
  /** Absolute path: where relative paths start. */
  readonly workspace: string
  readonly model: KindModel
  /** What durations in searches count from. */
  readonly now: Date
  /** What the user gives for parameters of rules; absent: every rule has its defaults. */
  readonly parameters?: GivenParameters
  /** Values that hold in one account, by its id. */
  readonly accounts?: Readonly<Record<string, GivenParameters>>
  /** See CompiledRule. */
  readonly alertTags?: readonly string[]
  /** The environments that accounts can be in; absent: nobody knows, or a run says so later. */
  readonly environments?: readonly string[]
  /** See SearchOptions. */
  readonly held?: Held
  /** `own`: the packs that ship are taken as they are, since our tests try their examples; absent: all are tried. */
  readonly examples?: 'own'
  /** Takes rules with `enabled: false` as well that no entry of the selection names: to list them and to try them. */
  readonly withDisabled?: true
  /** The services that `default` is narrowed to; absent or empty: all. */
  readonly services?: readonly string[]
  /** Countries whose national ids are looked for; absent: nobody knows. */
  readonly nationalIds?: readonly string[]
  /** Where the selection stands, as `file:line`; absent or null: in no file. */
  readonly selectionPlace?: string | null
}

export interface CheckedRules {
  /** Those without an error, sorted by id. */
  readonly rules: readonly CompiledRule[]
  /** The same with the values of accounts. */
  readonly accountRules: AccountRules
  /** Sorted by file and line. */
  readonly problems: readonly RuleProblem[]
}

/**
 * Reads the selected rules, compiles their searches and runs their examples, and reports everything that is wrong.
 * @param selection `default`, files, folders, globs; `!id` leaves a rule out. Empty: `default`.
 * Throws a UserError only for a selection that leads to nothing.
 */
export function checkRules(selection: readonly string[], given: LoadOptions): CheckedRules {
  const { workspace, selectionPlace = null, environments } = given
  const options =
    environments === undefined || given.held !== undefined
      ? given
      : { ...given, held: { where: 'the configuration', environments } }
  const { files, leftOut } = placed(selectionPlace, () =>
    selectFiles(withNationalIds(selection, given), workspace, given.services),
  )
  const problems: RuleProblem[] = []
  const sources = files.flatMap((file) => {
    const report: ReportProblem = (level, line, message, excerpt = null) =>
      problems.push({ file: file.file, line, level, message, excerpt })
    return file.shipped && options.examples === 'own'
      ? [readShippedFile(file, report)]
      : readRuleFile(file, report)
  })
  const read = sources.flatMap(rulesOf)
  const selected = selectedRules(read, options.withDisabled === true)
  const kept = placed(selectionPlace, () => leaveOut(selected, leftOut, problems.length === 0))
  const loaded = kept.flatMap((source) => {
    const rule = toRule(source)
    return rule === null ? [] : [{ rule, source }]
  })
  const values = options.parameters ?? {}
  const shipped = onceAsked(shippedRules)
  const others = onceAsked(() => [...leftOutRules(read, kept), ...shipped()])
  const loadedRules = loaded.map(({ rule }) => rule)
  const isAlone = options.examples !== 'own' && !files.some((file) => file.shipped)
  const unfit = givenProblems(values, loadedRules, others)
  problems.push(...unfit)
  const rules = withoutDuplicates(loaded).flatMap((one): CompiledRule[] => {
    const { rule, source } = one
    warnOfUnused(one)
    warnOfLowerings(one)
    warnOfCovers(one, loadedRules, others)
    // A run refuses it where both are selected; who writes it learns it before.
    if (isAlone) warnOfShippedName(one, shipped)
    // Whoever configures environments of their own cannot change a rule that ships.
    const asked = rule.place.shipped ? given : options
    if (environments !== undefined && !rule.place.shipped) warnOfEnvironments(one, environments)
    const compiled = checkSearches(one, parameterValues(rule), asked)
    if (compiled === null || !(source.tested || checkCommands(one))) return []
    if (!source.tested && !checkExamples(one, asked)) return []
    if (unfit.length > 0) return [compiled]
    const own = withGivenValues(compiled, values, options)
    problems.push(...own.problems)
    if (given.nationalIds?.length === 0 && isEnabled(source) && looksForNationalIds(own.compiled)) {
      source.report('error', source.lineOf(['search']), noCountries(rule.id))
      return []
    }
    return [own.compiled]
  })
  const sorted = rules.toSorted((a, b) => compareText(a.rule.id, b.rule.id))
  const byAccount = rulesByAccount(sorted, options.accounts ?? {}, options, others)
  problems.push(...byAccount.problems)
  return {
    rules: sorted,
    accountRules: byAccount.rules,
    problems: withoutRepetition(problems).toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line),
  }
}

function looksForNationalIds(compiled: CompiledRule): boolean {
  const lowerings = compiled.lowerings.map(({ query }) => query)
  return [...searchesOf(compiled), ...lowerings].some(asksForNationalIds)
}

/** What is left out by `!id`, or off, keeps what is given for it. */
function leftOutRules(read: readonly RuleSource[], kept: readonly RuleSource[]): readonly NamedParameters[] {
  const remaining = new Set(kept)
  return read
    .filter((source) => !remaining.has(source))
    .map((source) => {
      const { id, aliases } = namesOf(source)
      return { names: id === null ? aliases : [id, ...aliases], parameters: null }
    })
}

function onceAsked<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined
  return () => (found ??= { value: find() }).value
}
