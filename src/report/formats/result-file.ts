import type { AssessedFramework } from '../../model/compliance.ts'
import type { DriftFacts } from '../../model/change.ts'
import type { DataMap } from '../../model/data-map.ts'
import type { CompleteKind, Coverage, UnusedRegions } from '../../model/coverage.ts'
import type { Delivery, HeldAlert, Intent, TargetReport } from '../../model/alert.ts'
import type { ReportedException } from '../../model/exception.ts'
import type { Finding, FixedFinding, Outcome } from '../../model/finding.ts'
import type { JsonObject } from '../../model/json.ts'
import type { TimeToRepair, TrendPoint } from '../../model/life.ts'
import type { LeftOutAccount } from '../../model/left-out.ts'
import type { LeftToOwner } from '../../model/shared.ts'
import type { Account, ScannedAccount } from '../../model/resource.ts'
import type { Rule } from '../../model/rule.ts'
import type { PastOfRun } from '../../model/run.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { SendReport } from '../../model/send.ts'
import type { SavedInventory } from '../../model/saved-inventory.ts'
import type { Settings } from '../../model/settings.ts'
import { compareFindings } from '../../evaluate/finding-order.ts'
import { parameterValues } from '../../rules/load/parameters.ts'
import { toJson } from '../../text/json.ts'
import type { Counts, SeverityCounts } from '../counts.ts'
import { changesIn, type ResultChange } from './result-changes.ts'
import { type Listed, RegionLists } from '../region-lists.ts'
import type { View } from '../view.ts'

/** Raised when a program that reads result.json would have to change. */
export const RESULT_SCHEMA = 3

/** A rule as result.json has it: without its search and its examples. */
export type ResultRule = Pick<
  Rule,
  'id' | 'title' | 'severity' | 'status' | 'risk' | 'note' | 'remediation' | 'references' | 'place'
> & { readonly parameters: JsonObject }

export interface ResultAccount extends ScannedAccount {
  /** Why `environment` is not certain, as a clause; absent where it is. */
  readonly environmentDoubt?: string
  /** The values for parameters that were given for it alone, as they were given. */
  readonly parameters?: Readonly<Record<string, JsonObject>>
}

/** What was to be said at a target about an alert, and what became of it; `unsent`: no request was made. */
export interface ResultAlert extends Omit<Intent, 'about'> {
  /** The target's name, and how it is spoken to. */
  readonly target: string
  readonly channel: string
  readonly outcome: Delivery['outcome'] | 'unsent'
  readonly attempts: number
  readonly status: number | null
  readonly error: string | null
}

export interface ResultHeld extends HeldAlert {
  readonly target: string
}

/** result.json, described by schema/result.json. */
export interface ResultFile {
  readonly schema: typeof RESULT_SCHEMA
  readonly version: string
  readonly run: {
    readonly id: string
    readonly startedAt: string
    readonly finishedAt: string
    readonly url: string | null
  }
  /** What was evaluated in place of AWS; absent: AWS was read. */
  readonly inventories?: readonly SavedInventory[]
  /** Patterns of the regions of which the inventory of the report folder holds nothing; absent: none. */
  readonly dataRegion?: readonly string[]
  readonly verdict: Verdict
  /** False where anything was not seen. */
  readonly complete: boolean
  /** The sentence with which the step fails; null where it does not. */
  readonly failure: string | null
  readonly counts: Omit<Counts, 'bySeverity' | 'byEnvironment'> & {
    readonly severities: Readonly<SeverityCounts>
    readonly environments: Readonly<Record<string, Readonly<SeverityCounts>>>
    readonly resources: Readonly<Record<string, number>>
  }
  readonly history: PastOfRun
  readonly accounts: readonly ResultAccount[]
  readonly leftOut: readonly LeftOutAccount[]
  readonly leftToOwners: readonly LeftToOwner[]
  readonly rules: readonly ResultRule[]
  readonly warnings: readonly string[]
  readonly regionLists: readonly (readonly string[])[]
  readonly coverage: Pick<Coverage, 'gaps'> & {
    readonly complete: readonly Listed<CompleteKind>[]
    readonly unused: readonly Listed<UnusedRegions>[]
  }
  readonly outcomes: readonly Listed<Outcome>[]
  readonly alerts: {
    readonly events: readonly ResultAlert[]
    readonly held: readonly ResultHeld[]
    readonly notes: readonly string[]
  }
  /** What became of events and metrics, by receiver. */
  readonly sends: readonly SendReport[]
  readonly compliance: readonly AssessedFramework[]
  readonly exceptions: readonly ReportedException[]
  readonly timeToRepair: TimeToRepair
  readonly trend: readonly TrendPoint[]
  readonly findings: readonly Finding[]
  readonly fixed: readonly FixedFinding[]
  readonly changes: readonly ResultChange[]
  readonly drift: ResultDrift
  readonly dataMap: DataMap
}

/** What was compared with the accepted state. */
export interface ResultDrift extends Omit<DriftFacts, 'unjudged' | 'unjudgedCount' | 'acceptedNow'> {
  /** Resources that differ in what no rule judges; `changes` has the first of them. */
  readonly unjudged: number
}

/** The same while it is written: what there is most of comes one entry at a time, and once. */
export type ResultContent = Omit<ResultFile, 'coverage' | 'outcomes' | 'changes'> & {
  readonly changes: Iterable<ResultChange>
  readonly coverage: Pick<Coverage, 'gaps'> & {
    readonly complete: Iterable<Listed<CompleteKind>>
    readonly unused: Iterable<Listed<UnusedRegions>>
  }
  readonly outcomes: Iterable<Listed<Outcome>>
}

