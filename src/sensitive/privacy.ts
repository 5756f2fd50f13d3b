import type { JsonObject } from '../model/json.ts'
import type { Edge, Resource } from '../model/resource.ts'
import type { Safe } from '../model/safe.ts'
import type { Detected, DetectedIn, Detector } from '../model/sensitive.ts'
import type { Redact } from '../model/settings.ts'
import { type Fingerprints, fingerprintsOf, type Hidden, NO_FINGERPRINTS } from './fingerprints.ts'
import { hiddenText, isHiddenName, maskedText, withNothingShown, withOriginals } from './masked-text.ts'
import { mapTexts } from './map-texts.ts'
import { addressesIn, isMadeByCloud, principalsIn } from './strictly-hidden.ts'

/** The gate between what was read and everything that leaves the run. */
export interface Privacy {
  readonly redact: Redact
  readonly detector: Detector
  readonly fingerprints: Fingerprints
  /** The text with what is sensitive in it masked. */
  text(text: string): string
  /** The same of every text in a value, whose members keep their names. */
  value<T>(value: T): Safe<T>
  /** The resource as it may be written: also what only its surroundings tell to be sensitive, such as the value of a tag. */
  resource(resource: Resource): Resource
  /** How the resource is called in everything that leaves the run. */
  identity<T extends Identity>(resource: T): T
  /** What masks texts about the resource: what is sensitive in it is masked in them as well. */
  about(resource: Resource): Masks
  /** What was masked in this run, by what stands for it; the text itself where nothing was. To ask the cloud with, and for nothing else. */
  original(text: string): string
}

/** How a resource is called. */
type Identity = Pick<Resource, 'id' | 'name'>

export interface Masks {
  text(text: string): string
  value<T>(value: T): Safe<T>
}

/** @param key of the fingerprints; null: there are none */
export function privacyOf({
  redact,
  key,
  detector,
}: {
  readonly redact: Redact
  readonly key: string | null
  readonly detector: Detector
}): Privacy {
  const fingerprints = key === null ? NO_FINGERPRINTS : fingerprintsOf(key)
  if (redact === 'off') return openGate(detector, fingerprints)
  const told = redact === 'strict' ? withoutMasked(detector) : detector
  return new Gate(redact, told, fingerprints)
}

/** Where nothing of what is found may be seen. */
function withoutMasked(detector: Detector): Detector {
  return {
    policy: detector.policy,
    inText: (text, context) => detector.inText(text, context).map((one) => hidden(one)),
    inValue: (value) => detector.inValue(value).map((one) => hidden(one)),
  }
}

function hidden<T extends Detected>(found: T): T {
  return { ...found, masked: '' }
}

/** With `redact: off` everything passes as it is. */
function openGate(detector: Detector, fingerprints: Fingerprints): Privacy {
  const all: Masks = { text: (text) => text, value: <T>(value: T) => value as Safe<T> }
  return {
    ...all,
    redact: 'off',
    detector,
    fingerprints,
    resource: (resource) => resource,
    identity: (resource) => resource,
    about: () => all,
    original: (text) => text,
  }
}

class Gate implements Privacy {
  readonly redact: Redact
  readonly detector: Detector
  readonly fingerprints: Fingerprints
  readonly #isStrict: boolean
  readonly #originals = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #known = new WeakMap<Resource, Masks>()

  constructor(redact: Redact, detector: Detector, fingerprints: Fingerprints) {
    this.redact = redact
    this.detector = detector
    this.fingerprints = fingerprints
    this.#isStrict = redact === 'strict'
  }

  text(text: string): string {
    return this.#masked(text, this.detector.inText(text))
  }

