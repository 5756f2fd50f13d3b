import { createHash } from 'node:crypto'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Kind, KindModel, ValueType } from '../model/kind.ts'
import type { Resource } from '../model/resource.ts'
import { count } from '../text/words.ts'

type Path = readonly string[]

/**
 * Keeps texts that often hold secrets, such as user data, out of files: those have their hash and length, so that two
 * can be compared.
 */
export class Withheld {
  readonly #paths: ReadonlyMap<string, readonly Path[]>

  constructor(model: KindModel) {
    this.#paths = new Map([...model.values()].map((kind) => [kind.name, secretTexts(kind)]))
  }

  /** The resource as it may be written. */
  without(resource: Resource): Resource {
    const paths = this.#paths.get(resource.kind) ?? []
    if (paths.length === 0) return resource
    const hide = (reported: JsonObject): JsonObject => paths.reduce(withoutText, reported)
    const { reported, doubts } = resource
    const safe = { ...resource, reported: hide(reported) }
    return doubts === undefined ? safe : { ...safe, doubts: doubts.map(hide) }
  }

  /** Paths of the texts that a resource of an inventory lacks: it has their hash and length. */
  readonly lackingIn = ({ kind, reported }: Pick<Resource, 'kind' | 'reported'>): readonly Path[] =>
    (this.#paths.get(kind) ?? []).filter((path) => holdsText(reported, path))

  /** Which of these names stand for texts that no file holds. */
  among(kinds: readonly string[], names: ReadonlySet<string>): readonly string[] {
    const paths = kinds.flatMap((kind) => this.#paths.get(kind) ?? [])
    return [...new Set(paths.filter((path) => path.every((name) => names.has(name))).map(lastOf))]
  }
}

function lastOf(path: Path): string {
  return path.at(-1) ?? ''
}

/** Paths of the kind's texts that often hold secrets. */
export function secretTexts({ properties }: Kind): readonly Path[] {
  return within(properties)
}

function secretsIn(type: ValueType): readonly Path[] {
  if ('secret' in type) return [[]]
  if (type.type === 'array') return secretsIn(type.items)
  if (type.type !== 'object') return []
  return within(type.properties)
}

function within(properties: Kind['properties']): readonly Path[] {
  return Object.entries(properties).flatMap(([name, type]) =>
    secretsIn(type).map((path) => [name].concat(path)),
  )
}

function withoutText(reported: JsonObject, path: Path): JsonObject {
  const [name, ...inner] = path
  if (name === undefined) return reported
  const value = reported[name]
  return value === undefined ? reported : { ...reported, [name]: hidden(value, inner) }
}

function hidden(value: Json, path: Path): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => hidden(one, path))
  if (path.length > 0) return isJsonObject(value) ? withoutText(value, path) : value
  return typeof value === 'string' ? digestOf(value) : value
}

function holdsText(value: Json | undefined, [name, ...inner]: Path): boolean {
  if (Array.isArray(value)) {
    const path = name === undefined ? [] : [name, ...inner]
    return (value as readonly Json[]).some((one) => holdsText(one, path))
  }
  if (name === undefined) return typeof value === 'string'
  return isJsonObject(value) && holdsText(value[name], inner)
}

function digestOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return `(not kept: sha256 ${hash}, ${count(text.length, 'character')})`
}
