import { actionsFor } from '../clouds/actions.ts'
import { CLOUD, KINDS } from '../clouds/clouds.ts'
import type { Framework } from '../model/compliance.ts'
import { worstSeverity } from '../model/rule.ts'
import { labelsOf } from '../rules/compliance/requirements-of.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { neededKinds } from '../rules/load/needed-kinds.ts'
import { wrapped } from './folded.ts'
import { printSeverities, printTable } from './print.ts'

/** Below this a title is easier to read under the id than beside it. */
const NARROWEST_TITLE = 40
/** `critical` and two blanks. */
const SEVERITY_WIDTH = 10

/** With every column, for a pipe or a wide terminal. */
export function printRulesWhole(rules: readonly CompiledRule[], frameworks: readonly Framework[]): void {
  printTable(
    ['SEVERITY', 'STATUS', 'ID', 'COMPLIANCE', 'TITLE', 'NEEDS'],
    rules.map((compiled) => {
      const { rule } = compiled
      return [
        worstSeverity(rule),
        statusOf(compiled).join(', '),
        rule.id,
        labelsOf(rule, frameworks).join(' '),
        rule.title,
        actionsFor(neededKinds([compiled]), KINDS)
          .map((action) => CLOUD.actionLabel(action))
          .join(' '),
      ]
    }),
  )
}

/** In the width of a terminal: severity, id and title, and what is special about a rule. */
export function printRulesFitting(rules: readonly CompiledRule[], width: number): void {
  const widestId = Math.max(0, ...rules.map(({ rule }) => rule.id.length))
  const beside = width - SEVERITY_WIDTH - widestId - 2
  const indent = SEVERITY_WIDTH + (beside < NARROWEST_TITLE ? 0 : widestId + 2)
  for (const compiled of rules) {
    const { rule } = compiled
    const severity = worstSeverity(rule)
    const special = statusOf(compiled).filter((word) => word !== 'stable')
    const title = special.length === 0 ? rule.title : `${rule.title} (${special.join(', ')})`
    const [first = '', ...more] = wrapped(title, Math.max(1, width - indent))
    const lines =
      beside < NARROWEST_TITLE
        ? [rule.id, first, ...more]
        : [`${rule.id.padEnd(widestId)}  ${first}`, ...more]
    printSeverities(`${severity.padEnd(SEVERITY_WIDTH)}${lines.join(`\n${' '.repeat(indent)}`)}`)
  }
}

function statusOf({ rule, change }: CompiledRule): readonly string[] {
  return [rule.status, ...(rule.enabled === false ? ['off'] : []), ...(change === null ? [] : ['change'])]
}
