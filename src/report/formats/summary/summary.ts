import { byteLength } from '../../../text/limit.ts'
import { severityWords } from '../../counts.ts'
import { blocks, safe, type Markdown } from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'
import { complianceOf } from './summary-compliance.ts'
import { dataMapOf } from './summary-data-map.ts'
import { acceptedOf } from './summary-exceptions.ts'
import { headOf } from './summary-head.ts'
import { indexOf } from './summary-index.ts'
import { repairsOf, trendOf } from './summary-life.ts'
import { rulesOf } from './summary-rules.ts'
import { unusedOf } from './summary-unused.ts'
import { footOf, gapsOf, warningsOf } from './summary-tail.ts'

/**
 * Bytes of UTF-8. GitHub throws a step's summary of more than 1 MiB away whole, and the step stays green
 * (AttachmentSizeLimit in the runner's FileCommandManager.cs).
 */
export const SUMMARY_BYTES = 900_000

/** The job summary: Markdown of at most SUMMARY_BYTES. */
export function renderSummary(view: View): string {
  const head = blocks([headOf(view), indexOf(view)])
  const tail = [
    unusedOf(view),
    leftOf(view),
    acceptedOf(view),
    gapsOf(view),
    dataMapOf(view),
    complianceOf(view.run),
    trendOf(view),
    repairsOf(view),
    warningsOf(view.run),
    footOf(view),
  ]
  const frame = blocks([head, ...tail]).source
  const rules = rulesOf(view, SUMMARY_BYTES - byteLength(frame) - 10)
  return `${blocks([head, rules, ...tail]).source}\n`
}

/** How many findings report-from keeps out of the lists; null for none. */
export function leftOf({ run, listed }: View): Markdown | null {
  const words = severityWords(listed.left)
  return words === '' ? null : safe`${words} not listed (report-from: ${run.settings.reportFrom}).`
}
