import { listOf, memberOf } from '../../src/text/members.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts'
import { compareText } from '../../src/text/compare.ts'

/** An entry of `reached` and of the derived properties: what is not told may be null or absent. */
export interface ToldReach {
  readonly protocol: string
  readonly family: string
  readonly from_port?: number | null
  readonly to_port?: number | null
  readonly icmp_type?: number
  readonly icmp_code?: number
}

/** `tcp 22 ipv4`, `udp 0-65535 ipv6`, `icmp 8/0 ipv4`, `50 ipv4`, `-1 ipv4` (all protocols). */
export function reachText(reach: ToldReach): string {
  const { protocol, from_port: from, to_port: to, icmp_type: type, icmp_code: code, family } = reach
  const ports = from === to ? from : `${from}-${to}`
  const messages = code === undefined ? type : `${type}/${code}`
  return [protocol, ports ?? messages, family].filter((word) => word !== undefined).join(' ')
}

/** As reachText, with neighbours among ICMP's messages as one: `icmp 0-7 ipv4` for types, `icmp 8/1-255 ipv4` for codes. */
export function reachTexts(reaches: readonly ToldReach[]): string[] {
  const texts: string[] = []
  let run: { readonly first: ToldReach; readonly last: ToldReach } | undefined
  for (const reach of reaches) {
    if (run !== undefined && follows(run.last, reach)) {
      run = { first: run.first, last: reach }
      texts.pop()
    } else run = { first: reach, last: reach }
    texts.push(runText(run.first, run.last))
  }
  return texts
}

function follows(last: ToldReach, next: ToldReach): boolean {
  if (last.protocol !== next.protocol || last.family !== next.family) return false
  if (last.icmp_type === undefined || next.icmp_type === undefined) return false
  if (last.icmp_code === undefined || next.icmp_code === undefined) {
    return last.icmp_code === next.icmp_code && last.icmp_type + 1 === next.icmp_type
  }
  return last.icmp_type === next.icmp_type && last.icmp_code + 1 === next.icmp_code
}

function runText(first: ToldReach, last: ToldReach): string {
  if (first === last) return reachText(first)
  const messages =
    first.icmp_code === undefined
      ? `${first.icmp_type}-${last.icmp_type}`
      : `${first.icmp_type}/${first.icmp_code}-${last.icmp_code}`
  return `${first.protocol} ${messages} ${first.family}`
}

/** The order of every list of reaches: family, protocol, first port. */
export function compareReachText(a: string, b: string): number {
  return compareText(sortKey(a), sortKey(b))
}

function sortKey(text: string): string {
  const words = text.split(' ')
  const number = words.length === 3 ? Number.parseInt(words[1] ?? '', 10) : 0
  return `${words.at(-1)} ${words[0]} ${String(number).padStart(5, '0')}`
}

/** `tcp 22 from 0.0.0.0/0, ::/0`: how a permission is shown; JSON where it says no protocol. */
export function permissionText(permission: Json): string {
  if (!isJsonObject(permission)) return JSON.stringify(permission)
  const { ip_protocol: protocol, from_port: from, to_port: to } = permission
  if (typeof protocol !== 'string') return JSON.stringify(permission)
  const sources = [
    ...members(permission, 'ip_ranges', 'cidr_ip'),
    ...members(permission, 'ipv6_ranges', 'cidr_ipv6'),
    ...members(permission, 'prefix_list_ids', 'prefix_list_id'),
    ...members(permission, 'user_id_group_pairs', 'group_id'),
  ]
  const words = [protocol === '-1' ? 'all' : protocol, portsText(protocol, from, to)]
  return `${words.filter((word) => word !== '').join(' ')} from ${sources.join(', ') || 'nobody'}`
}

function portsText(protocol: string, from: Json | undefined, to: Json | undefined): string {
  if (from === undefined && to === undefined) return ''
  const [first, last] = [from, to].map((port) => (port === undefined ? 'absent' : JSON.stringify(port)))
  if (['icmp', 'icmpv6', '1', '58'].includes(protocol)) return `${first}/${last}`
  if (first === last) return `${first}`
  return first === 'absent' || last === 'absent' ? `${first} to ${last}` : `${first}-${last}`
}

/** What is no list, or has no source in it, is shown as it is. */
function members(permission: JsonObject, list: string, name: string): string[] {
  return listOf(permission[list]).map((item) => {
    const text = memberOf(item, name)
    return typeof text === 'string' ? text : JSON.stringify(item)
  })
}
