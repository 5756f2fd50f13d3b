import type { Json, JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { EvidenceList } from './evidence-list.ts'

/** An account, region … around a resource. */
export interface Surrounding {
  readonly id: string
  readonly name: string
  readonly reported: JsonObject
}

/** What a search may ask about a resource that the resource itself does not hold. */
export interface Surroundings {
  /** `kind`: cloud, account, region or zone. Null where it is not known. */
  ancestor(resource: Resource, kind: string): Surrounding | null
}

/** One evaluation: the resource and what is around it. */
export interface Frame {
  readonly resource: Resource
  readonly surroundings: Surroundings
}

/** A term, ready to run. `value` is what relative paths start from: the reported section, or an element in `.{…}`. */
export interface Matcher {
  test(value: Json | undefined, frame: Frame): boolean
  /** Adds what made the term true (or false, where that is wanted). Only called where `test` says so. */
  collect(value: Json | undefined, frame: Frame, path: string, wanted: boolean, found: EvidenceList): void
}

/** The same answer for every resource, and nothing to show for it. */
export function constant(answer: boolean): Matcher {
  return { test: () => answer, collect: () => undefined }
}