  value<T>(value: T): Safe<T> {
    return mapTexts(value, (text, path) => this.#member(path, text, (one) => this.text(one))) as Safe<T>
  }

  resource(resource: Resource): Resource {
    const { reported, doubts, edges } = resource
    const named = this.identity(resource)
    const held = this.#withinContext(reported)
    const others = edges.map((edge) => this.#edge(edge))
    const isSame = named === resource && held === reported && others.every((one, at) => one === edges[at])
    if (isSame && doubts === undefined) return resource
    return {
      ...named,
      reported: held,
      edges: others,
      ...(doubts === undefined ? {} : { doubts: doubts.map((one) => this.#withinContext(one)) }),
      ...(isSame ? {} : { masked: true }),
    }
  }

  identity<T extends Identity>(resource: T): T {
    if (this.#isStrict) for (const one of [resource.id, resource.name]) this.#hideName(one)
    const id = this.text(resource.id)
    const name = this.text(resource.name)
    return id === resource.id && name === resource.name ? resource : { ...resource, id, name }
  }

  about(resource: Resource): Masks {
    const known = this.#known.get(resource)
    if (known !== undefined) return known
    const masks = this.#masksOf(resource)
    this.#known.set(resource, masks)
    return masks
  }

  original(text: string): string {
    return withOriginals(text, (stand) => this.#originals.get(stand) ?? stand)
  }

  #masksOf(resource: Resource): Masks {
    this.identity(resource)
    const stands = new Map<string, string>()
    for (const one of this.detector.inValue(resource.reported))
      stands.set(one.text, this.#stand(one, one.text))
    const texts = [...stands.keys()].toSorted((a, b) => b.length - a.length)
    const text = (given: string): string => {
      if (this.#names.has(given)) return this.text(given)
      const known = texts.reduce((all, one) => all.replaceAll(one, () => stands.get(one) ?? one), given)
      return this.text(known)
    }
    const value = <T>(whole: T): Safe<T> =>
      mapTexts(whole, (one, path) => this.#member(path, one, text)) as Safe<T>
    return { text, value }
  }

  /** A name is hidden whole, whatever else is in it. */
  #masked(text: string, found: readonly Detected[], hides = this.#isStrict): string {
    const name = hides ? this.#names.get(text) : undefined
    if (name !== undefined) return name
    const masked =
      found.length === 0
        ? text
        : replaced(text, found, (one) => this.#stand(one, text.slice(one.start, one.end)))
    return hides ? this.#strictly(masked) : masked
  }

  /** Of what is ours no word is hidden because something is called by it. */
  #member(path: string, text: string, by: (text: string) => string): string {
    const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '')
    const isOurs = this.#isStrict && OURS.has(member)
    return isOurs ? this.#masked(text, this.detector.inText(text), false) : by(text)
  }

  /** What a person called something is hidden wherever it stands. */
  #hideName(name: string): void {
    if (name !== '' && !isMadeByCloud(name) && !isHiddenName(name) && !this.#names.has(name))
      this.#names.set(name, this.#hidden('name', name))
  }

  #withinContext(reported: JsonObject): JsonObject {
    const byPath = Map.groupBy(this.detector.inValue(reported), ({ path }) => path)
    return mapTexts(reported, (text, path) => {
      const here = byPath.get(path)?.filter((one) => text.slice(one.start, one.end) === one.text) ?? []
      return this.#masked(text, here.length > 0 ? here : this.detector.inText(text))
    })
  }

  #strictly(given: string): string {
    const text = this.#withoutNames(withNothingShown(given))
    const principals = replaced(text, principalsIn(text), (one) =>
      this.#hidden('principal', text.slice(one.start, one.end)),
    )
    return replaced(principals, addressesIn(principals), (one) =>
      this.#hidden('address', principals.slice(one.start, one.end)),
    )
  }

  /** The other end is called as it calls itself, so that they still meet. */
  #edge(edge: Edge): Edge {
    const { id } = this.identity({ id: edge.id, name: edge.id })
    return id === edge.id ? edge : { ...edge, id }
  }

  /** Whole words. */
  #withoutNames(text: string): string {
    if (this.#names.size === 0) return text
    return text.replaceAll(WORDS, (word) => this.#names.get(word) ?? word)
  }

  #stand(found: Detected | DetectedIn, text: string): string {
    const stand = maskedText(found, this.fingerprints.of(found.class, text), !this.#isStrict)
    this.#originals.set(stand, text)
    return stand
  }

  #hidden(what: Hidden, text: string): string {
    const stand = hiddenText(what, this.fingerprints.of(what, text))
    this.#originals.set(stand, text)
    return stand
  }
}

/** Members with words of a closed set. */
const OURS: ReadonlySet<string> = new Set([
  'account',
  'action',
  'deniedBy',
  'environment',
  'how',
  'kind',
  'kinds',
  'operation',
  'partition',
  'path',
  'properties',
  'reason',
  'region',
  'regions',
  'result',
  'rule',
  'rules',
  'severity',
  'standing',
  'state',
  'status',
])

/** What names are made of, in most kinds. */
const WORDS = /[\w.@+=-]+/g

interface Span {
  readonly start: number
  readonly end: number
}

function replaced<T extends Span>(text: string, spans: readonly T[], by: (span: T) => string): string {
  let result = ''
  let at = 0
  for (const span of spans) {
    result += text.slice(at, span.start) + by(span)
    at = span.end
  }
  return at === 0 ? text : result + text.slice(at)
}
