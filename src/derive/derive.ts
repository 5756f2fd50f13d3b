import type { Complete, Gap } from '../model/coverage.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { needOf } from '../model/kind.ts'
import { otherOwner } from '../model/owner.ts'
import type { Resource, Scope } from '../model/resource.ts'
import { count, some } from '../text/words.ts'
import { meansRegion } from '../accounts/region-pattern.ts'
import { isBeyond } from '../network/beyond.ts'
import { isBlind } from './blind.ts'
import { controlsOf } from './controls-of.ts'
import type { DerivedProperty } from '../model/derived-property.ts'
import type { Detector, Fingerprints, Told } from '../model/sensitive.ts'
import type { KnownOrganisation } from '../model/trust.ts'
import { scopeView } from './scope-view.ts'

/** What was read of a scope, and how well. */
export interface ReadScope extends Scope {
  readonly resources: readonly Resource[]
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
  /** See ScopeView.isGone. */
  readonly gone?: ReadonlySet<string>
  /** What the run knows of the account's organisation; absent: nothing. */
  readonly organisation?: KnownOrganisation
}

/** A resource of which something worked out depends on what was not read. */
export interface DoubtedResource {
  readonly kind: string
  readonly id: string
  /** Kinds and ids that were not read. */
  readonly missing: readonly string[]
}

export interface DeriveOptions {
  /** See ScopeView; 1, all of it, where it is left out. */
  readonly internetShare?: number
  /** See Trust. */
  readonly trustedAccounts?: readonly string[]
  /** Patterns of the regions that are read, in general and of single accounts; all where they are left out. */
  readonly regions?: readonly string[]
  readonly perAccount?: Readonly<Record<string, { readonly regions?: readonly string[] }>>
  /** Absent: with the usual policy. */
  readonly detector?: Detector
  /** Absent: there is no key. */
  readonly fingerprints?: Fingerprints
  /** See ScopeView. Absent: nothing was masked before. */
  readonly told?: Told
}

/** What has to be read for the derived properties among the needs, beside what is needed anyhow. */
export function sourcesOf(
  needs: ReadonlySet<string>,
  properties: readonly DerivedProperty[],
): ReadonlySet<string> {
  return new Set(wanted(needs, properties).flatMap(({ kind, from }) => from.concat(kind)))
}

/**
 * Adds those of the derived properties that are needed (see needOf) to the resources, and what is known of them to the
 * coverage.
 * A resource of which one depends on something unread has `doubts`; the others are as certain as if all had been read.
 * Of a resource that could not be read itself they are unread, too.
 */
export function derive<S extends ReadScope>(
  scope: S,
  needs: ReadonlySet<string>,
  properties: readonly DerivedProperty[],
  options: DeriveOptions = {},
): S {
  return deriveScope(scope, needs, properties, options).scope
}

/** The same, with what would decide what is in doubt. */
export function deriveScope<S extends ReadScope>(
  scope: S,
  needs: ReadonlySet<string>,
  properties: readonly DerivedProperty[],
  options: DeriveOptions = {},
): { readonly scope: S; readonly doubted: readonly DoubtedResource[] } {
  const { internetShare = 1, trustedAccounts = [], regions = [], perAccount = {} } = options
  const asked = wanted(needs, properties)
  const more = properties.filter((property) => property.always === true && !asked.includes(property))
  if (asked.length + more.length === 0) return { scope, doubted: [] }
  const blind = new Set(scope.resources.filter(isBlind))
  const blindKinds = new Set([...blind].map(({ kind }) => kind))
  const whole = new Set(scope.complete.map(({ kind }) => kind).filter((kind) => !blindKinds.has(kind)))
  const seen = blind.size === 0 ? scope.resources : scope.resources.filter((one) => !blind.has(one))
  const { gone, organisation } = scope
  const trust = {
    trusted: new Set(trustedAccounts),
    organisation: organisation?.id,
    members: organisation?.members ?? new Set<string>(),
  }
  const patterns = perAccount[scope.account]?.regions ?? regions
  const view = scopeView(scope, {
    resources: seen,
    whole,
    gone,
    internetShare,
    trust,
    controls: controlsOf(organisation?.controls, scope.account),
    isRead: (region) => meansRegion(patterns, region),
    partly: [...blind],
    lostOf: (kind) => lostOf(kind, scope.gaps),
    ...(options.detector && { detector: options.detector }),
    ...(options.fingerprints && { fingerprints: options.fingerprints }),
    ...(options.told && { told: options.told }),
  })
  const works = asked.map((property) => new Work(property, property.prepare(view)))
  const extra = more.map((property) => new Work(property, property.prepare(view), false))
  const byKind = Map.groupBy([...works, ...extra], ({ property }) => property.kind)
  const resources = scope.resources.map((resource) => {
    const own = byKind.get(resource.kind)
    if (own === undefined) return resource
    if (!blind.has(resource)) return withProperties(resource, own)
    const lost = own.filter(({ property }) => hangsOnUnread(property, resource))
    const known = own.filter((work) => !lost.includes(work))
    const rest = lost.length === 0 ? resource : withoutProperties(resource, lost)
    return known.length === 0 ? rest : withProperties(rest, known)
  })
  const coverage = works.map((work) => coverageOf(work, scope))
  const derived = {
    ...scope,
    resources,
    complete: [...scope.complete, ...coverage.flatMap(({ complete }) => complete)],
    gaps: [...scope.gaps, ...coverage.flatMap(({ gaps }) => gaps)],
  }
  return { scope: derived, doubted: works.flatMap((work) => work.doubts) }
}

