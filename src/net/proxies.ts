import { UserError } from '../model/errors.ts'
import { type Destination, isExcepted, isLocal } from './no-proxy.ts'

/** A proxy that requests go through. */
export interface Proxy {
  /** The variable that names it, as it is written there. */
  readonly variable: string
  /** For messages: without user and password. */
  readonly origin: string
  readonly host: string
  readonly port: number
  /** Whether it is itself spoken to over TLS. */
  readonly secure: boolean
  /** The value of Proxy-Authorization; null where no user is named. Secret. */
  readonly authorization: string | null
}

type Scheme = 'http:' | 'https:'

/** Schemes that curl and others take, and we do not speak. */
const SOCKS = /^socks(4a?|5h?)?:/i

/**
 * The one reading of HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY for everything that is sent. As curl does, small
 * letters go before capitals, an empty variable counts as unset, ALL_PROXY is for what has no variable of its own, and
 * `host:port` is a proxy over http.
 */
export class Proxies {
  readonly #environment: NodeJS.ProcessEnv
  readonly #parsed = new Map<string, Proxy>()
  /** By scheme and destination: every request asks. */
  readonly #decided = new Map<string, Proxy | null>()

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment
  }

  /** The proxy for a destination; null: it is asked directly. Throws a UserError for a variable that names no proxy. */
  for(scheme: Scheme, destination: Destination): Proxy | null {
    const key = `${scheme}//${destination.host}:${destination.port}`
    const known = this.#decided.get(key)
    if (known !== undefined) return known
    const decided = this.#decide(scheme, { ...destination, host: destination.host.toLowerCase() })
    this.#decided.set(key, decided)
    return decided
  }

  /** The same for a URL. */
  forUrl(url: URL): Proxy | null {
    const scheme = url.protocol === 'http:' ? 'http:' : 'https:'
    const host = url.hostname.replace(/^\[|\]$/g, '')
    return this.for(scheme, { host, port: Number(url.port) || (scheme === 'http:' ? 80 : 443) })
  }

  #decide(scheme: Scheme, { host, port }: Destination): Proxy | null {
    if (isLocal(host)) return null
    const named = this.#named(scheme)
    if (named === null) return null
    const exceptions = this.#value('no_proxy')?.value ?? ''
    if (isExcepted(exceptions, { host, port })) return null
    const key = `${named.variable}=${named.value}`
    const proxy = this.#parsed.get(key) ?? parseProxy(named)
    this.#parsed.set(key, proxy)
    return proxy
  }

  #named(scheme: Scheme): NamedValue | null {
    if (scheme === 'https:') return this.#value('https_proxy') ?? this.#value('all_proxy')
    // A web server hands the header `Proxy` of a request to its scripts as HTTP_PROXY (CVE-2016-5385).
    const isScript = this.#environment['REQUEST_METHOD'] !== undefined
    const own = isScript ? this.#exact('http_proxy') : this.#value('http_proxy')
    return own ?? this.#value('all_proxy')
  }

  #value(variable: string): NamedValue | null {
    return this.#exact(variable) ?? this.#exact(variable.toUpperCase())
  }

  #exact(variable: string): NamedValue | null {
    const value = this.#environment[variable]?.trim() ?? ''
    return value === '' ? null : { variable, value }
  }
}

interface NamedValue {
  readonly variable: string
  readonly value: string
}

/** The value is never shown: it may hold a password. */
function parseProxy({ variable, value }: NamedValue): Proxy {
  if (SOCKS.test(value)) {
    throw new UserError(
      `${variable}: received a SOCKS proxy, expected one that speaks HTTP, such as http://proxy.example:3128; HTTPS_PROXY and HTTP_PROXY go before ALL_PROXY.`,
    )
  }
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  const url = URL.canParse(written) ? new URL(written) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new UserError(
      `${variable}: received something that is not the address of a proxy, expected http://host:port, https://host:port or host:port; special characters of user and password percent-encoded, as %40 for @.`,
    )
  }
  const { hostname, port, username, password } = url
  const secure = url.protocol === 'https:'
  return {
    variable,
    origin: `${url.protocol}//${url.host}`,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 443 : 80),
    secure,
    authorization: username === '' && password === '' ? null : basic(`${username}:${password}`),
  }
}

/** RFC 7617, of the octets that the percent-encoding stands for (RFC 3986, 2.1 and 3.2.1). */
function basic(encoded: string): string {
  const octets = encoded.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return `Basic ${Buffer.from(octets, 'latin1').toString('base64')}`
}
