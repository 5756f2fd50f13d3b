import type { Run } from '../model/run.ts'
import { compareText } from '../text/compare.ts'
import { count, some, withCommas } from '../text/words.ts'
import { whyUnknown } from '../words/attribution-words.ts'

/** A cause why it is not known who did something. */
export interface Unattributed {
  readonly status: 'none-found' | 'not-answered' | 'not-asked'
  /** Untrusted text, as a clause. */
  readonly message: string
  /** Number of findings. */
  readonly count: number
}

/** The most frequent first. */
export function unattributed({ findings, fixed }: Pick<Run, 'findings' | 'fixed'>): readonly Unattributed[] {
  const causes = [...findings, ...fixed].flatMap(({ kind, attribution }) =>
    attribution === undefined || attribution.status === 'found'
      ? []
      : [{ status: attribution.status, message: whyUnknown(kind, attribution) }],
  )
  return [...Map.groupBy(causes, ({ status, message }) => `${status} ${message}`).values()]
    .flatMap((same) => same.slice(0, 1).map((one) => Object.assign({}, one, { count: same.length })))
    .toSorted((a, b) => b.count - a.count || compareText(a.message, b.message))
}

const MOST_CAUSES = 3

/** `Who did it is not known for 12 findings: cloudtrail:LookupEvents was denied.`; null where nothing is to be said. */
export function unattributedSentence(causes: readonly Unattributed[]): string | null {
  if (causes.length === 0) return null
  const all = causes.reduce((sum, one) => sum + one.count, 0)
  const words = causes.map(({ message, count: own }) =>
    causes.length === 1 ? message : `${message} (${withCommas(own)})`,
  )
  return `Who did it is not known for ${count(all, 'finding')}: ${some(words, MOST_CAUSES, 'cause')}.`
}
