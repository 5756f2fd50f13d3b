import { COMMANDS } from './command-forms.ts'
import { isLiteral, type Quote } from './literal.ts'

const SHORTEST = 5

/** Longer lines are searched piece by piece; pieces overlap by more than a command has up to the end of its secret. */
const PIECE = 1000
const OVERLAP = 400

/** The secret in a command: `slice(start, end)` of the line. */
export interface InCommand {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** The secrets that the line's commands hold; each once, whatever the pieces. */
export function commandsIn(line: string): InCommand[] {
  const lower = line.toLowerCase()
  const possible = COMMANDS.filter(({ words }) => words.some((word) => lower.includes(word)))
  if (possible.length === 0) return []
  const found = new Map<string, InCommand>()
  for (let at = 0; at === 0 || at + OVERLAP < line.length; at += PIECE - OVERLAP) {
    const piece = line.slice(at, at + PIECE)
    for (const { form, pattern, isPair: holdsPair } of possible)
      for (const { text, quote, start } of matchesOf(piece, pattern)) {
        if (holdsPair ? !isPair(text, quote) : !isLiteral(text, quote, SHORTEST)) continue
        const begin = at + start + (holdsPair ? text.indexOf(':') + 1 : 0)
        const end = at + start + text.length
        const key = `${form} ${begin}`
        // What ends with a piece may go on in the next one.
        if (end > (found.get(key)?.end ?? 0)) found.set(key, { form, start: begin, end })
      }
  }
  return [...found.values()]
}

/** Whether the text is `user:password`. */
export function isPair(text: string, quote: Quote): boolean {
  const at = text.indexOf(':')
  return at > 0 && !/[\s/]/.test(text.slice(0, at)) && isLiteral(text.slice(at + 1), quote, SHORTEST)
}

function matchesOf(line: string, pattern: RegExp): { text: string; quote: Quote; start: number }[] {
  return [...line.matchAll(pattern)].map(({ indices }) => {
    const { double, single, bare } = indices?.groups ?? {}
    const [start, end] = double ?? single ?? bare ?? [0, 0]
    const quote = double === undefined ? (single === undefined ? '' : "'") : '"'
    return { text: line.slice(start, end), quote, start }
  })
}
