import type { JsonObject } from '../../../src/model/json.ts'
import type { SensitiveClass } from '../../../src/model/sensitive.ts'

/** What a program found in one of the values that it was given. */
export interface Found {
  /** Which of them. */
  readonly item: number
  readonly class: SensitiveClass
  readonly text: string
  /** 0–1; 1 where the program has none. */
  readonly confidence: number
}

export interface Finder {
  readonly name: string
  /** What it says that it finds. */
  readonly classes: readonly SensitiveClass[]
  find(values: readonly JsonObject[]): Promise<readonly Found[]>
}
