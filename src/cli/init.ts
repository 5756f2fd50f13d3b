import { relative, resolve } from 'node:path'
import type { Answer, Given } from '../init/given.ts'
import { initialise, type Initialised, knownOf } from '../init/init.ts'
import { nextSteps } from '../init/next-steps.ts'
import { PARSERS } from '../init/answers.ts'
import { existingOf, type Place, placeOf } from '../init/place.ts'
import { askFor } from '../init/questions.ts'
import { UserError } from '../model/errors.ts'
import { visible } from '../text/visible.ts'
import { count } from '../text/words.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { EXIT } from './exit.ts'
import type { InitOptions } from './options.ts'
import { print, tell } from './print.ts'

/** Writes what a repository needs to scan; asks for what is not given, unless nothing is to be asked. */
export async function initCommand(options: InitOptions): Promise<number> {
  const { yes = false, force = false, into = '.' } = options
  if (!yes && !isTerminal())
    throw new UserError(
      'init: received no --yes, and there is no terminal to ask in; expected --yes with what is not as usual, such as --repository, --accounts, --production-accounts and --pagerduty.',
    )
  const place = placeOf(into, resolve('.'))
  // Whoever is asked first and refused then has answered in vain.
  existingOf(place, [PROJECT_FILES.workflow, PROJECT_FILES.config], { force })
  const given = givenOf(options)
  const said = yes ? given : await ask(given, place)
  const initialised = await initialise(place, withKnown(said, place), { force, now: new Date() })
  printResult(place, initialised)
  return EXIT.good
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY
}

/** Loaded where somebody is asked. */
async function ask(given: Given, place: Place): Promise<Given> {
  const { terminalAsking } = await import('../host/terminal-asking.ts')
  return askFor(given, knownOf(place), terminalAsking({ input: process.stdin, output: process.stdout }))
}

function givenOf(options: InitOptions): Given {
  const names = Object.keys(PARSERS) as Answer[]
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as const])),
  )
}

/** What the clone says of itself holds where nothing is given. */
function withKnown(given: Given, place: Place): Given {
  const { branch, ...known } = knownOf(place)
  const takesBranch = branch !== undefined && given.githubEnvironment === undefined
  return { ...known, ...(takesBranch ? { branch } : {}), ...given }
}

function printResult({ folder }: Place, { answers, project, replaced, notes }: Initialised): void {
  const short = visible(relative(resolve('.'), folder))
  print(`Written in ${short === '' ? 'this folder' : short}:`)
  for (const file of project.files.keys()) print(`  ${file}${replaced.includes(file) ? ' (replaced)' : ''}`)
  print(
    `Read as a run would: the configuration, ${count(project.rules, 'rule')}, ${count(project.examples, 'example')} of your own, and the workflow.`,
  )
  for (const note of notes) tell(`Note: ${note}`)
  print('')
  print(short === '' ? 'What is left to do:' : `What is left to do in ${short}:`)
  for (const line of nextSteps(answers, project)) print(line)
}
