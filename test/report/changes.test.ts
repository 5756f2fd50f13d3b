import { describe, expect, it } from '@jest/globals'
import schema from '../../schema/result.json' with { type: 'json' }
import { type DriftFacts, NO_DRIFT, type JudgedChange } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import { buildOutputs } from '../../src/report/formats/outputs.ts'
import { renderResult, type ResultFile } from '../../src/report/formats/result-file.ts'
import { renderSummary as renderMarkdown } from '../../src/report/formats/summary/summary.ts'
import { renderText } from '../../src/report/formats/terminal/text-report.ts'
import { type View, viewOf } from '../../src/report/view.ts'
import { schemaCheck } from '../../src/text/schema-problems.ts'
import { PAYMENTS } from '../support/account.ts'
import { findingOf, fixedOf } from '../support/finding.ts'
import { GROUP, REGION } from '../support/place.ts'
import { settingsOf } from '../support/settings.ts'
import { ruleOf } from '../support/rule.ts'
import { runOf } from '../support/run.ts'
import { completeOf, summedListings } from '../support/scope.ts'
import { EARLIER } from '../support/times.ts'
import { NO_ALERTS } from './fixtures.ts'
import { decode } from './text-of-markdown.ts'

/** As a reader sees it. */
function renderSummary(shown: View): string {
  return decode(renderMarkdown(shown))
}

const RULE = ruleOf({
  id: 'ingress-changed',
  title: 'Ingress was opened',
  change: { on: ['added'], paths: [], examples: [] },
})
const ID = '0123456789abcdef'

const CHANGE: JudgedChange = {
  operation: 'changed',
  acceptedAt: EARLIER,
  accepted: 'aaaa',
  attributes: [
    {
      id: ID,
      operation: 'added',
      path: 'group_ip_permissions/tcp 22/ip_ranges',
      before: null,
      after: { cidr_ip: '0.0.0.0/0', description: '' },
    },
  ],
}

const NONE_FOUND = { status: 'none-found' } as const

/** Of which the sentence of the change does not speak. */
const DESCRIBED = {
  id: 'e'.repeat(16),
  operation: 'changed',
  path: 'group_description',
  before: 'web',
  after: '**bold** | @everybody',
} as const

function opened(changes: Partial<Finding> = {}): Finding {
  return findingOf({
    rule: RULE.id,
    because: 'ingress TCP 22 from 0.0.0.0/0 was added',
    change: CHANGE,
    ...changes,
  })
}

const UNJUDGED = {
  account: PAYMENTS,
  region: REGION,
  kind: GROUP,
  id: 'sg-9',
  name: 'web',
  arn: '',
  change: {
    operation: 'changed' as const,
    acceptedAt: EARLIER,
    attributes: [
      { id: 'f'.repeat(16), operation: 'changed' as const, path: 'tags/a~1b', before: 'x', after: 'y' },
    ],
  },
}

const STATE = `${settingsOf().workspace}/state`

function view(
  findings: readonly Finding[],
  drift: Partial<DriftFacts> = {},
  acceptedState: string | null = STATE,
): View {
  return viewOf(
    runOf({
      findings,
      rules: [ruleOf(), RULE],
      complete: summedListings([completeOf()]),
      drift: { ...NO_DRIFT, compared: 1, ...drift },
      settings: { acceptedState },
    }),
    NO_ALERTS,
  )
}

