import * as core from '@actions/core'
import type { Safe } from '../../model/safe.ts'
import type { Annotation } from '../../report/formats/annotations.ts'

/** Writes annotations as workflow commands; @actions/core escapes `%`, line breaks and, in properties, `:` and `,`. */
export function annotate(annotations: readonly Safe<Annotation>[]): void {
  for (const { level, message, title, file, line } of annotations) {
    const properties = { title: defuse(title), ...(file === null ? {} : { file, startLine: line ?? 1 }) }
    if (level === 'error') core.error(defuse(message), properties)
    else if (level === 'warning') core.warning(defuse(message), properties)
    else core.notice(defuse(message), properties)
  }
}

/** `##[` is a command wherever it stands in a line, also inside another command's message. */
function defuse(text: string): string {
  return text.replaceAll('##[', '##\\[')
}
