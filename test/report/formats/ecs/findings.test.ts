import { describe, expect, it } from '@jest/globals'
import { renderEcsFindings } from '../../../../src/report/formats/ecs/findings.ts'
import { viewOf } from '../../../../src/report/view.ts'
import { PAYMENTS, SHOP } from '../../../support/account.ts'
import { outcomeOf, summedOutcomes } from '../../../support/scope.ts'
import { findingOf, gapOf, NO_ALERTS, ruleOf, runOf } from '../../fixtures.ts'
import { hostileRun } from '../../hostile-run.ts'
import { HOSTILE } from '../../hostile-strings.ts'
import { mixedSample, type Sample } from '../../samples.ts'
import { documentsIn, pathsOf } from './documents.ts'

function documentsOf({ run, alerts }: Sample): ReturnType<typeof documentsIn> {
  return documentsIn(renderEcsFindings(viewOf(run, alerts)))
}

function documentsOfRun(changes: Parameters<typeof runOf>[0]): ReturnType<typeof documentsIn> {
  return documentsOf({ run: runOf(changes), alerts: NO_ALERTS })
}

const KIND = 'aws_ec2_security_group'

describe('findings.ecs.ndjson', () => {
  it('has a document for each finding, with an id of its own', () => {
    const sample = mixedSample()
    const documents = documentsOf(sample)
    const known = documents.filter((one) => one['cloud_baseline.fingerprint'] !== undefined)
    expect(known.map((one) => one['cloud_baseline.fingerprint'])).toEqual(
      sample.run.findings.map(({ fingerprint }) => fingerprint),
    )
    expect(new Set(documents.map((one) => one['event.id'])).size).toBe(documents.length)
  })

  it("has the fields that Elastic's pages on cloud posture read", () => {
    const rule = ruleOf()
    const requirement = { id: '5.2', title: 'T', rules: [rule.id], status: 'not-met' as const, violations: 1 }
    const framework = { url: 'https://f.example/', requirements: [requirement] }
    const compliance = [
      { ...framework, id: 'cis-aws-foundations-3.0', name: 'CIS AWS Foundations', version: '3.0' },
      { ...framework, id: 'gdpr', name: 'GDPR', version: '2016' },
    ]
    const finding = findingOf({ id: 'sg-1', name: 'web', because: 'TCP 22 from 0.0.0.0/0' })
    const [document] = documentsOfRun({ rules: [rule], findings: [finding], compliance })
    expect(document).toMatchObject({
      '@timestamp': '2026-11-21T03:00:08.400Z',
      'ecs.version': '9.4.0',
      message: `${rule.title}: TCP 22 from 0.0.0.0/0`,
      'event.kind': 'state',
      'event.category': ['configuration'],
      'event.type': ['info'],
      'event.outcome': 'failure',
      'event.severity': 99,
      'event.start': '2026-11-01T03:00:00.000Z',
      'cloud.provider': 'aws',
      'cloud.account.id': PAYMENTS,
      'cloud.account.name': 'payments',
      'cloud.region': finding.region,
      'resource.id': finding.arn,
      'resource.name': 'web',
      'resource.type': KIND,
      'resource.sub_type': 'security group',
      'result.evaluation': 'failed',
      'rule.id': rule.id,
      'rule.name': rule.title,
      'rule.benchmark.id': 'cis-aws-foundations-3.0',
      'rule.benchmark.name': 'CIS AWS Foundations',
      'rule.benchmark.version': '3.0',
      'rule.benchmark.rule_number': '5.2',
      'rule.benchmark.posture_type': 'cspm',
      'cloud_baseline.status': 'violation',
      'cloud_baseline.requirements': ['CIS AWS Foundations 3.0 5.2', 'GDPR 2016 5.2'],
    })
  })

  it('names resources without an ARN so that none hides that of another account', () => {
    const findings = [PAYMENTS, SHOP].map((account) => findingOf({ account, id: 'default', arn: '' }))
    expect(documentsOfRun({ findings }).map((one) => one['resource.id'])).toEqual([
      `${PAYMENTS}/eu-west-1/${KIND}/default`,
      `${SHOP}/eu-west-1/${KIND}/default`,
    ])
  })

  it('tells what counts from what is covered or was not looked at', () => {
    const documents = documentsOfRun({
      findings: [findingOf({ coveredBy: 'other' }), findingOf({ state: 'unseen', result: 'unknown' })],
    })
    expect(
      documents.map((one) => [one['cloud_baseline.status'], one['result.evaluation'], one['event.outcome']]),
    ).toEqual([
      ['covered', 'failed', 'failure'],
      ['unknown', 'unknown', 'unknown'],
    ])
  })

  it('has a document for what is unknown: nothing that was not read looks clean', () => {
    const rule = ruleOf({ needs: [KIND] })
    const documents = documentsOfRun({
      rules: [rule],
      outcomes: summedOutcomes([
        outcomeOf({ rule: rule.id, account: PAYMENTS, region: 'eu-west-1', complete: false }),
      ]),
      coverage: {
        complete: [],
        gaps: [
          gapOf({ account: SHOP, region: '*', kind: '*', reason: 'role-not-assumable' }),
          gapOf({ account: PAYMENTS, region: 'eu-west-1', kind: KIND }),
        ],
      },
    })
    expect(
      documents.map((one) => [
        one['result.evaluation'],
        one['resource.id'],
        one['cloud.region'],
        one['event.reason'],
      ]),
    ).toEqual([
      ['unknown', PAYMENTS, 'eu-west-1', 'not everything that it needs was read: denied'],
      ['unknown', SHOP, undefined, 'not everything that it needs was read: role not assumable'],
    ])
  })

  it.each(HOSTILE)('keeps lines and fields with %j everywhere', (hostile) => {
    const documents = documentsOf(hostileRun(hostile))
    expect(documents.map(pathsOf)).toEqual(documentsOf(hostileRun('plain')).map(pathsOf))
    expect(documents[0]?.['cloud_baseline.resource_id']).toBe(hostile.toWellFormed())
  })
})
