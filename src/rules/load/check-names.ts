import { isWorse } from '../../model/severity.ts'
import { type Rule, worstSeverity } from '../../model/rule.ts'
import { nearest } from '../../text/nearest.ts'
import type { PlacedRule } from './duplicates.ts'

/** Other rules by their names. */
interface Names {
  readonly names: readonly string[]
}

/** Warns where a rule of the user's, that is checked alone, has the name of one that ships: `default` and it do not go together. */
export function warnOfShippedName({ rule, source }: PlacedRule, shipped: () => readonly Names[]): void {
  if (rule.place.shipped) return
  const taken = new Set(shipped().flatMap(({ names }) => names))
  const warn = (path: readonly (string | number)[], what: string, name: string): void => {
    if (!taken.has(name)) return
    source.report(
      'warning',
      source.lineOf(path),
      `${what}: a rule that ships is called "${name}"; with \`rules: default\` this one is refused, unless \`!${name}\` leaves that out.`,
    )
  }
  warn(['id'], 'id', rule.id)
  for (const [index, alias] of rule.aliases.entries()) warn(['aliases', index], 'aliases', alias)
}

/** Warns of broader rules that there are not. */
export function warnOfCovers(
  { rule, source }: PlacedRule,
  selected: readonly Rule[],
  others: () => readonly Names[],
): void {
  const { coveredBy = [] } = rule.alert
  if (rule.place.shipped || coveredBy.length === 0) return
  const known = [
    ...selected.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...others().flatMap(({ names }) => names),
  ]
  for (const [index, name] of coveredBy.entries()) {
    if (known.includes(name)) continue
    const meant = nearest(name, known)
    const help = meant === null ? '' : `; did you mean ${meant}?`
    const sentence = `alert.covered_by: no rule that ships or is selected is called "${name}"${help}`
    source.report(
      'warning',
      source.lineOf(['alert', 'covered_by', index]),
      meant === null ? `${sentence}.` : sentence,
    )
  }
}

/** Warns of severities that lower nothing. */
export function warnOfLowerings({ rule, source }: PlacedRule): void {
  const worst = worstSeverity(rule)
  for (const [index, { severity }] of rule.lowerWhen.entries()) {
    if (isWorse(worst, severity)) continue
    source.report(
      'warning',
      source.lineOf(['lower_when', index, 'severity']),
      `lower_when: ${severity} is not lower than ${worst}, the severity of the rule, so it changes nothing.`,
    )
  }
}
