import type { JsonObject } from '../../src/model/json.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import type { Peers } from '../../scripts/peers.ts'
import { corpus, type Part } from './corpus/corpus.ts'
import type { Finder, Found } from './finders/finder.ts'
import { gitleaks } from './finders/gitleaks.ts'
import { ours } from './finders/ours.ts'
import { presidio } from './finders/presidio.ts'
import { secretlint } from './finders/secretlint.ts'
import { ordinaryStrings } from './ordinary.ts'
import { type Scores, scoresOf } from './score.ts'
import { COUNTRIES } from './values/national-ids.ts'

/** How a program did, where it reports what it is as certain of as `from`. */
export interface Outcome {
  readonly name: string
  readonly classes: Finder['classes']
  readonly from: number
  readonly scores: Readonly<Record<Part, Scores>>
  /** What it reported of ordinary strings, and what of it was certain enough. */
  readonly alarms: readonly Found[]
  readonly strings: number
  readonly seconds: number
}

export const PARTS: readonly Part[] = ['open', 'held out']

/** Presidio is measured twice: as it comes, where it reports all that it suspects, and where ours reports by default. */
const PRESIDIO_FROM = [0, USUAL_POLICY.minimumConfidence]

/** All programs in one run, on the same texts. Ours has national ids on, since Presidio has. */
export function finders(peers: Peers): readonly (readonly [finder: Finder, from: readonly number[]])[] {
  return [
    [ours({ ...USUAL_POLICY, nationalIds: COUNTRIES }), [USUAL_POLICY.minimumConfidence]],
    [gitleaks(peers.gitleaks), [0]],
    [secretlint(peers.secretlint), [0]],
    [presidio(peers.presidio), PRESIDIO_FROM],
  ]
}

/** The strings of ordinary metadata as tags of resources. */
export function ordinaryTags(count: number): readonly JsonObject[] {
  return Array.from(ordinaryStrings(count), ({ key, text }) => ({ tags: { [key]: text } }))
}

/**
 * @param ordinary of how many strings false alarms are counted
 */
export async function compare(
  finder: Finder,
  from: readonly number[],
  ordinary: number,
): Promise<readonly Outcome[]> {
  const start = performance.now()
  const items = PARTS.map((part) => corpus(part))
  // In one go: half a minute of Presidio's is for starting.
  const given = [...items.flatMap((part) => part.map(({ value }) => value)), ...ordinaryTags(ordinary)]
  const found = await finder.find(given)
  const seconds = (performance.now() - start) / 1000
  return from.map((least) => {
    const certain = found.filter(({ confidence }) => confidence >= least)
    let offset = 0
    const scores = items.map((part) => {
      const own = between(certain, offset, part.length)
      offset += part.length
      return scoresOf(part, own)
    })
    return {
      name: finder.name,
      classes: finder.classes,
      from: least,
      scores: Object.fromEntries(PARTS.map((part, index) => [part, scores[index]])) as Record<Part, Scores>,
      alarms: between(certain, offset, ordinary),
      strings: ordinary,
      seconds,
    }
  })
}

function between(found: readonly Found[], offset: number, length: number): readonly Found[] {
  return found.flatMap((one) =>
    one.item >= offset && one.item < offset + length
      ? [{ item: one.item - offset, class: one.class, text: one.text, confidence: one.confidence }]
      : [],
  )
}
