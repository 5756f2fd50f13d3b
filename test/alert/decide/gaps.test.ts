import { describe, expect, it } from '@jest/globals'
import { ruleGaps } from '../../../src/alert/decide/gaps.ts'
import { viewOf } from '../../../src/alert/decide/view.ts'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import type { Gap } from '../../../src/model/coverage.ts'
import { withValues } from '../../../src/rules/load/check-searches.ts'
import { PAYMENTS } from '../../support/account.ts'
import { ruleOf } from '../../support/rule.ts'
import { runOf } from '../../support/run.ts'
import { gapOf, outcomeOf } from '../../support/scope.ts'
import { NOW } from '../../support/times.ts'

const REGION = 'eu-west-1'

/** The kinds that are named for a rule that is unknown in the region, as it is loaded. */
function namedFor(search: string, gaps: readonly Gap[]): readonly string[] {
  const loaded = withValues(ruleOf({ search }), {}, { model: AWS_KINDS, now: new Date(NOW) })
  const outcomes = [outcomeOf({ region: REGION, complete: false })]
  const view = viewOf(runOf({ rules: [loaded.rule], outcomes, gaps }), [])
  return ruleGaps(view, loaded.rule.id, PAYMENTS).map(({ kind }) => kind)
}

function gapsIn(...kinds: readonly string[]): readonly Gap[] {
  return kinds.map((kind) => gapOf({ region: REGION, kind }))
}

describe('the gaps that are named for a rule', () => {
  it.each([
    ['is(aws_vpc_endpoint)', ['aws_vpc', 'aws_vpc_endpoint'], ['aws_vpc_endpoint']],
    ['is(aws_vpc)', ['aws_vpc', 'aws_vpc_endpoint'], ['aws_vpc']],
    ['is(volume)', ['aws_ec2_volume', 'aws_vpc'], ['aws_ec2_volume']],
    [
      'is(aws_vpc) and vpc_in_use = true',
      ['aws_vpc.vpc_in_use', 'aws_vpc.vpc_layout', 'aws_ec2_volume'],
      ['aws_vpc.vpc_in_use'],
    ],
    ['is(aws_vpc) --> is(aws_ec2_subnet)', ['aws_ec2_subnet', 'aws_ec2_volume'], ['aws_ec2_subnet']],
  ])('%s beside gaps in %j: %j', (search, gaps, named) => {
    expect(namedFor(search, gapsIn(...gaps))).toEqual(named)
  })

  it('are all, where none of them is in what it asks about', () => {
    expect(namedFor('is(aws_vpc)', gapsIn('aws_ec2_volume', 'aws_ec2_subnet'))).toEqual([
      'aws_ec2_subnet',
      'aws_ec2_volume',
    ])
  })
})
