import { describe, expect, it } from '@jest/globals'
import { compiledRule } from '../support/compiled-rule.ts'
import { exceptionsOf } from './entries.ts'

const VOLUMES = compiledRule('is(aws_ec2_volume)')
const BOTH = compiledRule('is([aws_ec2_volume, aws_vpc])')

describe('a where with a value that never occurs', () => {
  it('is a warning with its place, and is asked all the same: AWS adds values', () => {
    const exceptions = exceptionsOf(['where: volume_type = gp4'], [VOLUMES])
    expect(exceptions.all).toHaveLength(1)
    expect(exceptions.warnings).toEqual([
      'exceptions.yml:2: exceptions[0].where: `gp4` is no known value of `volume_type`; perhaps you mean `gp2`: known are `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1` and `standard`.',
    ])
  })

  it('is none where one of the kinds may have it', () => {
    expect(exceptionsOf(['where: kind = aws_vpc'], [BOTH]).warnings).toEqual([])
    expect(exceptionsOf(['where: kind = aws_vpc'], [VOLUMES]).warnings).toHaveLength(1)
  })
})
