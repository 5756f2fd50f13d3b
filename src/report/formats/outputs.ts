import { join } from 'node:path'
import type { Intent } from '../../model/alert.ts'
import type { Settings } from '../../model/settings.ts'
import { FORMATS } from '../formats.ts'
import type { View } from '../view.ts'

/**
 * The step's outputs, with an empty path for a file that is not there. None holds an account's
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
    ...pathsOf(run.settings, missing),
  }
}

/** Empty where the file was not asked for, or could not be written. */
function pathsOf({ formats, reportDir }: Settings, missing: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    FORMATS.filter(({ output }) => output === true).map(({ name, file }) => {
      const isThere = formats.includes(name) && !missing.includes(file)
      return [name, isThere ? join(reportDir, file) : '']
    }),
  )
}

/** An alert that several targets know of is one. */
function numberOf(intents: readonly Intent[]): string {
  return String(new Set(intents.map(({ key }) => key)).size)
}
