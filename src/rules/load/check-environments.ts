import { meantEnvironment } from '../../accounts/environment.ts'
import { enumerate } from '../../text/words.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'
import type { PlacedRule } from './duplicates.ts'

/** Warns of environments that no account can be in, so that the rule, or the severity, is for nobody. */
export function warnOfEnvironments({ rule, source }: PlacedRule, known: readonly string[]): void {
  const warn = (path: YamlPath, name: string, what: string): void => {
    const unknown = unknownEnvironment(name, known)
    if (unknown !== null) source.report('warning', source.lineOf(path), `${what}: ${unknown}`)
  }
  for (const [index, name] of rule.environments.entries()) warn(['environments', index], name, 'environments')
  if (typeof rule.severity === 'string') return
  for (const name of Object.keys(rule.severity))
    if (name !== 'default') warn(['severity', name], name, 'severity')
}

/** A sentence about an environment that is none of those that accounts can be in; null where it is one. */
export function unknownEnvironment(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null
  const meant = meantEnvironment(name, known)
  const guess = meant === null ? '' : ` Did you mean ${meant}?`
  return `by the configuration no account is in ${name}; accounts are in ${enumerate(known, 'or')}.${guess}`
}
