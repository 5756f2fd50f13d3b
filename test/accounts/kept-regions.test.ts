import { describe, expect, it } from '@jest/globals'
import { keepsRegion, keptRegions } from '../../src/accounts/kept-regions.ts'

describe('what stays on the runner', () => {
  it.each<[readonly string[], string, boolean]>([
    [[], 'eu-central-1', false],
    [['eu-central-1'], 'eu-central-1', true],
    [['eu-central-1'], 'us-east-1', false],
    [['eu-*', '!eu-west-3'], 'eu-west-1', true],
    [['eu-*', '!eu-west-3'], 'eu-west-3', false],
    [['*', '!us-*'], 'ap-south-1', true],
    // The account as a whole is no region: a glob does not mean it.
    [['*'], 'global', false],
    [['global'], 'global', true],
    [['global'], 'eu-central-1', false],
    [['*', 'global'], 'global', true],
    [['*', 'global'], '*', false],
  ])('%j of %s: %s', (patterns, region, kept) => {
    expect(keepsRegion(patterns, region)).toBe(kept)
  })

  it('is told of regions that were read alone', () => {
    const entry = { account: '111122223333', kind: 'aws_vpc', count: 0 }
    const complete = [
      { ...entry, regions: ['eu-west-1', 'us-east-1'] },
      { ...entry, kind: 'aws_ec2_subnet', regions: ['eu-central-1', 'eu-west-1', 'global'] },
    ]
    expect(keptRegions(['eu-*', 'ap-*'], { complete })).toEqual(['eu-central-1', 'eu-west-1'])
    expect(keptRegions([], { complete })).toEqual([])
  })
})
