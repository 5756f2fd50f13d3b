import { intervalSet, type Interval, type IntervalSet } from './interval-set.ts'

/**
 * Ports of TCP and UDP. ICMP's type and code share the line (`type * 256 + code`), so that one arithmetic serves
 * all; protocols with neither have all of it or nothing.
 */
export type PortSet = IntervalSet<number>

const PORTS = 65536
const CODES = 256

export const ALL_PORTS: PortSet = [{ from: 0, end: PORTS }]

/** Both ends included; what lies outside 0–65535 is cut off. */
export function portRange(from: number, to: number): PortSet {
  return intervalSet([{ from: Math.max(from, 0), end: Math.min(to + 1, PORTS) }])
}

/** Type and code 0–255; -1: all. Null: no such message. */
export function icmpMessages(type: number, code: number): PortSet | null {
  if (!isOctetOrAll(type) || !isOctetOrAll(code)) return null
  if (type === -1) return ALL_PORTS
  const first = type * CODES
  return code === -1 ? [{ from: first, end: first + CODES }] : [{ from: first + code, end: first + code + 1 }]
}

/** One message, or all codes of one type where `icmp_code` is absent. */
export interface IcmpMessages {
  readonly icmp_type: number
  readonly icmp_code?: number
}

/** The messages of an interval of the line, whole types as one. */
export function messagesOf({ from, end }: Interval<number>): IcmpMessages[] {
  const messages: IcmpMessages[] = []
  for (let at = from; at < end;) {
    const icmp_type = Math.floor(at / CODES)
    const icmp_code = at % CODES
    const whole = icmp_code === 0 && at + CODES <= end
    messages.push(whole ? { icmp_type } : { icmp_type, icmp_code })
    at += whole ? CODES : 1
  }
  return messages
}

function isOctetOrAll(value: number): boolean {
  return Number.isInteger(value) && value >= -1 && value < CODES
}
