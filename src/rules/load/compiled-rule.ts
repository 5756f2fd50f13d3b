import type { NamedAccount } from '../../accounts/account-pattern.ts'
import type { RuleReach } from '../../network/ingress/rule-reach.ts'
import type { ExceptionsOf } from '../../model/exception.ts'
import type { Resource } from '../../model/resource.ts'
import type { Rule } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import type { GapsOf, Query } from '../../search/index.ts'

/** A rule that was checked, and its search ready to be asked about resources. */
export interface CompiledRule {
  readonly rule: Rule
  readonly query: Query
  /** The rule's `reach`; null where it has none. */
  readonly reach: RuleReach | null
  /** What its commands leave to be filled in: `group id`, `region` … */
  readonly placeholders: readonly string[]
  /** The tags by which alerts are routed: what the rule finds keeps them. */
  readonly alertTags: readonly string[]
  /** What its `change` asks; null of a rule about the state itself. */
  readonly change: CompiledChange | null
  /** The rule's `lower_when`, in its order: each judges one resource at a time. */
  readonly lowerings: readonly Lowering[]
  /** What the exceptions file says of the rule. Absent: nothing. */
  readonly exceptions?: RuleExceptions
}

/** The entries of the exceptions file that name a rule. */
export interface RuleExceptions {
  /** The kinds, and costly properties of kinds, that they ask about beside the rule. */
  readonly needs: readonly string[]
  /** The names that their searches ask for, as in Query. */
  readonly names: ReadonlySet<string>
  /** What they say of a violation by the resource. */
  of(account: NamedAccount, resource: Resource, gapsOf: GapsOf): ExceptionsOf
}

export interface CompiledChange {
  /** Whether the rule is about attributes at this path. */
  readonly isAbout: (path: string) => boolean
  /** Null: anything will do. Each judges one resource at a time. */
  readonly before: Query | null
  readonly after: Query | null
  /** The costly properties of kinds (see needOf) that its paths begin with. */
  readonly needs: readonly string[]
}

/** The rule's own search, and those of its change. */
export function searchesOf({ query, change }: Pick<CompiledRule, 'query' | 'change'>): readonly Query[] {
  const { before = null, after = null } = change ?? {}
  return [query, before, after].filter((one) => one !== null)
}

export interface Lowering {
  readonly query: Query
  readonly severity: Severity
}
