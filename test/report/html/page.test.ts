import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { SECTIONS } from '../../../src/report/formats/html/sections.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { mixedSample } from '../samples.ts'
import { pageOf } from './page-data.ts'
import { fullSample } from './full-sample.ts'

/**
 * Names of the elements that are opened and closed, sorted: columns are in the order of their names, which are hostile too. A
 * text of several paragraphs has several, and what is an address is a link.
 */
function tagsOf(page: string): readonly string[] {
  const names = [...page.matchAll(/<([a-z!/][a-z0-9-]*)/gi)].map(([, name = '']) => name)
  return names.filter((name) => !/^\/?[pa]$/.test(name)).toSorted()
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('report.html', () => {
  const page = pageOf(mixedSample())

  it('allows its own style and script and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(style).toContain('color-scheme')
    expect(script).toContain('document')
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(style)}`,
      `script-src ${hashOf(script)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  it('has what a policy of hashes does not let pass nowhere', () => {
    expect(page).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/)
  })

  it('loads nothing', () => {
    expect(page.replaceAll(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(
      /<(?:link|img|iframe|object|embed|base|form)\b|\ssrc=|@import|url\(/,
    )
  })

  it('leads to every section that it has, each under a heading', () => {
    const [navigation = ''] = /<nav [\s\S]*?<\/nav>/.exec(page) ?? []
    const links = [...navigation.matchAll(/<li><a href="#([a-z-]+)">/g)].map(([, id]) => id)
    const sections = [
      ...page.matchAll(/<section id="([a-z-]+)" aria-labelledby="\1-title">\n<h2 id="\1-title">/g),
    ]
    expect(links).toEqual(sections.map(([, id]) => id))
    expect(SECTIONS.map(({ id }) => id)).toEqual(expect.arrayContaining(links))
    expect(links).toContain('findings')
  })

  it('has what its links lead to', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id))
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('report.html of a run full of hostile text', () => {
  const expected = tagsOf(pageOf(hostileRun('plain')))
  const full = tagsOf(pageOf(fullSample('plain')))

  it.each(HOSTILE)('has the elements that it has without %j', (hostile) => {
    expect(tagsOf(pageOf(hostileRun(hostile)))).toEqual(expected)
    expect(tagsOf(pageOf(fullSample(hostile)))).toEqual(full)
  })
})
