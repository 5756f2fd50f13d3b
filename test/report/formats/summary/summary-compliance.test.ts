import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../../src/clouds/aws/kinds.ts'
import type { AssessedFramework, AssessedRequirement } from '../../../../src/model/compliance.ts'
import { complianceOf } from '../../../../src/report/formats/summary/summary-compliance.ts'
import { SUMMARY_BYTES } from '../../../../src/report/formats/summary/summary.ts'
import { assessCompliance } from '../../../../src/rules/compliance/assess.ts'
import { loadFrameworks } from '../../../../src/rules/compliance/load-frameworks.ts'
import { byteLength } from '../../../../src/text/limit.ts'
import { NO_ALERTS, ruleOf, runOf } from '../../fixtures.ts'
import { largeSample } from '../../samples.ts'
import { decode } from '../../text-of-markdown.ts'
import { renderSummary } from '../../rendered.ts'

const WORLD = ruleOf().id

function requirement(id: string, changes: Partial<AssessedRequirement> = {}): AssessedRequirement {
  return { id, title: `Title of ${id}`, rules: [WORLD], status: 'met', violations: 0, ...changes }
}

function framework(
  requirements: readonly AssessedRequirement[],
  changes: Partial<AssessedFramework> = {},
): AssessedFramework {
  return {
    id: 'cis-5.0',
    name: 'CIS',
    version: '5.0',
    url: 'https://cis.example/',
    requirements,
    ...changes,
  }
}

function linesOf(compliance: readonly AssessedFramework[]): string[] {
  return decode(complianceOf(runOf({ compliance }))?.source ?? '').split('\n')
}

describe('compliance in the summary', () => {
  it('says what is for people, and why', () => {
    const lines = linesOf([
      framework([
        requirement('1.1', { rules: [], status: 'manual', manual: 'No API tells who reads the mails.' }),
        requirement('1.2'),
      ]),
    ])
    expect(lines).toContain(
      '<details><summary>CIS 5.0: 0 not met, 0 not assessed, 1 met, 1 for people to assess</summary>',
    )
    expect(lines.join('\n')).toContain('<strong>For people to assess: no API decides these</strong>')
    expect(lines.join('\n')).toContain(
      '<strong>1.1</strong> Title of 1.1<br><em>No API tells who reads the mails.</em>',
    )
  })

  it('counts by framework and lists by status, folded', () => {
    const lines = linesOf([
      framework([
        requirement('5.2', { status: 'not-met', violations: 1200 }),
        requirement('5.3', {
          status: 'not-met',
          violations: 1,
          partial: true,
          note: 'Only half.',
          reason: 'Not enabled: b.',
        }),
        requirement('5.4', { status: 'not-assessed', reason: 'Not everything was read for a.' }),
        requirement('5.5', { partial: true, note: 'Routes only.' }),
        requirement('5.6', { note: 'UDP counts.' }),
      ]),
      framework([requirement('A.8.20')], { id: 'iso', name: 'ISO', version: '2022' }),
    ])
    expect(lines).toEqual([
      '<details><summary><b>Compliance: 1 of 2 frameworks with requirements that are not met</b></summary>',
      '',
      'Only what rules can decide of each framework, in the accounts and regions of this run. A requirement is met if every rule behind it passed on complete data.',
      '',
      '| framework | met | not met | not assessed |',
      '| --- | ---: | ---: | ---: |',
      '| [CIS 5.0](https://cis.example/) | 2 | <strong>2</strong> | 1 |',
      '| [ISO 2022](https://cis.example/) | 1 | 0 | 0 |',
      '',
      '<details><summary>CIS 5.0: 2 not met, 1 not assessed, 2 met</summary>',
      '',
      '<strong>Not met</strong>',
      '',
      '- <strong>5.2</strong> Title of 5.2: 1,200 violations',
      '- <strong>5.3</strong> Title of 5.3: at least 1 violation<br><em>In part: Only half.</em><br>Not enabled: b.',
      '',
      '<strong>Not assessed</strong>',
      '',
      '- <strong>5.4</strong> Title of 5.4<br>Not everything was read for a.',
      '',
      '<strong>Met in part: the rest is not for rules to decide</strong>',
      '',
      '- <strong>5.5</strong> Title of 5.5<br><em>In part: Routes only.</em>',
      '',
      '<strong>Met</strong>',
      '',
      '- <strong>5.6</strong> Title of 5.6<br><em>UDP counts.</em>',
      '',
      '</details>',
      '',
      '<details><summary>ISO 2022: 0 not met, 0 not assessed, 1 met</summary>',
      '',
      '<strong>Met</strong>',
      '',
      '- <strong>A.8.20</strong> Title of A.8.20',
      '',
      '</details>',
      '',
      '</details>',
    ])
  })

  it('lists what changed first, and what got worse before what got better', () => {
    const lines = linesOf([
      framework([
        requirement('5.1', { change: 'now-met' }),
        requirement('5.2', { status: 'not-met', violations: 3, change: 'no-longer-met' }),
        requirement('5.3', { change: 'none' }),
      ]),
      framework(
        [
          requirement('A.1', { status: 'not-assessed', change: 'no-longer-assessed' }),
          requirement('A.2', { status: 'not-met', violations: 1, change: 'no-longer-met' }),
        ],
        { id: 'iso', name: 'ISO', version: '2022' },
      ),
    ])
    expect(lines[0]).toBe(
      '<details><summary><b>Compliance: 2 of 2 frameworks with requirements that are not met, 4 requirements changed</b></summary>',
    )
    const from = lines.indexOf('<strong>Changed since the last assessment</strong>')
    expect(lines.slice(from + 1, from + 6)).toEqual([
      '',
      '- <strong>CIS 5.0</strong><br>5.2 Title of 5.2: no longer met<br>5.1 Title of 5.1: now met',
      '- <strong>ISO 2022</strong><br>A.2 Title of A.2: no longer met<br>A.1 Title of A.1: could not be assessed again',
      '',
      '| framework | met | not met | not assessed |',
    ])
  })

  it('says in a sentence that nothing changed, of what can be compared', () => {
    const sentence = /^No change .*/
    const lines = linesOf([
      framework([
        requirement('5.1', { change: 'none' }),
        requirement('5.2', { change: 'none' }),
        requirement('5.3'),
      ]),
    ])
    expect(lines.filter((line) => sentence.test(line))).toEqual([
      'No change in the 2 requirements that can be compared with an earlier run.',
    ])
    expect(lines[0]).not.toContain('changed')
    expect(linesOf([framework([requirement('5.1')])]).filter((line) => sentence.test(line))).toEqual([])
  })

  it('cuts a long list of changes', () => {
    const many = Array.from({ length: 45 }, (_, at) => requirement(`5.${at}`, { change: 'now-met' }))
    const list = linesOf([framework(many)]).find((line) => line.includes(': now met')) ?? ''
    expect(list.match(/: now met/g)).toHaveLength(40)
    expect(list).toMatch(/<br><em>5 more in <code>result\.json<\/code><\/em>$/)
  })

  it('leaves out frameworks of which no rule is enabled', () => {
    const none = framework([requirement('1', { rules: ['other'], status: 'not-assessed' })], { name: 'PCI' })
    expect(complianceOf(runOf({ compliance: [none] }))).toBeNull()
    expect(linesOf([none, framework([requirement('5.2')])]).join('\n')).not.toContain('PCI')
  })

  it('says how many requirements a list leaves out', () => {
    const many = Array.from({ length: 45 }, (_, at) =>
      requirement(`5.${at}`, { status: 'not-met', violations: 1 }),
    )
    const lines = linesOf([framework(many)])
    expect(lines.filter((line) => line.startsWith('- <strong>5.'))).toHaveLength(40)
    expect(lines).toContain('- <em>5 more in <code>result.json</code></em>')
  })

  it('shows hostile text as text', () => {
    const hostile = '</details><script>|`@team #1'
    const shown = linesOf([framework([requirement('1', { title: hostile, status: 'not-met' })])])
    expect(shown.join('\n')).toContain(hostile)
    const source = complianceOf(
      runOf({ compliance: [framework([requirement('1', { title: hostile, reason: hostile })])] }),
    )
    expect(source?.source).not.toContain('<script>')
    expect(source?.source.match(/<\/details>/g)).toHaveLength(2)
  })
})

