import { meantEnvironment } from '../accounts/environment.ts'
import { appliesTo, type Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import { count, enumerate } from '../text/words.ts'

/** What of a run tells which of its rules had anything to judge. */
type JudgedRun = Pick<Run, 'accounts' | 'rules' | 'outcomes' | 'coverage'>

/**
 * Rules that judged nothing although everything was there to be judged: no account has their environment, or no region
 * of the run has what they ask about. That is no pass. Where an account was not read at all, a gap tells of it, and what
 * the rule would have said there is unknown.
 */
export function idleRules({ accounts, rules, outcomes, coverage }: JudgedRun): readonly Rule[] {
  // Those about changes wait for an accepted state, and the report says where there is none.
  const silent = new Map(rules.filter(({ change }) => change === undefined).map((rule) => [rule.id, rule]))
  for (const { rule } of outcomes) {
    silent.delete(rule)
    // Mostly after a few of hundreds of thousands.
    if (silent.size === 0) return []
  }
  if (accounts.length === 0) return []
  const read = new Set(coverage.complete.map(({ account }) => account))
  return [...silent.values()].filter((rule) =>
    accounts.every(({ id, environment }) => !appliesTo(rule, environment.name) || read.has(id)),
  )
}

/** A sentence for each, with a guess at what was meant. */
export function idleRuleWarnings(run: JudgedRun): readonly string[] {
  const environments = [...new Set(run.accounts.map(({ environment }) => environment.name))].toSorted()
  return idleRules(run).map((rule) => {
    if (environments.some((environment) => appliesTo(rule, environment)))
      return `${rule.id} judged nothing: none of the regions that were read has the kind of resource that it asks about.`
    const wanted = enumerate(rule.environments)
    const one = rule.environments.length === 1
    return `${rule.id} judged nothing: it is only for the ${one ? 'environment' : 'environments'} ${wanted}, and no account of this run is in ${one ? 'it' : 'one of them'}. ${describe(environments)}${guess(rule, environments)}`
  })
}

function describe(environments: readonly string[]): string {
  return `${count(environments.length, 'environment')} in this run: ${enumerate(environments)}.`
}

function guess({ environments }: Rule, known: readonly string[]): string {
  const meant = environments.map((wanted) => meantEnvironment(wanted, known)).find((one) => one !== null)
  return meant === undefined ? '' : ` Did you mean ${meant}?`
}
