import { isIPv4, isIPv6 } from 'node:net'

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * An IPv4 or IPv6 address with or without a prefix length; whether it is one is asked of Node. Beside one of IPv4 may be a port,
 * or the end of a range.
 */
const ADDRESS =
  /(?:(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)|(?<![\w.:-])(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?(?![\w:-]|\.\d))(?:\/\d{1,3}(?!\w))?/gi

/** As EC2 calls its machines: `ec2-203-0-113-25.eu-west-1.compute.amazonaws.com`, `ip-10-0-0-1.ec2.internal`. */
const IN_NAME = /(?<=\b(?:ec2|ip)-)(?:\d{1,3}-){3}\d{1,3}(?![\w-])/g

/** The addresses in a text, the whole internet aside, which nobody is found by. */
export function addressesIn(text: string): readonly Span[] {
  const plain = [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const [address = '', length] = found.split('/')
    const isOne = isIPv4(address) || isIPv6(address)
    return isOne && length !== '0' ? [{ start: index, end: index + found.length }] : []
  })
  const inNames = [...text.matchAll(IN_NAME)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  return [...plain, ...inNames].toSorted((a, b) => a.start - b.start)
}

/** What names a user, a role or a session in an ARN, or as CloudTrail's events have it in reports. */
const PRINCIPAL =
  /\b(?:arn:[\w-]+:(?:iam|sts)::\d*:)?(?:user|role|group|assumed-role|federated-user|instance-profile)\/(?<name>[\w+=,.@/-]+)/g

/** Their names in a text: what comes after `user/`, `role/` and so on. */
export function principalsIn(text: string): readonly Span[] {
  return [...text.matchAll(PRINCIPAL)].map(({ 0: found, index, groups: { name = '' } = {} }) => ({
    start: index + found.length - name.length,
    end: index + found.length,
  }))
}
