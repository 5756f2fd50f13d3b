import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { KINDS } from '../clouds/clouds.ts'
import { UserError } from '../model/errors.ts'
import { rulesByName } from '../model/rule.ts'
import { checkRules } from '../rules/load/check.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { type LoadOptions, loadRules } from '../rules/load/load.ts'
import { explainSearch } from '../search/index.ts'
import { parseList } from '../settings/values.ts'
import { nearest } from '../text/nearest.ts'
import { count } from '../text/words.ts'
import { EXIT } from './exit.ts'
import { type ExplainedRule, explainRule } from './explained-rule.ts'
import type { ExplainOptions } from './options.ts'
import { guessed, type GivenParams, paramsGiven } from './param-option.ts'
import { print, printJson } from './print.ts'
import { propertyHelp } from './property-help.ts'
import { rulesToLoad } from './rules-to-load.ts'

/** Explains a search, a rule by its id, or each rule of a file: how it is grouped, what it needs, how bad it is. */
export function explainCommand(query: string, options: ExplainOptions): number {
  const params = paramsGiven(options.param ?? [])
  if (!isPath(query) && looksLikePath(query)) throw noFile(query)
  const rules = isPath(query) ? rulesOfPath(query, params, options) : ruleById(query, params, options)
  if (rules === null) {
    explainText(query, params, options)
    return EXIT.good
  }
  const [only, ...more] = rules
  if (options.json === true) printJson(only !== undefined && more.length === 0 ? only : rules)
  else
    for (const [index, rule] of rules.entries()) {
      if (index > 0) print('')
      printRule(rule)
    }
  return EXIT.good
}

function explainText(query: string, params: GivenParams, { json }: ExplainOptions): void {
  const missing = namesIn(query).find((name) => !params.has(name))
  if (missing !== undefined)
    throw new UserError(
      `explain: the search has {{${missing}}}, and no value for it is given; add --param ${missing}=…, or explain the rule by its id or file, which has the default.`,
    )
  const values = Object.fromEntries([...params].map(([name, text]) => [name, guessed(text)]))
  const explanation = explainSearch(query, { model: KINDS, now: new Date(), values })
  if (json === true) {
    printJson(explanation)
    return
  }
  print(explanation.canonical)
  section('Kinds', explanation.kinds)
  section('IAM actions', explanation.actions)
  section('Notes', explanation.notes)
  section('Warnings', explanation.warnings)
}

