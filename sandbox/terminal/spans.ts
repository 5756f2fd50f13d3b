/** A stretch of text with its look: SGR codes of a terminal. */
export interface Span {
  readonly text: string
  readonly codes: readonly number[]
}

export const BOLD = 1
export const DIM = 2
export const ITALIC = 3
export const UNDERLINE = 4
export const CYAN = 36

export function plain(text: string): Span {
  return { text, codes: [] }
}

/** Text for the terminal; without colour the codes are left out. */
export function paint(spans: readonly Span[], colour: boolean): string {
  let painted = ''
  let current = ''
  for (const { text, codes } of spans) {
    const look = colour ? codes.join(';') : ''
    if (look !== current)
      painted += `${current === '' ? '' : '\u001b[0m'}${look === '' ? '' : `\u001b[${look}m`}`
    current = look
    painted += text
  }
  return current === '' ? painted : `${painted}\u001b[0m`
}

/** Emoji and East Asian wide characters take two columns. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu
const ZERO = /[\p{Mn}\ufe0f]/gu

export function columnsOf(text: string): number {
  return Array.from(text.replace(ZERO, '')).length + (text.match(WIDE)?.length ?? 0)
}

export function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + columnsOf(text), 0)
}

/** Where a long word may break; takes no room. */
export const SOFT_BREAK = '\u200b'

/** Lines of at most `width` columns, broken between words and, where a word is longer than a line, inside it. */
export function wrap(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = [[]]
  let used = 0
  const next = (): void => {
    lines.push([])
    used = 0
  }
  for (const word of words(spans)) {
    if (word[0]?.text === '\n') {
      next()
      continue
    }
    const blank = word.every(({ text }) => text.trim() === '')
    if (used + widthOf(word) > width && used > 0) next()
    if (blank && used === 0 && lines.length > 1) continue
    for (const span of word.flatMap((one) => hardBreak(one, width))) {
      if (used + columnsOf(span.text) > width && used > 0) next()
      lines.at(-1)?.push(span)
      used += columnsOf(span.text)
    }
  }
  return lines
}

/** Words, runs of spaces and line breaks; a word may have several looks. */
function words(spans: readonly Span[]): Span[][] {
  const list: Span[][] = []
  let open = false
  for (const { text, codes } of spans) {
    for (const piece of text.split(/(\n| +|\u200b)/)) {
      if (piece === '') continue
      const separates = piece === '\n' || piece === SOFT_BREAK || piece.trim() === ''
      if (piece !== SOFT_BREAK) {
        if (open && !separates) list.at(-1)?.push({ text: piece, codes })
        else list.push([{ text: piece, codes }])
      }
      open = !separates
    }
  }
  return list
}

function hardBreak({ text, codes }: Span, width: number): Span[] {
  if (columnsOf(text) <= width) return [{ text, codes }]
  const parts: Span[] = []
  let part = ''
  for (const character of text) {
    if (columnsOf(part + character) > width) {
      parts.push({ text: part, codes })
      part = ''
    }
    part += character
  }
  return [...parts, { text: part, codes }]
}
