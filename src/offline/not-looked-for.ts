import { KINDS } from '../clouds/clouds.ts'
import { SENSITIVE_DATA, textsAt } from '../derive/sensitive-data.ts'
import type { Collected } from '../model/collected.ts'
import type { Gap } from '../model/coverage.ts'
import type { Exemption, LookedFor } from '../model/data-map.ts'
import type { JsonObject } from '../model/json.ts'
import { needOf } from '../model/kind.ts'
import type { Resource } from '../model/resource.ts'
import { CLASS_NOUNS, type SensitiveClass } from '../model/sensitive.ts'
import { count, enumerate } from '../text/words.ts'

/** Something that this run would look for, and the one that wrote an inventory did not, or does not say. */
export interface NotLookedFor {
  readonly class: SensitiveClass
  /** What it is called in a sentence. */
  readonly noun: string
  /** As `sensitive_data` would have it, at whatever path. */
  readonly item: JsonObject
}

const EXEMPTED: Readonly<Record<Exemption, SensitiveClass>> = {
  'own-domains': 'email',
  'role-addresses': 'email',
  'trusted-networks': 'home_address',
}

/** @param then undefined: the inventory does not say, and may have left out anything */
export function notLookedFor(then: LookedFor | undefined, now: LookedFor): readonly NotLookedFor[] {
  const countries = now.nationalIds.filter((country) => then?.nationalIds.includes(country) !== true)
  const ids = countries.map((country) =>
    missed('national_id', `national ids of ${country}`, { form: country }),
  )
  if (then === undefined) {
    const others = now.classes.filter((one) => one !== 'national_id')
    return [...ids, ...others.map((one) => missed(one, 'sensitive data as this run does'))]
  }
  // What was left out then may count now, unless the same is left out.
  const exempt = then.exemptDigest === now.exemptDigest ? [] : then.exempt
  const exempted = exempt.map((name) => {
    const [, several] = CLASS_NOUNS[EXEMPTED[name]]
    return missed(EXEMPTED[name], `${several} that ${name} leaves out`)
  })
  const confidence = then.minimumConfidence
  const uncertain =
    now.minimumConfidence < confidence
      ? now.classes.map((one) => missed(one, `what is less certain than ${confidence}`, { confidence }))
      : []
  return [...ids, ...exempted, ...uncertain]
}

function missed(of: SensitiveClass, noun: string, more: JsonObject = {}): NotLookedFor {
  return { class: of, noun, item: { class: of, confidence: 1, masked: '', ...more } }
}

/**
 * The scope with what its resources may hold of that: what a rule asks about it is in doubt, and a gap says why.
 * @param seeks whether a rule looks for the class in resources of the kind
 */
export function withNotLookedFor(
  scope: Collected,
  missing: readonly NotLookedFor[],
  seeks: (kind: string, of: SensitiveClass) => boolean,
): Collected {
  if (missing.length === 0) return scope
  const touched = new Map<string, { readonly nouns: ReadonlySet<string>; number: number }>()
  const resources = scope.resources.map((resource) => {
    const sought = missing.filter((one) => seeks(resource.kind, one.class))
    if (sought.length === 0 || !Array.isArray(resource.reported[SENSITIVE_DATA])) return resource
    const known = touched.get(resource.kind) ?? { nouns: new Set(sought.map(({ noun }) => noun)), number: 0 }
    known.number += 1
    touched.set(resource.kind, known)
    const items = textPathsOf(resource).flatMap((path) =>
      sought.map(({ item }) => Object.assign({}, item, { path })),
    )
    return withPossible(resource, items)
  })
  if (touched.size === 0) return scope
  const gaps = Array.from(touched, ([kind, { nouns, number }]): Gap => {
    const message = `The inventory does not say that the run that wrote it looked for ${enumerate([...nouns])}: what ${count(number, 'resource')} of ${kind} ${number === 1 ? 'holds' : 'hold'} of that is unknown. Collect it with these settings of privacy.`
    return {
      account: scope.account.id,
      region: scope.region,
      kind: needOf(kind, SENSITIVE_DATA),
      properties: [SENSITIVE_DATA],
      partial: true,
      reason: 'not-held',
      action: null,
      message,
    }
  })
  return { ...scope, resources, gaps: [...scope.gaps, ...gaps] }
}

/** Where the resource has texts; a map's, such as a tag's, is `tags.*`. */
function textPathsOf({ kind, reported }: Resource): readonly string[] {
  const declared = KINDS.get(kind)
  if (declared === undefined) return ['name']
  const names = Object.keys(reported).filter((name) => declared.derived?.[name] === undefined)
  return [...new Set(['name', ...names.flatMap((name) => textsAt(declared, name))])]
}

/** As open as can be comes first. */
function withPossible(resource: Resource, items: readonly JsonObject[]): Resource {
  const { reported, doubts = [] } = resource
  const [most = reported] = doubts
  const held = most[SENSITIVE_DATA]
  const open = { ...most, [SENSITIVE_DATA]: [...(Array.isArray(held) ? held : []), ...items] } as JsonObject
  return { ...resource, doubts: [open, ...doubts] }
}
