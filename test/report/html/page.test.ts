import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { SECTIONS } from '../../../src/report/formats/html/sections.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { findingOf, NO_ALERTS, ruleOf, runOf } from '../fixtures.ts'
import { largeSample, mixedSample, type Sample } from '../samples.ts'
import { findingsOf, pageOf } from './page-data.ts'
import { fullSample } from './full-sample.ts'

/**
 * Names of the elements that are opened and closed, sorted: columns are in the order of their names, which are hostile too. A
 * text of several paragraphs has several, and what is an address is a link.
 */
function tagsOf(page: string): readonly string[] {
  const names = [...page.matchAll(/<([a-z!/][a-z0-9-]*)/gi)].map(([, name = '']) => name)
  return names.filter((name) => !/^\/?[pa]$/.test(name)).toSorted()
}

/** Of one rule another counts all that is found, and of one report-from keeps out all. */
function withRulesAside(): Sample {
  const requirements = ['narrow', 'faint'].map((id) => ({
    id,
    title: id,
    rules: [id],
    status: 'not-met' as const,
    violations: 1,
  }))
  const rules = [ruleOf(), ruleOf({ id: 'narrow', title: 'Narrow' }), ruleOf({ id: 'faint', title: 'Faint' })]
  const run = runOf({
    rules,
    settings: { reportFrom: 'high' },
    findings: [
      findingOf(),
      findingOf({ rule: 'narrow', standing: 'covered', coveredBy: ruleOf().id }),
      findingOf({ rule: 'faint', severity: 'low' }),
    ],
    compliance: [{ id: 'cis', name: 'CIS', version: '5.0', url: 'https://example.com/', requirements }],
  })
  return { run, alerts: NO_ALERTS }
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

  it('has what its links lead to, and makes links of the script’s own by the script alone', async () => {
    // More news than rows in the page, rules of which exceptions have all, and rules that are not on the page.
    for (const sample of [mixedSample(), fullSample(), largeSample(400, 40), withRulesAside()]) {
      const text = pageOf(sample)
      const ids = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
      const hidden = new Set([...text.matchAll(/ id="([^"]*)"[^>]* hidden/g)].map(([, id]) => id))
      const links = [...text.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id))
      expect(links.length).toBeGreaterThan(5)
      expect(links.filter((id) => !ids.has(id) || hidden.has(id))).toEqual([])
      const findings = await findingsOf(text)
      const later = [...text.matchAll(/<a data-link="#([^"]*)"/g)].map(([, id = '']) =>
        decodeURIComponent(id),
      )
      const isDrawn = (id: string): boolean =>
        id.startsWith('finding-') ? findings.find(id.slice(8)) >= 0 && !ids.has(id) : hidden.has(id)
      expect(later.filter((id) => !isDrawn(id))).toEqual([])
    }
    expect(pageOf(fullSample())).toContain('<a data-link="#finding-')
    expect(pageOf(withRulesAside())).toContain('<a data-link="#rule-narrow">')
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
