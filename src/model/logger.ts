import type { Safe } from './safe.ts'

/** Where progress goes: every line passes the gate of privacy on its way. */
export type Logger = LoggerOf<string>

/** A place that shows lines, once they have passed. Implementations make untrusted text harmless for it. */
export type LogPlace = LoggerOf<Safe<string>>

interface LoggerOf<Line extends string> {
  info(line: Line): void
  warning(line: Line): void
  error(line: Line): void
  debug(line: Line): void
  /** Shows where things stand, in a line that the next one replaces; absent where no line can be replaced. */
  readonly live?: (line: Line) => void
  /** A titled block of lines; ends when the work ends, also by an error. */
  group<T>(title: Line, work: () => Promise<T>): Promise<T>
}
