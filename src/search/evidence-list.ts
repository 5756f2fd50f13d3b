import type { Evidence } from '../model/evidence.ts'
import type { Json } from '../model/json.ts'

/** Evidence in the order found, each path once. */
export class EvidenceList {
  readonly #values = new Map<string, Json>()

  /** A missing value is told as null. */
  add(path: string, value: Json | undefined): void {
    if (!this.#values.has(path)) this.#values.set(path, value ?? null)
  }

  toArray(): readonly Evidence[] {
    return Array.from(this.#values, ([path, value]) => ({ path, value }))
  }
}
