import { resolve } from 'node:path'
import { KINDS } from '../clouds/clouds.ts'
import { type Rule, rulesByName } from '../model/rule.ts'
import { loadRules } from '../rules/load/load.ts'
import { parameterValues } from '../rules/load/parameters.ts'
import { explainSearch } from '../search/index.ts'
import { EXIT } from './exit.ts'
import type { JsonOption } from './options.ts'
import { print, printJson } from './print.ts'

/** Shows how a search, or that of a rule which ships, is grouped and what it needs. */
export function explainCommand(query: string, options: JsonOption): number {
  const now = new Date()
  const rule = ruleOf(query, now)
  const values = rule === undefined ? {} : parameterValues(rule)
  const explanation = explainSearch(rule?.search ?? query, { model: KINDS, now, values })
  if (options.json) {
    printJson(explanation)
    return EXIT.good
  }
  print(explanation.canonical)
  section('Kinds', explanation.kinds)
  section('IAM actions', explanation.actions)
  section('Notes', explanation.notes)
  section('Warnings', explanation.warnings)
  return EXIT.good
}

/** The rule that ships with this id or alias: words joined by hyphens and the like, which no search is. */
function ruleOf(name: string, now: Date): Rule | undefined {
  if (!/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)+$/.test(name)) return undefined
  const options = { workspace: resolve('.'), model: KINDS, now, examples: 'own', withDisabled: true } as const
  return rulesByName(loadRules(['default'], options).rules.map(({ rule }) => rule)).get(name)
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  print(`\n${title}`)
  for (const line of lines) print(`  ${line}`)
}
