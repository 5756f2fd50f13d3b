import { consoleLink } from '../clouds/clouds.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import { CommandTemplates } from '../words/command-templates.ts'
import type { View } from './view.ts'
import type { Accounts } from './words/labels.ts'

/** A requirement of a framework that a rule decides, in whole or in part. */
export interface MappedRequirement {
  /** The framework's id: `cis-aws-foundations-3.0`. */
  readonly framework: string
  /** The framework's name with its version, for people. */
  readonly name: string
  /** As the framework numbers it. */
  readonly id: string
}

/**
 * `violation`: it counts; `accepted`: an exception accepts it; `covered`: another finding of the same resource reports it;
 * `unknown`: an earlier run saw it, and this one could not look.
 */
export type RowStatus = 'violation' | 'accepted' | 'covered' | 'unknown'

/** A finding with all that files of rows say of it: worked out here, so that no two files differ. */
export interface Row {
  readonly finding: Finding
  /** Null where a finding of an earlier run names a rule that this run does not have. */
  readonly rule: Rule | null
  readonly status: RowStatus
  /** The rule's title; its id where this run does not have it. */
  readonly title: string
  /** The account's name; empty where it has none but its id. */
  readonly accountName: string
  /** The evidence as a phrase, without a full stop. Untrusted text. Empty where nothing is known. */
  readonly evidence: string
  /** The resource's page in the console of its cloud; null where none is known. */
  readonly console: string | null
  /** The rule's commands with what is known filled in; null where it has none. */
  readonly commands: string | null
  readonly requirements: readonly MappedRequirement[]
}

/** What a finding's standing is called in files of rows. */
export const STATUS = {
  counted: 'violation',
  accepted: 'accepted',
  covered: 'covered',
  unseen: 'unknown',
} as const satisfies Record<Finding['standing'], RowStatus>

/** Values that stand for the evidence of a rule that says none in words. */
const MOST_VALUES = 3

/** Every finding, in the order of the run: worst first. One at a time, lest 200,000 of them stand in memory once more. */
export function* rowsOf(view: View): Generator<Row> {
  const rowOf = rowMaker(view)
  for (const finding of view.run.findings) yield rowOf(finding)
}

/** What rows share. */
interface Common {
  readonly accounts: Accounts
  readonly templates: CommandTemplates
}

/** For formats with an order of their own: looks up once what rows have in common. */
export function rowMaker({ run, accounts }: View): (finding: Finding) => Row {
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]))
  const mapped = requirementsByRule(run)
  const common = { accounts, templates: new CommandTemplates() }
  return (finding) => {
    const rule = rules.get(finding.rule) ?? null
    return new FindingRow(finding, rule, mapped.get(finding.rule) ?? [], common)
  }
}

/** A class, since V8 makes an object with getters of its own in ten times the time. */
class FindingRow implements Row {
  readonly status: RowStatus
  readonly title: string
  readonly accountName: string
  readonly evidence: string
  readonly finding: Finding
  readonly rule: Rule | null
  readonly requirements: readonly MappedRequirement[]
  readonly #common: Common

  constructor(
    finding: Finding,
    rule: Rule | null,
    requirements: readonly MappedRequirement[],
    common: Common,
  ) {
    this.finding = finding
    this.rule = rule
    this.requirements = requirements
    this.status = STATUS[finding.standing]
    this.title = rule?.title ?? finding.rule
    this.accountName = common.accounts.nameOf(finding.account) ?? ''
    this.evidence = evidenceOf(finding)
    this.#common = common
  }

  // Half of the formats have no use for these two, which take longest.

  get console(): string | null {
    return consoleLink(this.finding, this.#common.accounts.get(this.finding.account))
  }

  get commands(): string | null {
    return this.rule === null ? null : this.#common.templates.textOf(this.rule, this.finding)
  }
}

/** What each rule decides of the frameworks of the run, in their order. */
export function requirementsByRule({
  compliance,
}: Pick<Run, 'compliance'>): ReadonlyMap<string, readonly MappedRequirement[]> {
  const byRule = new Map<string, MappedRequirement[]>()
  for (const { id: framework, name, version, requirements } of compliance)
    for (const { id, rules } of requirements)
      for (const rule of rules) {
        const one = { framework, name: `${name} ${version}`, id }
        const all = byRule.get(rule)
        if (all === undefined) byRule.set(rule, [one])
        else all.push(one)
      }
  return byRule
}

/** The evidence as a phrase, without a full stop. Untrusted text. Empty where nothing is known. */
export function evidenceOf({ because, evidence }: Finding): string {
  if (because !== undefined) return because
  const values = evidence.slice(0, MOST_VALUES).map(({ path, value }) => `${path} = ${JSON.stringify(value)}`)
  const rest = evidence.length - values.length
  return [...values, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
