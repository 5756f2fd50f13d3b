import { resolve } from 'node:path'
import { KINDS } from '../clouds/clouds.ts'
import { checkExceptions, problemLine } from '../exceptions/load.ts'
import { EXPIRING_DAYS } from '../model/exception.ts'
import { firstPrivacy } from '../run/privacy.ts'
import { selectRules } from '../run/prologue.ts'
import { maskedLines } from '../sensitive/line-mask.ts'
import { readSettings } from '../settings/read-settings.ts'
import { count } from '../text/words.ts'
import { placeWords } from '../words/exception-words.ts'
import { EXIT } from './exit.ts'
import { inputGiven, type PolicyOptions } from './options.ts'
import { sayingOf } from './saying.ts'

/** Says what is wrong with the file, and which entries have expired or expire soon. */
export function exceptionsCheckCommand(file: string, options: PolicyOptions): number {
  const settings = readSettings((name) => {
    // Nothing is sent, so that no variable with a secret need be set.
    if (name === 'dry-run') return 'true'
    return name === 'exceptions' ? file : (inputGiven(name, options) ?? '')
  }, resolve('.'))
  const { exceptions: path, workspace, exceptionsMaxDays: maxDays } = settings
  const now = new Date()
  // Whether there is an accepted state is for the run to say: the rules about changes may be meant as well.
  const { rules } = selectRules({ ...settings, acceptedState: settings.acceptedState ?? workspace }, now)
  const { exceptions, problems } =
    path === null
      ? { exceptions: { all: [] }, problems: [] }
      : checkExceptions(path, { workspace, now, maxDays, rules, model: KINDS })
  const { privacy, outgoing } = firstPrivacy(settings, { status: 'none' })
  const saying = sayingOf(outgoing)
  const print = (line: string): void => saying.print(maskedLines(line, privacy))
  const ending = exceptions.all.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= EXPIRING_DAYS)
  if (options['json'] === true) {
    const all = {
      problems,
      warnings: exceptions.all.flatMap(({ warnings }) => warnings),
      exceptions: exceptions.all.map(({ entry, daysLeft }) => ({ ...entry, daysLeft })),
    }
    saying.json(privacy.value(all))
  } else {
    for (const problem of problems) print(problemLine(problem))
    for (const warning of exceptions.all.flatMap(({ warnings }) => warnings)) print(warning)
    for (const { entry, daysLeft } of ending) {
      const when = daysLeft === 0 ? `expired on ${entry.expires}` : `expires on ${entry.expires}`
      const left = daysLeft === 0 ? '' : `${count(daysLeft ?? 0, 'day')} left, `
      print(`${placeWords(entry)} ${when} (${left}${entry.owner})`)
    }
    print(
      path === null
        ? 'There is no exceptions file.'
        : `${count(exceptions.all.length, 'exception')}, ${count(problems.length, 'problem')}.`,
    )
  }
  saying.end()
  return problems.length === 0 ? EXIT.good : EXIT.wrongUse
}
