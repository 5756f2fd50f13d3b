import type { ScopeView } from '../../model/derived-property.ts'

/** `least`: as if whatever was not read let in nothing; `most`: as if it let in the most. */
export type Level = 'least' | 'most'

/** Something that may depend on what was not read. */
export interface Bounds<T> extends Readonly<Record<Level, T>> {
  /** Kinds and ids that were not read; empty where `least` and `most` are the same. */
  readonly missing: readonly string[]
}

export function certain<T>(value: T): Bounds<T> {
  return { least: value, most: value, missing: [] }
}

/** What is missing where a resource was not found: its kind if the listing has gaps, else its ID. */
export function missingFrom(scope: ScopeView, kind: string, id: string): string {
  return scope.isWhole(kind) ? id : kind
}
