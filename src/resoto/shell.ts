/** How Resoto's shell reads a line: quotes, escapes, `|` and `;`. Facts: fixcore/cli/__init__.py. */

/** A command line that Resoto would not have read. `offset` counts UTF-16 units. */
export class ShellError extends Error {
  override readonly name = 'ShellError'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The commands of a line, those joined by `|` together. Quotes stay; what was escaped outside of them is itself. */
export function splitLine(line: string): readonly (readonly string[])[] {
  const lines: string[][] = [['']]
  const put = (text: string): void => {
    const commands = lines.at(-1) ?? []
    commands.push(`${commands.pop() ?? ''}${text}`)
  }
  for (let at = 0; at < line.length;) {
    const character = line.charAt(at)
    if (character === '"' || character === "'") {
      const end = endOfQuoted(line, at)
      put(translated(line.slice(at, end)))
      at = end
    } else if (character === '\\' && /[|"';]/.test(line.charAt(at + 1))) {
      put(line.charAt(at + 1))
      at += 2
    } else if (character === '|' || character === ';') {
      if (character === '|') lines.at(-1)?.push('')
      else lines.push([''])
      at += 1
    } else {
      put(character)
      at += 1
    }
  }
  return lines
    .map((commands) => commands.map((command) => command.trim()))
    .filter((commands) => commands.some((command) => command !== ''))
}

/** The words of a command: around a whole word single quotes go, double quotes stay, as the search needs them. */
export function wordsOf(command: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < command.length;) {
    const character = command.charAt(at)
    if (/\s/.test(character)) {
      at += 1
      continue
    }
    const quoted = character === '"' || character === "'"
    const end = quoted ? endOfQuoted(command, at) : endOfWord(command, at)
    words.push(character === "'" ? command.slice(at + 1, end - 1) : command.slice(at, end))
    at = end
  }
  return words
}

/** Without the quotes around it. */
export function unquoted(text: string): string {
  const trimmed = text.trim()
  const isQuoted = trimmed.length > 1 && /^["']/.test(trimmed) && trimmed.endsWith(trimmed.charAt(0))
  return isQuoted ? trimmed.slice(1, -1) : trimmed
}

/** Whether a quote is open at the end: the command goes on in the next line. */
export function isOpen(line: string): boolean {
  try {
    splitLine(line)
    return false
  } catch {
    return true
  }
}

function endOfWord(text: string, start: number): number {
  const rest = text.slice(start).search(/\s/)
  return rest < 0 ? text.length : start + rest
}

/** Behind the quote that closes the one at `start`. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start)
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1
    else if (text.charAt(at) === quote) return at + 1
  }
  throw new ShellError(`the quote ${quote} is not closed`, start)
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** In quotes the shell itself reads `\n` and its like, so that a regular expression's `\b` was a backspace. */
function translated(quoted: string): string {
  return quoted.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (whole, hex?: string, letter = '') => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return ESCAPES[letter as string] ?? whole
  })
}
