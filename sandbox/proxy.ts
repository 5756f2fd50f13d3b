import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { listen } from './listen.ts'

/** Ports of this machine, by the `host:port` that clients ask for: names need not exist. */
type Places = Readonly<Record<string, number>>

export interface ProxyOptions {
  readonly places: Places
  /** What clients have to say; nobody need say anything unless given. */
  readonly user?: string
  readonly password?: string
  /** Takes every request and answers none. */
  readonly swallows?: boolean
  /** Answers CONNECT with this status whatever it is asked for. */
  readonly refusesWith?: number
}

export interface ProxySandbox {
  readonly url: string
  readonly port: number
  /** What it was asked for: `CONNECT host:port`, or a method and a whole URL. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** An HTTP proxy as companies run them (RFC 9110, 9.3.6; RFC 9112, 3.2.2): tunnels for https, whole URLs for http. */
export async function startProxy(options: ProxyOptions): Promise<ProxySandbox> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket))
  }
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (options.swallows === true) return
    if (isStranger(request, options)) response.writeHead(407, ASK).end('<h1>Proxy login</h1>')
    else forward(request, response, options.places)
  })
  server.on('connect', (request, client: Socket) => {
    requests.push(`CONNECT ${request.url}`)
    keep(client)
    if (options.swallows === true) return
    const port = options.places[request.url ?? '']
    const refusal = isStranger(request, options)
      ? 407
      : (options.refusesWith ?? (port === undefined ? 502 : 0))
    if (refusal !== 0 || port === undefined) {
      const ask = refusal === 407 ? `proxy-authenticate: ${ASK['proxy-authenticate']}\r\n` : ''
      client.end(`HTTP/1.1 ${refusal} ${REASONS[refusal] ?? ''}\r\n${ask}content-length: 0\r\n\r\n`)
      return
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    keep(target)
  })
  const { url, close } = await listen(server)
  return {
    url,
    port: Number(new URL(url).port),
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await close()
    },
  }
}

const ASK = { 'proxy-authenticate': 'Basic realm="proxy"' }
const REASONS: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  407: 'Proxy Authentication Required',
  502: 'Bad Gateway',
}

function isStranger({ headers }: IncomingMessage, { user, password = '' }: ProxyOptions): boolean {
  if (user === undefined) return false
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return headers['proxy-authorization'] !== expected
}

/** What is not a whole URL is not for a proxy. */
function forward(request: IncomingMessage, response: ServerResponse, places: Places): void {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null
  const port = url === null ? undefined : places[`${url.hostname}:${url.port || '80'}`]
  if (url === null || port === undefined) {
    response.writeHead(url === null ? 400 : 502).end()
    return
  }
  const { 'proxy-authorization': _, ...headers } = request.headers
  const path = `${url.pathname}${url.search}`
  const onward = httpRequest({ port, host: '127.0.0.1', method: request.method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}
