import { hash } from 'node:crypto'
import type { AssessedFramework, AssessedRequirement, RequirementChange } from '../model/compliance.ts'
import type { LoadedHistory, RememberedCompliance, RememberedRequirement } from '../model/history.ts'
import type { Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import { parameterValues, withGiven } from '../rules/load/parameters.ts'

/** What of a run says whether a requirement can be compared with an earlier one. */
type ComparedRun = Pick<Run, 'rules' | 'outcomes' | 'fixed' | 'before'> & {
  readonly settings: Pick<Run['settings'], 'perAccount' | 'internetShare' | 'trustedAccounts'>
}

/**
 * How the requirements stand against the last run that could assess them. Only what changed in the accounts counts: not
 * other rules, other parameters, what the settings leave out since, or accounts that are read for the first time.
 */
export function withChanges(
  frameworks: readonly AssessedFramework[],
  run: ComparedRun,
  loaded: LoadedHistory,
): readonly AssessedFramework[] {
  if (loaded.status !== 'loaded') return frameworks
  const changeOf = comparing(run)
  return frameworks.map((framework) => {
    const before = loaded.history.compliance[framework.id] ?? {}
    const requirements = framework.requirements.map((requirement) => {
      const change = changeOf(requirement, before[requirement.id])
      return change === null ? requirement : { ...requirement, change }
    })
    return { ...framework, requirements }
  })
}

/** What the next run compares with: what is certain now, or was and could not be assessed again. */
export function nextCompliance(
  run: ComparedRun & Pick<Run, 'compliance'>,
  loaded: LoadedHistory,
): RememberedCompliance {
  const before = loaded.status === 'loaded' ? loaded.history.compliance : {}
  const hashOf = hashing(run)
  const next = run.compliance.map(({ id, requirements }) => {
    const certain = requirements.flatMap((requirement) => {
      const remembered = remember(requirement, before[id]?.[requirement.id], hashOf)
      return remembered === null ? [] : [[requirement.id, remembered] as const]
    })
    return [id, Object.fromEntries(certain)] as const
  })
  return Object.fromEntries(next.filter(([, requirements]) => Object.keys(requirements).length > 0))
}

function remember(
  { rules, status, change }: AssessedRequirement,
  before: RememberedRequirement | undefined,
  hashOf: (rules: readonly string[]) => string,
): RememberedRequirement | null {
  if (status === 'manual') return null
  if (status !== 'not-assessed') return { status, rules: hashOf(rules) }
  return before === undefined || change === undefined ? null : { ...before, unassessed: true }
}

/** Null: the two cannot be compared. */
function comparing(
  run: ComparedRun,
): (now: AssessedRequirement, before: RememberedRequirement | undefined) => RequirementChange | null {
  const hashOf = hashing(run)
  const withdrawn = new Set(run.fixed.filter(({ how }) => how === 'withdrawn').map(({ rule }) => rule))
  const known = new Set(run.before?.accounts)
  const violatedInKnown = new Set(
    run.outcomes
      .filter(({ violations, account }) => violations > 0 && known.has(account))
      .map(({ rule }) => rule),
  )
  return ({ rules, status }, before) => {
    if (status === 'manual' || before === undefined || before.rules !== hashOf(rules)) return null
    if (rules.some((id) => withdrawn.has(id))) return null
    if (status === 'not-assessed') return before.unassessed === true ? 'none' : 'no-longer-assessed'
    if (status === before.status) return 'none'
    if (status === 'met') return 'now-met'
    // From not met it is the exceptions that changed; from met, the accounts did.
    if (status === 'met-with-exceptions' && before.status === 'not-met') return 'now-met-with-exceptions'
    if (!rules.some((id) => violatedInKnown.has(id))) return null
    return status === 'not-met' ? 'no-longer-met' : 'now-met-with-exceptions'
  }
}

/** The hash of what rules ask, in this run: the same where they ask the same with the same values. */
function hashing({ rules, settings }: ComparedRun): (ids: readonly string[]) => string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const asked = new Map<string, string>()
  const askedBy = (id: string): string => {
    const rule = byId.get(id)
    const known = asked.get(id) ?? (rule === undefined ? '' : questionOf(rule, settings))
    asked.set(id, known)
    return known
  }
  const { internetShare, trustedAccounts } = settings
  const trusted = trustedAccounts.length === 0 ? [] : [trustedAccounts.toSorted()]
  return (ids) =>
    hash('sha256', JSON.stringify([internetShare, ids.map((id) => [id, askedBy(id)]), ...trusted])).slice(
      0,
      16,
    )
}

function questionOf(rule: Rule, { perAccount }: ComparedRun['settings']): string {
  const { search, reach, environments, judgedAt, place } = rule
  const values = parameterValues(rule)
  const usual = JSON.stringify(values)
  const accounts = Object.entries(perAccount).flatMap(([account, { parameters = {} }]) => {
    const own = JSON.stringify(parameterValues(withGiven(rule, parameters)))
    return own === usual ? [] : [[account, own]]
  })
  return JSON.stringify([search, reach, environments, judgedAt ?? null, place.shipped, values, accounts])
}
