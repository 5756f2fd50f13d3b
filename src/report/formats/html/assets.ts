import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What the page brings along: it loads nothing. */
export interface Asset {
  readonly text: string
  /** Its source in a Content-Security-Policy, with quotes: `'sha256-…'`. */
  readonly source: string
}

/**
 * The files of browser/, an address each: the bundler puts a file beside the bundle where it finds such an address, and
 * understands no list. Scripts come before those that import them.
 */
const STYLES = (): readonly URL[] => [
  new URL('./browser/page.css', import.meta.url),
  new URL('./browser/sections.css', import.meta.url),
]
const SCRIPTS = (): readonly URL[] => [
  new URL('./browser/element.js', import.meta.url),
  new URL('./browser/data.js', import.meta.url),
  new URL('./browser/choice.js', import.meta.url),
  new URL('./browser/row.js', import.meta.url),
  new URL('./browser/block.js', import.meta.url),
  new URL('./browser/controls.js', import.meta.url),
  new URL('./browser/page.js', import.meta.url),
]

export function styleOfPage(): Asset {
  return assetOf(
    STYLES()
      .map((address) => readFileSync(address, 'utf8'))
      .join('\n'),
  )
}

/** The modules as one script: a page of one file can import nothing, so they share one scope, and imports and exports go. */
export function scriptOfPage(): Asset {
  const modules = SCRIPTS().map((address) => readFileSync(address, 'utf8'))
  const texts = modules.map((text) =>
    text.replaceAll(/^import [^'"]*from '[^']*'\n/gm, '').replaceAll(/^export /gm, ''),
  )
  return assetOf(`(() => {\n'use strict'\n${texts.join('\n')}})()\n`)
}

/** The hash is of exactly what stands between the tags (CSP Level 3, section 6.7.3.1). */
function assetOf(text: string): Asset {
  return { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
}
