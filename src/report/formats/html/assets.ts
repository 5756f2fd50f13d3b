import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What the page brings along: it loads nothing. */
export interface Asset {
  readonly text: string
  /** Its source in a Content-Security-Policy, with quotes: `'sha256-…'`. */
  readonly source: string
}

/** The files lie beside this module: the build puts them there in the bundle as well. */
export function styleOfPage(): Asset {
  return assetOf(readFileSync(new URL('./browser/page.css', import.meta.url), 'utf8'))
}

export function scriptOfPage(): Asset {
  return assetOf(readFileSync(new URL('./browser/page.js', import.meta.url), 'utf8'))
}

/** The hash is of exactly what stands between the tags (CSP Level 3, section 6.7.3.1). */
function assetOf(text: string): Asset {
  return { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
}
