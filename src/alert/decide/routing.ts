import { decidesAbout, matchesAccount, type NamedAccount } from '../../accounts/account-pattern.ts'
import type { Finding } from '../../model/finding.ts'
import { isProductionName, PRODUCTION } from '../../accounts/environment.ts'
import { appliesTo, type Rule, severityFor } from '../../model/rule.ts'
import { reaches, type Severity, type Threshold } from '../../model/severity.ts'
import type { AlertRoute, Settings } from '../../model/settings.ts'
import { isMasked } from '../../sensitive/masked-text.ts'
import { mayFitGlob } from '../../sensitive/may-stand-for.ts'
import { fitsGlob } from '../../text/glob.ts'

/** Which violations go where. */
export interface Routing {
  /** Names of the targets that a violation goes to; empty: it alerts nobody. */
  targetsOf(finding: Finding): readonly string[]
  /** The environments that alert at the target, each with the lowest severity. */
  reachOf(target: string): readonly Reach[]
}

export interface Reach {
  readonly environment: string
  readonly from: Threshold
}

interface RoutingInput {
  readonly settings: Settings
  readonly rules: ReadonlyMap<string, Rule>
  readonly accounts: ReadonlyMap<string, NamedAccount>
  /** Names of the targets that the inputs give. */
  readonly usual: readonly string[]
}

/**
 * Every route that fits a violation counts. What none fits goes to the targets of the inputs, where it is of production
 * and reaches alert-from. Where it is not known whether a route fits, since the name of an account or the tags of a resource
 * could not be read, the violation goes both ways, so that it is not lost and no open alert closes.
 */
export function routingOf(input: RoutingInput): Routing {
  const { settings, usual } = input
  const { routes, alertFrom } = settings
  const known = new Map<Finding, readonly string[]>()
  const isUsual = ({ environment, severity }: Finding): boolean =>
    isProductionName(environment) && reaches(severity, alertFrom)
  const find = (finding: Finding): readonly string[] => {
    const rule = input.rules.get(finding.rule)
    if (rule?.status !== 'stable') return []
    const fitting = routes.map((route) => [route, fits(route, finding, rule, input)] as const)
    const named = fitting.flatMap(([{ to }, how]) => (how === 'no' ? [] : to))
    const isCertain = fitting.some(([, how]) => how === 'yes')
    return [...new Set(!isCertain && isUsual(finding) ? [...named, ...usual] : named)]
  }
  return {
    targetsOf(finding) {
      const before = known.get(finding)
      if (before !== undefined) return before
      const found = find(finding)
      known.set(finding, found)
      return found
    },
    reachOf(target) {
      const own = routes
        .filter(({ to }) => to.includes(target))
        .flatMap(({ environments, severity }) =>
          environmentsOf(environments).map((environment) => ({ environment, from: severity ?? alertFrom })),
        )
      return usual.includes(target) ? [{ environment: PRODUCTION, from: alertFrom }, ...own] : own
    },
  }
}

/** A route that names no environment is for production alone, like everything else that alerts. */
function environmentsOf(named: readonly string[]): readonly string[] {
  return named.length === 0 ? [PRODUCTION] : named
}

/** `maybe`: what decides it was not read. */
type Fit = 'yes' | 'no' | 'maybe'

function fits(route: AlertRoute, finding: Finding, rule: Rule, { settings, accounts }: RoutingInput): Fit {
  if (!environmentsOf(route.environments).includes(finding.environment)) return 'no'
  if (!reaches(finding.severity, route.severity ?? settings.alertFrom)) return 'no'
  if (!fitsRule(route.rules, rule)) return 'no'
  const byTags = fitsTags(route.tags, finding.tags)
  const byAccount = fitsAccount(route.accounts, finding, accounts)
  if (byTags === 'no' || byAccount === 'no') return 'no'
  return byTags === 'yes' && byAccount === 'yes' ? 'yes' : 'maybe'
}

function fitsTags(asked: AlertRoute['tags'], tags: Finding['tags']): Fit {
  const conditions = Object.entries(asked)
  if (tags === undefined) return conditions.length === 0 ? 'yes' : 'maybe'
  const answers = new Set(
    conditions.map(([key, patterns]) =>
      fitsValue(patterns, Object.hasOwn(tags, key) ? tags[key] : undefined),
    ),
  )
  if (answers.has('no')) return 'no'
  return answers.has('maybe') ? 'maybe' : 'yes'
}

/** What stands for a masked value is among the patterns where one of them means it (run/masked-routes.ts). */
function fitsValue(patterns: readonly string[], value: string | undefined): Fit {
  if (value === undefined) return 'no'
  if (!isMasked(value)) return patterns.some((pattern) => fitsGlob(pattern, value)) ? 'yes' : 'no'
  if (patterns.some((pattern) => pattern === value || /^\*+$/.test(pattern))) return 'yes'
  const globs = patterns.filter((pattern) => /[*?]/.test(pattern) && !isMasked(pattern))
  return globs.some((pattern) => mayFitGlob(pattern, value)) ? 'maybe' : 'no'
}

function fitsAccount(patterns: readonly string[], finding: Finding, accounts: RoutingInput['accounts']): Fit {
  const account = accounts.get(finding.account) ?? { id: finding.account, name: finding.account }
  if (patterns.length === 0) return 'yes'
  if (patterns.some((pattern) => matchesAccount(pattern, account))) return 'yes'
  return patterns.every((pattern) => decidesAbout(pattern, account)) ? 'no' : 'maybe'
}

/** Whether any of the patterns means the rule, by its id or a former one; none: all rules. */
export function fitsRule(patterns: readonly string[], { id, aliases }: Rule): boolean {
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => [id, ...aliases].some((name) => fitsGlob(pattern, name)))
  )
}

/** The severity of the rule in production. */
export function productionSeverity(rule: Rule): Severity {
  return severityFor(rule, PRODUCTION)
}

/** Why the rule cannot alert at all where this reaches, as a clause; null where it can. */
export function whyRuleIsQuiet(rule: Rule, reach: readonly Reach[]): string | null {
  if (rule.status !== 'stable') return `the rule ${rule.id} is now ${rule.status}, and only stable rules page`
  const reasons = reach.map((one) => whyQuietIn(rule, one))
  return reasons.includes(null) ? null : (reasons[0] ?? 'the configuration no longer sends anything there')
}

function whyQuietIn(rule: Rule, { environment, from }: Reach): string | null {
  if (!appliesTo(rule, environment)) return `the rule ${rule.id} is no longer meant for ${environment}`
  if (from === 'none') return 'alert-from is now none, so nothing pages'
  const severity = severityFor(rule, environment)
  if (reaches(severity, from)) return null
  return `the rule ${rule.id} is now of severity ${severity}, below alert-from ${from}`
}
