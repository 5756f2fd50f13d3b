import { isIPv4, isIPv6 } from 'node:net'
import type { LoggedCall } from '../../../model/attribution.ts'

/** The call without what names a person or leads to one: `assumed-role/deploy/a***` from `203.0.113.*`. */
export function masked(call: LoggedCall): LoggedCall {
  return {
    ...call,
    principal: maskedPrincipal(call.principal),
    source: maskedSource(call.source),
    userAgent: call.userAgent.split(' ', 1)[0] ?? '',
  }
}

/** The last part, a session's or a user's name; roles, services of AWS and root are nobody's names. */
function maskedPrincipal(principal: string): string {
  const [, before = '', first = '', after = ''] =
    /^(.*\/)(.)[^/]*?( of account \d+)?$/su.exec(principal) ?? []
  return first === '' ? principal : `${before}${first}***${after}`
}

/** Three of an IPv4 address's four numbers, and the network of an IPv6 address's site. */
function maskedSource(source: string): string {
  if (isIPv4(source)) return source.replace(/\d+$/, '*')
  if (!isIPv6(source)) return source
  const [head = ''] = source.split('::', 1)
  return `${head.split(':').slice(0, 3).join(':')}:*`
}
