import { listAnnotations } from './formats/annotations.ts'
import { buildOutputs } from './formats/outputs.ts'
import { renderSummary } from './formats/summary/summary.ts'
import { renderText } from './formats/terminal/text-report.ts'
import type { View } from './view.ts'

/** What a host shows, each in a place of its own: GitHub's job summary, annotations and outputs, a terminal. */
export const SHOWN = {
  summary: renderSummary,
  annotations: listAnnotations,
  outputs: buildOutputs,
  terminal: renderText,
} satisfies Readonly<Record<string, (view: View) => unknown>>
