import { cloudOf } from '../../../clouds/clouds.ts'
import { EVERYTHING } from '../../../model/coverage.ts'
import type { Finding, FixedFinding } from '../../../model/finding.ts'
import { GLOBAL_REGION } from '../../../model/resource.ts'
import type { Rule } from '../../../model/rule.ts'
import type { Severity } from '../../../model/severity.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { acceptedWords } from '../../../words/exception-words.ts'
import { type MappedRequirement, requirementsByRule, type Row, rowsOf } from '../../rows.ts'
import { unknownResults, type UnknownResult, unknownWords } from '../../unknown-results.ts'
import type { View } from '../../view.ts'
import type { Part } from '../../../text/recurring.ts'
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
import {
  ACTIVITY,
  activityOf,
  closedOf,
  type Coded,
  OPEN_STATUSES,
  severityOf,
  type Statuses,
  UNKNOWN_STATUSES,
} from './words.ts'

const VERSION = '1.6.0'
const CATEGORY = { id: 2, caption: 'Findings' }
const CLASS = { id: 2003, caption: 'Compliance Finding' }
const PRODUCT = 'Cloud Baseline'
/** cloud.account.type_id, by the cloud's id. */
const ACCOUNT_TYPES: Readonly<Record<string, Coded>> = { aws: { id: 10, caption: 'AWS Account' } }
/** finding_info.analytic.type_id. */
const RULE: Coded = { id: 1, caption: 'Rule' }

/** What every event says, whatever it is about. */
interface About {
  readonly uid: string
  readonly ruleId: string
  /** Null where this run does not have the rule. */
  readonly rule: Rule | null
  readonly account: string
  /** Where it lies; null where that is no single region. */
  readonly region: string | null
  /** By which its cloud is known; empty where it is about no resource. */
  readonly kind: string
  readonly activity: Coded
  readonly severity: Severity | null
  readonly statuses: Statuses
  /** Why they are so, as sentences or clauses. */
  readonly why: readonly string[]
  readonly requirements: readonly MappedRequirement[]
}

/**
 * findings.ocsf.ndjson: events of the class Compliance Finding of OCSF 1.6, with the cloud profile (schema.ocsf.io). A line
 * for each finding, one for each that is gone since the last run, and one for each rule whose result is unknown in an
 * account. Times are milliseconds since 1970.
 */
export function* renderOcsf(view: View): Generator<Part> {
  const context = { view, common: new CommonParts() }
  for (const row of rowsOf(view)) yield* lineOf(ofFinding(row, context))
  const rules = new Map(view.run.rules.map((rule) => [rule.id, rule]))
  const mapped = requirementsByRule(view.run)
  for (const fixed of view.run.fixed)
    yield* lineOf(ofFixed(fixed, rules.get(fixed.rule) ?? null, mapped.get(fixed.rule) ?? [], context))
  for (const result of unknownResults(view))
    yield* lineOf(ofUnknown(result, mapped.get(result.rule.id) ?? [], context))
}

interface Context {
  readonly view: View
  readonly common: CommonParts
}

function ofFinding(row: Row, context: Context): EventPart {
  const { finding, rule, status, evidence } = row
  const { exception, coveredBy, firstSeen, lastSeen, arn, tags } = finding
  const accepted = status === 'accepted' && exception !== undefined ? acceptedWords([finding]) : ''
  const covered = status === 'covered' && coveredBy !== null ? `reported by ${coveredBy}` : ''
  const unseen = status === 'unknown' ? 'violated before, and could not be looked at in this run' : ''
  const about: About = {
    uid: finding.fingerprint,
    ruleId: finding.rule,
    rule,
    account: finding.account,
    region: regionOf(finding.homeRegion ?? finding.region),
    kind: finding.kind,
    activity: activityOf(finding.state, firstSeen),
    severity: finding.severity,
    statuses: OPEN_STATUSES[status],
    why: [evidence, accepted, covered, unseen],
    requirements: row.requirements,
  }
  const seen = { first_seen_time: millis(firstSeen), last_seen_time: millis(lastSeen) }
  const labels = Object.entries(tags ?? {}).map(([name, value]) => ({ name, value: textOf(value) ?? '' }))
  const own = {
    comment: textOf(exception?.reason),
    resources: [
      {
        ...resourceOf(finding, about, context.view),
        uid_alt: arn === '' || arn === finding.id ? undefined : arn,
        tags: listOf(labels),
      },
    ],
    unmapped: {
      environment: finding.environment,
      state: finding.state,
      reach: textOf(affectedWords(finding.affected)),
      who: textOf(whoWords(finding)),
      due: finding.due,
      overdue: finding.overdue,
      reopened: finding.reopened,
      console: row.console ?? undefined,
    },
  }
  return eventOf(about, context, { own, seen, mixed: { remediation: remediationOf(row, context) } })
}

function ofFixed(
  fixed: FixedFinding,
  rule: Rule | null,
  requirements: readonly MappedRequirement[],
  context: Context,
): EventPart {
  const { why, ...statuses } = closedOf(fixed)
  const about: About = {
    uid: fixed.fingerprint,
    ruleId: fixed.rule,
    rule,
    account: fixed.account,
    region: regionOf(fixed.region),
    kind: fixed.kind,
    activity: ACTIVITY.close,
    severity: fixed.severity,
    statuses,
    why: [why],
    requirements,
  }
  const own = {
    resources: [resourceOf(fixed, about, context.view)],
    unmapped: { how: fixed.how, who: textOf(whoWords(fixed)) },
  }
  return eventOf(about, context, { own, seen: { first_seen_time: millis(fixed.firstSeen) } })
}