describe('changes against the accepted state', () => {
  it('stand in a section of their own, and nowhere twice', () => {
    const change = { ...CHANGE, attributes: [...CHANGE.attributes, DESCRIBED] }
    const shown = view([opened({ change }), findingOf({ id: 'sg-2' })], {
      unjudged: [UNJUDGED],
      unjudgedCount: 3,
    })
    const summary = renderSummary(shown)
    const [, section = ''] = summary.split('Changed since the accepted state (1)')
    expect(section).toContain('ingress TCP 22 from 0.0.0.0/0 was added')
    // The sentence says it.
    expect(section).not.toContain('group_ip_permissions')
    expect(section).toContain('<code>group_description</code> web → ')
    expect(section).toContain(`--accepted-state state --only ${ID},${DESCRIBED.id} --reason`)
    expect(section).toContain('3 resources differ in what no rule judges')
    expect(section).toContain('tags › a/b')
    expect(section).toContain('and 2 more')
    // And once in the fold, with how to revert it.
    expect(summary.match(/Ingress was opened/g)).toHaveLength(2)
    expect(renderMarkdown(shown)).not.toMatch(/\*\*bold|@everybody/)
  })

  it('are said in a terminal', () => {
    const text = renderText(view([opened()], { unjudged: [UNJUDGED], unjudgedCount: 1 }))
    expect(text).toContain('Changed since the accepted state (1):')
    expect(text).toContain('ingress TCP 22 from 0.0.0.0/0 was added')
    expect(text).toContain('1 resource changed in what no rule judges:')
    expect(text).not.toContain('CRITICAL: Ingress was opened')
  })

  it('are entries of result.json, by attribute', () => {
    const shown = view([opened({ firstSeen: EARLIER })], {
      unjudged: [UNJUDGED],
      unjudgedCount: 1,
      withoutState: [{ account: PAYMENTS, regions: [REGION], kinds: ['aws_vpc'] }],
      unusable: [{ account: PAYMENTS, region: REGION, kind: 'aws_ec2_subnet', message: 'It is damaged.' }],
    })
    const result = JSON.parse([...renderResult(shown)].join('')) as ResultFile
    expect(schemaCheck(schema)(result)).toEqual([])
    expect(result.changes).toMatchObject([
      {
        id: ID,
        resource: 'sg-1',
        rule: RULE.id,
        severity: 'critical',
        standing: 'counted',
        firstSeen: EARLIER,
        before: null,
      },
      {
        id: 'f'.repeat(16),
        resource: 'sg-9',
        rule: null,
        severity: null,
        path: 'tags/a~1b',
        before: 'x',
        after: 'y',
      },
    ])
    expect(result.drift).toMatchObject({ compared: 1, unjudged: 1 })
    expect(buildOutputs(shown)['changes']).toBe('1')
  })

  it('come between what is new and what was fixed, and are counted as new', () => {
    const shown = view([opened({ state: 'new' }), findingOf({ id: 'sg-2', state: 'new' })])
    const summary = renderSummary(shown)
    expect(summary).toContain('2 new (1 change since the accepted state) since the last run')
    expect(summary).toMatch(/New \(1\)[\s\S]*Changed since the accepted state \(1\)[\s\S]*\| critical/)
  })

  it('name who did it in one line, and why nobody is named once for all', () => {
    const call = {
      event: 'AuthorizeSecurityGroupIngress',
      did: 'opened',
      at: '2026-11-21T02:13:00.000Z',
      principal: 'assumed-role/deploy/alice',
      source: '203.0.113.7',
      userAgent: '',
      eventId: '1',
    } as const
    const found = opened({ attribution: { status: 'found', call } })
    const unknown = ['sg-2', 'sg-3'].map((id) => opened({ id, attribution: NONE_FOUND }))
    const shown = view([found, ...unknown])
    const summary = renderSummary(shown)
    expect(summary.match(/by assumed-role\/deploy\/alice/g)).toHaveLength(1)
    expect(summary.match(/[Ww]ho did it/g)).toHaveLength(1)
    expect(summary).toContain('Who did it is not known for 2 findings: CloudTrail has no such call')
  })

  it('that were reverted are said with that word', () => {
    const run = runOf({
      rules: [RULE],
      fixed: [fixedOf({ rule: RULE.id, how: 'reverted' })],
      complete: summedListings([completeOf()]),
      drift: { ...NO_DRIFT, compared: 1 },
      settings: { acceptedState: STATE },
    })
    const summary = renderSummary(viewOf(run, NO_ALERTS))
    expect(summary).toMatch(/Fixed \(1\)[\s\S]*: reverted, open since/)
    expect(summary.match(/reverted/g)).toHaveLength(1)
    expect(renderText(viewOf(run, NO_ALERTS))).toContain('(reverted)')
  })

  it('are not called none where nothing was accepted, or not all could be compared', () => {
    const nothing = renderSummary(view([]))
    expect(nothing).toContain('Everything that was compared is as it was accepted.')
    const without = renderSummary(
      view([], { compared: 0, withoutState: [{ account: PAYMENTS, regions: [REGION], kinds: [GROUP] }] }),
    )
    expect(without).toContain('Nothing is accepted yet of security group in')
    expect(without).not.toContain('as it was accepted.')
    const unusable = [{ account: PAYMENTS, region: REGION, kind: GROUP, message: 'It is damaged.' }]
    const damaged = renderSummary(view([], { unusable }))
    expect(damaged).toContain('Accepted state that cannot be used.')
    expect(damaged).not.toContain('Everything that was compared is as it was accepted.')
  })

  it('are not spoken of where there is no accepted state', () => {
    const quiet = view([], {}, null)
    expect(renderSummary(quiet)).not.toContain('accepted state')
    expect(renderText(quiet)).not.toContain('accepted state')
  })
})
