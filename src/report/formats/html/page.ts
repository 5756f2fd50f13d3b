import type { View } from '../../view.ts'
import { timeLabel } from '../../words/labels.ts'
import { scriptOfPage, styleOfPage } from './assets.ts'
import { findingsData } from './findings/data.ts'
import { pageRowsOf } from './findings/page-rows.ts'
import { markup, type Markup } from './markup.ts'
import type { Section } from './section.ts'
import { SECTIONS } from './sections.ts'

/**
 * report.html: a page that needs nothing but itself. It loads nothing and sends nothing, by a policy that allows the style
 * and the script that it brings along and no others, wherever it is opened.
 */
export function* renderPage(view: View): Generator<string> {
  const rows = pageRowsOf(view)
  const shown = SECTIONS.flatMap((section) => {
    const body = section.render(view, rows)
    return body === null ? [] : [{ section, body }]
  })
  const style = styleOfPage()
  const script = scriptOfPage()
  const policy = [
    "default-src 'none'",
    `style-src ${style.source}`,
    `script-src ${script.source}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const { run, headline, verdict } = view
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
  yield markup`<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cloud Baseline: ${headline}</title>
`.html
  yield `<style>${style.text}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the content</a>\n`
  yield markup`<header class="page-head"><p>Cloud Baseline, ${timeLabel(run.startedAt)}</p>
<h1 class="verdict ${verdict}">${capitalised(headline)}</h1></header>
${navigationOf(shown.map(({ section }) => section))}
<main id="main">
`.html
  for (const { section, body } of shown) yield sectionOf(section, body).html
  yield '</main>\n'
  yield markup`<footer class="page-foot"><p>Cloud Baseline ${run.version}</p></footer>
`.html
  yield '<script type="application/json" id="data">'
  yield* findingsData(view)
  yield `</script>\n<script>${script.text}</script>\n</body>\n</html>\n`
}

function navigationOf(sections: readonly Section[]): Markup {
  const items = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)
  return markup`<nav class="page-nav" aria-label="Sections"><ul>${items}</ul></nav>`
}

function sectionOf({ id, title }: Section, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
