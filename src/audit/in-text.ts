import type { Detected, Detector } from '../model/sensitive.ts'
import { decoded } from './decoded.ts'
import { namedAtTheStart, namedTextsIn, type NamedText } from './named-texts.ts'
import type { PlacedText } from './placed-text.ts'

/** Something that was found, and where its text stands in a document. */
export interface Found {
  readonly detected: Detected
  readonly start: number
  readonly end: number
  /** The text itself. */
  readonly piece: string
}

/** In a line as it is, as it is shown, and in each value in it by the name before it. In order, without overlaps. */
export function foundInLine(text: string, detector: Detector): readonly Found[] {
  const whole = { text, at: (index: number): number => index }
  const named = namedAtTheStart(text)
  const found = foundIn(whole, detector)
  const more = named === null ? [] : foundByName(named, detector)
  return besides(besides(found, more), foundHidden(whole, detector))
}

/** What a detector does not see in a text as it is: what is written otherwise, and what the names in it say. */
export function foundHidden(placed: PlacedText, detector: Detector): readonly Found[] {
  const shown = decoded(placed.text)
  const readings = shown === null ? [placed] : [placed, within(shown, placed)]
  const found = shown === null ? [] : foundIn(within(shown, placed), detector)
  return readings.reduce(
    (all, reading) =>
      besides(
        all,
        Array.from(namedTextsIn(reading.text), ({ key, placed: value }) =>
          foundByName({ key, placed: within(value, reading) }, detector),
        ).flat(),
      ),
    found,
  )
}

/** The ones, which are in order, and those of the others that overlap neither with them nor with each other. */
export function besides<One extends Pick<Found, 'start' | 'end'>>(
  ones: readonly One[],
  others: readonly One[],
): readonly One[] {
  if (others.length === 0) return ones
  let next = 0
  let last = 0
  const added = others.toSorted(byStart).filter(({ start, end }) => {
    while ((ones[next]?.end ?? Infinity) <= start) next += 1
    if (start < last || (ones[next]?.start ?? Infinity) < end) return false
    last = end
    return true
  })
  return [...ones, ...added].toSorted(byStart)
}

function byStart(one: Pick<Found, 'start'>, other: Pick<Found, 'start'>): number {
  return one.start - other.start
}

function within(inner: PlacedText, outer: PlacedText): PlacedText {
  return { text: inner.text, at: (index) => outer.at(inner.at(index)) }
}

/** Secrets that are assigned are known by the whole line. */
function foundByName({ key, placed }: NamedText, detector: Detector): readonly Found[] {
  return foundIn(placed, detector, key).filter(({ detected }) => detected.class !== 'credential')
}

function foundIn({ text, at }: PlacedText, detector: Detector, key?: string): readonly Found[] {
  return detector.inText(text, key === undefined ? undefined : { key }).map((detected) => ({
    detected,
    start: at(detected.start),
    end: at(detected.end - 1) + 1,
    piece: text.slice(detected.start, detected.end),
  }))
}
