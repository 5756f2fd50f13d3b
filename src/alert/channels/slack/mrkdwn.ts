import { clean } from '../words.ts'

/**
 * The gate for everything that Slack renders (docs.slack.dev, "Formatting message text"): its three control characters
 * are written as entities, so that no text from outside becomes a link or calls anybody (`<!here>`). What would format
 * is kept from it by a zero-width space. Text objects are `verbatim`, so that Slack adds no links of its own.
 */
export function plain(text: string, max: number): string {
  return entities(clean(text, max).replace(/[*~`]|\b_|_\b/g, '\u200b$&'))
}

/** What people copy: as it is, in a code span. */
export function code(text: string, max: number): string {
  const inside = clean(text, max).replaceAll('`', '\u02cb')
  return inside === '' ? '' : `\`${entities(inside)}\``
}

export function bold(text: string, max: number): string {
  return `*${plain(text, max)}*`
}

/** @param href a web address as webAddress() gives it */
export function link(href: string, text: string): string {
  return `<${entities(href).replaceAll('|', '%7C')}|${entities(text)}>`
}

function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
