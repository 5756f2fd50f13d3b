import type { Collected } from '../model/collected.ts'
import { EVERYTHING, type Complete, type Gap } from '../model/coverage.ts'
import type { Kind, KindModel } from '../model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../model/resource.ts'
import type { SensitiveClass } from '../model/sensitive.ts'
import { isMasked } from '../sensitive/masked-text.ts'
import { count, enumerate } from '../text/words.ts'

/** What the rules ask about. */
export interface Asked {
  /** Kinds, and costly properties of kinds (see needOf). */
  readonly needs: readonly string[]
  /** Of these, what is of a kind that the inventory holds something of. */
  readonly needsOfHeld: readonly string[]
  /** Whether one of them asks about a kind and names all of these, such as the steps of a path. */
  readonly asksFor: (kind: string, names: readonly string[]) => boolean
  /** Whether one of them looks for personal data or secrets of the class in resources of the kind. */
  readonly seeks: (kind: string, of: SensitiveClass) => boolean
  /** The paths of the masked texts of a resource of which they leave something open that one of them asks. */
  readonly openMasked: (resource: Resource) => readonly (readonly string[])[]
}

/**
 * The scope with a gap for each thing that the rules ask about and the inventory does not hold: it was collected for other
 * rules, or by a version that did not know it. What nobody asked for is unknown; it is not absent.
 * @param properties those that its kinds had when it was written
 */
export function withNotHeld(
  scope: Collected,
  { needs, needsOfHeld, asksFor }: Asked,
  model: KindModel,
  properties: Readonly<Record<string, readonly string[]>>,
): Collected {
  const { account, region, complete, gaps } = scope
  if (account.id === EVERYTHING || gaps.some(({ kind }) => kind === EVERYTHING)) return scope
  const about = { account: account.id, region, reason: 'not-held', action: null } as const
  const listed = new Set([...complete, ...gaps].map(({ kind }) => kind))
  const needed = new Set([...needs, ...needsOfHeld.filter((need) => listed.has(baseOf(need)))])
  const missing = [...needed]
    .filter((need) => isHere(model.get(baseOf(need)), region) && !isTold(need, complete, gaps))
    .map((kind): Gap => {
      const message = `The inventory does not hold ${kind}: the rules that it was collected for did not ask for it. Collect it with these rules.`
      return Object.assign({}, about, { kind, message })
    })
  const unknown = [...listed].flatMap((name): Gap[] => {
    const kind = model.get(name)
    const known = new Set(properties[name])
    const lacking = Object.keys(kind?.properties ?? {}).filter(
      (property) => !known.has(property) && !isCostly(kind, property) && asksFor(name, [property]),
    )
    if (lacking.length === 0) return []
    const message = `The inventory does not hold ${enumerate(lacking)} of ${name}: the version of Cloud Baseline that collected it did not read ${lacking.length === 1 ? 'it' : 'them'}. Collect it again.`
    return [{ ...about, kind: name, properties: lacking, message }]
  })
  return missing.length + unknown.length === 0 ? scope : { ...scope, gaps: [...gaps, ...missing, ...unknown] }
}

function baseOf(need: string): string {
  return need.split('.', 1)[0] ?? need
}

function isCostly(kind: Kind | undefined, property: string): boolean {
  return kind?.costly?.[property] !== undefined || kind?.derived?.[property] !== undefined
}

/** Whether resources of the kind belong into a scope of the region. Accounts lie in their own, regions in each. */
function isHere(kind: Kind | undefined, region: string): boolean {
  const isOfAccount = kind?.level === 'account' || kind?.bases.includes('account') === true
  return isOfAccount === (region === GLOBAL_REGION)
}

/** Whether the run that wrote it read the thing, or says why not. Of what was not listed, properties are not told. */
function isTold(need: string, complete: readonly Complete[], gaps: readonly Gap[]): boolean {
  return (
    complete.some(({ kind }) => kind === need) ||
    gaps.some(({ kind, properties }) => kind === need || (properties === undefined && kind === baseOf(need)))
  )
}

/** Texts that the inventory keeps only the hash of: what asks about them is undecided where there is one. */
export function withoutWithheld(
  scope: Collected,
  { asksFor }: Asked,
  model: KindModel,
  withheldIn: (resource: Resource) => readonly Path[],
): Collected {
  const lost = new LostTexts()
  const resources = scope.resources.map((resource) => {
    const paths = withheldIn(resource).filter((path) => asksFor(resource.kind, path))
    if (paths.length === 0) return resource
    lost.add(resource, paths)
    return { ...resource, unread: [...(resource.unread ?? []), ...paths.map((path) => path.join('.'))] }
  })
  const gaps = lost.gaps(
    scope,
    model,
    (path, those) =>
      `Inventories keep only the hash and length of ${path}, which often holds secrets: what a rule asks about it is unknown of ${those}. A scan of the account decides it.`,
  )
  return gaps.length === 0 ? scope : { ...scope, resources, gaps: [...scope.gaps, ...gaps] }
}

/** Texts that were masked when they were collected: what is compared with one is undecided where the mask leaves it open. */
export function withMaskedGaps(scope: Collected, { openMasked }: Asked, model: KindModel): Collected {
  const lost = new LostTexts()
  for (const resource of scope.resources) lost.add(resource, openMasked(resource).map(withoutMasked))
  const gaps = lost.gaps(
    scope,
    model,
    (path, those) =>
      `The inventory has ${path} of ${those} masked, since it held personal data or a secret when it was collected: what a rule compares it with may be unknown. A scan of the account decides it.`,
  )
  return gaps.length === 0 ? scope : { ...scope, gaps: [...scope.gaps, ...gaps] }
}

type Path = readonly string[]

/** A name that is masked says nothing: what holds it does. */
function withoutMasked(path: Path): Path {
  const masked = path.findIndex(isMasked)
  return masked < 0 ? path : path.slice(0, masked)
}

/** Texts that resources of an inventory lack, by kind and path. */
class LostTexts {
  readonly #lost = new Map<string, { readonly kind: string; readonly path: Path; number: number }>()

  add({ kind }: Resource, paths: readonly Path[]): void {
    for (const path of new Map(paths.map((one) => [one.join('.'), one])).values()) {
      const key = `${kind}.${path.join('.')}`
      const entry = this.#lost.get(key) ?? { kind, path, number: 0 }
      entry.number += 1
      this.#lost.set(key, entry)
    }
  }

  /** @param says of a path and so many resources */
  gaps(
    { account, region }: Collected,
    model: KindModel,
    says: (path: string, those: string) => string,
  ): readonly Gap[] {
    return [...this.#lost.values()].map(({ kind, path, number }): Gap => {
      const [first = ''] = path
      return {
        account: account.id,
        region,
        kind: isCostly(model.get(kind), first) ? `${kind}.${first}` : kind,
        properties: [path.at(-1) ?? first],
        partial: true,
        reason: 'not-held',
        action: null,
        message: says(path.join('.'), count(number, 'resource')),
      }
    })
  }
}
