import { describe, expect, it } from '@jest/globals'
import { serviceWords } from '../../src/evaluate/service-words.ts'
import type { Openings } from '../../src/network/path/openings.ts'

function open(protocol: string, ...runs: readonly (readonly [number, number])[]): Openings {
  return [{ family: 'ipv4', protocol, ports: runs.map(([from, to]) => ({ from, end: to + 1 })) }]
}

describe('serviceWords', () => {
  it.each<[string, Openings, string]>([
    ['SSH', open('tcp', [22, 22]), 'SSH 22'],
    ['Elasticsearch', open('tcp', [5601, 5601], [9200, 9200], [9300, 9300]), 'Elasticsearch 5601/9200/9300'],
    ['FTP', open('tcp', [20, 21]), 'FTP 20-21'],
    ['Memcached', open('udp', [11_211, 11_211]), 'Memcached UDP 11211'],
    ['Remote Desktop', [...open('tcp', [3389, 3389]), ...open('udp', [3389, 3389])], 'Remote Desktop 3389'],
    ['SQL Server', [...open('tcp', [1433, 1433]), ...open('udp', [1434, 1434])], 'SQL Server 1433 UDP 1434'],
    ['GRE', open('47', [0, 65_535]), 'GRE'],
  ])('names %s with the ports that are open', (service, openings, words) => {
    expect(serviceWords(service, openings)).toBe(words)
  })
})
