import { describe, expect, it } from '@jest/globals'
import { renderCsv } from '../../../src/report/formats/csv.ts'
import { partText } from '../../../src/text/recurring.ts'
import { viewOf } from '../../../src/report/view.ts'
import { csvRows } from '../../../src/clouds/aws/services/iam/credential-report/csv.ts'
import { NO_ALERTS, findingOf, gapOf, ruleOf, runOf } from '../fixtures.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { PAYMENTS, SHOP } from '../../support/account.ts'
import { outcomeOf, summedOutcomes } from '../../support/scope.ts'
import { mixedSample, type Sample } from '../samples.ts'

function textOf({ run, alerts }: Sample): string {
  return Array.from(renderCsv(viewOf(run, alerts)), partText).join('')
}

/** By a reader of its own, each row as an object. */
function rowsOf(sample: Sample): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = csvRows(textOf(sample).replace(/^\ufeff/, ''))
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

describe('findings.csv', () => {
  it('has a mark of its encoding, a head and a row for each finding, each ended by CRLF', () => {
    const sample = mixedSample()
    const text = textOf(sample)
    expect(text.startsWith('\ufeffstatus,severity,rule,title,account,account_name,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    const ofFindings = rowsOf(sample).filter(({ id }) => id !== '')
    expect(ofFindings.map(({ fingerprint }) => fingerprint)).toEqual(
      sample.run.findings.map(({ fingerprint }) => fingerprint),
    )
  })

  it('says of a finding what it counts for, where it is and what to do', () => {
    const rule = ruleOf({
      remediation: { text: 'Close it.', cli: 'aws ec2 describe-vpcs' },
    })
    const finding = findingOf({ id: 'sg-1', name: 'web, "public"', because: 'TCP 22 from 0.0.0.0/0' })
    const compliance = [
      {
        id: 'f-1',
        name: 'Framework',
        version: '1.0',
        url: 'https://f.example/',
        requirements: [
          { id: '5.2', title: 'T', rules: [rule.id], status: 'not-met' as const, violations: 1 },
        ],
      },
    ]
    const [row] = rowsOf({
      run: runOf({ rules: [rule], findings: [finding], compliance }),
      alerts: NO_ALERTS,
    })
    expect(row).toMatchObject({
      status: 'violation',
      severity: finding.severity,
      rule: rule.id,
      title: rule.title,
      account: finding.account,
      account_name: 'payments',
      region: finding.region,
      id: 'sg-1',
      name: 'web, "public"',
      evidence: 'TCP 22 from 0.0.0.0/0',
      fix: 'Close it.',
      commands: `aws ec2 describe-vpcs --region ${finding.region}`,
      compliance: 'Framework 1.0 5.2',
      overdue: 'false',
    })
  })

  it('has a row for what is unknown: nothing that was not read looks clean', () => {
    const kind = 'aws_ec2_security_group'
    const unread = gapOf({ account: SHOP, region: '*', kind: '*', reason: 'role-not-assumable' })
    const denied = gapOf({ account: PAYMENTS, region: 'eu-west-1', kind })
    const run = runOf({
      rules: [ruleOf({ needs: [kind] })],
      outcomes: summedOutcomes([
        outcomeOf({ rule: ruleOf().id, account: PAYMENTS, region: 'eu-west-1', complete: false }),
      ]),
      coverage: { complete: [], gaps: [unread, denied] },
    })
    const rows = rowsOf({ run, alerts: NO_ALERTS })
    expect(rows.map(({ status, account, region, evidence }) => [status, account, region, evidence])).toEqual([
      ['unknown', PAYMENTS, 'eu-west-1', 'not everything that it needs was read: denied'],
      ['unknown', SHOP, '*', 'not everything that it needs was read: role not assumable'],
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=cmd|"/c calc"!A1'])(
    'gives a spreadsheet no formula: %j',
    (name) => {
      const run = runOf({ findings: [findingOf({ id: 'sg-1', name })] })
      const [row] = rowsOf({ run, alerts: NO_ALERTS })
      expect(row?.['name']).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
    },
  )

  it.each(HOSTILE)('keeps rows and columns with %j everywhere', (hostile) => {
    const plain = rowsOf(hostileRun('plain'))
    const rows = rowsOf(hostileRun(hostile))
    expect(rows.map((row) => Object.keys(row))).toEqual(plain.map((row) => Object.keys(row)))
    expect(rows.map(({ status }) => status)).toEqual(plain.map(({ status }) => status))
  })
})
