import { cloudOf } from '../../../clouds/clouds.ts'
import { EVERYTHING } from '../../../model/coverage.ts'
import type { AssessedFramework } from '../../../model/compliance.ts'
import type { Rule } from '../../../model/rule.ts'
import type { Severity } from '../../../model/severity.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { type MappedRequirement, requirementsByRule, type Row, rowsOf } from '../../rows.ts'
import { unknownResults, type UnknownResult, unknownWords } from '../../unknown-results.ts'
import type { View } from '../../view.ts'
import type { Part, Recurring } from '../../../text/recurring.ts'
import {
  CommonParts,
  eventId,
  type EventObject,
  type EventPart,
  lineOf,
  listOf,
  remedyOf,
  textOf,
  unknownId,
} from '../events.ts'
import { type CloudPlace, cloudFields, commonFields, eventFields, resourceFields } from './fields.ts'

/** event.severity as Elastic Security scores its own alerts. */
const SCORES: Readonly<Record<Severity, number>> = { low: 21, medium: 47, high: 73, critical: 99 }

/** Of the frameworks that a rule decides something of, the one that a document names: the last of these, else the first. */
const BENCHMARK = /^cis-/

/**
 * findings.ecs.ndjson: documents of the Elastic Common Schema with the fields by which Elastic's pages on cloud posture go
 * (rule.benchmark, resource, result). One for each finding, and one for each rule whose result is unknown in an account.
 */
export function* renderEcsFindings(view: View): Generator<Part> {
  const frameworks = new Map(view.run.compliance.map((framework) => [framework.id, framework]))
  const context = { view, frameworks, common: new CommonParts() }
  for (const row of rowsOf(view)) yield* lineOf(ofFinding(row, context))
  const mapped = requirementsByRule(view.run)
  for (const result of unknownResults(view))
    yield* lineOf(ofUnknown(result, mapped.get(result.rule.id) ?? [], context))
}

interface Context {
  readonly view: View
  readonly frameworks: ReadonlyMap<string, AssessedFramework>
  readonly common: CommonParts
}

function ofFinding(row: Row, context: Context): EventPart {
  const { view, common } = context
  const { finding, rule, status, title, evidence, requirements } = row
  const { account, kind, exception } = finding
  const isUnknown = status === 'unknown'
  return {
    own: {
      message: textOf([title, ...(evidence === '' ? [] : [evidence])].join(': ')),
      resource: resourceFields(finding),
      result: {
        evaluation: isUnknown ? 'unknown' : 'failed',
        evidence: evidence === '' ? undefined : { found: textOf(evidence) },
      },
    },
    common: commonOfAll(context),
    mixed: {
      event: eventPart(context, {
        id: eventId(view.run.id, finding.fingerprint),
        outcome: isUnknown ? 'unknown' : 'failure',
        severity: SCORES[finding.severity],
        reason: textOf(evidence),
        start: finding.firstSeen ?? undefined,
      }),
      cloud: cloudPart(context, { account, region: finding.homeRegion ?? finding.region, kind }),
      rule: {
        ...remedyOf('remediation', row, common),
        common: common.members('rule', finding.rule, () =>
          ruleFields(finding.rule, rule, benchmarkOf(requirements, context)),
        ),
      },
      cloud_baseline: {
        own: {
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
          console: row.console ?? undefined,
        },
        common: requirementsPart(context, finding.rule, requirements),
      },
    },
  }
}

function ofUnknown(
  result: UnknownResult,
  requirements: readonly MappedRequirement[],
  context: Context,
): EventPart {
  const { view, common } = context
  const { accounts } = view
  const { rule, account, regions } = result
  const [kind = ''] = rule.needs
  const only = regions.length === 1 && regions[0] !== EVERYTHING ? (regions[0] ?? null) : null
  const why = unknownWords(result)
  return {
    own: {
      message: textOf(`${rule.title}: ${why}`),
      resource: { id: account, name: accounts.nameOf(account) ?? account, sub_type: 'account' },
      result: { evaluation: 'unknown', evidence: { found: textOf(why) } },
    },
    common: commonOfAll(context),
    mixed: {
      event: eventPart(context, {
        id: eventId(view.run.id, unknownId(result)),
        outcome: 'unknown',
        reason: textOf(why),
      }),
      cloud: cloudPart(context, { account, region: only, kind }),
      rule: {
        own: {},
        common: common.members('rule', rule.id, () =>
          ruleFields(rule.id, rule, benchmarkOf(requirements, context)),
        ),
      },
      cloud_baseline: {
        own: { status: 'unknown', environment: accounts.get(account)?.environment.name, regions },
        common: requirementsPart(context, rule.id, requirements),
      },
    },
  }
}

function commonOfAll({ view: { run }, common }: Context): Recurring {
  return common.members('document', run.id, () => commonFields(run, run.finishedAt))
}

function eventPart({ view: { run }, common }: Context, own: EventObject): EventPart {
  const members = (): EventObject => ({ ...eventFields(run, 'findings'), kind: 'state', type: ['info'] })
  return { own, common: common.members('event', run.id, members) }
}

function cloudPart({ view, common }: Context, place: CloudPlace): EventPart {
  const { account, region, kind } = place
  const key = `${cloudOf(kind).id} ${account} ${region}`
  return { own: {}, common: common.members('cloud', key, () => cloudFields(place, view)) }
}

function requirementsPart(
  { common }: Context,
  rule: string,
  requirements: readonly MappedRequirement[],
): Recurring {
  return common.members('requirements', rule, () => ({
    requirements: listOf(requirements.map(({ name, id }) => `${name} ${id}`)),
  }))
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
function benchmarkOf(requirements: readonly MappedRequirement[], { frameworks }: Context): EventObject {
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
