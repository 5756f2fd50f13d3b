import { createHash } from 'node:crypto'
import type { JsonObject } from '../../model/json.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { visible } from '../../text/visible.ts'
import type { View } from '../view.ts'
import { type Annotation, type AnnotationLevel, listAnnotations } from './annotations.ts'
import { renderReport } from './report-markdown.ts'

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

/** An annotation as GitHub's API takes it. It always stands at a line of a file. */
export interface CheckAnnotation extends JsonObject {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What a check run says of a run. */
export interface CheckRun {
  readonly conclusion: Conclusion
  readonly title: string
  /** Markdown: report.md, which is shorter than the 65,535 characters that GitHub takes. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  /** The same for the same annotations. */
  readonly digest: string
}

/** There are no more rules than this; of a step GitHub would show ten. */
const ALL: Readonly<Record<AnnotationLevel, number>> = {
  error: Infinity,
  warning: Infinity,
  notice: Infinity,
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

const TITLE_LIMIT = 255

/**
 * The check run of a run. What is said of no file of the repository's stands at the workflow that scans; where that is not
 * this repository's either, the summary alone says it.
 */
export function checkRunOf(view: View): CheckRun {
  const annotations = listAnnotations(view, ALL).flatMap((one) => atFile(one, view.run.links.workflow))
  return {
    conclusion: conclusionOf(view),
    title: limitCodePoints(visible(titleOf(view)), TITLE_LIMIT),
    summary: [...renderReport(view)].join(''),
    annotations,
    digest: createHash('sha256').update(JSON.stringify(annotations)).digest('hex').slice(0, 16),
  }
}

/**
 * Green only where nothing is violated and nothing is unknown. What does not fail the step is neutral, not a success:
 * violations below fail-on are violations, and with `on-incomplete: warn` gaps are gaps.
 */
function conclusionOf({ run, failure, verdict, trouble }: View): Conclusion {
  if (run.cancelled === true) return 'cancelled'
  if (failure !== null) return 'failure'
  return verdict === 'pass' && trouble === null ? 'success' : 'neutral'
}

function titleOf({ headline, shortfall }: View): string {
  const title = `${headline.charAt(0).toUpperCase()}${headline.slice(1)}`
  return shortfall === null ? title : `${title} (not seen: ${shortfall})`
}

function atFile(
  { level, title, message, file, line }: Annotation,
  workflow: string | null,
): readonly CheckAnnotation[] {
  const path = file ?? workflow
  if (path === null) return []
  const at = line ?? 1
  return [
    {
      path,
      start_line: at,
      end_line: at,
      annotation_level: LEVELS[level],
      title: inBasicPlane(title),
      message: inBasicPlane(message),
    },
  ]
}

/** Annotations with characters above U+FFFF are refused (EnricoMi/publish-unit-test-result-action escapes them). */
function inBasicPlane(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`)
}
