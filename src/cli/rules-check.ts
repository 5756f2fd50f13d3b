import { resolve } from 'node:path'
import { openHost } from '../host/open-host.ts'
import { terminalLogger } from '../host/terminal-logger.ts'
import { EVERYTHING } from '../model/coverage.ts'
import { type CheckedRules, checkRules, type RuleProblem } from '../rules/load/check.ts'
import type { LoadOptions } from '../rules/load/load.ts'
import { type TriedRules, tryRules } from '../run/try-rules.ts'
import { maskedLines } from '../sensitive/line-mask.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { readSettings } from '../settings/read-settings.ts'
import { sendingProblems } from '../settings/sending-problems.ts'
import { compareText } from '../text/compare.ts'
import { count } from '../text/words.ts'
import { EXIT } from './exit.ts'
import { gateGiven } from './gate.ts'
import { inputGiven, type RulesCheckOptions } from './options.ts'
import { rulesToLoad } from './rules-to-load.ts'
import { type Saying, sayingOf } from './saying.ts'
import { isWhole, jsonOfTried, printTried, triedRule } from './rules-tried.ts'

type Print = Saying['print']

/** Reports every mistake in the selected rules and in where the configuration file sends to; with inventories also what each rule finds there. */
export async function checkCommand(given: readonly string[], options: RulesCheckOptions): Promise<number> {
  const { config, inventory, json = false } = options
  const ofConfig = config === undefined ? {} : { config }
  const { selection, ...load } = rulesToLoad(given, ofConfig)
  const { problems: ofRules, ...rest } = checkRules(selection, { ...load, withDisabled: true })
  const { privacy, outgoing } = gateGiven(ofConfig)
  const { print, json: printJson, end } = sayingOf(outgoing)
  const ofSending = sendingProblems(config ?? '', load.workspace, process.env)
  const checked = { ...rest, problems: [...ofSending, ...ofRules].map((one) => maskedProblem(one, privacy)) }
  const errors = checked.problems.filter(({ level }) => level === 'error').length
  if (!json) printProblems(checked, errors, print)
  if (errors > 0 || inventory === undefined) {
    if (json) printJson(jsonOf(checked))
    end()
    return errors > 0 ? EXIT.wrongUse : EXIT.good
  }
  const tried = await tryOn(selection, load, options)
  const results = checked.rules.map((rule) => triedRule(rule, tried))
  const late = notHeld(checked, selection, load, tried).map((one) => maskedProblem(one, privacy))
  const problems = [...checked.problems, ...late]
  if (json) printJson({ ...jsonOf({ ...checked, problems }), tried: results.map(jsonOfTried) })
  else {
    if (results.length > 0) print('')
    for (const problem of late) printProblem(problem, print)
    for (const one of results) printTried(one, tried, print)
  }
  end()
  return results.every(isWhole) ? EXIT.good : EXIT.incomplete
}

/** It may quote what the user wrote. */
function maskedProblem({ message, excerpt, ...where }: RuleProblem, privacy: Privacy): RuleProblem {
  const shown = excerpt === null ? null : maskedLines(excerpt, privacy)
  return { ...where, message: privacy.text(message), excerpt: shown }
}

function printProblems({ rules, problems }: CheckedRules, errors: number, print: Print): void {
  for (const problem of problems) printProblem(problem, print)
  const examples = rules.reduce((sum, { rule }) => sum + (rule.change ?? rule).examples.length, 0)
  print(
    `${count(rules.length, 'rule')}${notInEachScan(rules)} with ${count(examples, 'example')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`,
  )
}

/** A scan checks fewer: it says how many. */
function notInEachScan(rules: CheckedRules['rules']): string {
  const changes = rules.filter(({ rule }) => rule.change !== undefined).length
  const disabled = rules.filter(({ rule }) => rule.change === undefined && rule.enabled === false).length
  const parts = [
    ...(changes > 0 ? [`${changes} about changes`] : []),
    ...(disabled > 0 ? [`${disabled} disabled`] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function printProblem({ file, line, level, message, excerpt }: RuleProblem, print: Print): void {
  print(`${file}:${line}: ${level}: ${message}`)
  if (excerpt !== null) for (const part of excerpt.split('\n')) print(`  ${part}`)
}

/** What the searches ask about accounts, regions and environments that the inventories do not have. */
function notHeld(
  { problems }: CheckedRules,
  selection: readonly string[],
  load: LoadOptions,
  { accounts, coverage }: TriedRules,
): readonly RuleProblem[] {
  const environments = accounts.map(({ environment }) => environment)
  const isKnown = load.environments === undefined && environments.every(({ certain }) => certain)
  const regions = [
    ...coverage.complete.flatMap((one) => one.regions),
    ...coverage.gaps.flatMap(({ places }) => places.flatMap((place) => place.regions)),
  ]
  const held = {
    where: 'the inventory',
    accounts,
    regions: sortedOnce(regions.filter((region) => region !== EVERYTHING)),
    ...(isKnown && { environments: sortedOnce(environments.map(({ name }) => name)) }),
  }
  const told = new Set(problems.map(({ message }) => message))
  const again = checkRules(selection, { ...load, held, examples: 'own', withDisabled: true })
  return again.problems.filter(({ message }) => !told.has(message))
}

function sortedOnce(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted(compareText)
}

function jsonOf({ rules, problems }: CheckedRules): object {
  return { rules: rules.map(({ rule }) => rule.id), problems }
}

async function tryOn(
  selection: readonly string[],
  load: LoadOptions,
  options: RulesCheckOptions,
): ReturnType<typeof tryRules> {
  const settings = readSettings((name) => {
    // Nothing is sent or kept, so that no variable with a secret need be set.
    if (name === 'dry-run') return 'true'
    return name === 'history' ? 'none' : (inputGiven(name, options) ?? '')
  }, resolve('.'))
  const host = openHost(settings, {
    logger: { ...terminalLogger(process.stderr, process.env), info: () => undefined },
    environment: process.env,
    publish: () => Promise.resolve(),
  })
  try {
    return await tryRules(settings, host, (now) => {
      const { rules, accountRules } = checkRules(selection, {
        ...load,
        now,
        examples: 'own',
        withDisabled: true,
      })
      return { rules, accountRules, warnings: [] }
    })
  } finally {
    host.release()
  }
}
