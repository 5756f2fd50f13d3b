import http, { type ClientRequest, type ClientRequestArgs } from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import type { SecureContext } from 'node:tls'
import { Proxies, type Proxy } from './proxies.ts'
import { trustedBy } from './trusted.ts'
import { authorizationOf, connectToProxy, openTunnel, type ProxyOptions } from './tunnel.ts'

/** How everything that is sent leaves: through which proxies, and with whom trusted. */
export interface Network {
  readonly httpAgent: http.Agent
  readonly httpsAgent: https.Agent
  /** Throws a UserError where the environment names no usable proxy for the URL. */
  check(url: string): void
  /** Ends what is open, and what is just being opened. */
  close(): void
}

interface NetworkOptions {
  readonly keepAlive: boolean
  /** Per origin. */
  readonly maxSockets: number
}

/** Reads the environment. Throws a UserError for certificates that cannot be used. */
export function openNetwork(environment: NodeJS.ProcessEnv, options: NetworkOptions): Network {
  const proxies = new Proxies(environment)
  const trusted = trustedBy(environment)
  const end = new AbortController()
  const proxyOptions = { trusted, signal: end.signal }
  const httpAgent = new PlainAgent(proxies, proxyOptions, options)
  const httpsAgent = new TunnelAgent(proxies, proxyOptions, options)
  return {
    httpAgent,
    httpsAgent,
    check: (url) => void proxies.forUrl(new URL(url)),
    close: () => {
      end.abort()
      httpAgent.destroy()
      httpsAgent.destroy()
    },
  }
}

type Callback = (error: Error | null, stream: Duplex) => void

/** For https: every request has a tunnel of its own, at whose end stands the server with its certificate. */
class TunnelAgent extends https.Agent {
  readonly #proxies: Proxies
  readonly #options: ProxyOptions

  constructor(proxies: Proxies, options: ProxyOptions, own: NetworkOptions) {
    super({ ...own, ...trust(options) })
    this.#proxies = proxies
    this.#options = options
  }

  override createConnection(options: https.RequestOptions, callback?: Callback): Duplex | null | undefined {
    const proxy = proxyOf(this.#proxies, 'https:', options, callback)
    if (proxy === undefined) return undefined
    if (proxy === null) return super.createConnection(options, callback)
    void hand(
      openTunnel(proxy, destinationOf(options, 443), this.#options).then(
        // The types do not know that TLS may run over an existing socket.
        (socket) => super.createConnection({ ...options, socket } as https.RequestOptions) as Duplex,
      ),
      callback,
    )
    return undefined
  }
}

/** What Node calls before the head of a request is written: not in its documentation, but what agents are made by. */
interface RequestTaker {
  addRequest(request: ClientRequest, options: ClientRequestArgs): void
}

const AgentOfNode = http.Agent as unknown as new (options: NetworkOptions) => http.Agent & RequestTaker

/** For http: the proxy is asked for the whole URL (RFC 9112, 3.2.2). */
class PlainAgent extends AgentOfNode {
  readonly #proxies: Proxies
  readonly #options: ProxyOptions

  constructor(proxies: Proxies, options: ProxyOptions, own: NetworkOptions) {
    super(own)
    this.#proxies = proxies
    this.#options = options
  }

  override addRequest(request: ClientRequest, options: ClientRequestArgs): void {
    const proxy = proxyOf(this.#proxies, 'http:', options)
    if (proxy !== null && proxy !== undefined) {
      const { host, port } = destinationOf(options, 80)
      const name = host.includes(':') ? `[${host}]` : host
      request.path = `http://${name}${port === 80 ? '' : `:${port}`}${request.path}`
      for (const [header, value] of Object.entries(authorizationOf(proxy))) request.setHeader(header, value)
    }
    super.addRequest(request, options)
  }

  override createConnection(options: ClientRequestArgs, callback?: Callback): Duplex | null | undefined {
    const proxy = proxyOf(this.#proxies, 'http:', options, callback)
    if (proxy === undefined) return undefined
    if (proxy === null) return super.createConnection(options, callback)
    void hand(connectToProxy(proxy, this.#options), callback)
    return undefined
  }
}

/** Undefined: the callback received the error that the variable names no proxy. */
function proxyOf(
  proxies: Proxies,
  scheme: 'http:' | 'https:',
  options: ClientRequestArgs,
  callback?: Callback,
): Proxy | null | undefined {
  try {
    return proxies.for(scheme, destinationOf(options, scheme === 'http:' ? 80 : 443))
  } catch (error) {
    if (callback !== undefined) fail(callback, error)
    return undefined
  }
}

function destinationOf({ host, port }: ClientRequestArgs, usual: number): { host: string; port: number } {
  return { host: host ?? 'localhost', port: Number(port ?? usual) }
}

async function hand(socket: Promise<Duplex>, callback: Callback | undefined): Promise<void> {
  if (callback === undefined) return
  try {
    callback(null, await socket)
  } catch (error) {
    fail(callback, error)
  }
}

/** Node reads the stream only where there is no error. */
function fail(callback: Callback, error: unknown): void {
  ;(callback as (error: unknown) => void)(error)
}

function trust({ trusted }: ProxyOptions): { readonly secureContext?: SecureContext } {
  return trusted === null ? {} : { secureContext: trusted }
}
