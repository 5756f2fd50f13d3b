import { UserError } from '../../model/errors.ts'
import { nearest } from '../../text/nearest.ts'
import { rulesOf } from './family.ts'
import { namesOf, readRuleFile, type RuleSource } from './read-rule-file.ts'
import { selectFiles } from './select-files.ts'

/**
 * The rule of this id or alias among those that are selected, off or not, as it would stand in a file of its own: with
 * the values of its row put in. Throws a UserError where no rule is called so, or a file cannot be read.
 */
export function writtenRule(name: string, selection: readonly string[], workspace: string): RuleSource {
  const rules = selectFiles(selection, workspace).files.flatMap((file) =>
    readRuleFile(file, (level, line, message) => {
      if (level === 'error') throw new UserError(`${file.file}:${line}: ${message}`)
    }).flatMap(rulesOf),
  )
  const named = rules.map((source) => Object.assign({ source }, namesOf(source)))
  const found = named.find(({ id }) => id === name) ?? named.find(({ aliases }) => aliases.includes(name))
  if (found !== undefined) return found.source
  const meant = nearest(
    name,
    named.flatMap(({ id, aliases }) => aliases.concat(id ?? [])),
  )
  const help = meant === null ? 'cloud-baseline rules list shows all.' : `did you mean ${meant}?`
  throw new UserError(`no selected rule is called "${name}"; ${help}`)
}
