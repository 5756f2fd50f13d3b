import type { ChangeOperation } from './change.ts'
import type { Json, JsonObject } from './json.ts'
import type { EdgeType } from './resource.ts'
import { severityRank, type Severity } from './severity.ts'

const RULE_STATUSES = ['stable', 'experimental', 'deprecated'] as const
/** Only stable rules page. */
export type RuleStatus = (typeof RULE_STATUSES)[number]

/** One severity for all, or one per environment with `default` for the others. */
export type RuleSeverity = Severity | (Readonly<Record<string, Severity>> & { readonly default: Severity })

interface RuleAlert {
  /** The text that people read on the phone. */
  readonly summary: string
  /** The start of the deduplication key; the account id follows it. */
  readonly dedupKey: string
  /** Ids of broader rules, which report of the same resource what this rule finds; see coversOf. */
  readonly coveredBy?: readonly string[]
}

export interface Remediation {
  readonly text?: string
  readonly console?: string
  readonly cli?: string
  readonly terraform?: string
  readonly url?: string
}

/** A value in the search (`{{name}}`) that users may change. */
export interface RuleParameter {
  readonly description: string
  readonly default: Json
  /** What the user gave, else the default. */
  readonly value: Json
}

/** A value that the user gives for a parameter, and where. */
export interface GivenParameter {
  readonly value: Json
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** By a rule's id or alias, or EVERY_RULE, and by the parameter's name. */
export type GivenParameters = Readonly<Record<string, Readonly<Record<string, GivenParameter>>>>

/** Stands for every rule that has the parameter. */
export const EVERY_RULE = '*'

/** What makes a violation less severe than the rule says: one of the two is there. */
export interface LowerWhen {
  /** A search for such resources, without the kind. */
  readonly search?: string
  /** Nothing that the rule is about (`reach`) is reached from the internet through the resource. */
  readonly reached?: false
  readonly severity: Severity
}

/** A part of the network that a rule is about, as it is written; see readReach in exposure/. What is left out is all. */
export interface ReachPart {
  readonly protocol?: string
  readonly family?: 'ipv4' | 'ipv6'
  /** Of TCP and UDP: numbers, or texts such as `20-21`; or a text that names a parameter. */
  readonly ports?: PortsWritten
  /** The same of ICMP. */
  readonly types?: PortsWritten
  /** Ports, or types of ICMP, that it is not about. */
  readonly except?: PortsWritten
}

type PortsWritten = string | readonly (string | number)[]

export interface RuleExample {
  readonly name: string
  readonly expect: 'violation' | 'pass' | 'unknown'
  /** The severity of the violation; where it is left out, whatever it is. */
  readonly severity?: Severity
  /** That of the account; where it is left out, that of accounts that nothing assigns to one. */
  readonly environment?: string
  /** Kinds, or costly properties of kinds, that could not be read. */
  readonly unread?: readonly string[]
  /** Values instead of the parameters' defaults. */
  readonly parameters?: JsonObject
  readonly resource: JsonObject
  /** Other resources, each with kind and id, for searches that follow edges. */
  readonly around?: readonly JsonObject[]
  /** By id, between `resource` and `around`. */
  readonly edges?: readonly ExampleEdge[]
}

interface ExampleEdge {
  readonly from: string
  readonly to: string
  /** `default` where it is left out. */
  readonly type?: EdgeType
}

/** What makes a rule one about changes against the accepted state, and not about the state itself. */
export interface RuleChange {
  /** Never empty. */
  readonly on: readonly ChangeOperation[]
  /** Globs for the paths of attributes (see AttributeChange), or WHOLE_RESOURCE. Empty: any. */
  readonly paths: readonly string[]
  /** A search, without the kind, that has to be true of the resource as it was accepted, where there was one. */
  readonly before?: string
  /** The same of the resource as it is now, where there is one. */
  readonly after?: string
  /** It judges what no other rule does, in accounts that the settings call immutable, and nothing else. */
  readonly immutableOnly?: true
  readonly examples: readonly ChangeExample[]
}

/** Stands among the paths of a rule for the resource as a whole, which was added or removed. */
export const WHOLE_RESOURCE = '.'

/** A resource then and now; one that is not there was added or removed. */
export interface ChangeExample extends Omit<RuleExample, 'resource' | 'around' | 'edges'> {
  readonly resource?: never
  readonly before?: JsonObject
  readonly after?: JsonObject
}

/** Where a rule stands, for annotations and error messages. */
export interface RulePlace {
  /** Relative to the workspace where it lies in it; `rules/…` for the packs that ship. */
  readonly file: string
  /** 1-based line of the rule's id. */
  readonly line: number
  /** True for the packs that ship with the program. */
  readonly shipped: boolean
}

export interface Rule {
  readonly id: string
  readonly title: string
  readonly severity: RuleSeverity
  readonly status: RuleStatus
  /** Present: it applies only where the settings name the rule or its file. */
  readonly enabled?: false
  readonly risk: string
  /** How the rule differs from the same check in other programs. */
  readonly note: string
  readonly search: string
  /** The kinds, and costly properties of kinds (see needOf), that the search asks about. */
  readonly needs: readonly string[]
  /** What of the network the rule is about; empty where it is not about who gets where. */
  readonly reach: readonly ReachPart[]
  /** The one service that listens there, as people name it. */
  readonly service?: string
  readonly lowerWhen: readonly LowerWhen[]
  /** By name. */
  readonly parameters: Readonly<Record<string, RuleParameter>>
  readonly alert: RuleAlert
  readonly remediation: Remediation
  readonly references: readonly string[]
  readonly aliases: readonly string[]
  /** Environments the rule applies to; empty: all. */
  readonly environments: readonly string[]
  /** Absent: what another account owns and shares is judged there alone. */
  readonly judgedAt?: 'everywhere'
  /** Absent: the kinds that it asks about are read for it. Else it judges those that other rules have read. */
  readonly reads?: 'nothing-more'
  /** Present: it judges changes of what the search finds. */
  readonly change?: RuleChange
  /** Empty of rules about changes, which have their own. */
  readonly examples: readonly RuleExample[]
  readonly place: RulePlace
}

export function severityFor(rule: Rule, environment: string): Severity {
  return typeof rule.severity === 'string'
    ? rule.severity
    : (rule.severity[environment] ?? rule.severity.default)
}

/** The worst that the rule says of any environment. */
export function worstSeverity({ severity }: Pick<Rule, 'severity'>): Severity {
  if (typeof severity === 'string') return severity
  return Object.values(severity).toSorted((a, b) => severityRank(a) - severityRank(b))[0] ?? severity.default
}

/** Whether the rule is meant for accounts of this environment. */
export function appliesTo(rule: Rule, environment: string): boolean {
  return rule.environments.length === 0 || rule.environments.includes(environment)
}

/** Whether each account that sees a resource answers for it, whoever owns it. */
export function isJudgedEverywhere({ judgedAt }: Pick<Rule, 'judgedAt'>): boolean {
  return judgedAt === 'everywhere'
}

/** Whether it judges what other rules have read. */
export function readsNothingMore({ reads }: Pick<Rule, 'reads'>): boolean {
  return reads === 'nothing-more'
}

/** The enabled rules by id and by the ids they used to have; a present id wins over a former one. */
export function rulesByName(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  const byName = new Map<string, Rule>()
  for (const rule of rules) for (const alias of rule.aliases) byName.set(alias, rule)
  for (const rule of rules) byName.set(rule.id, rule)
  return byName
}
