import type { Safe } from '../model/safe.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'
import { type Annotation, listAnnotations } from './formats/annotations.ts'
import { type CheckRun, checkRunOf } from './formats/check-run.ts'
import { buildOutputs } from './formats/outputs.ts'
import { renderResult } from './formats/result-file.ts'
import { renderSummary } from './formats/summary/summary.ts'
import { renderText } from './formats/terminal/text-report.ts'
import type { View } from './view.ts'

/** What a host shows, each in a place of its own, and made when it is asked for. */
export interface Shown {
  /** Markdown of GitHub's job summary. */
  summary(): Safe<string>
  annotations(): readonly Safe<Annotation>[]
  outputs(): Safe<Readonly<Record<string, string>>>
  checkRun(): Safe<CheckRun>
  terminal(): Safe<string>
  /** result.json, in parts. */
  json(): Iterable<Safe<string>>
}

/** Of a view, all of it past the last look. */
export function shownOf(view: View, outgoing: Outgoing): Shown {
  return {
    summary: () => outgoing.to('the job summary').text(renderSummary(view)),
    annotations: () => {
      const passage = outgoing.to('annotations')
      return listAnnotations(view).map((one) => passage.value(one))
    },
    outputs: () => outgoing.to('the outputs of the step').value(buildOutputs(view)),
    checkRun: () => outgoing.to('the check run').value(checkRunOf(view)),
    terminal: () => outgoing.to('the terminal').text(renderText(view)),
    json: () => outgoing.to('standard output').parts(renderResult(view)),
  }
}
