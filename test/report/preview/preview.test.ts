import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import type { Preview } from '../../../src/model/preview.ts'
import { foreseeAlerts } from '../../../src/alert/foresee.ts'
import { differenceOf } from '../../../src/preview/difference.ts'
import { REPORT_BYTES } from '../../../src/report/formats/report-markdown.ts'
import { type PreviewPlace, renderNoPreview, renderPreview } from '../../../src/report/preview/preview.ts'
import { findingsSentence } from '../../../src/report/preview/preview-words.ts'
import { findingOf } from '../../support/finding.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf } from '../../support/run.ts'

const PLACE: PreviewPlace = {
  bytes: REPORT_BYTES,
  isPublic: false,
  commit: 'c'.repeat(40),
  run: 'https://github.com/acme/cloud/actions/runs/42',
  scan: null,
  uncommented: null,
}
const INVENTORIES = [
  { file: 'inventory.ndjson.gz', run: '41-1', at: '2026-11-20T03:00:00.000Z', version: '1.0.0' },
]

function previewOf(findings: readonly Finding[], rules = [ruleOf()]): Preview {
  const before = runOf({ rules, past: { status: 'none', previousAt: null, message: '' } })
  const after = runOf({ rules, findings, inventories: INVENTORIES })
  return {
    before,
    after,
    difference: differenceOf(before, after),
    alerts: foreseeAlerts(before, after),
    notes: [],
  }
}

describe('the page of a preview', () => {
  it('keeps within the length of a comment, and says that there is more', () => {
    const rules = Array.from({ length: 300 }, (_, at) =>
      ruleOf({ id: `rule-${at}`, title: '@|<#'.repeat(50), alert: { summary: 'S', dedupKey: `key_${at}` } }),
    )
    const findings = rules.flatMap(({ id }) =>
      Array.from({ length: 40 }, (_, at) =>
        findingOf({ rule: id, id: `sg-${at}`, name: '@everyone #1 | <b>'.repeat(9), state: 'new' }),
      ),
    )
    const page = renderPreview(previewOf(findings, rules), PLACE)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(REPORT_BYTES)
    expect(page).toContain('<strong>12,000 findings appear ')
    expect(page).toContain(
      '[The summary of the run](https://github.com/acme/cloud/actions/runs/42) has more.',
    )
  })

  it('folds what is behind the first ten resources of a rule, on the line of its item', () => {
    const findings = Array.from({ length: 12 }, (_, at) => findingOf({ id: `sg-${at}`, state: 'new' }))
    const page = renderPreview(previewOf(findings), PLACE)
    const item = page.split('\n').find((line) => line.includes('12 resources')) ?? ''
    const [seen = '', folded = ''] = item.split('<details><summary>2 more</summary>')
    expect(seen.match(/<code>sg-/g)).toHaveLength(10)
    expect(folded.match(/<code>sg-/g)).toHaveLength(2)
    expect(item.endsWith('</details>')).toBe(true)
    expect(renderPreview(previewOf(findings.slice(0, 10)), PLACE)).not.toContain('<details>')
  })

  it('shows what others wrote as text: no mention, no link, no table, no tag', () => {
    const hostile = '@acme/all #12 [x](https://evil.example) <img src=x> | `a` GH-1\n## Nothing changes'
    const page = renderPreview(previewOf([findingOf({ id: 'sg-1', name: hostile, state: 'new' })]), PLACE)
    expect(page).toContain('evil')
    expect(page).not.toMatch(/@acme|(?<!&)#12|\[x\]|<img|https:\/\/evil|GH-1/)
    expect(page.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Cloud Baseline: what this pull request changes',
    ])
  })

  it('shows what is wrong with a file as text, line by line', () => {
    const page = renderNoPreview('Wrong: a.yml:1: <b>@x</b>\nb.yml:2: ## y', {
      ...PLACE,
      uncommented: 'no token',
    })
    expect(page).not.toContain('<b>')
    expect(page).not.toContain('@x')
    expect(page).not.toMatch(/^## y/m)
    expect(page).toContain('b.yml')
    expect(page).toContain('The pull request has no comment of this: no token.')
  })
})

describe('findingsSentence', () => {
  it('counts each change once', () => {
    const { difference } = previewOf([
      findingOf({ state: 'new' }),
      findingOf({ id: 'sg-2', severity: 'low', state: 'new' }),
    ])
    expect(findingsSentence(difference)).toBe('2 findings appear (1 critical, 1 low)')
    expect(
      findingsSentence({ ...difference, appearing: [findingOf()], accepted: [findingOf(), findingOf()] }),
    ).toBe('1 finding appears (1 critical) and 2 become accepted')
  })
})
