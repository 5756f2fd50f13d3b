import type { TrendPoint } from '../../../../model/life.ts'
import { count, withCommas } from '../../../../text/words.ts'
import type { View } from '../../../view.ts'
import { dayLabel, timeLabel } from '../../../words/labels.ts'
import { markup, type Markup } from '../markup.ts'

/** Of the drawing, in units of its own. */
const HEIGHT = 100
const STEP = 20
const GAP = 6
/** So many bars fit; few runs leave the rest of the drawing empty, so that bars look the same each day. */
const PLACES = 30

/** The last runs as bars, and the same as a table; null where this is the only one. */
export function trendOf({ trend }: View): Markup | null {
  const [first, last] = [trend[0], trend.at(-1)]
  if (first === undefined || last === undefined || trend.length < 2) return null
  const most = Math.max(...trend.map(totalOf), 1)
  const words = `Violations from ${dayLabel(first.at)} (${numberOf(first)}) to ${dayLabel(last.at)} (${numberOf(last)}), in ${count(trend.length, 'run')}.`
  const partly = trend.filter(({ complete }) => !complete).length
  return markup`<div><h3>Trend</h3>
<svg class="trend" viewBox="0 0 ${String(Math.max(trend.length, PLACES) * STEP)} ${String(HEIGHT)}" preserveAspectRatio="xMinYMax" role="img" aria-label="${words}">
${trend.map((point, at) => barOf(point, at, most))}
</svg>
<p>${words}${partly > 0 && ` Hollow bars: not everything was seen in ${count(partly, 'run')}, so there may have been more.`}</p>
<details><summary>The same as a table</summary>
<div class="table" tabindex="0" role="region" aria-label="Violations by run"><table>
<caption>Violations by run, the last one first</caption>
<thead><tr><th scope="col">Run</th><th scope="col" class="number">Critical</th><th scope="col" class="number">High</th><th scope="col" class="number">Medium</th><th scope="col" class="number">Low</th><th scope="col" class="number">Not seen</th></tr></thead>
<tbody>${trend.toReversed().map(lineOf)}</tbody>
</table></div></details></div>`
}

function barOf(point: TrendPoint, at: number, most: number): Markup {
  const total = totalOf(point)
  // Nothing is the only number without a bar.
  const height = total === 0 ? 0 : Math.max(2, Math.round((total / most) * (HEIGHT - 2)))
  const [x, y] = [at * STEP + GAP / 2, HEIGHT - 1 - height]
  return markup`<rect x="${String(x)}" y="${String(y)}" width="${String(STEP - GAP)}" height="${String(height)}"${!point.complete && markup` class="partly"`}/>
`
}

function lineOf(point: TrendPoint): Markup {
  const more = point.complete ? '' : '+'
  const numbers = [point.critical, point.high, point.medium, point.low].map(
    (number) => markup`<td class="number">${number}${more}</td>`,
  )
  return markup`<tr><th scope="row">${timeLabel(point.at)}</th>${numbers}<td class="number">${point.complete ? 'nothing' : count(point.gaps, 'gap')}</td></tr>
`
}

function numberOf(point: TrendPoint): string {
  return `${point.complete ? '' : 'at least '}${withCommas(totalOf(point))}`
}

function totalOf({ critical, high, medium, low }: TrendPoint): number {
  return critical + high + medium + low
}
