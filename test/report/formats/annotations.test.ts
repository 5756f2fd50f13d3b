import { describe, expect, it } from '@jest/globals'
import { findingOf, gapOf, ruleOf, runOf } from '../fixtures.ts'
import { SANDBOX } from '../../support/account.ts'
import { largeSample, mixedSample } from '../samples.ts'
import { listAnnotations } from '../rendered.ts'
import { byCause } from '../../support/scope.ts'

describe('listAnnotations', () => {
  it('is empty for a clean run', () => {
    expect(listAnnotations(runOf())).toEqual([])
  })

  it("anchors a rule of the user's to its file and line", () => {
    const findings = [
      findingOf({ state: 'new' }),
      findingOf({ id: 'sg-0b', name: 'sg-0b', account: SANDBOX }),
    ]
    const place = { file: '.github/rules/open-groups.yml', line: 2, shipped: false }
    expect(listAnnotations(runOf({ findings, rules: [ruleOf({ place })] }))).toEqual([
      {
        level: 'error',
        title: 'critical: Security groups let the whole internet in on any port',
        message: [
          'Security groups let the whole internet in on any port: 2 resources, 1 new',
          '- sg-0a1b2c3d4e5f60718 web-public in payments (111122223333), eu-west-1 (new)',
          '- sg-0b in sandbox (333344445555), eu-west-1',
          'How to fix: Remove the rule, or narrow its source to the addresses that need it.',
        ].join('\n'),
        file: '.github/rules/open-groups.yml',
        line: 2,
      },
    ])
  })

  it.each([
    ['that ships, whose file lies in the repository of the action', ruleOf().place],
    ['from outside of the workspace', { file: '/opt/rules/open.yml', line: 7, shipped: false }],
  ])('names no file for a rule %s', (_, place) => {
    const run = runOf({ findings: [findingOf()], rules: [ruleOf({ place })] })
    expect(listAnnotations(run)).toMatchObject([{ level: 'error', file: null, line: null }])
  })

  it('maps severities to levels, from annotate-from on', () => {
    const severities = ['critical', 'high', 'medium', 'low'] as const
    const findings = severities.map((severity) => findingOf({ severity, rule: `rule-${severity}` }))
    const levels = (annotateFrom: 'low' | 'medium' | 'none'): string[] =>
      listAnnotations(runOf({ findings, settings: { annotateFrom } })).map(({ level }) => level)
    expect(levels('low')).toEqual(['error', 'error', 'warning', 'notice'])
    expect(levels('medium')).toEqual(['error', 'error', 'warning'])
    expect(levels('none')).toEqual([])
  })

  it('says first what was not seen, as loud as on-incomplete wants it', () => {
    const { run } = mixedSample()
    expect(listAnnotations(run)[0]).toEqual({
      level: 'error',
      title: 'Not everything was seen',
      message: [
        'Not seen: 9 gaps in 2 accounts and 1 earlier violation that could not be looked at again.',
        '- shop (222233334444): instance, security group, volume and VPC in ap-south-1 and ap-south-2 (denied, needs ec2:DescribeInstances, ec2:DescribeSecurityGroups, ec2:DescribeVolumes and ec2:DescribeVpcs)',
        '- payments (111122223333): volume in sa-east-1 (throttled, calling ec2:DescribeVolumes)',
      ].join('\n'),
      file: null,
      line: null,
    })
    const gaps = { complete: runOf().coverage.complete, gaps: [gapOf()] }
    const warned = listAnnotations(runOf({ coverage: gaps, settings: { onIncomplete: 'warn' } }))
    expect(warned.map(({ level }) => level)).toEqual(['warning'])
  })

  it('keeps within what GitHub shows and leaves one error for the failing step', () => {
    const { run } = largeSample(2000, 100)
    const annotations = listAnnotations({ ...run, settings: { ...run.settings, annotateFrom: 'low' } })
    const of = (level: string): string[] =>
      annotations.filter((annotation) => annotation.level === level).map(({ message }) => message)
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([9, 10, 10])
    expect(of('error').at(-1)).toMatch(
      /^And 41 more rules: see the summary\.\nRule number 32: 20 resources\n/,
    )
    expect(of('error').at(0)).toMatch(/^Rule number 0: 20 resources, 20 new\n/)
    expect(of('error').at(0)).toContain('- and 15 more: see the summary')
    expect(of('notice').at(-1)).toMatch(/^And 15 more rules: see the summary\./)
  })

  it('counts the gap among the errors', () => {
    const { run } = largeSample(2000, 100)
    const annotations = listAnnotations({ ...run, coverage: { ...run.coverage, gaps: byCause([gapOf()]) } })
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(9)
    expect(annotations[0]?.title).toBe('Not everything was seen')
  })

  it('never exceeds 4,096 UTF-16 units', () => {
    const long = '🟥'.repeat(5000)
    const rules = [ruleOf({ title: long, remediation: { text: long } })]
    const findings = Array.from({ length: 30 }, (_, at) =>
      findingOf({ name: long, id: `${at}${long}`, region: long }),
    )
    const accounts = runOf().accounts.map(({ id }) => ({
      id,
      name: long,
      partition: 'aws',
      environment: { name: 'production', certain: true as const },
    }))
    const gaps = Array.from({ length: 30 }, (_, at) =>
      gapOf({ region: `${at}${long}`, message: `${long}${at}`, action: `${long}${at}` }),
    )
    const run = runOf({ rules, findings, accounts, coverage: { complete: [], gaps } })
    const annotations = listAnnotations(run)
    expect(annotations).toHaveLength(2)
    for (const { title, message } of annotations) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(message.length).toBeLessThanOrEqual(4096)
      expect(message.isWellFormed()).toBe(true)
    }
  })
})
