import type { EventLine, Measurement } from '../../src/model/send.ts'
import type { NamedSender } from '../../src/model/settings.ts'
import type { Logger } from '../../src/model/logger.ts'
import type { Answer, Post, Request } from '../../src/net/post.ts'
import { postOver } from '../../src/net/post.ts'
import { send, type Sent } from '../../src/send/send.ts'
import type { Goods, Origin } from '../../src/send/sender.ts'
import { OPEN } from '../../src/sensitive/late/passage.ts'
import { SENDERS } from '../../src/send/senders.ts'
import { NOW } from '../support/times.ts'

export const ORIGIN: Origin = {
  run: 'run-2',
  version: '1.0.0',
  finishedAt: NOW,
  repository: 'acme/cloud',
  scope: '',
}

interface Given {
  readonly events?: readonly EventLine[]
  readonly text?: string
  readonly numbers?: readonly Measurement[]
}

/** Events of which those say something once whose `activity` is 1. */
export function goodsOf({ events = [], text = '', numbers = [] }: Given): Goods {
  return {
    events: async function* (formats) {
      for (const event of events) if (formats.includes(event.format)) yield OPEN.value(event)
    },
    saysOnce: ({ json }) => (JSON.parse(json) as { activity?: number }).activity === 1,
    text: () => Promise.resolve(OPEN.parts([text])),
    numbers: () => Promise.resolve(numbers.map((number) => OPEN.value(number))),
  }
}

export function ocsf(event: Readonly<Record<string, unknown>> = {}): EventLine {
  return { format: 'ocsf', json: JSON.stringify({ time: 1_700_000_000_123, ...event }) }
}

interface Bench {
  readonly sent: Sent
  readonly requests: readonly Request[]
  /** Milliseconds of each pause. */
  readonly waits: readonly number[]
}

/** Sends over the network unless answers are given: the last of them again and again. Time passes in pauses alone. */
export async function sendTo(
  to: string,
  address: NamedSender['address'],
  goods: Goods,
  {
    answers,
    secrets = [],
    origin = ORIGIN,
  }: {
    readonly answers?: readonly (Answer | Error)[]
    readonly secrets?: readonly string[]
    readonly origin?: Origin
  } = {},
): Promise<Bench> {
  const sender = SENDERS.get(to)
  if (sender === undefined) throw new Error(`No receiver is called ${to}.`)
  let time = Date.parse(NOW)
  const requests: Request[] = []
  const waits: number[] = []
  const over = postOver({})
  const post: Post = async (request, signal) => {
    const next = answers?.[Math.min(requests.length, answers.length - 1)]
    requests.push(request)
    if (next instanceof Error) throw next
    return next ?? over(request, signal)
  }
  const named: NamedSender = { name: 'siem', to, label: 'It (siem)', address, secrets, place: 'c.yml:2' }
  const sent = await send(named, sender, goods, origin, {
    logger: QUIET,
    now: () => new Date(time),
    random: () => 0.5,
    sleep: (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
      return Promise.resolve()
    },
    post,
  })
  return { sent, requests, waits }
}

const nothing = (): void => undefined
const QUIET: Logger = {
  info: nothing,
  warning: nothing,
  error: nothing,
  debug: nothing,
  group: (_, work) => work(),
}

export function answerOf(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: new Map(Object.entries(headers)),
  }
}
