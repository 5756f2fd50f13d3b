import { createHash } from 'node:crypto'
import { parameterValues } from '../rules/load/parameters.ts'
import type { Rule } from '../model/rule.ts'

/**
 * 12 hexadecimal digits that are the same where the same rules judged with the same values: an auditor sees by them whether
 * two runs asked the same. Where a rule is written, and its examples, make no difference.
 */
export function rulesDigest(rules: readonly Rule[]): string {
  const hash = createHash('sha256')
  for (const rule of rules) {
    const { id, severity, search, change, lowerWhen, environments } = rule
    hash.update(JSON.stringify([id, severity, search, parameterValues(rule), lowerWhen, environments]))
    if (change !== undefined) hash.update(JSON.stringify({ ...change, examples: [] }))
  }
  return hash.digest('hex').slice(0, 12)
}
