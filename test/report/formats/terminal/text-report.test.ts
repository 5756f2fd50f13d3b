import { describe, expect, it } from '@jest/globals'
import { columns, wrap } from '../../../../src/report/formats/terminal/text-lines.ts'
import { alertsOf, BEHIND, deliveryOf, findingOf, intentOf, NO_ALERTS, runOf } from '../../fixtures.ts'
import { blindSample, largeSample, mixedSample } from '../../samples.ts'
import { renderText } from '../../rendered.ts'

describe('the report for a terminal', () => {
  it('is short for a clean run', () => {
    expect(renderText(runOf(), NO_ALERTS)).toBe(
      [
        'Cloud Baseline: no violations',
        'Nothing new and nothing fixed since the last run. Last run: 2026-11-20 03:00 UTC, 24 hours before',
        '  this one.',
        'Checked 1 rule on 912 resources in 3 accounts and 2 regions.',
        '',
        'Took 8.4 s, Cloud Baseline 1.0.0',
        '',
      ].join('\n'),
    )
  })

  it('names the rules of what is accepted, and of an account its id once', () => {
    const place = { file: 'exceptions.yml', line: 2 }
    const text = {
      place,
      reason: 'bastion',
      owner: 'network',
      ticket: null,
      expires: '2027-01-31',
      daysLeft: 71,
    }
    const pattern = { rules: ['*'], accounts: [], regions: [], resources: [], tags: {}, where: null }
    const entry = { ...text, ...pattern, status: 'used', matches: 1, accepted: 1, expiring: false } as const
    const accepted = findingOf({ id: 'sg-1', name: 'sg-1', exception: text })
    const account = findingOf({
      id: '111122223333',
      name: '111122223333',
      account: '111122223333',
      region: 'global',
    })
    const lines = renderText(runOf({ exceptions: [entry], findings: [accepted, account] }), NO_ALERTS).split(
      '\n',
    )
    expect(
      lines.slice(lines.indexOf('Accepted (1):')).slice(1, 3).join(' ').replaceAll(/\s+/g, ' ').trim(),
    ).toBe(`- exceptions.yml:2, until 2027-01-31 (71 days left): sg-1 (${accepted.rule}): bastion (network)`)
    expect(lines.find((line) => line.startsWith('  - 111122223333'))).toMatch(/^ {2}- 111122223333, global/)
  })

  it('has the same order as the summary', () => {
    const { run, alerts } = mixedSample()
    const report = renderText(run, alerts)
    const marks = [
      'Cloud Baseline: at least 41',
      'New (6):',
      'Fixed (2):',
      'NOT SEEN: 9 gaps',
      'PagerDuty: 1 opened',
      'production',
      'CRITICAL: ',
      'HIGH: ',
      'MEDIUM: ',
      'Warning: ',
      'Took 8.4 s',
    ]
    const places = marks.map((mark) => report.indexOf(mark))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(report).toContain('\n  critical         22+           12\n')
    expect(report).toContain('PagerDuty: 1 opened, 1 closed, 1 held open, 1 NOT DELIVERED\n')
  })

  it('names the target of notes where nothing was sent, and says nothing of one without news', () => {
    const report = renderText(runOf(), alertsOf([], { notes: ['23 keys may be those of another scan.'] }))
    expect(report).toContain('\n\nPagerDuty:\n  - 23 keys may be those of another scan.\n\n')
    expect(renderText(runOf(), NO_ALERTS)).not.toContain('PagerDuty')
  })

  it('stays within 100 columns and says how many are left out', () => {
    for (const { run, alerts } of [mixedSample(), blindSample(), largeSample(2000)]) {
      const lines = renderText(run, alerts).split('\n')
      expect(lines.filter((line) => line.length > 100)).toEqual([])
      expect(lines.length).toBeLessThan(600)
    }
    const { run, alerts } = largeSample(2000)
    expect(renderText(run, alerts)).toContain('  45 more in report.html and result.json\n')
    expect(renderText(run, alerts)).toContain('  20 more rules in report.html and result.json\n')
  })

  it('says what is behind a finding, what of that is not known, and what has to go', () => {
    const text = renderText(runOf({ findings: [BEHIND] }), NO_ALERTS).replaceAll(/\n +/g, ' ')
    expect(text).toContain(
      'Behind it: i-1 (may be reachable from the internet; unknown: DescribeNetworkAcls was denied) Fix: Revoke sgr-1.',
    )
  })

  it('says why an alert was closed whose violations were not repaired', () => {
    const intent = intentOf({
      key: 'open/1',
      action: 'resolve',
      unrepaired: 'the rule r is no longer enabled',
    })
    expect(renderText(runOf(), alertsOf([deliveryOf({ intent })]))).toContain(
      '- closed, not repaired: open/1: the rule r is no longer enabled\n',
    )
  })

  it('has no word of success for a run that saw too little', () => {
    const { run, alerts } = blindSample()
    expect(renderText(run, alerts)).toMatch(/^Cloud Baseline: incomplete, not everything was seen\n/)
    expect(renderText(run, alerts)).not.toMatch(/no violations|pass|clean/i)
  })
})

describe('wrap', () => {
  it('breaks lines between words and words that are too long', () => {
    expect(wrap(`${'a'.repeat(60)} ${'b'.repeat(60)}`)).toEqual(['a'.repeat(60), `  ${'b'.repeat(60)}`])
    expect(wrap('c'.repeat(150), '  ').join('').replaceAll(' ', '')).toBe('c'.repeat(150))
    expect(wrap('one\ntwo')).toEqual(['one\\ntwo'])
  })

  it('makes no line a command of the runner', () => {
    expect(wrap('::error::x')).toEqual(['\\::error::x'])
    expect(wrap(`${'a'.repeat(95)} ::error::x ##[error]y`)).toEqual([
      'a'.repeat(95),
      '  \\::error::x ##\\[error]y',
    ])
    expect(columns([['::error::x', '1']])).toEqual(['\\::error::x  1'])
  })
})