/** The whole result for programs. */
export function renderResult(view: View): Iterable<string> {
  return serializeResult(buildResult(view))
}

export function buildResult(view: View): ResultContent {
  const { run, alerts } = view
  const { bySeverity, byEnvironment, ...counts } = view.counts
  const { complete, gaps, unused = [] } = run.coverage
  const { dataRegion } = run.settings
  const lists = new RegionLists(complete, run.outcomes, unused)
  return {
    schema: RESULT_SCHEMA,
    version: run.version,
    run: { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt, url: run.links.run },
    ...(run.inventories === undefined ? {} : { inventories: run.inventories }),
    ...(run.inventories !== undefined || dataRegion.length === 0 ? {} : { dataRegion }),
    verdict: view.verdict,
    complete: view.isComplete,
    failure: view.failure,
    counts: {
      ...counts,
      severities: bySeverity,
      environments: Object.fromEntries(byEnvironment),
      resources: run.resources,
    },
    history: run.past,
    accounts: run.accounts.map((account) => accountOf(account, run.settings)),
    leftOut: run.leftOut,
    leftToOwners: run.leftToOwners,
    rules: run.rules.map(ruleOf),
    warnings: run.warnings,
    regionLists: lists.all,
    coverage: { complete: lists.listed(complete), unused: lists.listed(unused), gaps },
    outcomes: lists.listed(run.outcomes),
    alerts: {
      events: alerts.targets.flatMap(eventsOf),
      held: alerts.targets.flatMap(({ target, plan }) =>
        plan.held.map((one) => ({ target: target.name, ...one })),
      ),
      notes: [...new Set(alerts.targets.flatMap(({ plan }) => plan.notes))],
    },
    sends: view.sends,
    compliance: run.compliance,
    exceptions: run.exceptions,
    timeToRepair: run.timeToRepair,
    trend: view.trend,
    findings: run.findings.toSorted(compareFindings),
    fixed: run.fixed.toSorted(compareFindings),
    changes: changesIn(run),
    drift: driftIn(run.drift),
    dataMap: run.dataMap,
  }
}

function driftIn({ unjudgedCount, compared, withoutState, unusable }: DriftFacts): ResultDrift {
  return { compared, unjudged: unjudgedCount, withoutState, unusable }
}

/** The file's text: a line per finding, gap and outcome, in parts, since 200,000 findings do not fit one string well. */
export function* serializeResult(result: ResultContent): Generator<string> {
  yield* serializeObject(result, '')
  yield '\n'
}

function* serializeObject(object: object, indent: string): Generator<string> {
  const inner = `${indent}  `
  let separator = '{\n'
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    yield `${separator}${inner}${JSON.stringify(name)}: `
    separator = ',\n'
    if (isList(value)) yield* serializeLines(value, inner)
    else if (NESTED.has(name)) yield* serializeObject(value as object, inner)
    else yield toJson(value)
  }
  yield `\n${indent}}`
}

/** Objects whose members are long lists. */
const NESTED = new Set(['coverage', 'alerts', 'counts', 'drift', 'dataMap'])

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function* serializeLines(items: Iterable<unknown>, indent: string): Generator<string> {
  let before = '['
  for (const item of items) {
    yield `${before}\n${indent}  ${toJson(item)}`
    before = ','
  }
  yield before === '[' ? '[]' : `\n${indent}]`
}

function accountOf(account: Account, { perAccount }: Settings): ResultAccount {
  const { environment } = account
  const given = perAccount[account.id]?.parameters
  const parameters = Object.entries(given ?? {}).map(([rule, values]) => {
    const plain = Object.entries(values).map(([name, { value }]) => [name, value] as const)
    return [rule, Object.fromEntries(plain)] as const
  })
  return {
    ...account,
    environment: environment.name,
    ...(environment.certain ? {} : { environmentDoubt: environment.why }),
    ...(given === undefined ? {} : { parameters: Object.fromEntries(parameters) }),
  }
}

function ruleOf(rule: Rule): ResultRule {
  const { id, title, severity, status, risk, note, remediation, references, place } = rule
  const parameters = parameterValues(rule)
  return { id, title, severity, status, risk, note, parameters, remediation, references, place }
}

function eventsOf({ target, plan, deliveries }: TargetReport): ResultAlert[] {
  const byKey = new Map(deliveries.map((delivery) => [delivery.intent.key, delivery]))
  const planned = new Set(plan.intents.map(({ key }) => key))
  const extra = deliveries.map(({ intent }) => intent).filter(({ key }) => !planned.has(key))
  const where = { target: target.name, channel: target.channel }
  return [...plan.intents, ...extra].map((intent) => resultOf(intent, where, byKey.get(intent.key)))
}

function resultOf(
  intent: Intent,
  where: Pick<ResultAlert, 'target' | 'channel'>,
  delivery: Delivery | undefined,
): ResultAlert {
  const { key, action, change, rule, account, fingerprint, unrepaired, isPrecaution } = intent
  return {
    ...where,
    key,
    action,
    change,
    rule,
    account,
    fingerprint,
    ...(unrepaired === undefined ? {} : { unrepaired }),
    ...(isPrecaution === undefined ? {} : { isPrecaution }),
    outcome: delivery?.outcome ?? 'unsent',
    attempts: delivery?.attempts ?? 0,
    status: delivery?.status ?? null,
    error: delivery?.error ?? null,
  }
}
