import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { policyTruthSections } from '../../scripts/policy-truth-docs.ts'

const PAGE = readFileSync('docs/policy-truth-table.md', 'utf8')

/** Prettier pads tables, and nothing else that is between markers. */
function unpadded(markdown: string): string {
  return markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---').trim()
}

describe('docs/policy-truth-table.md', () => {
  it.each(Object.entries(policyTruthSections()))('shows the data of the tests: %s', (name, text) => {
    const begin = `<!-- ${name}: written by npm run docs -->`
    const end = `<!-- end of ${name} -->`
    expect(PAGE.split(begin)).toHaveLength(2)
    expect(unpadded(PAGE.slice(PAGE.indexOf(begin) + begin.length, PAGE.indexOf(end)))).toBe(unpadded(text))
  })

  it('has one row of five cells for each of at least 250 cases, numbered through', () => {
    const rows = PAGE.split('\n').filter((line) => /^\| \d+ /.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(250)
    expect(PAGE).toContain(`${rows.length} cases: `)
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(rows.map((_, i) => i + 1))
    const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').slice(1, -1))
    expect(cells.filter((row) => row.length !== 5 || row.some((cell) => cell.trim() === ''))).toEqual([])
  })
})
