import type { Rule } from '../../src/model/rule.ts'

/** A rule about security groups, changed as the test needs. */
export function ruleOf(changes: Partial<Rule> = {}): Rule {
  return {
    id: 'open-to-the-world',
    title: 'Security groups let the whole internet in',
    severity: 'critical',
    status: 'stable',
    risk: 'Anyone can try every service.',
    note: '',
    reach: [],
    lowerWhen: [],
    parameters: {},
    search: 'is(aws_ec2_security_group)',
    needs: ['aws_ec2_security_group'],
    alert: { summary: 'Security groups allow ingress from 0.0.0.0/0.', dedupKey: 'allow_ingress' },
    remediation: { text: 'Narrow the group.', url: 'https://example.com/runbook' },
    references: [],
    aliases: [],
    environments: [],
    examples: [],
    place: { file: 'rules/own.yml', line: 3, shipped: false },
    ...changes,
  }
}
