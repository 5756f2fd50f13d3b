import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { githubTrustSections } from '../../scripts/github-trust-docs.ts'

const PAGE = readFileSync('docs/github-trust-table.md', 'utf8')

/** Prettier pads tables, and nothing else that is between markers. */
function unpadded(markdown: string): string {
  return markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---').trim()
}

describe('docs/github-trust-table.md', () => {
  it.each(Object.entries(githubTrustSections()))('shows the data of the tests: %s', (name, text) => {
    const begin = `<!-- ${name}: written by npm run docs -->`
    const end = `<!-- end of ${name} -->`
    expect(PAGE.split(begin)).toHaveLength(2)
    expect(unpadded(PAGE.slice(PAGE.indexOf(begin) + begin.length, PAGE.indexOf(end)))).toBe(unpadded(text))
  })

  it('has at least 60 cases, numbered through', () => {
    const rows = PAGE.split('\n').filter((line) => /^\| \d+ /.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(rows.map((_, i) => i + 1))
  })
})
