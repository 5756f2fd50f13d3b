import { BlockList, isIP } from 'node:net'
import { UserError } from '../model/errors.ts'
import { isLoopback, secretUrl } from './secret-address.ts'

/** RFC 1918, RFC 4193 and RFC 3927: no router of the internet forwards them. */
const PRIVATE = new BlockList()
for (const [net, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, prefix)
PRIVATE.addSubnet('fc00::', 7, 'ipv6')

/** Names that mean nothing on the internet: of one label, and below these (RFC 6762, RFC 8375, ICANN's .internal, Kubernetes' .svc). */
const INSIDE = /^[^.]+$|\.(?:internal|local|home\.arpa|svc)$/

/** An https address, or plain http to this machine or to a host of a private network: for what holds no secret. */
export function nearUrl(text: string, name: string, expected: string): URL {
  const url = URL.parse(text)
  if (url?.protocol !== 'http:' || isLoopback(url.hostname)) return secretUrl(text, name, expected)
  if (!isInside(url.hostname))
    throw new UserError(
      `${name}: received an http address, ${expected}; http is only taken for hosts of a private network.`,
    )
  secretUrl(url.href.replace(/^http:/, 'https:'), name, expected)
  return url
}

/** Throws a UserError where what only the receiver may know would be sent to it in plain text. */
export function refusePlain(address: string, what: string, at: string): void {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new UserError(`${at}: ${what} would go over plain http; expected an https address, or none.`)
}

function isInside(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  const family = isIP(bare)
  return family === 0 ? INSIDE.test(host) : PRIVATE.check(bare, family === 6 ? 'ipv6' : 'ipv4')
}
