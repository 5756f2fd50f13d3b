import { listAnnotations } from './formats/annotations.ts'
import { buildOutputs } from './formats/outputs.ts'
import { renderResult } from './formats/result-file.ts'
import { renderSummary } from './formats/summary/summary.ts'
import { renderText } from './formats/terminal/text-report.ts'
import { RESULT_FILE } from './file-names.ts'
import type { View } from './view.ts'

/** A file of the report folder. */
export interface FileFormat {
  readonly name: string
  readonly file: string
  /** The file's text in parts, since 200,000 findings do not fit one string well. */
  readonly render: (view: View) => Iterable<string>
}

/** Files in the order in which they are written. The result comes last: it says which of the others could not be. */
export const FILES: readonly FileFormat[] = [{ name: 'json', file: RESULT_FILE, render: renderResult }]

/** What a host shows, each in a place of its own: GitHub's job summary, annotations and outputs, a terminal. */
export const SHOWN = {
  summary: renderSummary,
  annotations: listAnnotations,
  outputs: buildOutputs,
  terminal: renderText,
} satisfies Readonly<Record<string, (view: View) => unknown>>
