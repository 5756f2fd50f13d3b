import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls, { type SecureContext } from 'node:tls'
import type { Socket } from 'node:net'
import { visible } from '../text/visible.ts'
import type { Destination } from './no-proxy.ts'
import type { Proxy } from './proxies.ts'

/**
 * Until the proxy has connected. Less than the five seconds that the AWS SDK waits for a connection, so that the
 * failure is reported as the proxy's.
 */
const PATIENCE_MS = 4_500

/** A proxy that cannot be used. The message names it, never its password. */
class ProxyError extends Error {
  override readonly name = 'ProxyError'
  readonly code = 'ERR_PROXY_TUNNEL'

  constructor({ origin, variable }: Proxy, problem: string, cause = '') {
    super(`the proxy ${origin} (${variable}) ${problem}${cause === '' ? '' : `: ${visible(cause)}`}`)
  }
}

/** What a connection to a proxy takes, and how to end it early. */
export interface ProxyOptions {
  readonly trusted: SecureContext | null
  readonly signal: AbortSignal
}

/** A socket that leads through the proxy to the destination (RFC 9110, 9.3.6). Rejects with a ProxyError. */
export async function openTunnel(
  proxy: Proxy,
  { host, port }: Destination,
  options: ProxyOptions,
): Promise<Socket> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const request = (proxy.secure ? https : http).request({
    method: 'CONNECT',
    host: proxy.host,
    port: proxy.port,
    path: authority,
    agent: false,
    headers: { host: authority, 'user-agent': 'cloud-baseline', ...authorizationOf(proxy) },
    ...trust(options),
  })
  return withinLimit(
    proxy,
    options,
    () => request.destroy(),
    (resolve, reject) => {
      request.once('error', (error) => reject(unreachable(proxy, error)))
      request.once('connect', ({ statusCode = 0, statusMessage = '' }, socket, head) => {
        if (statusCode >= 200 && statusCode < 300 && head.length === 0) return resolve(socket)
        socket.destroy()
        reject(refused(proxy, authority, statusCode, statusMessage))
      })
      request.end()
    },
  )
}

/** A socket to the proxy itself, for requests that name their whole URL. Rejects with a ProxyError. */
export async function connectToProxy(proxy: Proxy, options: ProxyOptions): Promise<Socket> {
  const { host, port } = proxy
  const socket = proxy.secure
    ? tls.connect({ host, port, ...(net.isIP(host) === 0 ? { servername: host } : {}), ...trust(options) })
    : net.connect({ host, port })
  return withinLimit(
    proxy,
    options,
    () => socket.destroy(),
    (resolve, reject) => {
      socket.once('error', (error) => reject(unreachable(proxy, error)))
      socket.once(proxy.secure ? 'secureConnect' : 'connect', () => resolve(socket))
    },
  )
}

export function authorizationOf({ authorization }: Proxy): Readonly<Record<string, string>> {
  return authorization === null ? {} : { 'proxy-authorization': authorization }
}

function trust({ trusted }: ProxyOptions): { readonly secureContext?: SecureContext } {
  return trusted === null ? {} : { secureContext: trusted }
}

type Settle = (resolve: (socket: Socket) => void, reject: (error: ProxyError) => void) => void

async function withinLimit(
  proxy: Proxy,
  { signal }: ProxyOptions,
  destroy: () => void,
  begin: Settle,
): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const giveUp = (problem: string): void => {
    reject(new ProxyError(proxy, problem))
    destroy()
  }
  const onAbort = (): void => giveUp('was not waited for any longer')
  const timer = setTimeout(() => giveUp(`did not connect within ${PATIENCE_MS / 1000} s`), PATIENCE_MS)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    begin(resolve, reject)
    return await promise
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

function unreachable(proxy: Proxy, error: Error): ProxyError {
  // A name with several addresses fails with one error for all of them, which has a code and no message.
  const { message, code } = error as NodeJS.ErrnoException
  return new ProxyError(proxy, 'cannot be used', message || code)
}

function refused(proxy: Proxy, authority: string, status: number, told: string): ProxyError {
  const answer = `it answered CONNECT ${authority} with ${status}`
  if (status === 407) {
    const given = proxy.authorization === null ? 'a user and a password' : 'another user or password'
    return new ProxyError(proxy, `asks for ${given}`, `${answer} Proxy Authentication Required`)
  }
  return new ProxyError(proxy, 'does not let this through', `${answer} ${told}`.trim())
}