function ofUnknown(
  result: UnknownResult,
  requirements: readonly MappedRequirement[],
  context: Context,
): EventPart {
  const { rule, account, regions } = result
  const [region = EVERYTHING] = regions
  const about: About = {
    uid: unknownId(result),
    ruleId: rule.id,
    rule,
    account,
    region: regions.length === 1 && region !== EVERYTHING ? regionOf(region) : null,
    kind: rule.needs[0] ?? '',
    activity: ACTIVITY.unknown,
    severity: null,
    statuses: UNKNOWN_STATUSES,
    why: [unknownWords(result)],
    requirements,
  }
  const { accounts } = context.view
  const own = { unmapped: { environment: accounts.get(account)?.environment.name, regions } }
  return eventOf(about, context, { own })
}

/** What events of one sort have beside what all have. */
interface Beside extends EventPart {
  /** Members of `finding_info`. */
  readonly seen?: EventObject
}

function eventOf(about: About, { view, common }: Context, { own, seen = {}, mixed }: Beside): EventPart {
  const { run } = view
  const { rule, ruleId, activity, statuses, requirements } = about
  const severity = severityOf(about.severity)
  const title = textOf(rule?.title) ?? ruleId
  const why = about.why.flatMap((one) => textOf(one) ?? [])
  return {
    own: {
      activity_id: activity.id,
      activity_name: activity.caption,
      type_uid: CLASS.id * 100 + activity.id,
      type_name: `${CLASS.caption}: ${activity.caption}`,
      severity_id: severity.id,
      severity: severity.caption,
      status_id: statuses.finding.id,
      status: statuses.finding.caption,
      status_detail: textOf(why.join('; ')),
      message: textOf([title, ...why.slice(0, 1)].join(': ')),
      ...own,
    },
    common: common.members('event', run.id, () => ({
      category_uid: CATEGORY.id,
      category_name: CATEGORY.caption,
      class_uid: CLASS.id,
      class_name: CLASS.caption,
      time: millis(run.finishedAt),
    })),
    mixed: {
      metadata: {
        own: { uid: eventId(run.id, about.uid) },
        common: common.members('metadata', run.id, () => ({
          version: VERSION,
          profiles: ['cloud'],
          product: { name: PRODUCT, vendor_name: PRODUCT, version: run.version },
          correlation_uid: run.id,
        })),
      },
      cloud: cloudAt(about, { view, common }),
      finding_info: {
        own: { uid: about.uid, ...seen },
        common: common.members('finding_info', ruleId, () => ({
          title,
          desc: textOf(rule?.risk),
          types: rule === null ? undefined : [rule.change === undefined ? 'Misconfiguration' : 'Drift'],
          analytic: { uid: ruleId, name: title, type_id: RULE.id, type: RULE.caption },
          src_url: run.links.run ?? undefined,
        })),
      },
      compliance: {
        own: {
          status_id: statuses.check.id,
          status: statuses.check.caption,
          status_details: listOf(why),
        },
        common: common.members('compliance', ruleId, () => ({
          control: ruleId,
          standards: listOf([...new Set(requirements.map(({ name }) => name))]),
          requirements: listOf(requirements.map(({ name, id }) => `${name} ${id}`)),
        })),
      },
      ...mixed,
    },
  }
}

function cloudAt({ account: id, region, kind }: About, { view: { accounts }, common }: Context): EventPart {
  const cloud = cloudOf(kind)
  const members = (): EventObject => {
    const type = ACCOUNT_TYPES[cloud.id]
    return {
      provider: cloud.label,
      account: {
        uid: id,
        name: accounts.nameOf(id) ?? undefined,
        type_id: type?.id,
        type: type?.caption,
      },
      region: region ?? undefined,
      cloud_partition: accounts.get(id)?.partition,
    }
  }
  return { own: {}, common: common.members('cloud', `${cloud.id} ${id} ${region}`, members) }
}

/** By its id in its account and region, which is known of what is gone as well. */
function resourceOf(
  { id, name, kind, account }: Pick<Finding, 'id' | 'name' | 'kind' | 'account'>,
  { region }: About,
  { accounts }: View,
): EventObject {
  return {
    uid: id,
    name: textOf(name),
    type: kind,
    region: region ?? undefined,
    cloud_partition: accounts.get(account)?.partition,
  }
}

function remediationOf(row: Row, { common }: Context): EventPart | undefined {
  const desc = remedyOf('desc', row, common)
  if (row.rule === null || (desc.own['desc'] === undefined && desc.mixed === undefined)) return undefined
  const { id, remediation, references } = row.rule
  return {
    ...desc,
    common: common.members('remediation', id, () => ({
      references: listOf([...(remediation.url === undefined ? [] : [remediation.url]), ...references]),
    })),
  }
}

/** What belongs to the account as a whole lies in no region of its cloud. */
function regionOf(region: string): string | null {
  return region === GLOBAL_REGION ? null : region
}

/** Milliseconds since 1970; undefined where it is not known. */
function millis(iso: string | null): number | undefined {
  return iso === null ? undefined : Date.parse(iso)
}
