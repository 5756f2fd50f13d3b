import { actionsFor } from '../clouds/actions.ts'
import { KINDS } from '../clouds/clouds.ts'
import type { Framework } from '../model/compliance.ts'
import { severityRank } from '../model/severity.ts'
import { isJudgedEverywhere, type RuleChange, worstSeverity } from '../model/rule.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { loadFrameworks } from '../rules/compliance/load-frameworks.ts'
import { requirementsOf } from '../rules/compliance/requirements-of.ts'
import { loadRules } from '../rules/load/load.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import { writtenRule } from '../rules/load/written-rule.ts'
import { toYaml } from '../text/yaml.ts'
import { EXIT } from './exit.ts'
import type { ListOptions, ShowOptions } from './options.ts'
import { print, printJson } from './print.ts'
import { rulesToLoad } from './rules-to-load.ts'
import { printRulesFitting, printRulesWhole } from './rules-table.ts'

/** Lists the selected rules, worst first, those that are off until they are named too. */
export function listCommand(selection: readonly string[], options: ListOptions): number {
  const { selection: chosen, ...load } = rulesToLoad(selection, options)
  const { rules } = loadRules(chosen, { ...load, examples: 'own', withDisabled: true })
  const frameworks = loadFrameworks()
  if (options.json) {
    printJson(rules.map((rule) => describe(rule, frameworks)))
    return EXIT.good
  }
  const sorted = rules.toSorted(
    (a, b) => severityRank(worstSeverity(a.rule)) - severityRank(worstSeverity(b.rule)),
  )
  const { isTTY, columns } = process.stdout
  if (isTTY && options.wide !== true) printRulesFitting(sorted, columns)
  else printRulesWhole(sorted, frameworks)
  return EXIT.good
}

function describe(compiled: CompiledRule, frameworks: readonly Framework[]): object {
  const { rule } = compiled
  const { id, title, severity, lowerWhen, reach, status, note, aliases, place, search, parameters } = rule
  const kinds = neededKinds([compiled])
  return {
    id,
    title,
    severity,
    lower_when: lowerWhen,
    status,
    enabled: rule.enabled !== false,
    note,
    aliases,
    judged_at: isJudgedEverywhere(rule) ? 'everywhere' : 'owner',
    reads: rule.reads ?? 'its-kinds',
    file: place.file,
    line: place.line,
    search,
    ...(rule.change === undefined ? {} : { change: withoutExamples(rule.change) }),
    reach,
    ...(rule.service === undefined ? {} : { service: rule.service }),
    parameters,
    kinds,
    actions: actionsFor(kinds, KINDS),
    compliance: requirementsOf(rule, frameworks),
  }
}

function withoutExamples({
  on,
  paths,
  before,
  after,
  immutableOnly,
}: RuleChange): Omit<RuleChange, 'examples'> {
  return {
    on,
    paths,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(immutableOnly === undefined ? {} : { immutableOnly }),
  }
}

/** Prints a rule as it would stand in a file of its own, and says where it does stand. */
export function showCommand(name: string, selection: readonly string[], options: ShowOptions): number {
  const given = [...selection, ...(options.rules === undefined ? [] : [options.rules])]
  const { workspace, ...chosen } = rulesToLoad(given, options)
  const source = writtenRule(name, chosen.selection, workspace)
  const place = { file: source.file.file, line: source.lineOf(['id']) }
  if (options.json) printJson({ ...place, rule: source.value })
  else print(`# ${place.file}:${place.line}\n${toYaml(source.value)}`)
  return EXIT.good
}
