import type { Measurement } from '../../../model/send.ts'
import type { View } from '../../view.ts'
import { measurementsOf } from './measurements.ts'

/**
 * metrics.prom: the numbers of the run in Prometheus's text format 0.0.4, all of them gauges. A zero stands only where
 * everything that decides it was read; where not, there is no number.
 * @param most numbers of one name
 */
export function* renderMetrics(view: View, most?: number): Generator<string> {
  let name = ''
  for (const one of measurementsOf(view, most)) {
    if (one.name !== name) yield `# HELP ${one.name} ${one.help}\n# TYPE ${one.name} gauge\n`
    name = one.name
    yield lineOf(one)
  }
}

function lineOf({ name, labels, value }: Measurement): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escape(text)}"`)
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}\n`
}

function escape(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
