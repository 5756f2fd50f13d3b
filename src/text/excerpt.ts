import { visible } from './visible.ts'

const BEFORE = 60
const AFTER = 40
/** A word that is longer is cut: a line of a terminal takes no more. */
const LONGEST_WORD = 200

/**
 * The line of the text that holds the offset, cut to what fits a terminal, and below it a caret.
 * Both lines are free of control characters, so the caret stands where the fault is. No word is cut: of a part of an address or
 * a key nobody could tell that it has to be masked.
 */
export function excerptAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const lineEnd = newline < 0 ? text.length : newline
  const start = startOf(text, lineStart, offset)
  const end = endOf(text, offset, lineEnd)
  const before = (start > lineStart ? '…' : '') + visible(text.slice(start, offset))
  const after = visible(text.slice(offset, end)) + (end < lineEnd ? '…' : '')
  return `${before}${after}\n${' '.repeat(Array.from(before).length)}^`
}

/** The first word's beginning within reach; the beginning of the word itself where it goes on until the offset. */
function startOf(text: string, lineStart: number, offset: number): number {
  const reach = offset - BEFORE
  if (reach <= lineStart || isBlank(text, reach - 1)) return Math.max(lineStart, reach)
  const next = text.slice(reach, offset).search(/\s/)
  if (next >= 0) return reach + next
  const word = /\S*$/.exec(text.slice(Math.max(lineStart, offset - LONGEST_WORD), offset))?.[0] ?? ''
  return offset - word.length
}

function endOf(text: string, offset: number, lineEnd: number): number {
  const reach = offset + AFTER
  if (reach >= lineEnd || isBlank(text, reach)) return Math.min(lineEnd, reach)
  const last = /\s\S*$/.exec(text.slice(offset, reach))
  if (last !== null) return offset + last.index
  const word = /^\S*/.exec(text.slice(offset, Math.min(lineEnd, offset + LONGEST_WORD)))?.[0] ?? ''
  return offset + word.length
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
