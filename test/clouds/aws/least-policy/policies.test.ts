import { describe, expect, it } from '@jest/globals'
import { policiesFor } from '../../../../src/clouds/aws/least-policy/policies.ts'
import type { CollectRequest } from '../../../../src/clouds/aws/request.ts'
import type { IamStatement } from '../../../../src/clouds/aws/least-policy/iam-policy.ts'

const READING: IamStatement = {
  Sid: 'CloudBaseline',
  Effect: 'Allow',
  Action: ['ec2:DescribeRegions', 'ec2:DescribeVpcs'],
  Resource: '*',
}

/** Who may what, in a line for each statement: `read`, `list …` or `assume …`. */
function granted(request: Partial<CollectRequest>): Readonly<Record<string, readonly string[]>> {
  const whole = { accounts: [], role: null, externalId: null, regions: [], kinds: [], ...request }
  return Object.fromEntries(
    Object.entries(policiesFor(whole, [READING])).map(([holder, { Statement }]) => [
      holder,
      Statement.map((statement) => {
        if (statement === READING) return 'read'
        const { Action, Resource } = statement
        if (Action.includes('sts:AssumeRole')) return `assume ${[Resource].flat().join(' ')}`
        return `list ${Action.map((action) => action.replace('organizations:', '')).join(' ')}`
      }),
    ]),
  )
}

describe('policies of those whose credentials are used', () => {
  it('is the one for reading where the credentials read their own account', () => {
    expect(granted({})).toEqual({ workflow: ['read'] })
    expect(granted({ accounts: ['111122223333'] })).toEqual({ workflow: ['read'] })
  })

  it('lets the workflow assume the role, and the role read', () => {
    expect(granted({ role: 'reader' })).toEqual({
      workflow: ['assume arn:aws:iam::*:role/reader'],
      'arn:aws:iam::*:role/reader': ['read'],
    })
    expect(granted({ accounts: ['111122223333', '444455556666'], role: 'team/reader' })).toEqual({
      workflow: [
        'assume arn:aws:iam::111122223333:role/team/reader arn:aws:iam::444455556666:role/team/reader',
      ],
      'arn:aws:iam::*:role/team/reader': ['read'],
    })
  })

  it('lets it list an organisation and read its own account there, and units only where a pattern needs them', () => {
    const request = { organization: true, role: 'arn:aws:iam::{account}:role/reader' }
    const reader = { 'arn:aws:iam::*:role/reader': ['read'] }
    expect(granted(request)).toEqual({
      workflow: ['read', 'list ListAccounts', 'assume arn:aws:iam::*:role/reader'],
      ...reader,
    })
    expect(granted({ ...request, units: true })).toEqual({
      workflow: [
        'read',
        'list ListAccounts ListOrganizationalUnitsForParent ListParents',
        'assume arn:aws:iam::*:role/reader',
      ],
      ...reader,
    })
  })

  it('lets each role of a chain assume the next, and the last one read', () => {
    const via = ['arn:aws:iam::999988887777:role/gate', 'hall']
    expect(granted({ accounts: ['111122223333'], role: 'reader', via })).toEqual({
      workflow: ['assume arn:aws:iam::999988887777:role/gate'],
      'arn:aws:iam::999988887777:role/gate': ['assume arn:aws:iam::*:role/hall'],
      'arn:aws:iam::*:role/hall': ['assume arn:aws:iam::111122223333:role/reader'],
      'arn:aws:iam::111122223333:role/reader': ['read'],
    })
  })

  it('goes by the roles that single accounts have, which replace the whole chain', () => {
    const perAccount = {
      '111122223333': { role: 'shop-reader' },
      '444455556666': { role: 'reader', via: ['arn:aws:iam::999988887777:role/gate'] },
      '777788889999': { name: 'own' },
      '000011112222': { role: 'of no account that is read' },
    }
    const accounts = ['111122223333', '444455556666', '777788889999']
    expect(granted({ accounts, perAccount })).toEqual({
      workflow: [
        'read',
        'assume arn:aws:iam::111122223333:role/shop-reader arn:aws:iam::999988887777:role/gate',
      ],
      'arn:aws:iam::111122223333:role/shop-reader': ['read'],
      'arn:aws:iam::999988887777:role/gate': ['assume arn:aws:iam::444455556666:role/reader'],
      'arn:aws:iam::444455556666:role/reader': ['read'],
    })
    expect(granted({ accounts: accounts.slice(0, 1), perAccount, role: 'reader' })).toEqual({
      workflow: ['assume arn:aws:iam::111122223333:role/shop-reader'],
      'arn:aws:iam::111122223333:role/shop-reader': ['read'],
    })
  })

  it('stays short enough for IAM where there are many accounts', () => {
    const accounts = Array.from({ length: 60 }, (_, index) => String(100_000_000_000 + index))
    expect(granted({ accounts, role: 'reader' })['workflow']).toEqual(['assume arn:aws:iam::*:role/reader'])
  })

  it.each([
    ['cn-north-1', 'arn:aws-cn:iam::*:role/reader'],
    ['us-gov-west-1', 'arn:aws-us-gov:iam::*:role/reader'],
    ['eu-central-1', 'arn:aws:iam::*:role/reader'],
  ])('names the part of AWS that %s belongs to', (region, arn) => {
    expect(granted({ role: 'reader', regions: [region] })).toEqual({
      workflow: [`assume ${arn}`],
      [arn]: ['read'],
    })
  })
})
