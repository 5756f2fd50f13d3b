import { SENSITIVE_CLASSES, type Detected } from '../model/sensitive.ts'

/** In the order of the text. Of two that overlap the worse one stays: it is what has to go. */
export function withoutOverlaps(found: readonly Detected[]): readonly Detected[] {
  if (found.length < 2) return found
  return heapsOf(found).flatMap((heap) => {
    const kept: Detected[] = []
    for (const one of heap.toSorted(byWorst))
      if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
    return kept.toSorted((a, b) => a.start - b.start)
  })
}

/** What does not overlap is not compared: texts may hold many. */
function heapsOf(found: readonly Detected[]): readonly (readonly Detected[])[] {
  const heaps: Detected[][] = []
  let end = -1
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    if (one.start < end) heaps.at(-1)?.push(one)
    else heaps.push([one])
    end = Math.max(end, one.end)
  }
  return heaps
}

/** The order of classes, then the more certain, then the longer. */
export function byWorst(a: Detected, b: Detected): number {
  const rank = SENSITIVE_CLASSES.indexOf(a.class) - SENSITIVE_CLASSES.indexOf(b.class)
  return rank || b.confidence - a.confidence || b.end - b.start - (a.end - a.start)
}
