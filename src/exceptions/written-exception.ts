/** One pattern, or several. */
export type WrittenPatterns = string | readonly string[]

/** What schema/exceptions.json lets through. */
export interface WrittenException {
  readonly rule: WrittenPatterns
  readonly accounts?: WrittenPatterns
  readonly regions?: WrittenPatterns
  readonly resources?: WrittenPatterns
  readonly tags?: Readonly<Record<string, WrittenPatterns>>
  readonly where?: string
  readonly reason: string
  readonly owner: string
  readonly ticket?: string
  readonly expires?: string
}

/** `! x` means the same as `!x`. */
export function patternsOf(written: WrittenPatterns = []): readonly string[] {
  return [written].flat().map((pattern) => pattern.replace(/^!\s+/, '!'))
}
