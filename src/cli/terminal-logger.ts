import type { Logger } from '../model/logger.ts'
import { visible } from '../text/visible.ts'

/** Progress goes to standard error, so that standard output holds the result alone. */
export const terminalLogger: Logger = {
  info: write,
  warning: (line) => write(`Warning: ${line}`),
  error: (line) => write(`Error: ${line}`),
  debug: () => undefined,
  group: (title, work) => {
    write(title)
    return work()
  },
}

function write(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}
