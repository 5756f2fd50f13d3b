import { describe, expect, it } from '@jest/globals'
import { REPORT_BYTES } from '../../../src/report/formats/report-markdown.ts'
import { byteLength } from '../../../src/text/limit.ts'
import { NO_ALERTS, findingOf, gapOf, runOf } from '../fixtures.ts'
import { renderReport } from '../rendered.ts'
import { decode } from '../text-of-markdown.ts'
import { blindSample, largeSample, mixedSample } from '../samples.ts'

describe('report.md', () => {
  it('says of which run it is, what is wrong, what was not seen and how to mend it', () => {
    const { run, alerts } = mixedSample()
    const links = { ...run.links, run: 'https://github.com/acme/cloud/actions/runs/7' }
    const report = decode(renderReport({ ...run, links }, alerts))
    expect(report).toMatch(/^## ❌ Cloud Baseline: at least 41 violations, /)
    expect(report).toContain(
      'Run of 2026-11-21 03:00 UTC · [workflow run](https://github.com/acme/cloud/actions/runs/7) · everything is in its <code>result.json</code>',
    )
    expect(report).toContain('<strong>Not seen:</strong> ')
    expect(report).toContain('volume in sa-east-1 (throttled')
    expect(report).toContain('### 🟥 critical: [Security groups let the whole internet in on any port](')
    expect(report).toContain('Remove the rule, or narrow its source')
    expect(report).not.toContain('Left out')
  })

  it('calls nothing clean that was not seen', () => {
    const { run, alerts } = blindSample()
    const report = decode(renderReport(run, alerts))
    expect(report).toMatch(/^## ⚠️ Cloud Baseline: incomplete, not everything was seen\n/)
    expect(report).toContain('<b>Not seen: ')
  })

  it('fits into an issue, the worst first, and says how much is left out', () => {
    const { run, alerts } = largeSample(20_000, 400)
    const report = renderReport(run, alerts)
    expect(byteLength(report)).toBeLessThanOrEqual(REPORT_BYTES)
    expect(report).toContain('### 🟥 critical: ')
    // Those of the rules that have room, as far as a list is read.
    expect(report.match(/^- .*<code>sg-[0-9a-f]+<\/code>/gm)?.length).toBeGreaterThanOrEqual(100)
    expect(decode(report)).toMatch(/<em>\d+ more rules in <code>result\.json<\/code><\/em>/)
  })

  it('names what it has no room for, and keeps room for the rules', () => {
    const gaps = Array.from({ length: 80 }, (_, at) =>
      gapOf({
        region: `region-${at}`,
        action: `ec2:Describe${at}`,
        message: `${at} ${'(((('.repeat(60)}`,
      }),
    )
    const warnings = Array.from({ length: 20 }, (_, at) => `${at} ${'is odd, '.repeat(40)}`)
    const run = runOf({
      findings: [findingOf()],
      coverage: { complete: runOf().coverage.complete, gaps },
      warnings,
    })
    const report = renderReport(run, NO_ALERTS)
    expect(byteLength(report)).toBeLessThanOrEqual(REPORT_BYTES)
    expect(report).toContain('### 🟥 critical: ')
    expect(/^<em>Left out.*$/m.exec(decode(report))?.[0]).toBe(
      '<em>Left out, since this page has a limit: “Not seen”. All of it is in <code>result.json</code>.</em>',
    )
    expect(/^### \d+ warnings$/m.exec(report)?.[0]).toBe('### 20 warnings')
  })
})
