import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'

/** What costs money or holds data: default VPCs and their groups are in every region whether or not it is used. */
export const SIGNS_OF_USE = [
  'aws_ec2_instance',
  'aws_ec2_volume',
  'aws_ec2_network_interface',
  'aws_ec2_snapshot',
]

/** For settings of a region, and for the region itself: one that nobody uses matters less. */
export function regionInUse(kind: string): DerivedProperty {
  return {
    kind,
    name: 'region_in_use',
    type: { type: 'boolean' },
    description:
      'Whether the account has an instance, a volume, a snapshot or a network interface in the region. Shows how much a setting of the region matters.',
    from: SIGNS_OF_USE,
    prepare: (scope) => {
      const isUsed = SIGNS_OF_USE.some((sign) => scope.of(sign).length > 0)
      const unread = SIGNS_OF_USE.filter((sign) => !scope.isWhole(sign))
      return () => between(isUsed, isUsed || unread.length > 0, unread)
    },
  }
}