/** The parameters that the search takes. */
function namesIn(search: string): readonly string[] {
  return Array.from(search.matchAll(/\{\{[#^]?\s*([A-Za-z_]\w*)/g), ([, name = '']) => name)
}

function isPath(query: string): boolean {
  return statSync(resolve(query), { throwIfNoEntry: false }) !== undefined
}

/** A search holds brackets, operators, quotes or blanks, which few paths do. */
function looksLikePath(query: string): boolean {
  return /^[^\s()[\]{}<>=~!"']+$/.test(query) && /[/\\]|\.ya?ml$/.test(query)
}

function noFile(path: string): UserError {
  return new UserError(
    `explain: received ${JSON.stringify(path)}, but there is no such file or folder in ${resolve('.')}; expected a search, the id of a rule, or a file or folder of rules.`,
  )
}

function rulesOfPath(path: string, params: GivenParams, options: ExplainOptions): readonly ExplainedRule[] {
  const { selection, ...load } = rulesToLoad([path], options)
  const { rules } = loadRules(selection, { ...load, withDisabled: true })
  // A value is for those rules of the file that have the parameter; where none has, the first says so.
  const isKnown = (name: string): boolean => rules.some(({ rule }) => Object.hasOwn(rule.parameters, name))
  return rules.map((compiled) => {
    const own = [...params].filter(
      ([name]) => Object.hasOwn(compiled.rule.parameters, name) || !isKnown(name),
    )
    return explainRule(compiled, new Map(own), load.parameters ?? {}, load)
  })
}

/** The rule with this id or alias: words joined by hyphens and the like, which no search is. Null: it is a search. */
function ruleById(
  name: string,
  params: GivenParams,
  options: ExplainOptions,
): readonly ExplainedRule[] | null {
  if (!/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)+$/.test(name)) return null
  const { selection, ...load } = rulesToLoad(parseList(options.rules ?? ''), options)
  const own = rulesOfSelection(selection, load)
  const shipped = own.byName.has(name) ? own : rulesOfSelection(['default'], load)
  const found = own.byName.get(name) ?? shipped.byName.get(name)
  if (found === undefined) {
    const property = propertyHelp(name)
    if (property !== null)
      throw new UserError(
        `explain: expected a search, the id of a rule, or a file or folder of rules. ${property}`,
      )
    const meant = nearest(name, [...own.byName.keys(), ...shipped.byName.keys()])
    const guess = meant === null ? '' : ` Did you mean ${meant}?`
    const mistakes =
      own.mistakes === 0
        ? ''
        : ` ${count(own.mistakes, 'mistake')} may hide it: rules check lists ${own.mistakes === 1 ? 'it' : 'them'}.`
    throw new UserError(
      `explain: received ${JSON.stringify(name)}, which is the id of no rule that ships or is selected; --rules selects your own.${guess}${mistakes}`,
    )
  }
  return [explainRule(found, params, load.parameters ?? {}, load)]
}

interface SelectedRules {
  /** By ids and aliases. */
  readonly byName: ReadonlyMap<string, CompiledRule>
  /** In the files of rules. */
  readonly mistakes: number
}

/**
 * Of what is wrong with other rules nothing is said. Throws a UserError for values of the configuration that no rule can
 * take: then none is in use.
 */
function rulesOfSelection(selection: readonly string[], load: LoadOptions): SelectedRules {
  const { rules, problems } = checkRules(selection, { ...load, examples: 'own', withDisabled: true })
  const given = Object.values(load.parameters ?? {}).flatMap((values) => Object.values(values))
  const configs = new Set(given.map(({ file }) => file))
  const errors = problems.filter(({ level }) => level === 'error')
  const unfit = errors.find(({ file }) => configs.has(file))
  if (unfit !== undefined) throw new UserError(`${unfit.file}:${unfit.line}: ${unfit.message}`)
  const byRule = new Map(rules.map((one) => [one.rule, one]))
  const named = [...rulesByName(rules.map((one) => one.rule))]
  const byName = named.flatMap(([name, rule]) => {
    const compiled = byRule.get(rule)
    return compiled === undefined ? [] : [[name, compiled] as const]
  })
  return { byName: new Map(byName), mistakes: errors.length }
}

const READ_BY_OTHERS = 'those of the search that other rules have read; it has none read itself'

function printRule(explained: ExplainedRule): void {
  const { id, title, file, line, environments, parameters, canonical } = explained
  print(`${id}: ${title}`)
  print(`${file}:${line}`)
  section('Severity', severityLines(explained))
  section(
    'Parameters',
    parameters.map(
      ({ name, value, default: usual, from, description }) =>
        `${name} = ${JSON.stringify(value)} (${from === 'default' ? 'default' : `${from}; default ${JSON.stringify(usual)}`}): ${description}`,
    ),
  )
  section('Environments', environments)
  section('Search', [canonical])
  section('Kinds', explained.reads === 'nothing-more' ? [READ_BY_OTHERS] : explained.kinds)
  section('IAM actions', explained.actions)
  section('Notes', explained.notes)
  section('Warnings', explained.warnings)
}

function severityLines({ severity, lower_when: lowerWhen }: ExplainedRule): readonly string[] {
  const worst =
    typeof severity === 'string'
      ? severity
      : Object.entries(severity)
          .map(([name, one]) => (name === 'default' ? `${one} elsewhere` : `${one} in ${name}`))
          .join(', ')
  return [
    worst,
    ...lowerWhen.map(({ search, severity: lowered }) =>
      search === undefined
        ? `${lowered} where the internet reaches nothing of it`
        : `${lowered} where ${search.trim().replace(/\s+/g, ' ')}`,
    ),
  ]
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  print(`\n${title}`)
  for (const line of lines) print(`  ${line}`)
}
