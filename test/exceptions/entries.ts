import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import type { Exceptions } from '../../src/exceptions/exceptions.ts'
import { loadExceptions } from '../../src/exceptions/load.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { NOW } from '../support/times.ts'

export const FILE = 'exceptions.yml'

/** About security groups. */
export const RULE = compiledRule('is(aws_ec2_security_group)')

/** Entries in the flow style of YAML, the first at line 2, of which each has what every entry needs. */
export function exceptionsOf(
  entries: readonly string[],
  rules: readonly CompiledRule[] = [RULE],
  now = NOW,
): Exceptions {
  const workspace = mkdtempSync(join(tmpdir(), 'exceptions-'))
  const lines = entries.map((entry) => {
    const rule = entry.includes('rule:') ? '' : "rule: '*', "
    const expires = entry.includes('expires:') ? '' : `expires: ${DEFAULT_EXPIRY}, `
    return `  - { ${rule}${expires}reason: known, owner: me, ${entry} }`
  })
  writeFileSync(join(workspace, FILE), ['exceptions:', ...lines, ''].join('\n'))
  try {
    const options = { workspace, now: new Date(now), maxDays: 365, rules, model: AWS_KINDS }
    return loadExceptions(join(workspace, FILE), options)
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/** Some weeks behind NOW. */
export const DEFAULT_EXPIRY = '2026-12-31'

/** The rule, knowing which entries name it. */
export function withExceptions(compiled: CompiledRule, exceptions: Exceptions): CompiledRule {
  const rules = [compiled]
  const [found] = exceptions.among({ rules, accountRules: new AccountRules(rules), warnings: [] }).rules
  return found ?? compiled
}
