import { describe, expect, it } from '@jest/globals'
import { commandsFor } from '../../src/words/commands.ts'

const REVOKE =
  'aws ec2 revoke-security-group-ingress --group-id <group id> --security-group-rule-ids <rule ids>'

describe('commandsFor', () => {
  it('gives commands to be pasted: ids, and the region of the finding', () => {
    const fills = { 'group id': 'sg-1', 'rule ids': 'sgr-1 sgr-2' }
    expect(commandsFor(REVOKE, { region: 'us-east-1', fills })).toBe(
      'aws ec2 revoke-security-group-ingress --region us-east-1 --group-id sg-1 --security-group-rule-ids sgr-1 sgr-2',
    )
  })

  it('leaves to the reader what is not known', () => {
    expect(commandsFor(REVOKE, { region: 'us-east-1', fills: { 'group id': 'sg-1' } })).toBe(
      'aws ec2 revoke-security-group-ingress --region us-east-1 --group-id sg-1 --security-group-rule-ids <rule ids>',
    )
  })

  it('keeps the region that a command names itself, wherever in it that stands', () => {
    const cli = 'aws ec2 copy-snapshot --source-snapshot-id <snapshot id> \\\n  --region <second region>'
    expect(commandsFor(cli, { region: 'eu-west-1', fills: { 'snapshot id': 'snap-1' } })).toBe(
      'aws ec2 copy-snapshot --source-snapshot-id snap-1 \\\n  --region <second region>',
    )
  })

  it('puts the region behind what is waited for', () => {
    expect(
      commandsFor('aws ec2 wait volume-available --volume-ids <volume id>', { region: 'eu-west-1' }),
    ).toBe('aws ec2 wait volume-available --region eu-west-1 --volume-ids <volume id>')
  })

  it('lets nobody paste what comes after a command that is not complete', () => {
    const cli = [
      'aws ec2 copy-snapshot --source-snapshot-id <snapshot id>',
      '# Repeat it until it succeeds:',
      'aws ec2 wait snapshot-completed --snapshot-ids <new snapshot id>',
      'aws ec2 delete-snapshot \\',
      '  --snapshot-id <snapshot id>',
      '',
    ].join('\n')
    expect(commandsFor(cli, { region: 'eu-west-1', fills: { 'snapshot id': 'snap-1' } })).toBe(
      [
        'aws ec2 copy-snapshot --region eu-west-1 --source-snapshot-id snap-1',
        '# Repeat it until it succeeds:',
        'aws ec2 wait snapshot-completed --region eu-west-1 --snapshot-ids <new snapshot id>',
        '# aws ec2 delete-snapshot --region eu-west-1 \\',
        '#   --snapshot-id snap-1',
        '',
      ].join('\n'),
    )
  })

  it('leaves comments and other programs as they are', () => {
    const cli = '# aws ec2 is asked:\ncat policy.json'
    expect(commandsFor(cli, { region: 'eu-west-1' })).toBe(cli)
  })

  it('names the region in which a resource of the account lies', () => {
    const cli = 'aws s3control delete-access-point --account-id <account id> --name <access point name>'
    const fills = { 'account id': '111122223333', 'access point name': 'partner-exchange' }
    expect(commandsFor(cli, { region: 'global', homeRegion: 'eu-west-1', fills })).toBe(
      'aws s3control delete-access-point --region eu-west-1 --account-id 111122223333 --name partner-exchange',
    )
  })

  it('names no region for what is global in an account', () => {
    const cli = 'aws iam delete-access-key --user-name <user name> --access-key-id <key id>'
    expect(commandsFor(cli, { region: 'global', fills: { 'key id': 'AKIA' } })).toBe(
      'aws iam delete-access-key --user-name <user name> --access-key-id AKIA',
    )
    expect(commandsFor(cli, { region: 'global' })).toBeNull()
  })

  it('says nothing where the rule has no commands', () => {
    expect(commandsFor(undefined, { region: 'eu-west-1', fills: {} })).toBeNull()
  })
})
