import { subtract, unite } from '../network/sets/interval-set.ts'
import type { Openings } from '../network/path/openings.ts'
import type { PortSet } from '../network/sets/port-set.ts'

/** `Elasticsearch 5601/9200/9300`, `SIP UDP 5060`: a service with those of its ports that are open. */
export function serviceWords(service: string, openings: Openings): string {
  const tcp = portsOf(openings, 'tcp')
  const udp = subtract(portsOf(openings, 'udp'), tcp)
  return [
    service,
    ...(tcp.length === 0 ? [] : [tcp.map(rangeWords).join('/')]),
    ...(udp.length === 0 ? [] : [`UDP ${udp.map(rangeWords).join('/')}`]),
  ].join(' ')
}

function portsOf(openings: Openings, protocol: string): PortSet {
  return unite(...openings.filter((one) => one.protocol === protocol).map(({ ports }) => ports))
}

function rangeWords({ from, end }: PortSet[number]): string {
  return end - from === 1 ? String(from) : `${from}-${end - 1}`
}
