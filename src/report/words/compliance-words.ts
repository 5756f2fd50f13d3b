import type {
  AssessedFramework,
  AssessedRequirement,
  RequirementChange,
  RequirementStatus,
} from '../../model/compliance.ts'
import type { Run } from '../../model/run.ts'
import { count, withCommas } from '../../text/words.ts'

/** What numbers about a framework are of. No report says that anybody complies with one: most of each is for people. */
export const COMPLIANCE_INTRO =
  'Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.'

/** In the order in which they are listed: what got worse first. */
export const REQUIREMENT_CHANGES: readonly (readonly [RequirementChange, string])[] = [
  ['no-longer-met', 'no longer met'],
  ['no-longer-assessed', 'could not be assessed again'],
  ['now-met-with-exceptions', 'now met with exceptions only'],
  ['now-met', 'now met'],
]

/** A framework of which no rule is enabled is not what the user is after. */
export function askedFrameworks({ rules: enabled, compliance }: Run): readonly AssessedFramework[] {
  const ids = new Set(enabled.map(({ id }) => id))
  return compliance.filter(({ requirements }) =>
    requirements.some(({ rules }) => rules.some((id) => ids.has(id))),
  )
}

export function nameOf({ name, version }: Pick<AssessedFramework, 'name' | 'version'>): string {
  return `${name} ${version}`
}

export function withStatus(
  { requirements }: AssessedFramework,
  status: RequirementStatus,
): readonly AssessedRequirement[] {
  return requirements.filter((requirement) => requirement.status === status)
}

/** `3 not met, 2 not assessed, 1 met with exceptions, 20 met, 12 for people to assess`. */
export function frameworkCounts(framework: AssessedFramework): string {
  const [notMet, notAssessed, excepted, met, manual] = (
    ['not-met', 'not-assessed', 'met-with-exceptions', 'met', 'manual'] as const
  ).map((status) => withStatus(framework, status).length)
  return [
    `${notMet} not met`,
    `${notAssessed} not assessed`,
    ...(excepted === 0 ? [] : [`${excepted} met with exceptions`]),
    `${met} met`,
    ...(manual === 0 ? [] : [`${manual} for people to assess`]),
  ].join(', ')
}

/** `at least 3 violations, 1 accepted`; empty where there is neither. */
export function violationWords({ status, violations, accepted = 0, reason }: AssessedRequirement): string {
  const open = reason === undefined ? '' : 'at least '
  return [
    ...(status === 'not-met' ? [`${open}${count(violations, 'violation')}`] : []),
    ...(accepted === 0 ? [] : [`${withCommas(accepted)} accepted`]),
  ].join(', ')
}
