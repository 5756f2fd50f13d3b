import type { Logger } from '../model/logger.ts'

/** The logger, which gets every line masked. */
export function maskedLogger(logger: Logger, mask: (line: string) => string): Logger {
  const { live } = logger
  return {
    info: (line) => logger.info(mask(line)),
    warning: (line) => logger.warning(mask(line)),
    error: (line) => logger.error(mask(line)),
    debug: (line) => logger.debug(mask(line)),
    ...(live === undefined ? {} : { live: (line: string) => live(mask(line)) }),
    group: (title, work) => logger.group(mask(title), work),
  }
}
