import type { Estate } from './estate.ts'

export type Kept = readonly [actual: unknown, expected: unknown]

/** A fault in an estate, and how a person follows the remedy there. */
export interface RemedyCase {
  readonly rule: string
  /** What is particular about it, where the rule has several. */
  readonly of?: string
  readonly prepare: (estate: Estate) => void
  /** Which thing is meant, where the rule finds others in every estate, too. */
  readonly resource?: (estate: Estate) => string
  /** Whether it looks across regions: both are read then. */
  readonly isEverywhere?: boolean
  /** What stands for placeholders that neither the finding nor a command tells; null: not for this case. */
  readonly given?: (estate: Estate) => Readonly<Record<string, string | null>>
  /** See Hand. */
  readonly edit?: (data: Record<string, unknown>) => object
  readonly files?: Readonly<Record<string, string>>
  /** What else has to be so afterwards, above all what the remedy must not have changed. */
  readonly keeps?: (estate: Estate) => readonly Kept[]
  /** Findings of other rules that it brings, and why that is right. */
  readonly brings?: Readonly<Record<string, string>>
}
