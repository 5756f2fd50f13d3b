import { UserError } from '../../model/errors.ts'
import { nearest } from '../../text/nearest.ts'
import { namesOf, type RuleSource } from './read-rule-file.ts'

/**
 * The rules without those that `!id` leaves out. A name is an id first, and an alias where no rule has it as its id,
 * so that a rule which replaces another may keep the other's id as an alias. Throws a UserError for a name that no
 * rule has, unless some files could not be read and may hold it.
 */
export function leaveOut(
  sources: readonly RuleSource[],
  names: readonly string[],
  allRead: boolean,
): readonly RuleSource[] {
  const rules = sources.map((source) => ({ source, ...namesOf(source) }))
  const removed = new Set<RuleSource>()
  for (const name of names) {
    const byId = rules.filter((rule) => rule.id === name)
    const found = byId.length > 0 ? byId : rules.filter((rule) => rule.aliases.includes(name))
    for (const { source } of found) removed.add(source)
    if (found.length > 0 || !allRead) continue
    const known = rules.flatMap(({ id, aliases }) => aliases.concat(id ?? []))
    const meant = nearest(name, known)
    throw new UserError(
      `rules: received "!${name}", but no selected rule has that id or alias; ` +
        (meant === null ? 'expected ! before the id of a rule.' : `did you mean "!${meant}"?`),
    )
  }
  const left = sources.filter((source) => !removed.has(source))
  if (left.length > 0 || removed.size === 0) return left
  throw new UserError('rules: every selected rule is left out again by !id; nothing would be checked.')
}
