import { visible } from '../../text/visible.ts'

const BEFORE = 60
const AFTER = 40

/**
 * The line of the text that holds the offset, cut to what fits a terminal, and below it a caret.
 * Both lines are free of control characters, so the caret stands where the fault is.
 */
export function excerptAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const lineEnd = newline < 0 ? text.length : newline
  const start = Math.max(lineStart, offset - BEFORE)
  const end = Math.min(lineEnd, offset + AFTER)
  const before = (start > lineStart ? '…' : '') + visible(text.slice(start, offset))
  const after = visible(text.slice(offset, end)) + (end < lineEnd ? '…' : '')
  return `${before}${after}\n${' '.repeat(Array.from(before).length)}^`
}

/** What stands at the offset, for `but found …`: a word, a character or the end. */
export function foundAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40)
  if (rest.trim() === '') return 'the end of the search'
  const token =
    /^(?:[\w.:/-]+|[^\w\s]{1,3})/.exec(rest.trimStart())?.[0] ?? Array.from(rest.trimStart())[0] ?? ''
  return `\`${visible(token)}\``
}
