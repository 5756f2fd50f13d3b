import type { TerminalOptions } from './markdown.ts'

const WIDEST = 100

/** How to write to this stream: colours only on a terminal and never against NO_COLOR (no-color.org). */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): TerminalOptions {
  const columns = stream.isTTY ? stream.columns : WIDEST
  return {
    width: Math.min(WIDEST, Math.max(60, columns)),
    colour: stream.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  }
}
