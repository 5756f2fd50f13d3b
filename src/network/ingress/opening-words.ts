import { some } from '../../text/words.ts'
import type { Opening } from '../path/openings.ts'
import { ALL_PORTS, messagesOf } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, hasPorts, isIcmp } from '../sets/protocol.ts'
import { sameSet } from '../sets/interval-set.ts'

const MOST = 6

/** `tcp 0-21 and 23-65535`, `icmp types 5 and 13`, `protocol 50`, `all other traffic`. */
export function openingWords({ protocol, ports }: Opening): string {
  if (protocol === ALL_PROTOCOLS) return 'all other traffic'
  if (hasPorts(protocol)) {
    if (sameSet(ports, ALL_PORTS)) return `all ports of ${protocol}`
    return `${protocol} ${some(
      ports.map(({ from, end }) => (end - from === 1 ? `${from}` : `${from}-${end - 1}`)),
      MOST,
    )}`
  }
  if (!isIcmp(protocol)) return `protocol ${protocol}`
  if (sameSet(ports, ALL_PORTS)) return `all of ${protocol}`
  const messages = ports
    .flatMap(messagesOf)
    .map(({ icmp_type: type, icmp_code: code }) => (code === undefined ? `${type}` : `${type}/${code}`))
  return `${protocol} ${some(messages, MOST)}`
}
