import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '../listen.ts'
import { answer, identify } from './answer.ts'
import { Faults } from './faults.ts'
import type { Organisation } from './organisation.ts'
import { answerInstead, send } from './play.ts'
import { answerRecorded, type Recording } from './recording.ts'
import { RequestLog } from './request-log.ts'

export interface AwsSandbox {
  /** For AWS_ENDPOINT_URL. */
  readonly url: string
  readonly organisation: Organisation
  readonly faults: Faults
  readonly log: RequestLog
  close(): Promise<void>
}

export interface AwsOptions {
  /** Before every answer. */
  readonly delayMs?: number
  /** Most entries of a page, whatever the caller asks for; no limit of our own unless given. */
  readonly pageLimit?: number
  /** Any free one unless given. */
  readonly port?: number
  /** Goes before what the organisation holds. */
  readonly recording?: Recording
  /** How far AWS's clock is ahead of this machine's. */
  readonly clockAheadMs?: number
}

/** Serves what services.ts lists of the organisation on the loopback interface. A request's signature says which, where and who. */
export async function startAws(organisation: Organisation, options: AwsOptions = {}): Promise<AwsSandbox> {
  const { delayMs = 0, pageLimit = Infinity, port, recording = new Map(), clockAheadMs = 0 } = options
  const faults = new Faults()
  const log = new RequestLog()

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const now = new Date(Date.now() + clockAheadMs)
    response.setHeader('date', now.toUTCString())
    const identified = await identify(message, organisation, now)
    if ('refusal' in identified) {
      log.refused += 1
      send(response, identified.refusal, null)
      return
    }
    const fault = faults.next(identified)
    const done = log.begin(identified, fault.what?.kind ?? null, message.headers['user-agent'])
    response.once('close', () => done(null, null))
    const wait = delayMs + fault.delayMs
    if (wait > 0) await sleep(wait)
    if (fault.what?.kind === 'hang') return
    if (fault.what?.kind === 'close') {
      message.socket.destroy()
      return
    }
    const given =
      answerInstead(fault.what, identified) ??
      answerRecorded(recording, identified) ??
      answer(identified, organisation, fault.what?.kind === 'empty-page' ? 0 : pageLimit)
    send(response, given, fault.what)
    done(given.status, given.code)
  }
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      process.stderr.write(`sandbox AWS: ${error instanceof Error ? error.stack : String(error)}\n`)
      response.destroy()
    })
  })
  const { url, close } = await listen(server, port)
  return { url, organisation, faults, log, close }
}

/** What a process needs to reach the sandbox with the keys of an account. */
export function awsEnvironment({ url, organisation }: AwsSandbox, account: string): Record<string, string> {
  const { accessKeyId, secretAccessKey } = organisation.account(account).keys
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: organisation.regionCodes.includes('us-east-1')
      ? 'us-east-1'
      : (organisation.regionCodes[0] ?? ''),
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}
