import { setTimeout as sleep } from 'node:timers/promises'
import type { AwsCaller } from '../../../client/client.ts'
import { CallFailure, classify, MalformedAnswer } from '../../../client/failure.ts'
import { iam } from '../operation.ts'
import { readReport } from './rows.ts'

const GENERATE = iam('GenerateCredentialReport')
const GET = iam('GetCredentialReport')

/** Milliseconds. */
interface Patience {
  readonly limit: number
  readonly firstPause: number
  readonly longestPause: number
}

/** AWS makes a report in seconds; in accounts of thousands of users it takes longer. */
const PATIENCE: Patience = { limit: 60_000, firstPause: 1_000, longestPause: 8_000 }

/** The report is not there yet, or no longer: another one is to be made. */
const NOT_READY: ReadonlySet<string> = new Set(['ReportNotPresent', 'ReportInProgress', 'ReportExpired'])
/** Somebody else has one made. */
const BUSY = 'LimitExceeded'

/**
 * The credential report with its rows read. AWS makes a new one where the last is older than four hours; until it is made it is
 * asked again, more and more slowly. Throws a CallFailure, which names the action that was refused.
 */
export async function getCredentialReport(
  call: AwsCaller,
  signal: AbortSignal,
  { limit, firstPause, longestPause }: Patience = PATIENCE,
): Promise<Readonly<Record<string, unknown>>> {
  const until = performance.now() + limit
  let pause = firstPause
  for (;;) {
    const report = (await isMade(call, signal)) ? await made(call, signal) : null
    if (report !== null) return report
    if (performance.now() + pause > until) {
      const message = `${GET.operation}: AWS did not make the credential report within ${limit / 1000} s.`
      throw new CallFailure('timeout', GET.action, message)
    }
    await sleep(pause, undefined, { signal })
    pause = Math.min(longestPause, pause * 1.5)
  }
}

async function isMade(call: AwsCaller, signal: AbortSignal): Promise<boolean> {
  try {
    const { State: state } = await call(GENERATE.operation, {}, signal)
    return state === 'COMPLETE'
  } catch (thrown) {
    if (signal.aborted) throw thrown
    const failure = classify(thrown, GENERATE)
    if (failure.code !== BUSY) throw failure
    return true
  }
}

/** Null where it is not there. */
async function made(call: AwsCaller, signal: AbortSignal): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const { Content: content, GeneratedTime: generated } = await call(GET.operation, {}, signal)
    if (!(content instanceof Uint8Array)) throw new MalformedAnswer('the answer holds no Content')
    const text = new TextDecoder().decode(content)
    return { GeneratedTime: generated, ...readReport(text, generated) }
  } catch (thrown) {
    if (signal.aborted) throw thrown
    const failure = classify(thrown, GET)
    if (NOT_READY.has(failure.code)) return null
    throw failure
  }
}
