/** Of minutes; no other limit of the program is the same number of milliseconds. */
const LIMIT = '7.7'

/**
 * A run whose time is over when the test says so: when everything is done that can be, however slow the machine. In the
 * step the time limit waits for SIGUSR2 in place of a clock.
 */
export function timeLimit(isTimeOver: () => boolean): {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly more: { readonly onStart: (send: (signal: NodeJS.Signals) => void) => void }
} {
  const module = `
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const limit = new AbortController()
    process.on('SIGUSR2', () => limit.abort(new DOMException('The time is over.', 'TimeoutError')))
    AbortSignal.timeout = (ms) => (ms === ${Number(LIMIT) * 60_000} ? limit.signal : timeout(ms))`
  return {
    inputs: { 'timeout-minutes': LIMIT },
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}` },
    more: {
      onStart: (send) => {
        const poll = setInterval(() => {
          if (!isTimeOver()) return
          clearInterval(poll)
          send('SIGUSR2')
        }, 50)
        poll.unref()
      },
    },
  }
}
