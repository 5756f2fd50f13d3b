import type { Measurement } from '../../../model/send.ts'
import { visible } from '../../../text/visible.ts'
import type { View } from '../../view.ts'
import { accountFacts } from './account-facts.ts'
import type { Sample } from './samples.ts'
import { PREFIX, SERIES, type Series } from './series.ts'
import { withCommas } from '../../../text/words.ts'

/** More of one name is more than a program that collects metrics takes well: 200 accounts × 250 rules. */
const MOST_SAMPLES = 50_000

/** As docs/reports.md has it, too. */
export const LEFT_OUT: Omit<Series, 'samples'> = {
  name: 'series_left_out',
  labels: ['series'],
  help: `How many numbers of a name are left out of the file, the best ones: at most ${withCommas(MOST_SAMPLES)} are written.`,
}

/**
 * The numbers of the run, those of one name one after the other. Of more than `most` numbers of one name the worst are
 * there, and series_left_out says how many are not.
 */
export function* measurementsOf(view: View, most = MOST_SAMPLES): Generator<Measurement> {
  const facts = { view, accounts: accountFacts(view) }
  const leftOut: Sample[] = []
  for (const series of SERIES) {
    let number = 0
    for (const sample of series.samples(facts)) {
      number += 1
      if (number <= most) yield measurementOf(series, sample)
    }
    if (series.labels.includes('account'))
      leftOut.push([[`${PREFIX}${series.name}`], Math.max(0, number - most)])
  }
  for (const sample of leftOut) yield measurementOf(LEFT_OUT, sample)
}

/** Control characters are shown as escapes: Prometheus ends a file at NUL, whatever the format says. */
function measurementOf(
  { name, help, labels }: Omit<Series, 'samples'>,
  [values, value]: Sample,
): Measurement {
  const pairs = labels.map((label, at) => [label, visible(values[at] ?? '')] as const)
  return { name: `${PREFIX}${name}`, help, labels: Object.fromEntries(pairs), value }
}
