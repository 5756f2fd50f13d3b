import { BlockList, isIP } from 'node:net'

/** What is asked, as it stands in a URL. */
export interface Destination {
  /** Without brackets, in lower case. */
  readonly host: string
  readonly port: number
}

/**
 * Whether NO_PROXY lets a destination go around the proxy, as curl and Go read it: entries between commas or blanks;
 * `*` for everything; a name for itself and all below it, with or without `.` or `*.` before it; an address; a network
 * in CIDR notation, which matches only addresses, since names are not resolved for it; each with `:port` where one port
 * is meant.
 */
export function isExcepted(text: string, destination: Destination): boolean {
  return text.split(/[\s,]+/).some((entry) => entry !== '' && meets(entry.toLowerCase(), destination))
}

function meets(entry: string, { host, port }: Destination): boolean {
  if (entry === '*') return true
  const [, bracketed, name = bracketed, wanted] = /^(?:\[([\da-f:.]+)\]|([^[\]:]+))(?::(\d+))?$/.exec(
    entry,
  ) ?? ['', undefined, entry]
  if (name === undefined || (wanted !== undefined && Number(wanted) !== port)) return false
  if (name.includes('/')) return isInNetwork(host, name)
  if (isIP(name) !== 0) return isIP(host) !== 0 && isInNetwork(host, `${name}/${isIP(name) === 4 ? 32 : 128}`)
  const domain = name.replace(/^\*?\./, '').replace(/\.$/, '')
  return host === domain || host.endsWith(`.${domain}`)
}

function isInNetwork(host: string, network: string): boolean {
  const [base = '', bits = ''] = network.split('/')
  const [family, hostFamily] = [isIP(base), isIP(host)]
  if (family === 0 || hostFamily === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false
  const list = new BlockList()
  list.addSubnet(base, Number(bits), family === 4 ? 'ipv4' : 'ipv6')
  return list.check(host, hostFamily === 4 ? 'ipv4' : 'ipv6')
}

/**
 * This machine, and the addresses at which AWS gives credentials to machines (instance metadata, ECS and EKS): no proxy
 * reaches them, and no proxy may see their answers.
 */
export function isLocal(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    LOCAL_NETWORKS.some((network) => isInNetwork(host, network))
  )
}

const LOCAL_NETWORKS = ['127.0.0.0/8', '::1/128', '169.254.0.0/16', 'fe80::/10', 'fd00:ec2::/32']
