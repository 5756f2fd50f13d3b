import { maskedLines } from '../sensitive/line-mask.ts'
import { maskedLogger } from '../sensitive/masked-logger.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import type { Host } from './host.ts'

/** The host, whose log hides what strict hides: names are known to the gate of the run alone. */
export function withStrictLog<T extends Pick<Host, 'logger'>>(host: T, privacy: Privacy): T {
  if (privacy.redact !== 'strict') return host
  return { ...host, logger: maskedLogger(host.logger, (line) => maskedLines(line, privacy)) }
}
