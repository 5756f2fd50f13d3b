import { describe, expect, it } from '@jest/globals'
import { regionInUse } from '../../../../../../src/clouds/aws/services/ec2/derived/region-in-use.ts'
import { derived, resource } from './world.ts'

const REGION_IN_USE = regionInUse('aws_ec2_account_settings')
const settings = resource('aws_ec2_account_settings', 'eu-central-1')

describe('region_in_use', () => {
  it('is true where something is that is not there by itself', () => {
    expect(derived(REGION_IN_USE, [settings])).toEqual({ value: false })
    expect(derived(REGION_IN_USE, [settings, resource('aws_vpc', 'vpc-1')])).toEqual({ value: false })
    for (const kind of REGION_IN_USE.from) {
      expect(derived(REGION_IN_USE, [settings, resource(kind, 'x-1')])).toEqual({ value: true })
    }
  })

  it('is in doubt where nothing was found and not everything was read', () => {
    expect(derived(REGION_IN_USE, [settings], ['aws_ec2_volume'])).toEqual({
      value: false,
      possible: true,
      missing: ['aws_ec2_volume'],
    })
    const volume = resource('aws_ec2_volume', 'vol-1')
    expect(derived(REGION_IN_USE, [settings, volume], ['aws_ec2_snapshot'])).toEqual({ value: true })
  })
})
