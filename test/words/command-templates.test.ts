import { describe, expect, it } from '@jest/globals'
import { CommandTemplates } from '../../src/words/command-templates.ts'
import { commandsFor } from '../../src/words/commands.ts'
import { findingOf, ruleOf } from '../report/fixtures.ts'

const CLI =
  'aws ec2 revoke-security-group-ingress --group-id <group id> --security-group-rule-ids <rule ids>\naws ec2 describe-vpcs'
const RULE = ruleOf({ remediation: { text: 'Close it.', cli: CLI } })

describe('CommandTemplates', () => {
  it('fills each finding’s own values in, as commandsFor does', () => {
    const templates = new CommandTemplates()
    const first = findingOf({ fills: { 'group id': 'sg-1', 'rule ids': 'sgr-1 sgr-2' } })
    const second = findingOf({ region: 'us-east-1', fills: { 'group id': 'sg-2', 'rule ids': 'sgr-3' } })
    expect([first, second].map((finding) => templates.textOf(RULE, finding))).toEqual([
      `aws ec2 revoke-security-group-ingress --region ${first.region} --group-id sg-1 --security-group-rule-ids sgr-1 sgr-2\naws ec2 describe-vpcs --region ${first.region}`,
      'aws ec2 revoke-security-group-ingress --region us-east-1 --group-id sg-2 --security-group-rule-ids sgr-3\naws ec2 describe-vpcs --region us-east-1',
    ])
  })

  it.each([
    { fills: { 'group id': 'sg-1' } },
    { fills: { 'rule ids': 'sgr-1', 'group id': 'sg-1' } },
    { region: 'global', homeRegion: 'eu-west-2', fills: { 'group id': 'sg-1' } },
    { region: 'global', fills: { 'group id': 'sg-1' } },
    { region: 'global' },
    {},
  ])('says of %j what commandsFor says, after another finding of the rule', (given) => {
    const templates = new CommandTemplates()
    templates.textOf(RULE, findingOf({ fills: { 'group id': 'sg-0', 'rule ids': 'sgr-0' } }))
    const finding = findingOf(given)
    expect(templates.textOf(RULE, finding)).toBe(commandsFor(CLI, finding) ?? CLI)
  })

  it('has none for a rule without commands', () => {
    expect(new CommandTemplates().textOf(ruleOf({ remediation: {} }), findingOf())).toBeNull()
  })
})
