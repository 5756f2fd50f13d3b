import type {
  AssessedFramework,
  AssessedRequirement,
  Framework,
  Requirement,
} from '../../model/compliance.ts'
import type { KindModel } from '../../model/kind.ts'
import { appliesTo, type GivenParameters, type Rule } from '../../model/rule.ts'
import type { Run } from '../../model/run.ts'
import { enumerate } from '../../text/words.ts'
import { isChanged } from '../load/parameters.ts'

/** What of a run decides over requirements. */
type AssessedRun = Pick<Run, 'accounts' | 'rules' | 'outcomes' | 'findings'>

/** Why a rule without a violation does not prove anything. */
type Doubt = 'not-enabled' | 'replaced' | 'changed' | 'not-applied' | 'not-managed' | 'not-read' | 'left-out'

/** What a rule says about all accounts together. */
interface Standing {
  /** Those among them that are accepted. */
  readonly accepted: number
  readonly violations: number
  readonly doubt: Doubt | null
}

/** What a rule found in all accounts. */
interface Tally {
  violations: number
  /** Resources of which the rule was decided. */
  decided: number
  complete: boolean
  /** Whether it says nothing of some resource, since the settings leave out what decides. */
  leftOpen: boolean
  readonly accounts: Set<string>
}

/**
 * What the run says about each requirement. The rules' own outcomes decide, not the findings: what a report leaves out
 * is violated all the same.
 * @param model the kinds that rules ask about
 * @param perAccount values for parameters of rules, each set of one account's own
 */
export function assessCompliance(
  frameworks: readonly Framework[],
  run: AssessedRun,
  model: KindModel,
  perAccount: readonly GivenParameters[] = [],
): readonly AssessedFramework[] {
  const mapped = new Set(frameworks.flatMap(({ requirements }) => requirements.flatMap(({ rules }) => rules)))
  const standings = standingsOf(mapped, run, model, perAccount)
  return frameworks.map(({ id, name, version, url, requirements }) => ({
    id,
    name,
    version,
    url,
    requirements: requirements.map((requirement) => assess(requirement, standings)),
  }))
}

function standingsOf(
  mapped: ReadonlySet<string>,
  run: AssessedRun,
  model: KindModel,
  perAccount: readonly GivenParameters[],
): ReadonlyMap<string, Standing> {
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]))
  const tallies = tallyOutcomes(mapped, run)
  // Violated before and not looked at again, as in a region that the settings now leave out: it has no outcome.
  const unseen = new Set(run.findings.filter(({ result }) => result === 'unknown').map(({ rule }) => rule))
  const accepted = Map.groupBy(
    run.findings.filter(({ standing, result }) => standing === 'accepted' && result === 'violation'),
    ({ rule }) => rule,
  )
  const standings = new Map<string, Standing>()
  for (const id of mapped) {
    const tally = tallies.get(id)
    const rule = rules.get(id)
    const isOtherwise = rule !== undefined && isChanged(rule, perAccount)
    const isNowhere =
      tally?.decided === 0 && rule?.needs.some((kind) => model.get(kind)?.inOneAccount) === true
    const doubt = doubtOf(rule, isOtherwise, tally, unseen, run) ?? (isNowhere ? 'not-managed' : null)
    // A rule of the user's own with this id may ask about something else: what it finds decides nothing.
    const violations = doubt === 'replaced' ? 0 : (tally?.violations ?? 0)
    const few = violations === 0 ? 0 : (accepted.get(id)?.length ?? 0)
    standings.set(id, { violations, accepted: Math.min(few, violations), doubt })
  }
  return standings
}

function tallyOutcomes(mapped: ReadonlySet<string>, { outcomes }: AssessedRun): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { rule, account, incomplete, passed, violations, leftOpen } of outcomes) {
    if (!mapped.has(rule)) continue
    const tally = tallies.get(rule) ?? {
      violations: 0,
      decided: 0,
      complete: true,
      leftOpen: false,
      accounts: new Set(),
    }
    tallies.set(rule, tally)
    tally.violations += violations
    tally.decided += passed + violations
    tally.complete &&= incomplete.length === 0
    tally.leftOpen ||= leftOpen !== undefined
    tally.accounts.add(account)
  }
  return tallies
}

function doubtOf(
  rule: Rule | undefined,
  isOtherwise: boolean,
  tally: Tally | undefined,
  unseen: ReadonlySet<string>,
  { accounts }: AssessedRun,
): Doubt | null {
  if (rule === undefined) return 'not-enabled'
  if (!rule.place.shipped) return 'replaced'
  // A rule that asks for less than what was mapped proves less, and it is not known which values ask for less.
  if (isOtherwise) return 'changed'
  if (tally?.complete === false || unseen.has(rule.id)) return 'not-read'
  if (tally?.leftOpen === true) return 'left-out'
  const concerned = accounts.filter(({ environment }) => appliesTo(rule, environment.name))
  if (concerned.length === 0) return 'not-applied'
  // An account of which nothing was read may have no outcome at all.
  return concerned.every(({ id }) => tally?.accounts.has(id) === true) ? null : 'not-read'
}

function assess(requirement: Requirement, standings: ReadonlyMap<string, Standing>): AssessedRequirement {
  if (requirement.manual !== undefined) return { ...requirement, status: 'manual', violations: 0 }
  const sumOf = (number: 'violations' | 'accepted'): number =>
    requirement.rules.reduce((sum, id) => sum + (standings.get(id)?.[number] ?? 0), 0)
  const accepted = sumOf('accepted')
  const violations = sumOf('violations') - accepted
  const doubtful = Map.groupBy(requirement.rules, (id) => standings.get(id)?.doubt ?? null)
  const reasons = REASONS.flatMap(([doubt, words]) => {
    const rules = doubtful.get(doubt)
    return rules === undefined ? [] : [`${words} ${enumerate(rules)}.`]
  })
  const met = accepted > 0 ? 'met-with-exceptions' : 'met'
  const clean = reasons.length === 0 ? met : 'not-assessed'
  return {
    ...requirement,
    status: violations > 0 ? 'not-met' : clean,
    violations,
    ...(accepted === 0 ? {} : { accepted }),
    ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
  }
}

const REASONS: readonly (readonly [Doubt, string])[] = [
  ['not-read', 'Not everything was read for'],
  ['left-out', 'The settings leave out regions that decide'],
  ['not-enabled', 'Not enabled:'],
  ['not-applied', 'Applied to no account:'],
  ['not-managed', 'None of the accounts that were read manages an organisation:'],
  ['replaced', 'A rule of your own stands in for'],
  ['changed', 'Other parameters than the shipped ones are given for'],
]
