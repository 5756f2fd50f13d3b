import { EVERYTHING } from '../../../model/coverage.ts'
import type { AssessedFramework } from '../../../model/compliance.ts'
import type { Rule } from '../../../model/rule.ts'
import type { Severity } from '../../../model/severity.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { type MappedRequirement, requirementsByRule, type Row, rowsOf } from '../../rows.ts'
import { unknownResults, type UnknownResult, unknownWords } from '../../unknown-results.ts'
import type { View } from '../../view.ts'
import { eventId, type EventObject, lineOf, listOf, remedyOf, textOf, unknownId } from '../events.ts'
import { cloudFields, commonFields, eventFields, resourceFields } from './fields.ts'

/** event.severity as Elastic Security scores its own alerts. */
const SCORES: Readonly<Record<Severity, number>> = { low: 21, medium: 47, high: 73, critical: 99 }

/** Of the frameworks that a rule decides something of, the one that a document names: the last of these, else the first. */
const BENCHMARK = /^cis-/

/**
 * findings.ecs.ndjson: documents of the Elastic Common Schema with the fields by which Elastic's pages on cloud posture go
 * (rule.benchmark, resource, result). One for each finding, and one for each rule whose result is unknown in an account.
 */
export function* renderEcsFindings(view: View): Generator<string> {
  const frameworks = new Map(view.run.compliance.map((framework) => [framework.id, framework]))
  for (const row of rowsOf(view)) yield lineOf(ofFinding(row, frameworks, view))
  const mapped = requirementsByRule(view.run)
  for (const result of unknownResults(view))
    yield lineOf(ofUnknown(result, mapped.get(result.rule.id) ?? [], frameworks, view))
}

type Frameworks = ReadonlyMap<string, AssessedFramework>

function ofFinding(row: Row, frameworks: Frameworks, view: View): EventObject {
  const { run } = view
  const { finding, rule, status, title, evidence, requirements } = row
  const { account, kind, exception } = finding
  const isUnknown = status === 'unknown'
  return {
    ...commonFields(run, run.finishedAt),
    message: textOf([title, ...(evidence === '' ? [] : [evidence])].join(': ')),
    event: {
      ...eventFields(run, 'findings'),
      id: eventId(run.id, finding.fingerprint),
      kind: 'state',
      type: ['info'],
      outcome: isUnknown ? 'unknown' : 'failure',
      severity: SCORES[finding.severity],
      reason: textOf(evidence),
      start: finding.firstSeen ?? undefined,
    },
    cloud: cloudFields({ account, region: finding.homeRegion ?? finding.region, kind }, view),
    resource: resourceFields(finding),
    result: {
      evaluation: isUnknown ? 'unknown' : 'failed',
      evidence: evidence === '' ? undefined : { found: textOf(evidence) },
    },
    rule: {
      ...ruleFields(finding.rule, rule, benchmarkOf(requirements, frameworks)),
      remediation: remedyOf(row),
    },
    cloud_baseline: {
      fingerprint: finding.fingerprint,
      status,
      state: finding.state,
      severity: finding.severity,
      environment: finding.environment,
      resource_id: finding.id,
      reach: textOf(affectedWords(finding.affected)),
      who: textOf(whoWords(finding)),
      first_seen: finding.firstSeen ?? undefined,
      last_seen: finding.lastSeen,
      reopened: finding.reopened,
      due: finding.due,
      overdue: finding.overdue,
      covered_by: finding.coveredBy ?? undefined,
      accepted_because: textOf(exception?.reason),
      accepted_by: textOf(exception?.owner),
      accepted_until: exception?.expires ?? undefined,
      requirements: namesOf(requirements),
      console: row.console ?? undefined,
    },
  }
}

function ofUnknown(
  result: UnknownResult,
  requirements: readonly MappedRequirement[],
  frameworks: Frameworks,
  view: View,
): EventObject {
  const { run, accounts } = view
  const { rule, account, regions } = result
  const [kind = ''] = rule.needs
  const only = regions.length === 1 && regions[0] !== EVERYTHING ? (regions[0] ?? null) : null
  const why = unknownWords(result)
  return {
    ...commonFields(run, run.finishedAt),
    message: textOf(`${rule.title}: ${why}`),
    event: {
      ...eventFields(run, 'findings'),
      id: eventId(run.id, unknownId(result)),
      kind: 'state',
      type: ['info'],
      outcome: 'unknown',
      reason: textOf(why),
    },
    cloud: cloudFields({ account, region: only, kind }, view),
    resource: { id: account, name: accounts.nameOf(account) ?? account, sub_type: 'account' },
    result: { evaluation: 'unknown', evidence: { found: textOf(why) } },
    rule: ruleFields(rule.id, rule, benchmarkOf(requirements, frameworks)),
    cloud_baseline: {
      status: 'unknown',
      environment: accounts.get(account)?.environment.name,
      regions,
      requirements: namesOf(requirements),
    },
  }
}

function ruleFields(id: string, rule: Rule | null, benchmark: EventObject): EventObject {
  return {
    id,
    name: textOf(rule?.title) ?? id,
    description: textOf(rule?.risk),
    reference: rule === null ? undefined : textOf(rule.remediation.url ?? rule.references[0]),
    ...benchmark,
  }
}

/** A document names one benchmark, as Elastic's pages expect; `cloud_baseline.requirements` has all. */
function benchmarkOf(requirements: readonly MappedRequirement[], frameworks: Frameworks): EventObject {
  const chosen = requirements.findLast(({ framework }) => BENCHMARK.test(framework)) ?? requirements[0]
  const framework = chosen === undefined ? undefined : frameworks.get(chosen.framework)
  if (chosen === undefined || framework === undefined) return {}
  return {
    benchmark: {
      id: framework.id,
      name: framework.name,
      version: framework.version,
      rule_number: chosen.id,
      posture_type: 'cspm',
    },
    rule_number: chosen.id,
  }
}

function namesOf(requirements: readonly MappedRequirement[]): readonly string[] | undefined {
  return listOf(requirements.map(({ name, id }) => `${name} ${id}`))
}
