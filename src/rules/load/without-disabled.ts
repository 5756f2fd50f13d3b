import { UserError } from '../../model/errors.ts'
import type { RuleSource } from './read-rule-file.ts'

/**
 * The rules without those that say `enabled: false`, unless the selection names them or their file: they take many
 * calls, or find more than most people want to hear of. Throws a UserError where nothing is left of the selection,
 * which would pass without a check.
 */
export function withoutDisabled(sources: readonly RuleSource[]): readonly RuleSource[] {
  const left = sources.filter((source) => source.file.named || !isDisabled(source))
  if (left.length > 0 || sources.length === 0) return left
  throw new UserError(
    'rules: every selected rule has enabled: false; nothing would be checked. Name the file of a rule to enable it.',
  )
}

function isDisabled({ value }: RuleSource): boolean {
  return typeof value === 'object' && value !== null && 'enabled' in value && value.enabled === false
}
