import { fingerprint } from '../model/fingerprint.ts'
import type { LoadedHistory, RememberedFinding } from '../model/history.ts'
import type { Rule } from '../model/rule.ts'
import { rulesByName } from '../model/rule.ts'

/**
 * What the last run knew, by fingerprint; empty unless a history was loaded. A finding under a former id of a rule
 * (`aliases`) is brought to the present one, so that renaming a rule neither fixes nor adds anything.
 */
export function rememberedFindings(
  loaded: LoadedHistory,
  rules: readonly Rule[],
): ReadonlyMap<string, RememberedFinding> {
  if (loaded.status !== 'loaded') return new Map()
  const byName = rulesByName(rules)
  const direct = new Map<string, RememberedFinding>()
  const renamed = new Map<string, RememberedFinding>()
  for (const [key, finding] of Object.entries(loaded.history.findings)) {
    const rule = byName.get(finding.rule)?.id ?? finding.rule
    if (rule === finding.rule) direct.set(key, finding)
    else {
      const current = { ...finding, rule }
      renamed.set(fingerprint(current), current)
    }
  }
  return new Map([...renamed, ...direct])
}
