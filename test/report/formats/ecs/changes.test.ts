import { describe, expect, it } from '@jest/globals'
import { NO_DRIFT, type JudgedChange, type ReportedAttribute } from '../../../../src/model/change.ts'
import { renderEcsChanges } from '../../../../src/report/formats/ecs/changes.ts'
import { viewOf } from '../../../../src/report/view.ts'
import { PAYMENTS } from '../../../support/account.ts'
import { GROUP, REGION } from '../../../support/place.ts'
import { EARLIER } from '../../../support/times.ts'
import { findingOf, NO_ALERTS, ruleOf, runOf } from '../../fixtures.ts'
import { HOSTILE } from '../../hostile-strings.ts'
import { documentsIn, pathsOf } from './documents.ts'

const RULE = ruleOf({ id: 'ingress-changed', change: { on: ['added'], paths: [], examples: [] } })

const OPENED: ReportedAttribute = {
  id: '0123456789abcdef',
  operation: 'added',
  path: 'group_ip_permissions/tcp 22/ip_ranges',
  before: null,
  after: { cidr_ip: '0.0.0.0/0' },
}

const ARN = `arn:aws:ec2:${REGION}:${PAYMENTS}:security-group/sg-9`

function changeOf(attribute: Partial<ReportedAttribute> = {}): JudgedChange {
  return {
    operation: 'changed',
    acceptedAt: EARLIER,
    accepted: 'aaaa',
    attributes: [{ ...OPENED, ...attribute }],
  }
}

function documentsOf(changes: Parameters<typeof runOf>[0]): ReturnType<typeof documentsIn> {
  return documentsIn(renderEcsChanges(viewOf(runOf({ rules: [RULE], ...changes }), NO_ALERTS)))
}

/** Of a change in which the text stands everywhere. */
function changesOf(text: string): ReturnType<typeof documentsIn> {
  const change = changeOf({ path: text, before: text, after: { [text]: text } })
  return documentsOf({ findings: [findingOf({ rule: RULE.id, id: text, name: text, change })] })
}

describe('changes.ecs.ndjson', () => {
  it('has an event for each attribute that differs, known by the same id in every run', () => {
    const finding = findingOf({ rule: RULE.id, id: 'sg-1', name: 'web', arn: ARN, change: changeOf() })
    const [document] = documentsOf({ findings: [finding] })
    expect(document).toMatchObject({
      '@timestamp': '2026-11-01T03:00:00.000Z',
      message: 'web: group_ip_permissions/tcp 22/ip_ranges was added',
      'event.id': OPENED.id,
      'event.kind': 'event',
      'event.category': ['configuration'],
      'event.type': ['change'],
      'event.action': 'attribute-added',
      'event.created': '2026-11-21T03:00:08.400Z',
      'cloud.account.id': PAYMENTS,
      'resource.id': ARN,
      'resource.type': GROUP,
      'rule.id': RULE.id,
      'cloud_baseline.resource_id': 'sg-1',
      'cloud_baseline.path': OPENED.path,
      'cloud_baseline.after': '{"cidr_ip":"0.0.0.0/0"}',
      'cloud_baseline.accepted_at': EARLIER,
      'cloud_baseline.severity': 'critical',
    })
    expect(document).not.toHaveProperty(['cloud_baseline.before'])
  })

  it.each([
    ['added', 'creation'],
    ['removed', 'deletion'],
    ['changed', 'change'],
  ] as const)('calls a resource that was %s a %s', (operation, type) => {
    const finding = findingOf({ rule: RULE.id, change: changeOf({ operation, path: '' }) })
    const [document] = documentsOf({ findings: [finding] })
    expect([document?.['event.type'], document?.['event.action']]).toEqual([[type], `resource-${operation}`])
  })

  it('has what no rule judges as well, without a rule', () => {
    const { accepted: _, ...change } = changeOf({ operation: 'changed', before: 1, after: 2 })
    const unjudged = [
      { account: PAYMENTS, region: REGION, kind: GROUP, id: 'sg-9', name: 'web', arn: ARN, change },
    ]
    const [document] = documentsOf({ drift: { ...NO_DRIFT, unjudged, unjudgedCount: 1 } })
    expect(document).toMatchObject({
      'cloud_baseline.before': '1',
      'cloud_baseline.after': '2',
      'resource.id': ARN,
    })
    expect(document).not.toHaveProperty(['rule.id'])
  })

  it.each(HOSTILE)('keeps lines and fields with %j everywhere', (hostile) => {
    expect(changesOf(hostile).map(pathsOf)).toEqual(changesOf('plain').map(pathsOf))
    expect(changesOf(hostile)[0]?.['cloud_baseline.path']).toBe(hostile.toWellFormed())
  })
})
