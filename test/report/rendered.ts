import type { SafeRun } from '../../src/model/run.ts'
import type { AlertReport } from '../../src/model/alert.ts'
import { type Annotation, listAnnotations as annotations } from '../../src/report/formats/annotations.ts'
import { buildOutputs as outputs } from '../../src/report/formats/outputs.ts'
import { buildResult as result, type ResultContent } from '../../src/report/formats/result-file.ts'
import { renderReport as report } from '../../src/report/formats/report-markdown.ts'
import { renderSummary as summary } from '../../src/report/formats/summary/summary.ts'
import { renderText as text } from '../../src/report/formats/terminal/text-report.ts'
import { viewOf } from '../../src/report/view.ts'
import { NO_ALERTS } from './fixtures.ts'

/** What each format makes of a run, by way of its view. */
export function renderSummary(run: SafeRun, alerts: AlertReport): string {
  return summary(viewOf(run, alerts))
}

export function renderReport(run: SafeRun, alerts: AlertReport): string {
  return [...report(viewOf(run, alerts))].join('')
}

export function renderText(run: SafeRun, alerts: AlertReport): string {
  return text(viewOf(run, alerts))
}

export function buildResult(run: SafeRun, alerts: AlertReport): ResultContent {
  return result(viewOf(run, alerts))
}

export function buildOutputs(run: SafeRun, alerts: AlertReport): Record<string, string> {
  return outputs(viewOf(run, alerts))
}

export function listAnnotations(run: SafeRun): readonly Annotation[] {
  return annotations(viewOf(run, NO_ALERTS))
}

export function failureOf(run: SafeRun, alerts: AlertReport): string | null {
  return viewOf(run, alerts).failure
}
