import { describe, expect, it } from '@jest/globals'
import type { DataMap } from '../../../src/model/data-map.ts'
import type { Gap } from '../../../src/model/coverage.ts'
import type { View } from '../../../src/report/view.ts'
import { viewOf } from '../../../src/report/view.ts'
import { pageRowsOf } from '../../../src/report/formats/html/findings/page-rows.ts'
import { SECTIONS } from '../../../src/report/formats/html/sections.ts'
import { PAYMENTS } from '../../support/account.ts'
import { dataMapOf, heldOf } from '../../support/data-map.ts'
import { gapOf, NO_ALERTS, runOf } from '../fixtures.ts'
import { fullSample } from './full-sample.ts'

function markupOf(view: View, id: string): string {
  return SECTIONS.find((section) => section.id === id)?.render(view, pageRowsOf(view))?.html ?? ''
}

/** As a reader sees it: blanks once, and a line for each element that begins one. */
function textOf(html: string): string {
  return html
    .replaceAll(/<(?:p|li|div|dt|h[3-6]|summary|tr|td|th|del|ins|figcaption)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function mapOf(dataMap: Partial<DataMap>, gaps: readonly Gap[] = []): string {
  return textOf(
    markupOf(
      viewOf(runOf({ dataMap: dataMapOf(dataMap), coverage: { complete: [], gaps } }), NO_ALERTS),
      'data-map',
    ),
  )
}

describe('sections of report.html', () => {
  const { run, alerts } = fullSample('as it was agreed')
  const view = viewOf(run, alerts)
  const shown = (id: string): string => textOf(markupOf(view, id))

  it('are left out where a run has nothing for them', () => {
    const empty = viewOf(runOf(), { targets: [], logs: [] })
    const ids = SECTIONS.filter((section) => section.render(empty, pageRowsOf(empty)) !== null).map(
      ({ id }) => id,
    )
    expect(ids).toEqual(['overview', 'findings', 'coverage', 'data-map', 'method'])
  })

  it('have headings that leave out no level, behind the one of the section', () => {
    const skipping = SECTIONS.filter(({ id }) => {
      const levels = [...markupOf(view, id).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
      return levels.some((level, at) => level > (levels[at - 1] ?? 2) + 1)
    })
    expect(skipping.map(({ id }) => id)).toEqual([])
  })

  it('say of exceptions how many days they have left, who answers for them and why', () => {
    const text = shown('exceptions')
    expect(text).toContain('The file has 6 entries, and 2 findings are accepted')
    expect(text).toContain('7 days left (until 2026-11-28)\nas it was agreed\nOwner as it was agreed')
    expect(text).toContain('does not expire')
    expect(text).toContain('expired on 2026-11-01')
    expect(text).toContain('2 findings count again.')
    expect(text).toContain('Entries that accept nothing (3)')
    expect(text).toContain('Everything that it speaks of was read: take it out.')
    expect(text).toContain('Whether it matches anything is not known: as it was agreed.')
    expect(text).toContain('It matches 3 findings, and another entry accepts them for longer.')
    expect(markupOf(view, 'exceptions')).toContain(
      'href="https://github.com/acme/cloud/blob/0a1b2c/.github/cloud-baseline-exceptions.yml#L2"',
    )
  })

  it('show what changed line by line, by whom, and how to accept it', () => {
    const text = shown('changes')
    expect(text).toContain('What differs from the accepted state. 1 change counts as a violation.')
    expect(text).toContain(
      [
        'group_ip_permissions › tcp 22 changed',
        'from_port: 22',
        '− ip_ranges[0].cidr_ip: 10.0.0.0/8',
        '+ ip_ranges[0].cidr_ip: 0.0.0.0/0',
      ].join('\n'),
    )
    expect(text).toContain('tags › a/b changed (values cut)\n− as it was agreed\n+ as it is now')
    expect(text).toContain('opened 2026-11-20 03:00 UTC by as it was agreed from 203.0.113.7')
    expect(text).toContain(`--accepted-state state --only ${'a'.repeat(16)},${'b'.repeat(16)} --reason`)
    expect(text).toContain('7 resources differ in what no rule judges')
    expect(text).toContain('and 6 more')
    expect(text).toContain(
      'What changed there is unknown.\nVPC in us-east-1 of 222233334444: as it was agreed',
    )
    expect(text).toContain('Nothing is accepted yet of VPC in shop')
  })

  it('say that nothing was compared where nothing was', () => {
    const blind = runOf({ settings: { acceptedState: '/srv/repository/state' } })
    expect(textOf(markupOf(viewOf(blind, NO_ALERTS), 'changes'))).toBe(
      'Nothing could be compared with an accepted state.',
    )
  })

  it('have a cell for each account and region, which leads to the cause', () => {
    const html = markupOf(view, 'coverage')
    const [, row = ''] = /<tr><th scope="row">shop[^<]*<\/th>(.*)<\/tr>/.exec(html) ?? []
    expect([...row.matchAll(/<td class="sight ([a-z-]+)">/g)].map(([, sight]) => sight)).toEqual([
      'nothing',
      'nothing',
      'partly',
      'read',
    ])
    expect(html).toMatch(/<th scope="row">sandbox.*<td class="sight left-out">left out<\/td><\/tr>/)
    const causes = [...html.matchAll(/href="#(gap-\d+)"/g)].map(([, id]) => id)
    expect(causes).toHaveLength(2)
    for (const id of causes) expect(html).toContain(`id="${id}"`)
    expect(shown('coverage')).toContain('timeout, calling ec2:DescribeSecurityGroups\nAccounts payments')
    expect(shown('coverage')).toContain('as it was agreed (999988887777): suspended')
  })

  it('have a data map that says what lies where, and what its numbers do not say', () => {
    expect(shown('data-map').split('\n')).toEqual([
      'Found in the texts that were read of 320 resources: credentials in 1 resource and e-mail addresses in 42 resources.',
      'credentials: at least 1 resource in 1 account',
      'Where credentials are: resources that hold any, and places in them',
      'Kind and place',
      'Resources',
      'Places',
      'IAM role shop (222233334444) · global',
      '1',
      '1',
      'e-mail addresses: at least 42 resources in 2 accounts',
      'Where e-mail addresses are: resources that hold any, and places in them',
      'Kind and place',
      'Resources',
      'Places',
      'security group shop (222233334444) · us-east-1',
      '40',
      '41',
      'security group payments (111122223333) · eu-west-1',
      '2',
      '5',
      'What the numbers do not say',
      'Not looked for: national ids (national-ids names no country). Counted from confidence 0.6 on.',
      'Not everything is known: there are gaps in eu-south-1 of payments (111122223333) and in texts of 3 resources.',
      'Not read, since no rule asks for it (collect: all does): IAM role (tags).',
      'Since no rule asks for it there, nobody looked through 2 resources: region (2).',
    ])
  })

  it('have a data map that says where nothing was looked through, or nothing found', () => {
    expect(mapOf({})).toBe('No enabled rule asks for personal data or secrets: nothing was looked through.')
    const rules = ['aws-privacy-home-addresses']
    expect(mapOf({ rules }, [gapOf({ account: PAYMENTS, kind: '*', region: '*' })])).toBe(
      [
        'Nothing was read that could be looked through for personal data or secrets, which 1 rule asks for.',
        'What the numbers do not say',
        'Not everything is known: there are gaps in all regions of payments (111122223333).',
      ].join('\n'),
    )
    const looked = [{ kind: 'aws_vpc', resources: 7, inPart: 0 }]
    expect(mapOf({ rules, looked })).toContain(
      'No personal data and no secrets found in the texts that were read of 7 resources.',
    )
    expect(mapOf({ rules, looked, lookedFor: null })).toContain('is not known here')
  })

  it('have a data map that names the places with most of a class, and says how many more there are', () => {
    const held = Array.from({ length: 203 }, (_, index) =>
      heldOf({ account: String(100_000_000_000 + index), resources: index + 1, places: index + 1 }),
    )
    const looked = [{ kind: 'aws_ec2_security_group', resources: 30_000, inPart: 0 }]
    const large = runOf({ dataMap: dataMapOf({ rules: ['a'], held, looked }) })
    const html = markupOf(viewOf(large, NO_ALERTS), 'data-map')
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(200)
    expect(html).toContain('100000000202 · eu-west-1')
    expect(html).toContain('3 more in result.json')
  })

  it('say of each requirement what the rules behind it found, and of none that anybody complies', () => {
    const text = shown('compliance')
    expect(text).toContain(
      'CIS 5.0 : 1 not met, 1 not assessed, 1 met with exceptions, 2 met, 1 for people to assess',
    )
    expect(text).toContain('1.2 as it was agreed: no longer met')
    expect(text).toContain('1.2 as it was agreed not met at least 34 violations, 2 accepted')
    expect(text).toContain(
      'Security groups let the whole internet in on any port : 34 resources violate it, 2 accepted, 900 others do not',
    )
    expect(text).toContain('a-rule-that-is-off : not enabled in this run')
    expect(text).toContain('met in part')
    expect(text).not.toMatch(/complian(?:t|ce with)/i)
  })

  it('say what became of the alerts', () => {
    const text = shown('alerts')
    expect(text).toContain('PagerDuty\n1 opened, 1 closed, 1 held open.')
    expect(text).toContain('Not delivered (1)')
    expect(text).toContain(
      'not accepted after 5 attempts (HTTP 503, Service Unavailable); the next run sends it',
    )
  })

  it('say how this came about, what was asked, and what nobody looked at', () => {
    const text = shown('method')
    expect(text).toContain('Cloud Baseline 1.0.0')
    expect(text).toMatch(/4 rules, digest [0-9a-f]{12}/)
    expect(text).toContain('Rules default, !aws-ec2-*')
    expect(text).toContain('Unknown What decides it was not read.')
    expect(text).toContain('What no rule asks about.')
    expect(text).toContain('1 warning')
  })
})
