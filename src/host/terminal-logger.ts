import type { LogPlace } from '../model/logger.ts'
import { visible } from '../text/visible.ts'
import { outputLine } from './output-line.ts'

/** Progress goes to standard error, so that standard output holds the result alone. It has no colours. */
export function terminalLogger(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): LogPlace {
  const live = takesLiveLines(stream, environment)
  let isShown = false
  const clear = (): void => {
    if (isShown) stream.write(CLEAR_LINE)
    isShown = false
  }
  const write = (line: string): void => {
    clear()
    stream.write(`${outputLine(line, environment)}\n`)
  }
  const show = (line: string): void => {
    // A line that wraps could not be replaced: only its last row would be.
    const room = Math.max(1, (stream.columns ?? 80) - 1)
    stream.write(`${CLEAR_LINE}${Array.from(visible(line)).slice(0, room).join('')}`)
    isShown = true
  }
  return {
    info: write,
    warning: (line) => write(`Warning: ${line}`),
    error: (line) => write(`Error: ${line}`),
    debug: () => undefined,
    ...(live ? { live: show } : {}),
    group: async (title, work) => {
      write(title)
      try {
        return await work()
      } finally {
        clear()
      }
    },
  }
}

/** To the line's start, and erase to its end (ECMA-48). */
const CLEAR_LINE = '\r\u001b[2K'

/** A terminal that can replace a line, with a person before it: CI services give their logs terminals, too. */
function takesLiveLines({ isTTY }: NodeJS.WriteStream, { TERM, CI }: NodeJS.ProcessEnv): boolean {
  return isTTY && TERM !== 'dumb' && (CI ?? '') === ''
}
