import { BlockList, isIPv4, isIPv6 } from 'node:net'
import type { Detected, DetectionPolicy } from '../../model/sensitive.ts'
import type { Finder } from '../looked-at.ts'
import { has } from '../looks.ts'

/** One address, alone or as the network of it. */
const ADDRESS4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?![\w/]|\.\w)/g
const ADDRESS6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\/\d{1,3})?(?![\w:/])/gi

/** What people call where they live; not `/home/app`, `$HOME` and `home page`. */
const HOME = new RegExp(
  String.raw`(?<![\p{L}\p{N}/\\$_.~-])(?:${[
    'home(?! ?(?:page|dir|directory|directories|folder|region|assistant|base|screen|brew|volume|path|server|depot|account))',
    'home[ -]?(?:ip|office|address|network|wifi|lan)|homeoffice|house|apartment|flat|residence',
    'zu ?hause|daheim|privat(?:anschluss|adresse|e)?|wohnung|heim(?:netz|büro|office)',
    'maison|domicile|chez|casa|domicilio|thuis|hjem|hjemme|hemma|wfh|working from home|remote work(?:er|ing)?',
    String.raw`(?:\p{L}+['’]s|personal|private) (?:laptop|macbook|house|place|flat|router|wifi)|fritz!?box`,
  ].join('|')})(?![\p{L}/\\_=]|[.-]\p{L})`,
  'iu',
)

/** As far from an address as somebody's home may be said to be, on its line. */
const NEAR = 80

export const HOME_ADDRESS: Finder = {
  wants: (looks) => has(looks, 'home') && looks.digits > 0,
  find: ({ text, policy }) =>
    HOME.test(text)
      ? addressesIn(text, policy).filter(({ start, end }) => saysHome(lineAround(text, start, end)))
      : [],
}

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const after = text.slice(end, end + NEAR)
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`
}

/** Whether the text beside an address, its description, says that somebody lives there. */
export function saysHome(text: string): boolean {
  return HOME.test(text)
}

/**
 * Single addresses of the internet (a /32, a /128, or with no length) that are not trusted. Whether an access provider has
 * them, as of homes, and not a company, cannot be told without asking a registry: only what people say of them is known.
 */
export function addressesIn(text: string, policy: DetectionPolicy): Detected[] {
  return [...text.matchAll(ADDRESS4), ...text.matchAll(ADDRESS6)].flatMap(({ 0: written, index }) => {
    const [address = '', length] = written.split('/')
    const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : null
    if (family === null || (length !== undefined && length !== (family === 'ipv4' ? '32' : '128'))) return []
    if (NOBODYS.check(address, family) || trustedOf(policy).check(address, family)) return []
    return [
      {
        class: 'home_address',
        form: family === 'ipv4' ? 'IPv4' : 'IPv6',
        start: index,
        end: index + written.length,
        confidence: 0.8,
        masked: family === 'ipv4' ? `${address.split('.')[0]}.*.*.*` : `${address.split(':')[0]}:*`,
      },
    ]
  })
}

const TRUSTED = new WeakMap<DetectionPolicy, BlockList>()

function trustedOf(policy: DetectionPolicy): BlockList {
  const known = TRUSTED.get(policy)
  if (known !== undefined) return known
  const list = listOf(policy.trustedNetworks)
  TRUSTED.set(policy, list)
  return list
}

/** Addresses and networks; what is neither is left out, as settings have refused it. */
function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', length] = network.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (!isIPv4(address) && !isIPv6(address)) continue
    list.addSubnet(address, length === undefined ? (family === 'ipv4' ? 32 : 128) : Number(length), family)
  }
  return list
}

/** IANA's registries of special-purpose addresses (RFC 6890): private, shared, link-local, for documentation, multicast. */
const NOBODYS = listOf(
  [
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
    '::/127 64:ff9b::/96 100::/64 2001:db8::/32 3fff::/20 fc00::/7 fe80::/10 ff00::/8',
  ]
    .join(' ')
    .split(' '),
)
