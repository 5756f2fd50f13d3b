import { UserError } from '../../model/errors.ts'
import { namesOf, type RuleSource } from './read-rule-file.ts'

/**
 * The rules of files that the selection means. A rule with `enabled: false` takes many calls, or finds more than most
 * people want to hear of: it is only meant where its id or the path of its file is given. Throws a UserError where
 * nothing is left of the selection, which would pass without a check.
 * @param withDisabled takes those with `enabled: false` as if they were as the others
 */
export function selectedRules(sources: readonly RuleSource[], withDisabled: boolean): readonly RuleSource[] {
  const meant = sources.filter((source) => isEnabled(source) || (withDisabled && source.file.selected.among))
  if (meant.length > 0 || sources.length === 0) return meant
  throw new UserError(
    'rules: every selected rule has enabled: false; nothing would be checked. Name the file of a rule to enable it.',
  )
}

/** Whether a run with the selection checks it. */
export function isEnabled(source: RuleSource): boolean {
  const { among, byPath, ids } = source.file.selected
  return byPath || ids.includes(namesOf(source).id ?? '') || (among && !isDisabled(source))
}

function isDisabled({ value }: RuleSource): boolean {
  return typeof value === 'object' && value !== null && 'enabled' in value && value.enabled === false
}
