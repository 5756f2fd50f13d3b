/** The items in lists of so many; the last may be shorter. */
export function* chunks<T>(items: Iterable<T>, most: number): Generator<readonly T[]> {
  let chunk: T[] = []
  for (const item of items) {
    chunk.push(item)
    if (chunk.length < most) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
