import { describe, expect, it } from '@jest/globals'
import { denyingPolicy, foldDenied } from '../../../../src/clouds/aws/client/denying-policy.ts'
import type { Gap } from '../../../../src/model/coverage.ts'

const WHO =
  'User: arn:aws:sts::111122223333:assumed-role/audit/x is not authorized to perform: ec2:DescribeVpcs'

describe('denyingPolicy', () => {
  // IAM user guide, "Troubleshoot access denied error messages".
  it.each([
    ['with an explicit deny in a service control policy', 'service control policy'],
    [
      'with an explicit deny in a service control policy: arn:aws:organizations::1:policy/p',
      'service control policy',
    ],
    ['because no service control policy allows the ec2:DescribeVpcs action', 'service control policy'],
    ['with an explicit deny in a resource control policy', 'resource control policy'],
    ['with an explicit deny in a permissions boundary', 'permissions boundary'],
    ['because no permissions boundary allows the ec2:DescribeVpcs action', 'permissions boundary'],
    ['with an explicit deny in a session policy', 'session policy'],
    ['because no session policy allows the ec2:DescribeVpcs action', 'session policy'],
    ['with an explicit deny in a VPC endpoint policy', 'VPC endpoint policy'],
    ['because no VPC endpoint policy allows the ec2:DescribeVpcs action', 'VPC endpoint policy'],
    ['with an explicit deny in an identity-based policy', 'identity-based policy'],
    ['because no identity-based policy allows the ec2:DescribeVpcs action', null],
    ['', null],
  ])('%s', (said, expected) => {
    expect(denyingPolicy(`You are not authorized to perform this operation. ${WHO} ${said}`)).toBe(expected)
  })
})

function gap(action: string, changes: Partial<Gap> = {}): Gap {
  return {
    account: '111122223333',
    region: 'ap-south-1',
    kind: `kind of ${action}`,
    reason: 'denied',
    deniedBy: 'service control policy',
    action,
    message: 'explicit deny',
    ...changes,
  }
}

const MANY = Array.from({ length: 10 }, (_, index) => `ec2:Describe${index}`)

describe('foldDenied', () => {
  const all = MANY.map((action) => gap(action))

  it('makes one gap of a region that a policy denies', () => {
    expect(foldDenied(all, 0)).toEqual([
      {
        account: '111122223333',
        region: 'ap-south-1',
        kind: '*',
        reason: 'denied',
        deniedBy: 'service control policy',
        action: null,
        message: '10 actions denied, such as ec2:Describe0: explicit deny',
      },
    ])
  })

  it('takes what depends on it along, and what is excepted from the policy and tells of nothing', () => {
    const { deniedBy: _, ...bare } = gap('ec2:DescribeRegions', { kind: 'aws_vpc.used', partial: true })
    expect(foldDenied([...all, bare], 2)).toHaveLength(1)
    expect(foldDenied([...all, gap('ec2:Get', { reason: 'throttled' })], 1)).toHaveLength(1)
  })

  it.each<[string, readonly Gap[], number]>([
    ['one action alone is denied', [gap('ec2:DescribeVpcs')], 0],
    ['much was told', all, 5],
    [
      'the role lacks permissions',
      MANY.map((action) => ({ ...gap(action), deniedBy: undefined }) as unknown as Gap),
      0,
    ],
    [
      'policies of several kinds deny half each',
      MANY.map((action, index) => gap(action, index % 2 === 0 ? {} : { deniedBy: 'permissions boundary' })),
      0,
    ],
  ])('leaves gaps as they are where %s', (_, gaps, answered) => {
    expect(foldDenied(gaps, answered)).toEqual(gaps)
  })
})
