import { SENSITIVE_CLASSES, type SensitiveClass } from '../../src/model/sensitive.ts'
import type { Item, Label } from './corpus/item.ts'
import type { Found } from './finders/finder.ts'
import { textsOf } from './finders/texts.ts'

/** How a program did in one class. */
export interface Score {
  readonly labels: number
  readonly found: number
  /** Of those found, how many were covered whole: what is left over would still be shown. */
  readonly whole: number
  /** What it reported, without what is arguable, and how much of that is right. */
  readonly reported: number
  readonly right: number
}

export const recall = ({ labels, found }: Score): number => found / labels
/** 1 where nothing was reported. */
export const precision = ({ reported, right }: Score): number => (reported === 0 ? 1 : right / reported)

export type Scores = Readonly<Record<SensitiveClass, Score>>

/**
 * A label is found where a report of its class overlaps it, in any place; a report is right where it overlaps a label of
 * its class, and arguable where it overlaps one of those alone.
 */
export function scoresOf(items: readonly Item[], reports: readonly Found[]): Scores {
  const byItem = Map.groupBy(different(reports), ({ item }) => item)
  const tallies = items.map((item, index) => talliesOf(item, byItem.get(index) ?? []))
  return Object.fromEntries(
    SENSITIVE_CLASSES.map((sensitive) => [
      sensitive,
      tallies.map((tally) => tally[sensitive]).reduce(add, NONE),
    ]),
  ) as Record<SensitiveClass, Score>
}

/** All classes that are named, as one. */
export function overall(scores: Scores, classes: readonly SensitiveClass[]): Score {
  return classes.map((sensitive) => scores[sensitive]).reduce(add, NONE)
}

const NONE: Score = { labels: 0, found: 0, whole: 0, reported: 0, right: 0 }

function add(a: Score, b: Score): Score {
  return {
    labels: a.labels + b.labels,
    found: a.found + b.found,
    whole: a.whole + b.whole,
    reported: a.reported + b.reported,
    right: a.right + b.right,
  }
}

/** The same text that two rules of a program report counts once. */
function different(reports: readonly Found[]): readonly Found[] {
  const byText = new Map(reports.map((one) => [JSON.stringify([one.item, one.class, one.text]), one]))
  return [...byText.values()]
}

function talliesOf(item: Item, reports: readonly Found[]): Scores {
  const texts = textsOf([item.value]).map(({ text }) => text)
  return Object.fromEntries(
    SENSITIVE_CLASSES.map((sensitive) => {
      const own = reports.filter((report) => report.class === sensitive)
      const labels = item.labels.filter((label) => label.class === sensitive)
      const arguable = item.arguable.filter((label) => label.class === sensitive)
      const found = labels.filter((label) => own.some(({ text }) => isOverlap(texts, text, label)))
      const right = own.filter(({ text }) => labels.some((label) => isOverlap(texts, text, label)))
      const counted = own.filter(
        (report) => right.includes(report) || !arguable.some((label) => isOverlap(texts, report.text, label)),
      )
      const whole = found.filter((label) => own.some(({ text }) => holds(text, label)))
      const score: Score = {
        labels: labels.length,
        found: found.length,
        whole: whole.length,
        reported: counted.length,
        right: right.length,
      }
      return [sensitive, score]
    }),
  ) as Record<SensitiveClass, Score>
}

function holds(text: string, { text: label, inner }: Label): boolean {
  return text.includes(label) || (inner !== undefined && text.includes(inner))
}

/** Whether both stand in one of the texts with a character in common; what was unpacked need not stand there. */
function isOverlap(texts: readonly string[], report: string, label: Label): boolean {
  if (label.inner !== undefined && (label.inner.includes(report) || report.includes(label.inner))) return true
  return texts.some((text) => {
    const spans = spansOf(text, label.text)
    return spansOf(text, report).some(([start, end]) => spans.some(([from, to]) => start < to && from < end))
  })
}

function spansOf(text: string, part: string): readonly (readonly [start: number, end: number])[] {
  if (part === '') return []
  const spans: (readonly [number, number])[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
    spans.push([at, at + part.length])
  return spans
}
