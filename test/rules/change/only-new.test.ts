import { describe, expect, it } from '@jest/globals'
import { onlyNew } from '../../../src/rules/change/view.ts'

const SSH = { ip_protocol: 'tcp', from_port: 22, to_port: 22 }

describe('what is new of a property', () => {
  it.each([
    ['a text', 'a', 'b', 'b'],
    ['where there was nothing', undefined, [1], [1]],
    ['an item of a list', ['a', 'b'], ['b', 'c'], ['c']],
    [
      'a source of a permission, without the others',
      [{ ...SSH, ip_ranges: [{ cidr_ip: '10.0.0.0/8' }], ipv6_ranges: [{ cidr_ipv6: '::/0' }] }],
      [
        {
          ...SSH,
          ip_ranges: [{ cidr_ip: '10.0.0.0/8' }, { cidr_ip: '0.0.0.0/0' }],
          ipv6_ranges: [{ cidr_ipv6: '::/0' }],
        },
      ],
      [{ ...SSH, ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [] }],
    ],
    [
      'an item whose own numbers differ, whole',
      [{ rule_number: 100, cidr_block: '10.0.0.0/8' }],
      [{ rule_number: 100, cidr_block: '0.0.0.0/0' }],
      [{ rule_number: 100, cidr_block: '0.0.0.0/0' }],
    ],
    [
      'a principal of a statement, with what the statement says besides',
      { Statement: [{ Effect: 'Allow', Principal: { AWS: ['a'] }, Action: ['s3:Get'] }] },
      { Statement: [{ Effect: 'Allow', Principal: { AWS: ['a', 'b'] }, Action: ['s3:Get'] }] },
      { Statement: [{ Effect: 'Allow', Principal: { AWS: ['b'] }, Action: ['s3:Get'] }] },
    ],
    ['nothing of what is as it was', ['a'], ['a'], []],
  ] as const)('%s', (_, old, now, expected) => {
    expect(onlyNew(old, now)).toEqual(expected)
  })
})
