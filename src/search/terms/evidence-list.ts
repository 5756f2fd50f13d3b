import type { Evidence } from '../../model/evidence.ts'
import type { Json } from '../../model/json.ts'

/** Up to this number, comparing one by one is quicker than a set. */
const FEW = 8

/** Evidence in the order found, each path once. */
export class EvidenceList {
  readonly #found: Evidence[] = []
  #paths: Set<string> | null = null

  /** A missing value is listed as null. */
  add(path: string, value: Json | undefined): void {
    if (this.#has(path)) return
    this.#found.push({ path, value: value ?? null })
    this.#paths?.add(path)
  }

  toArray(): readonly Evidence[] {
    return this.#found
  }

  #has(path: string): boolean {
    if (this.#found.length < FEW) return this.#found.some((evidence) => evidence.path === path)
    this.#paths ??= new Set(this.#found.map((evidence) => evidence.path))
    return this.#paths.has(path)
  }
}
