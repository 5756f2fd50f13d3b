import { namesUnit } from '../accounts/account-pattern.ts'
import { patternsIn, patternsOut } from '../accounts/region-pattern.ts'
import { ACCOUNTS } from '../clouds/accounts.ts'
import { UserError } from '../model/errors.ts'
import type { Exception } from '../model/exception.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import { worstSeverity } from '../model/rule.ts'
import { reaches } from '../model/severity.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { type Query, SearchError } from '../search/index.ts'
import { count, quote } from '../text/words.ts'
import type { YamlDocument } from '../text/yaml.ts'
import type { YamlPath } from '../text/yaml-positions.ts'
import type { CompiledException } from './compiled-exception.ts'
import { valueWarnings, type WhereCompiler, WhereProblem } from './compile-where.ts'
import { dateOf, daysBetween, isDate, plusDays } from './dates.ts'
import type { RuleNames } from './rule-names.ts'
import { patternsOf, type WrittenException } from './written-exception.ts'

/** Takes what is wrong, with its 1-based line. */
export type Report = (line: number, message: string, excerpt?: string | null) => void

interface Place {
  readonly document: YamlDocument
  readonly file: string
  /** Of the entry in the list, from 0. */
  readonly index: number
  readonly names: RuleNames
  readonly wheres: WhereCompiler
  readonly now: Date
  readonly maxDays: number
  readonly report: Report
}

/** An entry that the schema took, ready to be asked; null where something else is wrong with it, which is reported. */
export function checkEntry(written: WrittenException, place: Place): CompiledException | null {
  const { document, file, index, names, now } = place
  let isGood = true
  const at = (...path: YamlPath): number => document.lineOf(['exceptions', index, ...path])
  const report = (field: string, message: string): void => {
    isGood = false
    place.report(at(field), `exceptions[${index}].${field}: ${message}`)
  }
  const entry: Exception = {
    place: { file, line: at() },
    rules: patternsOf(written.rule),
    accounts: patternsOf(written.accounts),
    regions: patternsOf(written.regions).filter((pattern) => pattern !== ALL),
    resources: patternsOf(written.resources),
    tags: Object.fromEntries(Object.entries(written.tags ?? {}).map(([key, of]) => [key, patternsOf(of)])),
    where: written.where ?? null,
    reason: oneLine(written.reason),
    owner: oneLine(written.owner),
    ticket: written.ticket === undefined ? null : oneLine(written.ticket),
    expires: written.expires ?? null,
  }
  for (const [field, patterns] of Object.entries({
    rule: entry.rules,
    accounts: entry.accounts,
    regions: entry.regions,
    resources: entry.resources,
    ...entry.tags,
  })) {
    const fault = emptyFault(patterns)
    if (fault !== null) report(Object.hasOwn(entry.tags, field) ? 'tags' : field, fault)
  }
  const ruleFault = names.fault(entry.rules)
  if (ruleFault !== null) report('rule', ruleFault)
  const accountFault = accountFaultOf(entry.accounts)
  if (accountFault !== null) report('accounts', accountFault)
  const regionFault = regionFaultOf(entry.regions)
  if (regionFault !== null) report('regions', regionFault)
  const meant = ruleFault === null ? names.meant(entry.rules) : []
  const expiryFault = expiryFaultOf(entry, meant, place)
  if (expiryFault !== null) report('expires', expiryFault)
  const where = compiledWhere(entry, meant, place)
  if (!isGood || where === undefined) return null
  const daysLeft = entry.expires === null ? null : Math.max(0, daysBetween(dateOf(now), entry.expires))
  const warnings = (where === null ? [] : valueWarnings(where)).map(
    (warning) => `${file}:${at('where')}: exceptions[${index}].where: ${warning}`,
  )
  return { entry, daysLeft, where, warnings }
}

/** Stands for all regions, as in the input. */
const ALL = 'all'

/** Texts go into lines of logs and lists. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function emptyFault(patterns: readonly string[]): string | null {
  const empty = patterns.find((pattern) => /^!?\s*$/.test(pattern))
  if (empty !== undefined) return `received ${quote(empty)}, expected a pattern.`
  const everything = patternsOut(patterns).find((pattern) => /^\*+$/.test(pattern))
  return everything === undefined ? null : `received ${quote(`!${everything}`)}, which leaves everything out.`
}

function accountFaultOf(patterns: readonly string[]): string | null {
  const { pattern: id, words, advice } = ACCOUNTS.accountIds
  for (const pattern of [...patternsIn(patterns), ...patternsOut(patterns)]) {
    if (namesUnit(pattern) && /^ou:[\s/]*$/.test(pattern))
      return `received ${quote(pattern)}, expected ou: with an organisational unit, such as ou:Workloads/Prod*.`
    if (/^\d+$/.test(pattern) && !id.test(pattern))
      return `received ${quote(pattern)}, expected ${words}${advice(pattern)}.`
  }
  return null
}

/** A code, whether this version knows it or not, a glob of the same letters, or `global`. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/
const REGION_GLOB = /^(?=.*[*?])[a-z0-9*?-]{1,40}$/

function regionFaultOf(patterns: readonly string[]): string | null {
  const strange = [...patternsIn(patterns), ...patternsOut(patterns)].find(
    (pattern) => pattern !== GLOBAL_REGION && !REGION.test(pattern) && !REGION_GLOB.test(pattern),
  )
  return strange === undefined
    ? null
    : `received ${quote(strange)}, expected the code of a region such as eu-central-1, a glob such as eu-*, or global; ! in front leaves it out.`
}

/** The worst that any of the rules may be decides, whatever its environments and what lowers it. */
function expiryFaultOf(
  { expires }: Exception,
  rules: readonly CompiledRule[],
  { now, maxDays }: Place,
): string | null {
  if (expires !== null && !isDate(expires))
    return `received ${quote(expires)}, which no calendar has, expected a date such as 2027-01-31.`
  const grave = rules.find(({ rule }) => reaches(worstSeverity(rule), 'high'))
  if (grave === undefined) return null
  const { rule } = grave
  const why = `since ${rule.id} may be of severity ${worstSeverity(rule)}`
  const today = dateOf(now)
  const last = plusDays(today, maxDays)
  if (expires === null) {
    return `the field is missing; expected a date such as ${plusDays(today, Math.min(maxDays, 90))}, ${why}.`
  }
  if (daysBetween(today, expires) <= maxDays) return null
  return `received ${quote(expires)}, expected ${last} or earlier, ${count(maxDays, 'day')} from today (exceptions-max-days in the config file), ${why}.`
}

/** Undefined where something is wrong with it, which is reported. */
function compiledWhere(
  { where }: Exception,
  rules: readonly CompiledRule[],
  { document, index, wheres, report }: Place,
): ReadonlyMap<string, Query> | null | undefined {
  if (where === null) return null
  try {
    return wheres.compile(where, [...new Set(rules.flatMap(({ query }) => query.subjects))].toSorted())
  } catch (error) {
    if (!(error instanceof UserError || error instanceof WhereProblem)) throw error
    const { offset, excerpt } = error instanceof SearchError ? error : { offset: 0, excerpt: null }
    const line = document.lineInText(['exceptions', index, 'where'], where, offset)
    report(line, `exceptions[${index}].where: ${error.message}`, excerpt)
    return undefined
  }
}
