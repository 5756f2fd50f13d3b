/** Where progress goes. Implementations make untrusted text harmless for their destination. */
export interface Logger {
  info(line: string): void
  warning(line: string): void
  error(line: string): void
  debug(line: string): void
  /** Shows where things stand, in a line that the next one replaces; absent where no line can be replaced. */
  readonly live?: (line: string) => void
  /** A titled block of lines; ends when the work ends, also by an error. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}
