import type { Run } from '../../../model/run.ts'
import { byteLength } from '../../../text/limit.ts'
import type { AlertReport } from '../../../model/alert.ts'
import { countRun, severityWords } from '../../counts.ts'
import { groupGaps } from '../../gap-blocks.ts'
import { blocks, safe, type Markdown } from '../../markdown/markdown.ts'
import { groupByRule, type Grouped } from '../../rule-groups.ts'
import { complianceOf } from './summary-compliance.ts'
import { headOf } from './summary-head.ts'
import { rulesOf } from './summary-rules.ts'
import { unusedOf } from './summary-unused.ts'
import { inUnusedRegion } from '../../unused-regions.ts'
import { fixedOf, footOf, gapsOf, warningsOf } from './summary-tail.ts'

/**
 * Bytes of UTF-8. GitHub throws a step's summary of more than 1 MiB away whole, and the step stays green
 * (AttachmentSizeLimit in the runner's FileCommandManager.cs).
 */
export const SUMMARY_BYTES = 900_000

/** The job summary: Markdown of at most SUMMARY_BYTES. */
export function renderSummary(run: Run, alerts: AlertReport): string {
  const counts = countRun(run)
  const gaps = groupGaps(run)
  const isFolded = inUnusedRegion(run)
  const grouped = groupByRule(run, run.settings.reportFrom, (finding) => !isFolded(finding))
  const head = headOf(run, alerts, counts, gaps)
  const tail = [
    unusedOf(run, groupByRule(run, run.settings.reportFrom, isFolded)),
    leftOf(run, grouped),
    gapsOf(run, gaps),
    complianceOf(run),
    fixedOf(run),
    warningsOf(run),
    footOf(run),
  ]
  const frame = blocks([head, ...tail]).source
  const rules = rulesOf(run, grouped.groups, SUMMARY_BYTES - byteLength(frame) - 10)
  return `${blocks([head, rules, ...tail]).source}\n`
}

function leftOf(run: Run, { left }: Grouped): Markdown | null {
  const words = severityWords(left)
  return words === '' ? null : safe`${words} not listed (report-from: ${run.settings.reportFrom}).`
}
