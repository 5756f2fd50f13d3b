/** The last one up to the place, of what is sorted by it. By halves: texts may have as many of them as are asked for. */
export function lastUpTo<T extends { readonly place: number }>(
  sorted: readonly T[],
  place: number,
): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.place ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
