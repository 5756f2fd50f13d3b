import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../listen.ts'
import { type Failure, type FailureOptions, Failures } from './failures.ts'
import { type Dropped, type Incident, Incidents } from './incidents.ts'
import { RateLimit } from './rate-limit.ts'
import { type AlertEvent, errorsOf } from './validate.ts'
import { jsonBody } from '../json-body.ts'

/** One request to /v2/enqueue as it arrived, and what was answered. */
interface ReceivedRequest {
  /** Parsed; null where it is no JSON. */
  readonly body: Readonly<Record<string, unknown>> | null
  readonly text: string
  /** Null while there is no answer, and where there never is one. */
  status: number | null
  errors: readonly string[]
}

export interface PagerDutySandbox {
  /** For the input pagerduty-endpoint. */
  readonly url: string
  /** In the order in which they were opened. */
  readonly incidents: readonly Incident[]
  /** Events that were taken and changed nothing. */
  readonly dropped: readonly Dropped[]
  readonly requests: readonly ReceivedRequest[]
  fail(failure: Failure, options?: FailureOptions): void
  /** Ends all failures. */
  recover(): void
  /** As a person does in the web page. */
  resolveByHand(incident: Incident): void
  close(): Promise<void>
}

export interface PagerDutyOptions {
  /** Events per minute and routing key; the real one lets about 120 pass. No limit unless given. */
  readonly ratePerMinute?: number
  /** Any free one unless given. */
  readonly port?: number
}

/** The API documentation says 512 KB; Alertmanager and Grafana read that as 512,000 bytes, which is the safe side. */
const MOST_BODY_BYTES = 512_000

interface Outcome {
  readonly status: number
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly string[]
}

/** Serves the Events API v2 on the loopback interface. */
export async function startPagerDuty(options: PagerDutyOptions = {}): Promise<PagerDutySandbox> {
  const incidents = new Incidents()
  const failures = new Failures()
  const rate = new RateLimit(options.ratePerMinute ?? Infinity)
  const requests: ReceivedRequest[] = []

  const enqueue = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = await readAll(message)
    const text = bytes.toString('utf8')
    const body = jsonBody(text)
    const request: ReceivedRequest = { body, text, status: null, errors: [] }
    requests.push(request)
    const failure = failures.next(body ?? {})
    if (failure?.kind === 'hang') return
    if (failure?.kind === 'close') {
      message.socket.destroy()
      return
    }
    if (failure?.kind === 'impostor') {
      request.status = failure.status
      response.writeHead(failure.status).end(failure.text)
      return
    }
    const outcome = failure?.kind === 'status' ? failed(failure) : judge(body, bytes.length, incidents, rate)
    request.errors = outcome.errors ?? []
    if (failure?.kind === 'lose-answer') {
      message.socket.destroy()
      return
    }
    request.status = outcome.status
    respond(response, outcome)
  }

  const server = createServer((message, response) => {
    if (message.url !== '/v2/enqueue') {
      respond(response, { status: 404, body: { status: 'not found', message: 'Not Found' } })
    } else if (message.method === 'POST') {
      enqueue(message, response).catch((error: unknown) => response.destroy(error as Error))
    } else {
      respond(response, { status: 405, body: { status: 'error', message: 'Method Not Allowed' } })
    }
  })
  const { url, close } = await listen(server, options.port)
  return {
    url,
    incidents: incidents.all,
    dropped: incidents.dropped,
    requests,
    fail: (failure, to = {}) => failures.add(failure, to),
    recover: () => failures.clear(),
    resolveByHand: (incident) => incidents.resolveByHand(incident),
    close,
  }
}

/** What the API answers to a body of this size. */
function judge(body: ReceivedRequest['body'], bytes: number, incidents: Incidents, rate: RateLimit): Outcome {
  if (bytes > MOST_BODY_BYTES) {
    return { status: 413, body: { status: 'error', message: 'Request Entity Too Large' } }
  }
  if (body === null) return invalid(['Event is not valid JSON'])
  const errors = errorsOf(body)
  if (errors.length > 0) return invalid(errors)
  const event = body as unknown as AlertEvent
  const wait = rate.take(event.routing_key)
  if (wait > 0) return throttled(wait)
  return {
    status: 202,
    body: { status: 'success', message: 'Event processed', dedup_key: incidents.take(event) },
  }
}

function failed({ status, retryAfter, errors }: Failure & { kind: 'status' }): Outcome {
  if (status === 429) return throttled(retryAfter)
  if (status === 400) return invalid(errors ?? ['The event was refused by the sandbox'])
  const body = { status: 'error', message: 'Internal Server Error - the event was not processed' }
  return {
    status,
    body,
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  }
}

function invalid(errors: readonly string[]): Outcome {
  return {
    status: 400,
    body: { status: 'invalid event', message: 'Event object is invalid', errors },
    errors,
  }
}

function throttled(seconds?: number): Outcome {
  const body = {
    status: 'throttle exceeded',
    message: 'Requests for this service are arriving too quickly. Please retry later.',
  }
  return {
    status: 429,
    body,
    ...(seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } }),
  }
}

function respond(response: ServerResponse, { status, body, headers }: Outcome): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** Also what is too large is read to its end: to close early would look like a broken connection. */
async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
