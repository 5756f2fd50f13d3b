import { resolve } from 'node:path'
import { KINDS } from '../clouds/clouds.ts'
import { checkExceptions, problemLine } from '../exceptions/load.ts'
import { EXPIRING_DAYS } from '../model/exception.ts'
import { loadRules } from '../rules/load/load.ts'
import { readConfig } from '../settings/config-file.ts'
import { findExceptions } from '../settings/find-exceptions.ts'
import { count } from '../text/words.ts'
import { placeWords } from '../words/exception-words.ts'
import { EXIT } from './exit.ts'
import type { ConfigOption, JsonOption } from './options.ts'
import { print, printJson } from './print.ts'

/** Says what is wrong with the file, and which entries have expired or expire soon. */
export function exceptionsCheckCommand(
  file: string,
  { config = '', json }: JsonOption & ConfigOption,
): number {
  const workspace = resolve('.')
  const now = new Date()
  const maxDays = readConfig(config, workspace).exceptionsMaxDays
  const { rules } = loadRules(['default'], {
    workspace,
    model: KINDS,
    now,
    examples: 'own',
    withDisabled: true,
  })
  const path = findExceptions(file, workspace)
  const { exceptions, problems } =
    path === null
      ? { exceptions: { all: [] }, problems: [] }
      : checkExceptions(path, { workspace, now, maxDays, rules, model: KINDS })
  const expiring = exceptions.all.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= EXPIRING_DAYS)
  if (json === true) {
    printJson({
      problems,
      exceptions: exceptions.all.map(({ entry, daysLeft }) => ({ ...entry, daysLeft })),
    })
  } else {
    for (const problem of problems) print(problemLine(problem))
    for (const { entry, daysLeft } of expiring) {
      const when = daysLeft === 0 ? 'expired' : 'expires'
      print(`${placeWords(entry)} ${when} on ${entry.expires} (${entry.owner})`)
    }
    print(`${count(exceptions.all.length, 'exception')}, ${count(problems.length, 'problem')}.`)
  }
  return problems.length === 0 ? EXIT.good : EXIT.wrongUse
}