describe('with the mappings that ship', () => {
  const frameworks = loadFrameworks()
  const ids = [
    ...new Set(frameworks.flatMap(({ requirements }) => requirements.flatMap(({ rules }) => rules))),
  ]
  const rules = ids.map((id) => ruleOf({ id }))

  it('the section is short even when nothing was read', () => {
    const blind = runOf({ rules, outcomes: [] })
    const compliance = assessCompliance(frameworks, blind, AWS_KINDS)
    const statuses = compliance.flatMap(({ requirements }) => requirements.map(({ status }) => status))
    expect(new Set(statuses)).toEqual(new Set(['manual', 'not-assessed']))
    const section = complianceOf(runOf({ rules, outcomes: [], compliance }))
    expect(byteLength(section?.source ?? '')).toBeLessThan(80_000)
  })

  it('says met only beside a note where the rules decide a part', () => {
    const run = runOf({ rules })
    const section = complianceOf(runOf({ rules, compliance: assessCompliance(frameworks, run, AWS_KINDS) }))
    const shown = decode(section?.source ?? '')
    const partial = frameworks.flatMap(({ requirements }) =>
      requirements.filter((one) => one.partial === true),
    )
    expect(shown.match(/<em>In part: /g)).toHaveLength(partial.length)
    expect(shown).not.toContain('Not assessed</strong>')
  })

  it('a page with more findings than it can hold keeps the section', () => {
    const { run, alerts } = largeSample(50_000)
    const compliance = assessCompliance(frameworks, { ...run, rules: [...run.rules, ...rules] }, AWS_KINDS)
    const page = renderSummary({ ...run, rules: [...run.rules, ...rules], compliance }, alerts)
    expect(byteLength(page)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(page).toContain('<b>Compliance')
  })

  it('a run without any of their rules has no section', () => {
    const own = runOf({ rules: [ruleOf({ id: 'our-own' })] })
    const page = renderSummary(
      { ...own, compliance: assessCompliance(frameworks, own, AWS_KINDS) },
      NO_ALERTS,
    )
    expect(page).not.toContain('Compliance')
  })
})
