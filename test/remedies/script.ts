/** A command of a remedy, as a shell would hand it on, and the comment above it. */
export interface Step {
  readonly words: readonly string[]
  /** Where the output goes; null: to the reader. */
  readonly file: string | null
  readonly comment: string
  /** As it is written, on one line. */
  readonly text: string
}

/** What stands for a placeholder such as `<group id>`; null where it stands for nothing here. */
export type Fill = (name: string) => string | null

const PLACEHOLDER = /<([^<>\n]+)>/g

/** The commands of a remedy, line by line; a line that ends with a backslash goes on. */
export function linesOf(cli: string): readonly { readonly comment: string; readonly line: string }[] {
  let comment = ''
  const lines: { comment: string; line: string }[] = []
  for (const line of cli.replaceAll(/\s*\\\n\s*/g, ' ').split('\n')) {
    if (line.trim() === '') continue
    if (line.startsWith('#')) comment = line.slice(1).trim()
    else {
      lines.push({ comment, line })
      comment = ''
    }
  }
  return lines
}

export function placeholdersIn(line: string): readonly string[] {
  return [...line.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
}

/** The step with its placeholders filled; null where one of them stands for nothing. */
export function readStep(line: string, comment: string, fill: Fill): Step | null {
  let isMeant = true
  const text = line.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = fill(name)
    if (value === null) isMeant = false
    return value ?? ''
  })
  return isMeant ? { ...wordsOf(text), comment, text } : null
}

/** Words, quotes and `> file`: nothing else of a shell is understood, so that nothing else can be in a remedy. */
function wordsOf(text: string): { readonly words: readonly string[]; readonly file: string | null } {
  const words: string[] = []
  let file: string | null = null
  let rest = text.trim()
  while (rest !== '') {
    const [piece = ''] = /^(?:'[^']*'|"(?:[^"\\$`]|\\.)*"|[^\s'"|&;<>$`\\])+/.exec(rest) ?? []
    const [redirect, target = ''] = /^>\s*([\w.-]+)/.exec(rest) ?? []
    if (redirect !== undefined) {
      file = target
      rest = rest.slice(redirect.length).trimStart()
    } else if (piece === '') {
      throw new Error(`A shell would read more than words in: ${rest}`)
    } else {
      words.push(
        piece.replaceAll(
          /'([^']*)'|"((?:[^"\\]|\\.)*)"/g,
          (_, single?: string, double?: string) => single ?? (double ?? '').replaceAll(/\\(.)/g, '$1'),
        ),
      )
      rest = rest.slice(piece.length)
      if (rest !== '' && !/^\s/.test(rest)) throw new Error(`A shell would read more than words in: ${rest}`)
      rest = rest.trimStart()
    }
  }
  return { words, file }
}
