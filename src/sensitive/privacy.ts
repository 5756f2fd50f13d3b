import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Edge, Resource } from '../model/resource.ts'
import type { Safe } from '../model/safe.ts'
import type { Detected, DetectedIn, Detector, Fingerprints, Hidden } from '../model/sensitive.ts'
import type { Redact } from '../model/settings.ts'
import type { IsClosedWord } from './closed-words.ts'
import { fingerprintsOf, NO_FINGERPRINTS } from './fingerprints.ts'
import { HiddenNames } from './hidden-names.ts'
import { nameInPath } from './in-value.ts'
import { isMadeByCloud } from './made-by-cloud.ts'
import {
  aroundMasked,
  hiddenText,
  isHiddenName,
  maskedText,
  withNothingShown,
  withOriginals,
} from './masked-text.ts'
import { mapTexts } from './map-texts.ts'
import { isOurs, isPropertyName } from './our-words.ts'
import { withoutOverlaps } from './without-overlaps.ts'
import { addressesIn, principalsIn } from './strictly-hidden.ts'

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
  /** To be told of resources before any of them is written: what they are called is hidden in the others too. */
  meet(resources: Iterable<Met>): void
  /** What masks texts about the resource: what is sensitive in it is masked in them as well. */
  about(resource: Resource): Masks
  /** To be told of what another job of the run has masked, by what stands for it. */
  recall(originals: ReadonlyMap<string, string>): void
  /** What was masked in this run, by what stands for it; the text itself where nothing was. To ask the cloud with, and for nothing else. */
  original(text: string): string
}

/** How a resource is called. */
type Identity = Pick<Resource, 'id' | 'name'>

/** With what it is tied to, which may be in another account that nobody reads. */
type Met = Identity & Partial<Pick<Resource, 'edges'>>

export interface Masks {
  text(text: string): string
  value<T>(value: T): Safe<T>
}

/** @param key of the fingerprints; null: there are none */
export function privacyOf({
  redact,
  key,
  detector,
  isClosedWord = () => false,
}: {
  readonly redact: Redact
  readonly key: string | null
  readonly detector: Detector
  /** Absent: no kind has any. */
  readonly isClosedWord?: IsClosedWord
}): Privacy {
  const fingerprints = key === null ? NO_FINGERPRINTS : fingerprintsOf(key)
  if (redact === 'off') return openGate(detector, fingerprints)
  const told = redact === 'strict' ? showingNothing(detector) : detector
  return new Gate(redact, told, fingerprints, isClosedWord)
}

/** Where nothing of what is found may be seen. */
function showingNothing(detector: Detector): Detector {
  return {
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
    meet: () => {},
    about: () => all,
    recall: () => {},
    original: (text) => text,
  }
}

class Gate implements Privacy {
  readonly redact: Redact
  readonly detector: Detector
  readonly fingerprints: Fingerprints
  readonly #isStrict: boolean
  readonly #isClosedWord: IsClosedWord
  readonly #originals = new Map<string, string>()
  readonly #names = new HiddenNames()
  readonly #known = new WeakMap<Resource, Masks>()

  constructor(redact: Redact, detector: Detector, fingerprints: Fingerprints, isClosedWord: IsClosedWord) {
    this.redact = redact
    this.detector = detector
    this.fingerprints = fingerprints
    this.#isStrict = redact === 'strict'
    this.#isClosedWord = isClosedWord
  }

  text(text: string): string {
    return this.#masked(text, this.detector.inText(text))
  }

  value<T>(value: T): Safe<T> {
    return this.#mapped(value, (one) => this.text(one))
  }

