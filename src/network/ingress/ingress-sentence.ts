import type { Evidence } from '../../model/evidence.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { listOf, textOf } from '../../text/members.ts'
import { some } from '../../text/words.ts'
import { openings, readReach } from '../path/openings.ts'
import { ALL_PROTOCOLS } from '../sets/protocol.ts'
import { openingWords } from './opening-words.ts'
import { portsReached } from './reach.ts'

/** Sources, rules and runs of ports that are named one by one. */
const MOST = 4

/** What comes from the same sources by the same rules. */
interface Part {
  readonly sources: readonly string[]
  readonly rules: readonly string[]
  readonly words: string
}

/**
 * What evidence from a list of what is reached (see reachMembers) says, with `sources` and `rule_ids` where items have
 * them: `TCP 22 from 0.0.0.0/0 and ::/0, rule sgr-0ab`.
 */
export function ingressSentence(evidence: readonly Evidence[]): string {
  return sentences(
    itemsOf(evidence).flatMap((item) => partOf(Object.fromEntries(item))),
    ' from the internet',
  )
}

/**
 * The same of permissions as AWS lists them: `all traffic from 0.0.0.0/0`, and `TCP 22` where a search asks for no source.
 * Empty where their ports are no evidence.
 */
export function permissionSentence(evidence: readonly Evidence[]): string {
  const parts = itemsOf(evidence).map((item) => {
    const { ip_protocol: protocol = null, from_port = null, to_port = null } = Object.fromEntries(item)
    const sources = [...item].flatMap(([path, value]) => (SOURCE.test(path) ? [value] : []))
    const hasPorts = protocol === ALL_PROTOCOLS || (from_port !== null && to_port !== null)
    return hasPorts ? partOf({ protocol, from_port, to_port, family: 'ipv4', sources }) : []
  })
  return parts.every(({ length }) => length > 0) ? sentences(parts.flat(), '') : ''
}

const SOURCE = /\.(?:cidr_ip|cidr_ipv6|prefix_list_id|group_id)$/

/** The members of each item that evidence is of, by their paths within it: of `ingress[2].protocol` `protocol`. */
function itemsOf(evidence: readonly Evidence[]): readonly ReadonlyMap<string, Json>[] {
  const items = new Map<string, Map<string, Json>>()
  for (const { path, value } of evidence) {
    const [, item, member] = /^(\w+\[\d+\])\.(.+)$/.exec(path) ?? []
    if (item === undefined || member === undefined) continue
    const known = items.get(item) ?? new Map<string, Json>()
    items.set(item, known.set(member, value))
  }
  return [...items.values()]
}

/** @param unnamed what is said where there are no sources */
function sentences(all: readonly Part[], unnamed: string): string {
  const byPorts = Map.groupBy(all, ({ words }) => words)
  const parts = [...byPorts].map(([words, own]): Part => {
    const sources = distinct(own.flatMap((part) => part.sources))
    return { words, sources, rules: distinct(own.flatMap((part) => part.rules)) }
  })
  const bySource = Map.groupBy(parts, ({ sources, rules }) => [...sources, '', ...rules].join('\n'))
  return [...bySource.values()].map((own) => sentenceOf(own, unnamed)).join('; ')
}

function partOf(item: JsonObject): Part[] {
  const reach = readReach(item)
  if (reach === null) return []
  const [opening] = openings([{ ...reach, ports: portsReached(reach) }])
  if (opening === undefined) return []
  return [{ words: wordsOf(opening), sources: textsOf(item['sources']), rules: textsOf(item['rule_ids']) }]
}

/** As people write them: `TCP 22`, `all UDP ports`, `all traffic`. */
function wordsOf(opening: Parameters<typeof openingWords>[0]): string {
  if (opening.protocol === ALL_PROTOCOLS) return 'all traffic'
  return openingWords(opening)
    .replace(/^all ports of (.*)$/, 'all $1 ports')
    .replace(/^all of (.*)$/, 'all $1')
    .replace(/\b(tcp|udp|icmp)(v6)?\b/, (_, name: string, six = '') => `${name.toUpperCase()}${six}`)
}

function sentenceOf(parts: readonly Part[], unnamed: string): string {
  const [first] = parts
  const ports = parts.map(({ words }) => words)
  // Every protocol is listed beside all traffic, and says nothing more.
  const opened = ports.includes('all traffic') ? 'all traffic' : some(ports, MOST, 'port range')
  const sources = first?.sources ?? []
  const rules = first?.rules ?? []
  const from = sources.length === 0 ? unnamed : ` from ${some(sources, MOST, 'source')}`
  const by =
    rules.length === 0 ? '' : `, ${rules.length === 1 ? 'rule' : 'rules'} ${some(rules, MOST, 'rule')}`
  return `${opened}${from}${by}`
}

function textsOf(value: Parameters<typeof listOf>[0]): string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? [])
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
