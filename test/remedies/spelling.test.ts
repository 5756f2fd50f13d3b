import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { linesOf } from './script.ts'
import { misspelled } from './spelling.ts'

const { rules } = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date(),
})
/** EC2's are played, which is more. */
const others = rules.filter(
  ({ rule, change }) => change === null && !rule.place.file.startsWith('rules/aws/ec2/'),
)

describe('the commands of remedies', () => {
  it.each(others.map(({ rule }) => [rule.id, rule.remediation.cli ?? ''] as const))(
    'of %s are what the AWS CLI takes',
    (_, cli) => {
      const wrong = linesOf(cli).flatMap(({ line }) => misspelled(line).map((what) => `${line}: ${what}`))
      expect(wrong).toEqual([])
    },
  )

  it.each([
    ['aws iam delete-acces-key --access-key-id <key id>', ['iam has no command delete-acces-key']],
    ['aws iam delete-access-key', ['iam delete-access-key needs AccessKeyId']],
    [
      'aws iam delete-access-key --access-key <key id>',
      ['iam delete-access-key has no option --access-key', 'iam delete-access-key needs AccessKeyId'],
    ],
    [
      'aws iam update-access-key --access-key-id <key id> --status Off',
      ['iam update-access-key: no such value as Off'],
    ],
    ['aws iam update-access-key --access-key-id <key id> --status Inactive', []],
    ['aws kms enable-key-rotation --key-id <key id> --region <region>', []],
    ['aws cloudtrail create-trail --name a --s3-bucket-name b --no-is-multi-region-trail', []],
    ['aws macie2000 enable', ['there is no service macie2000 among the clients']],
    ['terraform apply', ['terraform is not the AWS CLI']],
  ])('are read with care: %s', (line, wrong) => {
    expect(misspelled(line)).toEqual(wrong)
  })
})
