export interface Hint {
  /** Where the usual mistake stands; it may be before the place where reading stopped. */
  readonly at: number
  readonly hint: string
}

/** Looks at what stands before and after the place where reading stopped. */
export type HintRule = (before: string, after: string, at: number) => Hint | null

/** A rule about what stands at the place, and perhaps right before it. */
export function rule(next: RegExp, hint: string, previous = /^/): HintRule {
  return (before, after, at) => (next.test(after) && previous.test(before) ? { at, hint } : null)
}
