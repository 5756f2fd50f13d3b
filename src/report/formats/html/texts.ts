import type { Severity } from '../../../model/severity.ts'
import { markup, type Markup, type Part } from './markup.ts'

/** A severity as a word beside a shape and a colour of its own, both by the style: nobody has to tell red from orange. */
export function severityMark(severity: Severity): Markup {
  return markup`<span class="severity ${severity}">${severity}</span>`
}

/** Text by a rule's author: blank lines part paragraphs, other line breaks are blanks. */
export function paragraphs(text: string): Markup {
  const parts = text.trim().split(/\n\s*\n/)
  return markup`${parts.map((part) => markup`<p>${part.replaceAll(/\s+/g, ' ')}</p>`)}`
}

/** Lines of code as they stand. */
export function codeBlock(code: string): Markup {
  const lines = code.trimEnd().split(/\r?\n/)
  return markup`<pre><code>${lines.map((line) => markup`${line}\n`)}</code></pre>`
}

/** Labels with what they stand for; what is empty is left out. */
export function factList(facts: readonly (readonly [label: string, value: Part])[]): Markup {
  const rows = facts.map(([label, value]) =>
    value === '' || value === null ? null : markup`<dt>${label}</dt><dd>${value}</dd>`,
  )
  return markup`<dl class="facts">${rows}</dl>`
}
