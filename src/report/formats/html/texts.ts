import type { Severity } from '../../../model/severity.ts'
import { markup, type Markup } from './markup.ts'

/** A severity as a word beside a shape and a colour of its own, both by the style: nobody has to tell red from orange. */
export function severityMark(severity: Severity): Markup {
  return markup`<span class="severity ${severity}">${severity}</span>`
}

/** Text by a rule's author: blank lines part paragraphs, other line breaks are blanks. */
export function paragraphs(text: string): Markup {
  const parts = text.trim().split(/\n\s*\n/)
  return markup`${parts.map((part) => markup`<p>${part.replaceAll(/\s+/g, ' ')}</p>`)}`
}
