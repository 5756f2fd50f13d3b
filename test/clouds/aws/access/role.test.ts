import { describe, expect, it } from '@jest/globals'
import { accountOfArn, roleArn, sessionName } from '../../../../src/clouds/aws/access/role.ts'

const ID = '012345678901'

describe('the ARN of a role', () => {
  it.each([
    ['auditor', 'aws', `arn:aws:iam::${ID}:role/auditor`],
    ['team/auditor', 'aws', `arn:aws:iam::${ID}:role/team/auditor`],
    ['/team/auditor', 'aws', `arn:aws:iam::${ID}:role/team/auditor`],
    ['auditor-{account}', 'aws', `arn:aws:iam::${ID}:role/auditor-${ID}`],
    ['auditor', 'aws-us-gov', `arn:aws-us-gov:iam::${ID}:role/auditor`],
    ['arn:aws:iam::{account}:role/a', 'aws-cn', `arn:aws:iam::${ID}:role/a`],
    ['arn:aws:iam::999988887777:role/a', 'aws', 'arn:aws:iam::999988887777:role/a'],
  ])('of %s in partition %s', (role, partition, arn) => {
    expect(roleArn(role, ID, partition)).toBe(arn)
  })

  it('tells its account', () => {
    expect(accountOfArn(`arn:aws:sts::${ID}:assumed-role/a/b`)).toBe(ID)
    expect(accountOfArn('arn:aws:iam::{account}:role/a')).toBeNull()
    expect(accountOfArn('auditor')).toBeNull()
  })
})

it.each([
  [{}, 'cloud-baseline'],
  [{ GITHUB_RUN_ID: '4711' }, 'cloud-baseline-4711'],
  [{ GITHUB_RUN_ID: 'a b;c' }, 'cloud-baseline-abc'],
  [{ GITHUB_RUN_ID: '9'.repeat(99) }, `cloud-baseline-${'9'.repeat(49)}`],
])('the session of %j is called %s', (environment, name) => {
  expect(sessionName(environment)).toBe(name)
  expect(name.length).toBeLessThanOrEqual(64)
})
