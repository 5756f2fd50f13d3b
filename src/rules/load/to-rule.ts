import schema from '../../../schema/rule.json' with { type: 'json' }
import type {
  ChangeExample,
  LowerWhen,
  ReachPart,
  Remediation,
  Rule,
  RuleChange,
  RuleExample,
  RuleParameter,
  RuleSeverity,
  RuleStatus,
} from '../../model/rule.ts'
import type { RuleSource } from './read-rule-file.ts'
import { schemaCheck } from '../../text/schema-problems.ts'
import { insteadOf } from '../../text/yaml-hints.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'

/** What is wrong with one rule as it was written. Empty when it is well-formed. */
export const ruleProblems = schemaCheck(schema)

/** What schema/rule.json lets through. */
interface WrittenRule {
  readonly id: string
  readonly title: string
  readonly severity: RuleSeverity
  readonly status?: RuleStatus
  readonly enabled?: boolean
  readonly risk?: string
  readonly note?: string
  readonly search: string
  readonly reach?: readonly ReachPart[]
  readonly service?: string
  readonly lower_when?: readonly LowerWhen[]
  readonly parameters?: Readonly<Record<string, Omit<RuleParameter, 'value'>>>
  readonly alert?: {
    readonly summary?: string
    readonly dedup_key?: string
    readonly covered_by?: readonly string[]
  }
  readonly remediation?: Remediation
  readonly references?: readonly string[]
  readonly aliases?: readonly string[]
  readonly environments?: readonly string[]
  readonly judged_at?: 'owner' | 'everywhere'
  readonly reads?: 'its-kinds' | 'nothing-more'
  readonly change?: Partial<Pick<RuleChange, 'paths'>> &
    Pick<RuleChange, 'on' | 'before' | 'after'> & { readonly immutable_only?: true }
  /** Not read of rules that are tested. With `change` each is a ChangeExample. */
  readonly examples?: readonly (RuleExample | ChangeExample)[]
}

/** Checks a rule against the schema and fills in what it leaves out. Reports what is wrong; null then. */
export function toRule(source: RuleSource): Rule | null {
  const problems = source.tested ? [] : ruleProblems(source.value)
  for (const { path, message } of problems)
    source.report('error', source.lineOf(path), message + hintAboutSearch(path, source.value))
  if (problems.length > 0) return null
  const written = source.value as WrittenRule
  const title = written.title.trim()
  return {
    id: written.id,
    title,
    severity: written.severity,
    status: written.status ?? 'stable',
    ...(written.enabled === false ? { enabled: false as const } : {}),
    risk: written.risk?.trim() ?? '',
    note: written.note?.trim() ?? '',
    search: written.search.trimEnd(),
    // Known once the search is compiled: see checkSearches.
    needs: [],
    reach: written.reach ?? [],
    ...(written.service === undefined ? {} : { service: written.service.trim() }),
    lowerWhen: written.lower_when ?? [],
    parameters: withDefaults(written.parameters ?? {}),
    alert: {
      summary: written.alert?.summary?.trim() ?? title,
      dedupKey: written.alert?.dedup_key ?? written.id,
      ...(written.alert?.covered_by === undefined ? {} : { coveredBy: written.alert.covered_by }),
    },
    remediation: trimmed(written.remediation ?? {}),
    references: written.references ?? [],
    aliases: written.aliases ?? [],
    environments: written.environments ?? [],
    ...(written.judged_at === 'everywhere' ? { judgedAt: 'everywhere' as const } : {}),
    ...(written.reads === 'nothing-more' ? { reads: 'nothing-more' as const } : {}),
    ...(written.change === undefined
      ? {}
      : { change: changeOf(written.change, written.examples as readonly ChangeExample[]) }),
    examples: written.change === undefined ? ((written.examples ?? []) as readonly RuleExample[]) : [],
    place: { file: source.file.file, line: source.lineOf(['id']), shipped: source.file.shipped },
  }
}

/** YAML reads a search that begins with a bracket as a map or a list, where it can. */
function hintAboutSearch(path: YamlPath, value: unknown): string {
  if (path.join() !== 'search' || typeof value !== 'object' || value === null || !('search' in value))
    return ''
  const { search } = value
  if (typeof search !== 'object' || search === null) return ''
  return ` A search that begins with { or [ ${insteadOf('search')}`
}

function changeOf(
  { on, paths = [], before, after, immutable_only: immutableOnly }: NonNullable<WrittenRule['change']>,
  examples: readonly ChangeExample[] = [],
): RuleChange {
  return {
    on,
    paths,
    ...(before === undefined ? {} : { before: before.trimEnd() }),
    ...(after === undefined ? {} : { after: after.trimEnd() }),
    ...(immutableOnly === undefined ? {} : { immutableOnly }),
    examples,
  }
}

function withDefaults(
  parameters: Readonly<Record<string, Omit<RuleParameter, 'value'>>>,
): Readonly<Record<string, RuleParameter>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, one]) => [name, Object.assign({ value: one.default }, one)]),
  )
}

function trimmed(remediation: Remediation): Remediation {
  return Object.fromEntries(
    Object.entries(remediation as Record<string, string>).map(([part, text]) => [part, text.trim()]),
  )
}
