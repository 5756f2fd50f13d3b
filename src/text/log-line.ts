import { visible } from './visible.ts'

/**
 * The way to the log of a GitHub runner, which obeys commands that it finds there: a line that begins with `::name`
 * after trimming, and `##[name]` anywhere in a line (runner, ActionCommand.cs). Collected text must never be such a
 * line.
 */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/, '$1\\::')
}
