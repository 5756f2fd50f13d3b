import { readReach, reachSearch, type RuleReach } from '../../network/ingress/rule-reach.ts'
import { UserError } from '../../model/errors.ts'
import type { JsonObject } from '../../model/json.ts'
import type { KindModel } from '../../model/kind.ts'
import { type LowerWhen, readsNothingMore, type Rule } from '../../model/rule.ts'
import {
  compileRead,
  compileSearch,
  type Held,
  type Query,
  readSearch,
  SearchError,
} from '../../search/index.ts'
import { checkPaths } from './check-paths.ts'
import { changeOf } from './compiled-change.ts'
import type { CompiledRule, Lowering } from './compiled-rule.ts'
import type { PlacedRule } from './duplicates.ts'
import { placeholdersIn } from '../../text/placeholders.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { insteadOf } from '../../text/yaml-hints.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'

export interface SearchOptions {
  readonly model: KindModel
  readonly now: Date
  /** See CompiledRule. */
  readonly alertTags?: readonly string[]
  /** What accounts, regions and environments there can be; absent: nobody knows, or a run says so later. */
  readonly held?: Held
}

/**
 * Compiles a rule's searches with these values for its parameters. Reports what is wrong, and what would surprise;
 * null where the rule cannot be used.
 */
export function checkSearches(
  { rule, source }: PlacedRule,
  values: JsonObject,
  options: SearchOptions,
): CompiledRule | null {
  /** Whatever `use` throws about the text, reported at its place. */
  const reading = <T>(path: YamlPath, text: string, use: (line: () => number) => T | null): T | null => {
    const comment = source.commentAfter(path)
    try {
      const used = use(() => source.lineInText(path, text, 0))
      // `#tag` and `"a #1"` have no blank behind the sign, as most comments have.
      if (used !== null && comment !== null && /#\S/.test(comment))
        source.report(
          'warning',
          source.lineInText(path, text, text.length - 1),
          `${path[0]}: ${cutOff(comment, path)}`,
        )
      return used
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown
      const place = thrown instanceof SearchError ? thrown : { offset: 0, excerpt: null }
      const line = source.lineInText(path, text, place.offset)
      const why = comment === null ? '' : ` ${cutOff(comment, path)}`
      source.report('error', line, `${path[0]}: ${thrown.message}${why}`, place.excerpt)
      return null
    }
  }
  const query = reading(['search'], rule.search, (line) => {
    const read = readSearch(rule.search, { values, now: options.now })
    const { misplaced } = read
    if (misplaced !== null) {
      source.report('error', line(), `search: ${misplaced}; a rule finds every resource that violates it.`)
      return null
    }
    const compiled = compileRead(read, { ...options, values })
    for (const warning of compiled.warnings) source.report('warning', line(), `search: ${warning}`)
    if (compiled.subjects.length === 0) {
      source.report('error', line(), 'search: it cannot be true of any kind of resource that is read.')
      return null
    }
    if (read.mixed !== null) source.report('warning', line(), `search: ${read.mixed}`)
    return compiled
  })
  if (query === null) return null
  const reach = reading(['reach'], '', () => ({ parts: reachOf(rule, values) }))
  if (reach === null) return null
  const lowerings: Lowering[] = []
  for (const [index, { severity, ...when }] of rule.lowerWhen.entries()) {
    const path = ['lower_when', index, when.search === undefined ? 'reached' : 'search']
    const search = searchOf(when, reach.parts)
    if (search === null) {
      source.report('error', source.lineOf(path), 'lower_when: reached: the rule has no reach to ask about.')
      return null
    }
    const lowering = reading(path, search, (line) => {
      const compiled = compileLowering(search, query, values, options)
      for (const warning of compiled.warnings) source.report('warning', line(), `lower_when: ${warning}`)
      if (compiled.isOfOne) return compiled
      source.report(
        'error',
        line(),
        'lower_when: it follows edges, expected a search that judges one resource.',
      )
      return null
    })
    if (lowering === null) return null
    lowerings.push({ query: lowering, severity })
  }
  for (const side of ['before', 'after'] as const) {
    const search = rule.change?.[side]
    if (search === undefined) continue
    const asked = reading(['change', side], search, (line) => {
      const compiled = compileLowering(search, query, values, options)
      for (const warning of compiled.warnings) source.report('warning', line(), `change: ${side}: ${warning}`)
      if (compiled.isOfOne) return compiled
      source.report(
        'error',
        line(),
        `change: ${side}: it follows edges, expected a search about one resource.`,
      )
      return null
    })
    if (asked === null) return null
  }
  if (rule.change !== undefined && !query.isOfOne) {
    const message =
      'search: it follows edges, expected a search about one resource: a rule about changes sees it then and now.'
    source.report('error', source.lineInText(['search'], rule.search, 0), message)
    return null
  }
  const more = readsNothingMore(rule)
    ? whatItReads(rule, [query, ...lowerings.map((one) => one.query)], options.model)
    : null
  if (more !== null) {
    source.report('error', source.lineOf(['reads']), `reads: nothing-more, but ${more}.`)
    return null
  }
  if (!checkPaths({ rule, source }, query, options.model)) return null
  return { ...compiledOf(rule, query, reach.parts, values, options), lowerings }
}

/** What a rule asks for that other rules may not have read, as a clause; null: nothing. */
function whatItReads({ change }: Rule, queries: readonly Query[], model: KindModel): string | null {
  if (change !== undefined) return 'what a rule about changes compares is read for it'
  if (!queries.every(({ isOfOne }) => isOfOne))
    return 'the search follows edges, expected one that judges resources one by one'
  const costly = queries
    .flatMap(({ kinds }) => kinds)
    .find((need) => {
      const [kind = '', property] = need.split('.')
      return property !== undefined && (model.get(kind)?.costly?.[property] ?? []).length > 0
    })
  return costly === undefined ? null : `it asks for ${costly}, which takes further calls`
}

/** YAML cuts off a text without quotes where ` #` stands in it, and says nothing. */
function cutOff(comment: string, path: YamlPath): string {
  return `YAML takes \`${limitCodePoints(comment.trim(), 60)}\` for a comment, so the search ends before it; a search that has a blank before # ${insteadOf(String(path.at(-1)))}`
}

/** Null where the rule is not about who gets where. */
function reachOf({ reach }: Rule, values: JsonObject): RuleReach | null {
  return reach.length === 0 ? null : readReach(reach, values)
}

/** The search of a `lower_when`; null where it asks about the reach of a rule that has none. */
function searchOf({ search }: Omit<LowerWhen, 'severity'>, reach: RuleReach | null): string | null {
  if (search !== undefined) return search
  return reach === null ? null : `not internet_exposure.reached[*].{${reachSearch(reach)}}`
}

/** The rule again with other values, for an example; what is wrong in the searches has been reported. */
export function withValues(rule: Rule, values: JsonObject, options: SearchOptions): CompiledRule {
  const query = compileSearch(rule.search, { ...options, values })
  const reach = reachOf(rule, values)
  const lowerings = rule.lowerWhen.flatMap(({ severity, ...when }) => {
    const search = searchOf(when, reach)
    return search === null ? [] : [{ query: compileLowering(search, query, values, options), severity }]
  })
  return { ...compiledOf(rule, query, reach, values, options), lowerings }
}

function compiledOf(
  rule: Rule,
  query: Query,
  reach: RuleReach | null,
  values: JsonObject,
  options: SearchOptions,
): Omit<CompiledRule, 'lowerings'> {
  const { cli = '' } = rule.remediation
  const placeholders = placeholdersIn(cli)
  const change = changeOf(rule, query, options.model, (search) =>
    compileLowering(search, query, values, options),
  )
  const { alertTags = [] } = options
  return { rule: { ...rule, needs: needsOf(query) }, query, reach, placeholders, alertTags, change }
}

/** What a rule is undecided without: the environment of an account hangs on what is known of the account. */
function needsOf({ kinds, asksEnvironment, structure }: Query): readonly string[] {
  if (!asksEnvironment) return kinds
  const accounts = [...structure.kinds].filter((kind) => structure.levelOf(kind) === 'account')
  return [...new Set([...kinds, ...accounts])]
}

/** Also those of changes. By their text with its templates put in, for as long as the options are in use. */
const compiledLowerings = new WeakMap<SearchOptions, Map<string, Query>>()

/** Dozens of rules are lowered by the same search: it is compiled once. */
function compileLowering(
  search: string,
  { subjects }: Query,
  values: JsonObject,
  options: SearchOptions,
): Query {
  const text = `is(${subjects.join(', ')}) and (${search})`
  const read = readSearch(text, { values, now: options.now })
  const compiled = compiledLowerings.get(options) ?? new Map<string, Query>()
  compiledLowerings.set(options, compiled)
  const query = compiled.get(read.expanded) ?? compileRead(read, { ...options, values })
  compiled.set(read.expanded, query)
  return query
}
