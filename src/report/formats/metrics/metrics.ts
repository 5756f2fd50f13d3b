import { visible } from '../../../text/visible.ts'
import type { View } from '../../view.ts'
import { accountFacts } from './account-facts.ts'
import type { Sample } from './samples.ts'
import { PREFIX, SERIES, type Series } from './series.ts'
import { withCommas } from '../../../text/words.ts'

/** More of one name is more than a program that collects metrics takes well: 200 accounts × 250 rules. */
const MOST_SAMPLES = 50_000

/**
 * metrics.prom: the numbers of the run in Prometheus's text format 0.0.4, all of them gauges. A zero stands only where
 * everything that decides it was read; where not, there is no number. Of more than `most` numbers of one name the worst are
 * there, and series_left_out says how many are not.
 */
export function* renderMetrics(view: View, most = MOST_SAMPLES): Generator<string> {
  const facts = { view, accounts: accountFacts(view) }
  const leftOut: Sample[] = []
  for (const series of SERIES) {
    let written = 0
    let left = 0
    for (const sample of series.samples(facts)) {
      if (written === most) left += 1
      else {
        if (written === 0) yield headOf(series)
        written += 1
        yield lineOf(series, sample)
      }
    }
    if (series.labels.includes('account')) leftOut.push([[`${PREFIX}${series.name}`], left])
  }
  yield headOf(LEFT_OUT)
  for (const sample of leftOut) yield lineOf(LEFT_OUT, sample)
}

/** As docs/reports.md has it, too. */
export const LEFT_OUT: Omit<Series, 'samples'> = {
  name: 'series_left_out',
  labels: ['series'],
  help: `How many numbers of a name are left out of the file, the best ones: at most ${withCommas(MOST_SAMPLES)} are written.`,
}

function headOf({ name, help }: Omit<Series, 'samples'>): string {
  return `# HELP ${PREFIX}${name} ${help}\n# TYPE ${PREFIX}${name} gauge\n`
}

function lineOf({ name, labels }: Omit<Series, 'samples'>, [values, number]: Sample): string {
  const pairs = labels.map((label, at) => `${label}="${escape(values[at] ?? '')}"`)
  return `${PREFIX}${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${number}\n`
}

/** Prometheus ends a file at NUL, whatever the format says: control characters are shown as escapes. */
function escape(value: string): string {
  return visible(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
