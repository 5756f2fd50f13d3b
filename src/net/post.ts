import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { messageOf } from '../model/errors.ts'
import { openNetwork } from './network.ts'
import { certificateHelp } from './untrusted.ts'

/** A request as it is sent. */
export interface Request {
  readonly url: string
  /** POST where it is left out. */
  readonly method?: 'PUT'
  /** Sent as UTF-8. */
  readonly body: string
  /** Whether it is sent compressed: the receiver's documentation has to say that it takes that. */
  readonly gzip?: boolean
  /** By name; Content-Type is JSON's unless given. */
  readonly headers: Readonly<Record<string, string>>
}

/** An answer of any status. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Sends a request. Rejects where no whole answer came, with a message that holds nothing of the request. */
export type Post = (request: Request, signal: AbortSignal) => Promise<Answer>

/** Asks for an address. Rejects as Post does. */
export type Get = (url: string, signal: AbortSignal) => Promise<Answer>

/** Receivers answer with a few hundred bytes. */
const MAX_ANSWER_BYTES = 256 * 1024

/** Why no answer came. It keeps no cause: axios hangs the whole request, secrets included, on its errors. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

const pack = promisify(gzip)
const USER_AGENT = 'cloud-baseline'
/** Requests to one place follow each other. */
const MAX_SOCKETS = 2

/** See exchangeOver. */
export function postOver(environment: NodeJS.ProcessEnv): Post {
  const exchange = exchangeOver(environment)
  return async ({ url, method, body, gzip: isPacked = false, headers }, signal) => {
    const packing = isPacked ? { 'Content-Encoding': 'gzip' } : {}
    return exchange(
      {
        method: method ?? 'POST',
        url,
        body: isPacked ? await pack(body) : body,
        headers: { 'Content-Type': 'application/json', ...packing, ...headers },
      },
      signal,
    )
  }
}

/** See exchangeOver. */
export function getOver(environment: NodeJS.ProcessEnv): Get {
  const exchange = exchangeOver(environment)
  return (url, signal) => exchange({ method: 'GET', url, body: undefined, headers: {} }, signal)
}

interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly body: string | Buffer | undefined
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Over axios, through the proxies that the environment names. Redirects are not followed: they would carry secrets to
 * wherever they point. Throws a UserError where the environment names certificates that cannot be used.
 */
function exchangeOver(
  environment: NodeJS.ProcessEnv,
): (asked: Asked, signal: AbortSignal) => Promise<Answer> {
  const { httpAgent, httpsAgent } = openNetwork(environment, { keepAlive: false, maxSockets: MAX_SOCKETS })
  return async ({ method, url, body, headers: own }, signal) => {
    // Loaded only now: most runs have nothing to send.
    const { default: axios, isAxiosError } = await import('axios')
    const sent = axios.request<unknown>({
      method,
      url,
      data: body,
      adapter: 'http',
      httpAgent,
      httpsAgent,
      // Axios reads the variables otherwise than curl and AWS's SDK do.
      proxy: false,
      signal,
      maxRedirects: 0,
      maxContentLength: MAX_ANSWER_BYTES,
      maxBodyLength: Infinity,
      responseType: 'text',
      transformRequest: [],
      transformResponse: [(text: unknown) => text],
      validateStatus: () => true,
      headers: {
        Accept: 'application/json',
        'User-Agent': USER_AGENT,
        ...own,
      },
    })
    const response = await sent.catch(
      (error: unknown) => new NoAnswerError(describe(error, isAxiosError(error) ? error.code : undefined)),
    )
    if (response instanceof NoAnswerError) throw response
    const headers = Object.entries(response.headers).map(
      ([name, value]) => [name.toLowerCase(), String(value)] as const,
    )
    return { status: response.status, headers: new Map(headers), body: String(response.data) }
  }
}

function describe(error: unknown, code = ''): string {
  return `${said(error, code)}${certificateHelp(code)}`
}

function said(error: unknown, code: string): string {
  const message = messageOf(error)
  if (message === '') return code === '' ? 'no connection' : code
  return code === '' || message.includes(code) ? message : `${message} (${code})`
}
