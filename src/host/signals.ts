import { constants } from 'node:os'
import { Cancelled } from '../model/cancelled.ts'
import type { Logger } from '../model/logger.ts'

/** What ends a run from outside: Ctrl+C, `kill`, a cancelled job. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * GitHub's runner sends SIGINT to a step that is cancelled, SIGTERM 7.5 s later, and kills it after another 2.5 s
 * (actions/runner, ProcessInvoker). The second signal is its last warning, not somebody who does not want to wait.
 */
const LAST_WARNING_MS = 2_000

interface Cancellation {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal
  /**
   * From now on a signal does again what it does by itself; but not the runner's last warning to a run that is already
   * ending, whose exit code would be lost.
   */
  release(): void
}

/**
 * Turns the first SIGINT or SIGTERM into an aborted signal. The same once more ends the process at once, the other one
 * two seconds later, with the exit code that shells give to an ended process (128 and the signal's number).
 */
export function watchSignals(logger: Logger): Cancellation {
  const controller = new AbortController()
  let first: string | null = null
  const onSignal = (name: (typeof SIGNALS)[number]): void => {
    const end = (): never => process.exit(128 + constants.signals[name])
    if (first === name) end()
    if (first !== null) {
      setTimeout(end, LAST_WARNING_MS).unref()
      return
    }
    first = name
    logger.warning(
      `Received ${name}: what was read is evaluated and reported, then the run ends. A second signal ends it at once.`,
    )
    controller.abort(new Cancelled())
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  return {
    signal: controller.signal,
    release: () => {
      if (first !== null) return
      for (const name of SIGNALS) process.off(name, onSignal)
    },
  }
}
