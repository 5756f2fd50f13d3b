import { describe, expect, it } from '@jest/globals'
import { icmpMessages, messagesOf } from '../../../src/network/sets/port-set.ts'
import { parseProtocol, portsOf } from '../../../src/network/sets/protocol.ts'

describe('protocols', () => {
  it.each([
    ['-1', '-1'],
    ['all', '-1'],
    ['tcp', 'tcp'],
    ['TCP', 'tcp'],
    ['6', 'tcp'],
    ['006', 'tcp'],
    ['17', 'udp'],
    ['udp', 'udp'],
    ['1', 'icmp'],
    ['icmp', 'icmp'],
    ['58', 'icmpv6'],
    ['icmpv6', 'icmpv6'],
    ['50', '50'],
    ['132', '132'],
    ['0', '0'],
    ['255', '255'],
    ['256', null],
    ['-2', null],
    ['', null],
    ['tcp/udp', null],
    ['6.0', null],
    ['1e1', null],
  ])('%j is %j', (text, protocol) => {
    expect(parseProtocol(text)).toBe(protocol)
  })

  it.each([
    ['tcp', 22, 22, [{ from: 22, end: 23 }]],
    ['tcp', undefined, undefined, [{ from: 0, end: 65536 }]],
    ['udp', -1, -1, [{ from: 0, end: 65536 }]],
    ['tcp', 22, undefined, [{ from: 22, end: 65536 }]],
    ['tcp', 0, 70000, [{ from: 0, end: 65536 }]],
    ['tcp', 23, 22, null],
    ['tcp', 70000, 70001, null],
    ['50', 22, 22, [{ from: 0, end: 65536 }]],
    ['-1', 22, 22, [{ from: 0, end: 65536 }]],
    ['icmp', 8, 0, [{ from: 2048, end: 2049 }]],
    ['icmp', 8, -1, [{ from: 2048, end: 2304 }]],
    ['icmpv6', -1, -1, [{ from: 0, end: 65536 }]],
    ['icmpv6', undefined, undefined, [{ from: 0, end: 65536 }]],
    ['icmp', 256, 0, null],
    ['icmp', 8, 256, null],
  ])('%s %j to %j admits %j', (protocol, from, to, ports) => {
    expect(portsOf(protocol, from, to)).toEqual(ports)
  })

  it('ICMP messages come back from their place on the line', () => {
    for (const [type, code] of [
      [0, 0],
      [8, 0],
      [3, 4],
      [255, 255],
    ] as const) {
      expect(icmpMessages(type, code)?.flatMap(messagesOf)).toEqual([{ icmp_type: type, icmp_code: code }])
      expect(icmpMessages(type, -1)?.flatMap(messagesOf)).toEqual([{ icmp_type: type }])
    }
    expect(messagesOf({ from: 255, end: 513 })).toEqual([
      { icmp_type: 0, icmp_code: 255 },
      { icmp_type: 1 },
      { icmp_type: 2, icmp_code: 0 },
    ])
  })
})
