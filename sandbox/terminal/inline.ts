import { BOLD, CYAN, ITALIC, plain, SOFT_BREAK, type Span, UNDERLINE } from './spans.ts'

/** Tags that a job summary may hold inside a line, and how they look here. */
const LOOKS: Readonly<Record<string, number>> = {
  strong: BOLD,
  b: BOLD,
  em: ITALIC,
  i: ITALIC,
  code: CYAN,
  kbd: CYAN,
  a: UNDERLINE,
}

/** Known tags, links, code spans, bold text and line breaks; all else is text. */
const TOKEN =
  /<(\/?)(strong|b|em|i|code|kbd|a|sub|sup|br|wbr)(?:\s[^<>]*)?\/?>|\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)|(`+)(.+?)\5|\*\*(.+?)\*\*|\\([!-/:-@[-`{-~])/gi

/** Markdown and HTML inside a line as text with looks. */
export function parseInline(source: string, base: readonly number[] = []): Span[] {
  const spans: Span[] = []
  const open: string[] = []
  const looks = (): number[] => [...base, ...open.flatMap((tag) => LOOKS[tag] ?? [])]
  const say = (text: string, codes = looks()): void => {
    if (text !== '') spans.push({ text: readable(text), codes })
  }
  let from = 0
  for (const token of source.matchAll(TOKEN)) {
    say(source.slice(from, token.index))
    from = token.index + token[0].length
    const [, closing, tag = '', label, , , code, bold, escaped] = token
    if (label !== undefined) spans.push(...parseInline(label, [...looks(), UNDERLINE]))
    else if (code !== undefined) say(code.trim(), [...looks(), CYAN])
    else if (bold !== undefined) spans.push(...parseInline(bold, [...looks(), BOLD]))
    else if (escaped !== undefined) say(escaped)
    else if (tag.toLowerCase() === 'br') spans.push(plain('\n'))
    else if (tag.toLowerCase() === 'wbr') spans.push(plain(SOFT_BREAK))
    else if (closing === '/') open.splice(open.lastIndexOf(tag.toLowerCase()) >>> 0, 1)
    else open.push(tag.toLowerCase())
  }
  say(source.slice(from))
  return spans
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
}

/** Entities become characters, except those that would steer the terminal or reorder its text. */
export function readable(text: string): string {
  const decoded = text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,8}));/gi,
    (entity, hex, decimal, name) => {
      if (typeof name === 'string') return NAMED[name] ?? entity
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity
    },
  )
  return decoded.replace(
    /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    '\ufffd',
  )
}
