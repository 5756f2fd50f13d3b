import type { Logger } from '../../../model/logger.ts'
import { count } from '../../../text/words.ts'

/** AWS takes a quarter of an hour, and five minutes in some services; the Date header has whole seconds. */
const LEAST_SKEW_MS = 240_000

/** A client of the SDK, which reads the server's Date off each answer into this field. */
interface DatedClient {
  readonly config: { readonly systemClockOffset: number }
}

/**
 * What AWS's clock says. A request that is refused while this machine's clock is wrong is signed once more, with AWS's
 * time; clients that are made later start with it.
 */
export class ServerClock {
  readonly #logger: Pick<Logger, 'warning'>
  #offset = 0
  #isTold = false

  constructor(logger: Pick<Logger, 'warning'>) {
    this.#logger = logger
  }

  /** Milliseconds that AWS's clock is ahead of this machine's; 0 unless a request failed by it. */
  get offset(): number {
    return this.#offset
  }

  async correcting<T>(client: DatedClient, send: () => Promise<T>): Promise<T> {
    const before = client.config.systemClockOffset
    try {
      return await send()
    } catch (error) {
      const now = client.config.systemClockOffset
      if (Math.abs(now - before) < LEAST_SKEW_MS) throw error
      const answer = await send()
      this.#learn(now)
      return answer
    }
  }

  #learn(offset: number): void {
    this.#offset = offset
    if (this.#isTold || Math.abs(offset) < LEAST_SKEW_MS) return
    this.#isTold = true
    this.#logger.warning(
      `${skewSentence(offset)} Requests are signed with AWS's time; times in reports are this machine's.`,
    )
  }
}

/** What a refusal has to do with the clocks, going by the answer's Date header; null: nothing. */
export function skewOf(thrown: unknown): string | null {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    readonly name?: unknown
    readonly $response?: { readonly headers?: Readonly<Record<string, unknown>> }
  }
  const date = error.$response?.headers?.['date']
  const offset = Date.parse(typeof date === 'string' ? date : '') - Date.now()
  if (Math.abs(offset) >= LEAST_SKEW_MS) return `${skewSentence(offset)} Set it right.`
  return error.name === 'RequestTimeTooSkewed'
    ? "The clock of this machine is too far from AWS's. Set it right."
    : null
}

function skewSentence(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const apart =
    minutes < 120
      ? count(minutes, 'minute')
      : minutes < 2 * 24 * 60
        ? count(Math.round(minutes / 60), 'hour')
        : count(Math.round(minutes / 60 / 24), 'day')
  return `The clock of this machine is ${apart} ${offset > 0 ? 'behind' : 'ahead of'} AWS's.`
}