function wanted(
  needs: ReadonlySet<string>,
  properties: readonly DerivedProperty[],
): readonly DerivedProperty[] {
  return properties.filter(({ kind, name }) => needs.has(needOf(kind, name)))
}

/** Of some resources: what they depend on. */
class Doubts {
  readonly ids: string[] = []
  readonly missing = new Set<string>()
}

/** One property in one scope: how it is worked out, and what came of it so far. */
class Work {
  readonly property: DerivedProperty
  readonly of: ReturnType<DerivedProperty['prepare']>
  /** Whether somebody asks for it, and so for what it may be as well. */
  readonly isAsked: boolean
  count = 0
  readonly doubts: DoubtedResource[] = []
  readonly own = new Doubts()
  readonly others = new Doubts()

  constructor(property: DerivedProperty, of: ReturnType<DerivedProperty['prepare']>, isAsked = true) {
    this.isAsked = isAsked
    this.property = property
    this.of = of
  }
}

function hangsOnUnread({ ofItself }: DerivedProperty, { unread = [] }: Resource): boolean {
  return ofItself === undefined || unread.some((path) => ofItself.includes(path.split('.')[0] ?? path))
}

/** They are lost with what they would have been worked out of. */
function withoutProperties(resource: Resource, works: readonly Work[]): Resource {
  const { kind, id, unread = [] } = resource
  for (const work of works) {
    work.count += 1
    if (!work.isAsked) continue
    const doubts = otherOwner(resource) === null ? work.own : work.others
    doubts.ids.push(id)
    doubts.missing.add(kind)
  }
  return { ...resource, unread: [...unread, ...works.map(({ property }) => property.name)] }
}

function withProperties(resource: Resource, works: readonly Work[]): Resource {
  const reported: Record<string, Json> = { ...resource.reported }
  const possible: Record<string, Json> = {}
  const between: JsonObject[] = []
  for (const work of works) {
    const derived = work.of(resource)
    work.count += 1
    if (derived.value !== undefined) reported[work.property.name] = derived.value
    if (derived.possible === undefined || !work.isAsked) continue
    possible[work.property.name] = derived.possible
    for (const value of derived.between ?? []) between.push({ [work.property.name]: value })
    const { missing = [] } = derived
    const readable = missing.filter((one) => !isBeyond(one))
    if (readable.length === 0 && missing.length > 0) continue
    const doubts = otherOwner(resource) === null ? work.own : work.others
    doubts.ids.push(resource.id)
    for (const one of readable) doubts.missing.add(one)
    work.doubts.push({ kind: resource.kind, id: resource.id, missing: readable })
  }
  const whole = { ...resource, reported }
  if (Object.keys(possible).length === 0) return whole
  const most = { ...reported, ...possible }
  const doubts = between.flatMap((one) => [Object.assign({}, reported, one), Object.assign({}, most, one)])
  return { ...whole, doubts: [most, ...doubts] }
}

function coverageOf(work: Work, scope: ReadScope): Pick<ReadScope, 'complete' | 'gaps'> {
  const { account, region } = scope
  const { kind: owner, name } = work.property
  const about = { account, region, kind: needOf(owner, name) }
  const gaps = scope.gaps
    .filter(({ kind, properties }) => kind === owner && properties === undefined)
    .map((gap): Gap => Object.assign({}, gap, about, { properties: [name], partial: true } as const))
  const doubtOf = ({ ids, missing }: Doubts): Gap[] => {
    if (ids.length === 0) return []
    const cause =
      scope.gaps.find(({ kind }) => missing.has(kind) || missing.has(kind.split('.')[0] ?? kind)) ??
      scope.gaps.find((gap) => isPartLost(gap, missing))
    const { reason = 'not-listed', action = null } = cause ?? {}
    const of = `${ids.length} of ${count(work.count, 'resource')} (${some(ids, FEW)})`
    const message = `${name} of ${of} depends on ${some([...missing], FEW)}, which could not be read.`
    return [{ ...about, properties: [name], partial: true, reason, action, message }]
  }
  gaps.push(...doubtOf(work.own))
  const complete = gaps.length === 0 ? [{ ...about, count: work.count }] : []
  for (const gap of doubtOf(work.others)) gaps.push({ ...gap, others: true })
  return { complete, gaps }
}

/** Whether one of the needs is a property that was lost with this call, or with all of its kind. */
function isPartLost({ kind, properties }: Gap, needs: ReadonlySet<string>): boolean {
  if (properties !== undefined) return properties.some((name) => needs.has(needOf(kind, name)))
  return [...needs].some((need) => need.startsWith(`${kind}.`))
}

/** Properties that single resources lack are told of by these (see Resource.unread). */
function lostOf(kind: string, gaps: readonly Gap[]): readonly string[] {
  return gaps.flatMap(({ kind: need, properties = [], partial }) =>
    partial !== true && (need === kind || need.startsWith(`${kind}.`)) ? properties : [],
  )
}

const FEW = 3
