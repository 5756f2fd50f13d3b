import { describe, expect, it } from '@jest/globals'
import { consoleLink } from '../../../src/clouds/clouds.ts'
import { commandsFor } from '../../../src/words/commands.ts'
import { visible } from '../../../src/text/visible.ts'
import { viewOf } from '../../../src/report/view.ts'
import { BEHIND, NO_ALERTS, findingOf, ruleOf, runOf } from '../fixtures.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { mixedSample } from '../samples.ts'
import { findingsOf, pageOf } from './page-data.ts'

const CLI =
  'aws ec2 revoke-security-group-ingress --group-id <group id> \\\n  --security-group-rule-ids <rule ids>\naws ec2 describe-vpcs'

describe('the data of the page', () => {
  it('has every finding once, the worst rule first', async () => {
    const { run, alerts } = mixedSample()
    const findings = await findingsOf(pageOf({ run, alerts }))
    const fingerprints = Array.from({ length: findings.count }, (_, at) => findings.own(at, 'fingerprint'))
    expect(fingerprints.toSorted()).toEqual(run.findings.map(({ fingerprint }) => fingerprint).toSorted())
    expect(findings.rules.map(({ id }) => id)).toEqual(viewOf(run, alerts).listed.groups.map(({ id }) => id))
    expect(findings.rules.at(-1)?.to).toBe(run.findings.length)
  })

  it('gives commands, addresses and facts back as they are in other reports', async () => {
    const rule = ruleOf({ remediation: { text: 'Close it.', cli: CLI } })
    const found = [
      findingOf({
        id: 'sg-1',
        fills: { 'group id': 'sg-1', 'rule ids': 'sgr-1 sgr-2' },
        arn: 'arn:aws:ec2:::sg-1',
      }),
      findingOf({ id: 'sg-2', fills: { 'group id': 'sg-2' } }),
      findingOf({ id: 'sg-3', region: 'global', homeRegion: 'eu-west-2', fills: { 'group id': 'sg-3' } }),
      findingOf({ id: 'sg-4', region: 'global', fills: { 'group id': 'sg-4' } }),
      findingOf({ id: 'sg-5', region: 'us-east-1' }),
      BEHIND,
    ]
    const run = runOf({ rules: [rule], findings: found })
    const view = viewOf(run, NO_ALERTS)
    const findings = await findingsOf(pageOf({ run, alerts: NO_ALERTS }))
    for (const finding of found) {
      const at = findings.find(finding.fingerprint)
      expect(findings.own(at, 'id')).toBe(finding.id)
      expect(findings.commands(at)).toBe(commandsFor(CLI, finding) ?? CLI)
      expect(findings.console(at)).toBe(consoleLink(finding, view.accounts.get(finding.account)) ?? '')
      expect(findings.text(at, 'account')).toBe('payments (111122223333)')
    }
    const [first, last] = [findings.find(found[0]?.fingerprint ?? ''), findings.find(BEHIND.fingerprint)]
    expect(new Map(findings.facts(first)).get('ARN')).toBe('arn:aws:ec2:::sg-1')
    expect(Object.fromEntries(findings.facts(last))).toMatchObject({
      'Behind it': 'i-1 (may be reachable from the internet; unknown: DescribeNetworkAcls was denied)',
      'First seen': '2026-11-01 03:00 UTC, 20 days before this run',
      Fix: 'Revoke sgr-1.',
    })
  })

  it.each(HOSTILE)('ends no element and hides nothing in %j', async (hostile) => {
    const page = pageOf(hostileRun(hostile))
    const [, json = ''] = /id="data">([\s\S]*?)<\/script>\n<script>/.exec(page) ?? []
    expect(json).not.toContain('<')
    const findings = await findingsOf(page)
    expect(findings.count).toBe(2)
    expect(findings.own(0, 'id')).toBe(visible(hostile))
    expect(visible(findings.own(0, 'evidence'))).toBe(findings.own(0, 'evidence'))
  })
})
