import { describe, expect, it } from '@jest/globals'
import { gapsByAccount, GapTally, numberOfGaps } from '../../src/evaluate/gap-causes.ts'
import type { Gap } from '../../src/model/coverage.ts'
import { byCause } from '../support/scope.ts'

const ACCOUNTS = ['111122223333', '222233334444', '333344445555']

function gap(account: string, region: string, changes: Partial<Gap> = {}): Gap {
  const message = `User: arn:aws:sts::${account}:assumed-role/x is not authorized`
  return {
    account,
    region,
    kind: 'aws_vpc',
    reason: 'denied',
    action: 'ec2:DescribeVpcs',
    message,
    ...changes,
  }
}

const EVERYWHERE = ACCOUNTS.flatMap((account) =>
  ['eu-west-1', 'us-east-1'].map((region) => gap(account, region)),
)
const CAUSE = { kind: 'aws_vpc', reason: 'denied', action: 'ec2:DescribeVpcs' }

describe('gaps by their cause', () => {
  it('are one entry for an action that is denied everywhere', () => {
    expect(byCause(EVERYWHERE)).toEqual([
      {
        ...CAUSE,
        messages: ACCOUNTS.map((account) => gap(account, '').message),
        places: [{ accounts: ACCOUNTS, regions: ['eu-west-1', 'us-east-1'] }],
      },
    ])
    expect(numberOfGaps(byCause(EVERYWHERE))).toBe(6)
  })

  it('claim no place that lacks nothing', () => {
    const causes = byCause(EVERYWHERE.slice(1))
    expect(causes[0]?.places).toEqual([
      { accounts: [ACCOUNTS[0]], regions: ['us-east-1'] },
      { accounts: ACCOUNTS.slice(1), regions: ['eu-west-1', 'us-east-1'] },
    ])
    expect(numberOfGaps(causes)).toBe(5)
  })

  it.each<[string, Partial<Gap>]>([
    ['another reason', { reason: 'throttled' }],
    ['another policy', { deniedBy: 'service control policy' }],
    ['another action', { action: 'ec2:DescribeVpcAttribute' }],
    ['another kind', { kind: 'aws_ec2_subnet' }],
    ['properties', { properties: ['vpc_attributes'] }],
    ['only some resources', { partial: true }],
  ])('are two where there is %s', (_, changes) => {
    expect(byCause([gap('1', 'eu-west-1'), gap('1', 'eu-west-1', changes)])).toHaveLength(2)
  })

  it('keep the first five messages by text, each once', () => {
    const gaps = [7, 3, 9, 1, 5, 8, 3, 2].map((at) => gap('1', `r${at}`, { message: `message ${at}` }))
    const five = ['message 1', 'message 2', 'message 3', 'message 5', 'message 7']
    expect(byCause(gaps)[0]?.messages).toEqual(five)
    expect(byCause(gaps.toReversed())[0]?.messages).toEqual(five)
    expect(byCause([gap('1', 'r', { message: '' })])[0]?.messages).toEqual([])
  })

  it('are the same in whatever order and parts they come', () => {
    const gaps = [...EVERYWHERE, gap(ACCOUNTS[1] ?? '', 'us-east-1', { kind: 'aws_ec2_subnet' })]
    const inParts = new GapTally()
    for (const part of [gaps.slice(3), gaps.slice(0, 4)]) inParts.merge(byCause(part.toReversed()))
    expect(inParts.result()).toEqual(byCause(gaps))
    expect(byCause(gaps.toReversed())).toEqual(byCause(gaps))
  })

  it('say of an account what concerns it', () => {
    const gaps = gapsByAccount(byCause(EVERYWHERE.slice(1)))
    expect([...gaps.keys()]).toEqual(ACCOUNTS)
    expect(gaps.get(ACCOUNTS[0] ?? '')).toMatchObject([{ ...CAUSE, regions: ['us-east-1'] }])
  })
})
