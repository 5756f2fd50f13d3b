import { print } from './print.ts'

/** The text in lines of at most so many characters, broken at blanks; a longer word stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * Prints a line whose words begin behind a head, such as the name of a column, and which a terminal shows in its width:
 * further lines begin where the words do. A pipe gets one line.
 * @param head as wide as the words are to be moved
 */
export function printFolded(head: string, words: string): void {
  const { isTTY, columns } = process.stdout
  const lines = isTTY ? wrapped(words, Math.max(1, columns - head.length)) : [words]
  print(head + lines.join(`\n${' '.repeat(head.length)}`))
}
