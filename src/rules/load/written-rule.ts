import { UserError } from '../../model/errors.ts'
import { nearest } from '../../text/nearest.ts'
import { rulesOf } from './family.ts'
import { namesOf, readRuleFile, type RuleSource } from './read-rule-file.ts'
import { selectFiles } from './select-files.ts'
import { CALL } from '../../text/call.ts'

/**
 * The rule of this id or alias among those that are selected, else among those that ship, off or not, as it would stand in
 * a file of its own: with the values of its row put in. Throws a UserError where no rule is called so; a file that cannot
 * be read is the reason then, and nothing is said of it otherwise.
 */
export function writtenRule(name: string, selection: readonly string[], workspace: string): RuleSource {
  const faults: string[] = []
  const named = selectFiles([...selection, 'default'], workspace).files.flatMap((file) =>
    readRuleFile(file, (level, line, message) => {
      if (level === 'error') faults.push(`${file.file}:${line}: ${message}`)
    })
      .flatMap(rulesOf)
      .map((source) => Object.assign({ source }, namesOf(source))),
  )
  const found = named.find(({ id }) => id === name) ?? named.find(({ aliases }) => aliases.includes(name))
  if (found !== undefined) return found.source
  const [fault] = faults
  if (fault !== undefined) throw new UserError(fault)
  const meant = nearest(
    name,
    named.flatMap(({ id, aliases }) => aliases.concat(id ?? [])),
  )
  const help =
    meant === null ? `${CALL} rules list shows all, --rules selects your own.` : `did you mean ${meant}?`
  throw new UserError(`no rule that ships or is selected is called ${JSON.stringify(name)}; ${help}`)
}
