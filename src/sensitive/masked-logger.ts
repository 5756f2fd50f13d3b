import type { Logger, LogPlace } from '../model/logger.ts'
import type { Safe } from '../model/safe.ts'

/** A logger whose lines come to the place masked. */
export function maskedLogger(place: LogPlace, mask: (line: string) => Safe<string>): Logger {
  const { live } = place
  return {
    info: (line) => place.info(mask(line)),
    warning: (line) => place.warning(mask(line)),
    error: (line) => place.error(mask(line)),
    debug: (line) => place.debug(mask(line)),
    ...(live === undefined ? {} : { live: (line: string) => live(mask(line)) }),
    group: (title, work) => place.group(mask(title), work),
  }
}
