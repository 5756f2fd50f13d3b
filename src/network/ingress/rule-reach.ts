import { UserError } from '../../model/errors.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { ReachPart } from '../../model/rule.ts'
import { FAMILIES, type Family } from '../sets/address-set.ts'
import { intersect, subtract, unite } from '../sets/interval-set.ts'
import { openings, type Opening, type Openings } from '../path/openings.ts'
import { ALL_PORTS, icmpMessages, portRange, type PortSet } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, isIcmp, parseProtocol, type Protocol } from '../sets/protocol.ts'

/** Every protocol that the other parts do not name. */
const OTHERS = 'other'
const NAMED: readonly Protocol[] = ['tcp', 'udp', 'icmp', 'icmpv6']

/** Some ports (ICMP: messages) of a protocol of some families. */
interface ReachedPart {
  readonly families: readonly Family[]
  /** ALL_PROTOCOLS: every one; `other`: every one but tcp, udp, icmp and icmpv6. */
  readonly protocol: Protocol
  readonly ports: PortSet
}

/** The part of a network that a rule is about: the internet reaches its finding if it reaches any of this. */
export type RuleReach = readonly ReachedPart[]

/** The reach of a rule whose parameters leave no port: it may still find something, for another reason. */
const EVERYTHING: RuleReach = [{ families: FAMILIES, protocol: ALL_PROTOCOLS, ports: ALL_PORTS }]

/**
 * A rule's `reach` with these values for its parameters: never empty.
 * Throws a UserError for ports and protocols that make no sense.
 */
export function readReach(parts: readonly ReachPart[], values: JsonObject): RuleReach {
  const read = parts.map((part) => readPart(part, values)).filter((part) => part.ports.length > 0)
  return read.length === 0 ? EVERYTHING : read
}

function readPart(written: ReachPart, values: JsonObject): ReachedPart {
  const { protocol: named = ALL_PROTOCOLS, family, ports, types, except = [] } = written
  const protocol = named === OTHERS ? OTHERS : parseProtocol(named)
  if (protocol === null) {
    throw new UserError(
      `received the protocol ${JSON.stringify(named)}, expected tcp, udp, icmp, icmpv6, a number in quotes, all or other.`,
    )
  }
  const read = isIcmp(protocol) ? typesOf : portsOf
  const asked = isIcmp(protocol) ? types : ports
  const wanted = asked === undefined ? ALL_PORTS : read(listed(asked, values))
  return {
    families: family === undefined ? FAMILIES : [family],
    protocol,
    ports: subtract(wanted, read(listed(except, values))),
  }
}

/** The part of the openings that the rule is about. */
export function withinReach(all: Openings, reach: RuleReach): Openings {
  return openings(reach.flatMap((part) => all.flatMap((one) => common(one, part, all))))
}

/**
 * What is left of an opening without the part that the rule is about; of all protocols, everything that is not that
 * part.
 */
export function beyondReach({ family, protocol, ports }: Opening, reach: RuleReach): Opening | null {
  const own = reach.filter(
    (part) =>
      part.families.includes(family) &&
      [protocol, ALL_PROTOCOLS].concat(namesOf(protocol)).includes(part.protocol),
  )
  const rest = subtract(ports, unite(...own.map((part) => part.ports)))
  return rest.length === 0 ? null : { family, protocol, ports: rest }
}

function namesOf(protocol: Protocol): Protocol[] {
  return protocol === ALL_PROTOCOLS || NAMED.includes(protocol) ? [] : [OTHERS]
}

function common({ family, protocol, ports }: Opening, part: ReachedPart, all: Openings): Opening[] {
  if (!part.families.includes(family)) return []
  const cut = intersect(ports, part.ports)
  if (part.protocol === ALL_PROTOCOLS || part.protocol === protocol) return [{ family, protocol, ports: cut }]
  if (part.protocol === OTHERS) return NAMED.includes(protocol) ? [] : [{ family, protocol, ports: cut }]
  // `-1` stands for every protocol that has no opening of its own, and those that have names always have theirs.
  const isAmongAll =
    protocol === ALL_PROTOCOLS &&
    !NAMED.includes(part.protocol) &&
    !all.some((one) => one.family === family && one.protocol === part.protocol)
  return isAmongAll ? [{ family, protocol: part.protocol, ports: cut }] : []
}

/** A search for items of a list of what is reached (REACH_TYPES) that have anything of this: what stands in `[*].{…}`. */
export function reachSearch(reach: RuleReach): string {
  return reach.map((part) => `(${conditionsOf(part).join(' and ')})`).join(' or ')
}

function conditionsOf({ families, protocol, ports }: ReachedPart): string[] {
  const [family, ...others] = families
  return [
    ...(others.length === 0 ? [`family = ${family}`] : []),
    protocolCondition(protocol),
    ...(ports.length === 1 && ports[0]?.from === ALL_PORTS[0]?.from && ports[0]?.end === ALL_PORTS[0]?.end
      ? []
      : [isIcmp(protocol) ? typeCondition(ports) : portCondition(ports)]),
  ]
}

function protocolCondition(protocol: Protocol): string {
  if (protocol === ALL_PROTOCOLS) return 'protocol != null'
  if (protocol === OTHERS) return `protocol not in [${NAMED.join(', ')}]`
  return NAMED.includes(protocol)
    ? `protocol = ${protocol}`
    : `protocol in ["${protocol}", "${ALL_PROTOCOLS}"]`
}

function portCondition(ports: PortSet): string {
  const runs = ports.map(({ from, end }) => `(from_port <= ${end - 1} and to_port >= ${from})`)
  return runs.length === 1 ? runs.join('') : `(${runs.join(' or ')})`
}

/** An item without a type is every type. */
function typeCondition(messages: PortSet): string {
  const others = subtract(ALL_PORTS, messages)
  return `not (icmp_type in [${typesIn(others).join(', ')}])`
}

function typesIn(messages: PortSet): number[] {
  return messages.flatMap(({ from, end }) =>
    Array.from({ length: (end - from) / CODES }, (_, i) => from / CODES + i),
  )
}

const CODES = 256

/** `{{name}}` stands for a parameter that holds one or a list. */
function listed(written: string | readonly Json[], values: JsonObject): readonly Json[] {
  if (typeof written !== 'string') return written
  const name = /^\{\{\s*([a-z][a-z0-9_]*)\s*\}\}$/.exec(written)?.[1] ?? ''
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) {
    throw new UserError(
      `received ${JSON.stringify(written)}, expected a list, or "{{name}}" with the name of a parameter.`,
    )
  }
  return Array.isArray(value) ? (value as readonly Json[]) : [value]
}

function portsOf(written: readonly Json[]): PortSet {
  return unite(...written.map((one) => rangeOf(one, 65_535, 'port')).map(([from, to]) => portRange(from, to)))
}

function typesOf(written: readonly Json[]): PortSet {
  return unite(
    ...written
      .map((one) => rangeOf(one, 255, 'type of ICMP'))
      .flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => icmpMessages(from + i, -1) ?? []),
      ),
  )
}

function rangeOf(written: Json, most: number, noun: string): readonly [number, number] {
  const [, first = '', last = first] =
    /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(typeof written === 'string' ? written : JSON.stringify(written)) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === '' || from > to || to > most) {
    throw new UserError(
      `received the ${noun} ${JSON.stringify(written)}, expected a number from 0 to ${most}, or two such as "20-21".`,
    )
  }
  return [from, to]
}
