import { decidesAbout, matchesAccount, type NamedAccount, whyUndecided } from '../accounts/account-pattern.ts'
import type { Exception } from '../model/exception.ts'
import type { JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { Rule } from '../model/rule.ts'
import { knownTags } from '../rules/load/known-tags.ts'
import { type GapsOf, isCertain, matchSurely, surroundingsOf } from '../search/index.ts'
import { isMasked } from '../sensitive/masked-text.ts'
import { mayFitGlob } from '../sensitive/may-stand-for.ts'
import { fitsGlob } from '../text/glob.ts'
import type { CompiledException } from './compiled-exception.ts'
import { bothOf, type Fit, fitFor, fitsPatterns } from './fit.ts'

/** A violation as entries are asked about it. */
export interface ExceptionSubject {
  readonly rule: Pick<Rule, 'id' | 'aliases'>
  readonly account: NamedAccount
  readonly resource: Resource
  readonly gapsOf: GapsOf
}

/** A field of an entry that has to fit. */
export interface Field {
  readonly name: 'rule' | 'accounts' | 'regions' | 'resources' | 'tags' | 'where'
  fits(exception: CompiledException, subject: ExceptionSubject): Fit
  /** What keeps it from being decided, as a clause. */
  readonly why: (subject: ExceptionSubject) => string
}

/** Cheap ones first: the first that does not fit ends it. What is left out of an entry fits all. */
export const FIELDS: readonly Field[] = [
  {
    name: 'rule',
    fits: ({ entry }, { rule }) => fitsRule(entry.rules, rule),
    why: () => 'its rule is not known',
  },
  {
    name: 'regions',
    fits: ({ entry }, { resource }) => fitsRegion(entry.regions, resource.region),
    why: () => 'its region is not known',
  },
  {
    name: 'accounts',
    fits: ({ entry }, { account }) => fitsAccount(entry.accounts, account),
    why: ({ account }) => whyUndecided(account),
  },
  {
    name: 'resources',
    fits: ({ entry }, { resource }) => fitsResource(entry.resources, resource),
    why: () => 'its name is masked',
  },
  {
    name: 'tags',
    fits: ({ entry }, { resource }) => fitsTags(entry.tags, resource),
    why: ({ resource }) =>
      knownTags(resource) === undefined
        ? 'the tags of the resource were not read'
        : 'the tags of the resource are masked',
  },
  { name: 'where', fits: fitsWhere, why: () => 'its where asks about what was not read, or is masked' },
]

/** By the rule's id or a former one. */
export function fitsRule(patterns: readonly string[], { id, aliases }: Pick<Rule, 'id' | 'aliases'>): Fit {
  return fitsPatterns(
    patterns,
    fitFor((pattern) => [id, ...aliases].some((name) => fitsGlob(pattern, name))),
  )
}

export function fitsRegion(patterns: readonly string[], region: string): Fit {
  return fitsPatterns(
    patterns,
    fitFor((pattern) => fitsGlob(pattern, region)),
  )
}

export function fitsAccount(patterns: readonly string[], account: NamedAccount): Fit {
  return fitsPatterns(patterns, (pattern) => {
    if (matchesAccount(pattern, account)) return 'yes'
    return decidesAbout(pattern, account) ? 'no' : 'unknown'
  })
}

/** What an entry may call the resource: its id, its name or its ARN. */
export function namesOf({ id, name, reported }: Resource): readonly string[] {
  const { arn } = reported
  return [...new Set([id, name, ...(typeof arn === 'string' ? [arn] : [])])]
}

function fitsResource(patterns: readonly string[], resource: Resource): Fit {
  if (patterns.length === 0) return 'yes'
  const names = namesOf(resource)
  return fitsPatterns(patterns, (pattern) => anyFits(pattern, names))
}

function anyFits(pattern: string, texts: readonly string[]): Fit {
  const fits = new Set(texts.map((text) => fitsText(pattern, text)))
  if (fits.has('yes')) return 'yes'
  return fits.has('unknown') ? 'unknown' : 'no'
}

/** Of a masked text only what says the same of any, or is the mask itself, is certain: a part of it may be ours. */
function fitsText(pattern: string, text: string): Fit {
  if (!isMasked(text)) return fitsGlob(pattern, text) ? 'yes' : 'no'
  if (pattern === text || /^\*+$/.test(pattern)) return 'yes'
  return mayFitGlob(pattern, text) ? 'unknown' : 'no'
}

/** The resource has to have each of the tags, whatever its patterns leave out. */
function fitsTags(asked: Exception['tags'], resource: Resource): Fit {
  const conditions = Object.entries(asked)
  if (conditions.length === 0) return 'yes'
  const tags = knownTags(resource)
  if (tags === undefined) return 'unknown'
  return conditions
    .map(([key, patterns]): Fit => {
      const value = Object.hasOwn(tags, key) ? tags[key] : undefined
      if (typeof value !== 'string') return mayBeMasked(key, tags) ? 'unknown' : 'no'
      return fitsPatterns(patterns, (pattern) => fitsText(pattern, value))
    })
    .reduce(bothOf)
}

function mayBeMasked(key: string, tags: JsonObject): boolean {
  return Object.keys(tags).some((name) => isMasked(name) && mayFitGlob(key, name))
}

function fitsWhere({ where }: CompiledException, { account, resource, gapsOf }: ExceptionSubject): Fit {
  if (where === null) return 'yes'
  const query = where.get(resource.kind)
  if (query === undefined) return 'no'
  if (!isCertain(query, gapsOf)) return 'unknown'
  const evidence = matchSurely(query, resource, surroundingsOf(account, resource.region))
  if (evidence === 'undecided') return 'unknown'
  return evidence === null ? 'no' : 'yes'
}
