import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { listen } from './listen.ts'
import { jsonBody } from './json-body.ts'

/** One request as it arrived, and what was answered. */
export interface Received {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** The body's bytes, unpacked where they came compressed: what a signature is made of. */
  readonly bytes: Buffer
  /** Parsed; null where it is no JSON. */
  readonly body: Readonly<Record<string, unknown>> | null
  /** Null while there is no answer, and where there never is one. */
  status: number | null
}

interface Answered {
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What happens instead of an answer of the receiver's own. */
type Trouble = Answered | 'hang' | 'close'

/** A server on the loopback interface that takes POSTs at one path, or what it is told to take. */
export interface Receiver {
  /** The address that takes them. */
  readonly url: string
  readonly requests: readonly Received[]
  /** From now on, or so many times. */
  fail(trouble: Trouble, times?: number): void
  /** Ends all trouble. */
  recover(): void
  close(): Promise<void>
}

export async function startReceiver(
  path: string,
  answer: (request: Received) => Answered,
  takes: (method: string, url: string) => boolean = (method, url) => method === 'POST' && url === path,
): Promise<Receiver> {
  const requests: Received[] = []
  let trouble: Trouble | null = null
  let times = 0
  const take = async (message: IncomingMessage): Promise<Received> => {
    const chunks: Buffer[] = []
    for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
    const { headers, method = '', url: asked = '' } = message
    const sent = Buffer.concat(chunks)
    const bytes = headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
    const body = jsonBody(bytes.toString('utf8'))
    const request: Received = { method, path: asked, headers, bytes, body, status: null }
    requests.push(request)
    return request
  }
  const server = createServer((message, response) => {
    if (!takes(message.method ?? '', message.url ?? '')) {
      respond(response, { status: 404, text: 'Not Found' })
      return
    }
    void receive(message, response)
  })
  const receive = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await take(message)
    const happens = times > 0 ? trouble : null
    times -= 1
    if (happens === 'hang') return
    if (happens === 'close') {
      message.socket.destroy()
      return
    }
    const given = happens ?? answer(request)
    request.status = given.status
    respond(response, given)
  }
  const { url, close } = await listen(server)
  return {
    url: `${url}${path}`,
    requests,
    fail(what, number = Infinity) {
      trouble = what
      times = number
    },
    recover() {
      times = 0
    },
    close,
  }
}

function respond(response: ServerResponse, { status, text, headers }: Answered): void {
  response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(text)
}