  resource(resource: Resource): Resource {
    const { kind, reported, doubts, edges } = resource
    const named = this.identity(resource)
    const held = this.#withinContext(reported, kind)
    const others = edges.map((edge) => this.#edge(edge))
    const open = doubts?.map((one) => this.#withinContext(one, kind))
    const isSame =
      named === resource &&
      held === reported &&
      others.every((one, at) => one === edges[at]) &&
      open?.every((one, at) => one === doubts?.[at]) !== false
    if (isSame) return resource
    return {
      ...named,
      reported: held,
      edges: others,
      ...(open === undefined ? {} : { doubts: open }),
      masked: true,
    }
  }

  identity<T extends Identity>(resource: T): T {
    this.meet([resource])
    const id = this.text(resource.id)
    const name = this.text(resource.name)
    return id === resource.id && name === resource.name ? resource : { ...resource, id, name }
  }

  meet(resources: Iterable<Met>): void {
    if (!this.#isStrict) return
    for (const { id, name, edges = [] } of resources)
      for (const one of [id, name, ...edges.map((edge) => edge.id)]) this.#hideName(one)
  }

  about(resource: Resource): Masks {
    const known = this.#known.get(resource)
    if (known !== undefined) return known
    const masks = this.#masksOf(resource)
    this.#known.set(resource, masks)
    return masks
  }

  recall(originals: ReadonlyMap<string, string>): void {
    for (const [stand, text] of originals) {
      this.#originals.set(stand, text)
      if (isHiddenName(stand)) this.meet([{ id: text, name: text }])
    }
  }

  original(text: string): string {
    return withOriginals(text, (stand) => this.#originals.get(stand) ?? stand)
  }

  #masksOf(resource: Resource): Masks {
    this.identity(resource)
    const stands = new Map<string, string>()
    for (const one of this.detector.inValue(resource.reported))
      stands.set(one.text, this.#stand(one, one.text))
    const known = anyOf([...stands.keys()])
    const text = (given: string): string => {
      if (known === null || this.#names.get(given) !== undefined) return this.text(given)
      return this.text(given.replaceAll(known, (one) => stands.get(one) ?? one))
    }
    return { text, value: (whole) => this.#mapped(whole, text) }
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

  /** Of what is ours no word is hidden because something is called by it, and no name of a member. */
  #mapped<T>(value: T, by: (text: string) => string): Safe<T> {
    if (!this.#isStrict) return mapTexts(value, by) as Safe<T>
    const text = (one: string, path: string): string =>
      isOurs(path, one) ? this.#masked(one, this.detector.inText(one), false) : by(one)
    return mapTexts(value, text, { name: (name) => this.#nameOfMember(name) }) as Safe<T>
  }

  /** A word is the name of a property; tags may be called anything. */
  #nameOfMember(name: string): string {
    return this.#masked(name, this.detector.inText(name), this.#isStrict && !isPropertyName(name))
  }

  /** What a person called something is hidden wherever it stands. */
  #hideName(name: string): void {
    if (name !== '' && !isMadeByCloud(name) && !isHiddenName(name) && this.#names.get(name) === undefined)
      this.#names.add(name, this.#hidden('name', name))
  }

  #withinContext(reported: JsonObject, kind: string): JsonObject {
    const byPath = Map.groupBy(this.detector.inValue(reported), ({ path }) => path)
    const text = (one: string, path: string): string => {
      // A tag and its value have the same path, and perhaps the same text.
      const here = byPath.get(path)?.filter(({ start, end, text: found }) => one.slice(start, end) === found)
      const found = here?.length ? withoutOverlaps(here) : this.detector.inText(one)
      return this.#masked(one, found, this.#isStrict && !this.#isClosedWord(kind, path, one))
    }
    const inPath = (name: string): string => nameInPath(name, (one) => this.detector.inText(one))
    const masked = mapTexts(reported, text, { name: (name) => this.#nameOfMember(name), inPath })
    return this.#isStrict ? withNothingTold(masked) : masked
  }

  #strictly(given: string): string {
    const unnamed = aroundMasked(withNothingShown(given), (text) => this.#names.hiddenIn(text))
    const impersonal = aroundMasked(unnamed, (text) => this.#without('principal', text, principalsIn(text)))
    return aroundMasked(impersonal, (text) => this.#without('address', text, addressesIn(text)))
  }

  #without(what: Hidden, text: string, spans: readonly Span[]): string {
    return replaced(text, spans, ({ start, end }) => this.#hidden(what, text.slice(start, end)))
  }

  /** The other end is called as it calls itself, so that they still meet. */
  #edge(edge: Edge): Edge {
    const { id } = this.identity({ id: edge.id, name: edge.id })
    return id === edge.id ? edge : { ...edge, id }
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

function tellsMore(item: Json): boolean {
  return isJsonObject(item) && item['masked'] !== ''
}

/** What another run showed of what it found is not shown. */
function withNothingTold(reported: JsonObject): JsonObject {
  const { sensitive_data: items } = reported
  if (!Array.isArray(items) || !items.some(tellsMore)) return reported
  return { ...reported, sensitive_data: items.map(toldNothing) }
}

function toldNothing(item: Json): Json {
  return isJsonObject(item) ? { ...item, masked: '' } : item
}

/** Finds whichever of the texts is there, the longest first; null for none. */
function anyOf(texts: readonly string[]): RegExp | null {
  if (texts.length === 0) return null
  const longestFirst = texts.toSorted((a, b) => b.length - a.length)
  return new RegExp(
    longestFirst.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join('|'),
    'g',
  )
}

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
