import { join } from 'node:path'
import type { Intent } from '../../model/alert.ts'
import { RESULT_FILE } from '../file-names.ts'
import type { View } from '../view.ts'

/**
 * The step's outputs, without the path of a file that is missing, since it could not be written. None holds an account's
 * id: GitHub drops an output that contains a masked value.
 */
export function buildOutputs({ run, verdict, counts, targets, missing }: View): Record<string, string> {
  return {
    verdict,
    violations: String(counts.violations),
    critical: String(counts.bySeverity.critical),
    high: String(counts.bySeverity.high),
    medium: String(counts.bySeverity.medium),
    low: String(counts.bySeverity.low),
    new: String(counts.new),
    fixed: String(counts.fixed),
    suppressed: String(counts.accepted),
    changes: String(counts.changes),
    unknown: String(counts.unknown),
    gaps: String(counts.gaps),
    'alerts-triggered': numberOf(
      targets.flatMap(({ opened, worsened, stillOpen }) => [...opened, ...worsened, ...stillOpen]),
    ),
    'alerts-resolved': numberOf(targets.flatMap(({ closed }) => closed)),
    'report-dir': run.settings.reportDir,
    json: missing.includes(RESULT_FILE) ? '' : join(run.settings.reportDir, RESULT_FILE),
  }
}

/** An alert that several targets know of is one. */
function numberOf(intents: readonly Intent[]): string {
  return String(new Set(intents.map(({ key }) => key)).size)
}
