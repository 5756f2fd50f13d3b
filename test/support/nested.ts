/** JSON of so many lists in each other. */
export function nested(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`
}
