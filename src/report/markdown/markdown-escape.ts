/**
 * Text as GitHub's Markdown shows it unchanged. Character references cannot open or close anything (CommonMark 2.5)
 * and mean the same inside HTML blocks, where backslashes do not. What GitHub's later filters look for in the finished
 * text (@names, #123, :emoji:, addresses, GH-123, $math$) is broken up by <wbr>, which has no width and is not copied.
 * The argument holds no control characters: see visible.ts.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, (match: string, at: number) => {
    const last = match.length - 1
    const joins = match === ':' ? JOINS.test(text.slice(at + 1, at + 3)) : last > 0 || '@#$'.includes(match)
    return `${match.slice(0, last)}&#${match.charCodeAt(last)};${joins ? '<wbr>' : ''}`
  })
}

/** What after a colon makes an address or an emoji of it; `::/0` is neither and stays in one piece. */
const JOINS = /^(?:\/\/|[\w+-])/

/**
 * Spaces at an end; www. and GH-; colons, unless they join two words as in ec2:DescribeVpcs and end no emoji; what is
 * not inert wherever it stands; `_ . -` unless they join two letters or digits, as in sg-0a1b, cidr_ip, 10.0.0.0:
 * there they start neither emphasis nor a list.
 */
const SPECIAL =
  /^ | $|(?<= ) |\bwww\.|\bGH-|(?<![A-Za-z0-9]):|:(?![A-Za-z0-9])|:(?=[\w+-]+:)|[!"#$&'()*+<=>@[\\\]^`|~]|(?<![A-Za-z0-9])[_.-]|[_.-](?![A-Za-z0-9])/gi

/**
 * An http or https address as it may stand in `[label](address)`, or null. Quotes, brackets, bars, spaces and all
 * else that could end the link are percent-encoded; `&` is a reference since the address is decoded once.
 */
export function escapeUrl(url: string): string | null {
  return webAddress(url)?.replaceAll('&', '&amp;') ?? null
}

/** An http or https address of characters that RFC 3986 allows, all others percent-encoded; null for anything else. */
export function webAddress(url: string): string | null {
  const parsed = parse(url)
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return null
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  if (parsed.hostname.includes('[')) return null
  const { hash } = parsed
  parsed.hash = ''
  return `${encode(parsed.href)}${hash === '' ? '' : `#${encode(hash.slice(1))}`}`
}

function encode(part: string): string {
  return part.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-.~_/?:@,;=+&%]/g, percentEncode)
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
