import { isPair } from './commands.ts'

/** Which text of a line is an item of a list for chpasswd: `slice(start, end)` of the line. */
interface Item {
  readonly start: number
  readonly end: number
}

/** Longer lines of lists would be nobody's, and could be crafted to take for ever. */
const LONGEST = 1000

/** For the lines of a text: where `user:password` stands in what chpasswd reads, by the number of the line from 0. */
export function listedPasswords(given: readonly string[]): ReadonlyMap<number, readonly Item[]> {
  if (!given.some((line) => line.includes('chpasswd'))) return new Map()
  const lines = given.map((line) => line.slice(0, LONGEST))
  const inside = linesOfLists(lines)
  const found = lines.map((line, i): [number, Item[]] => {
    const item = /^\s*-\s+/.exec(line)?.[0].length ?? 0
    const items = [...(inside.has(i) ? [{ start: item, end: line.length }] : []), ...flowList(lines, i)]
    return [i, items.flatMap(({ start, end }) => passwordOf(line, start, end))]
  })
  return new Map(found.filter(([, items]) => items.length > 0))
}

/** Of an item, as it is or in quotes, the password. */
function passwordOf(line: string, from: number, to: number): Item[] {
  const text = line.slice(from, to)
  const [, indent = '', , item = ''] = /^(\s*)(["']?)(.*?)\2\s*$/.exec(text) ?? []
  if (!isPair(item, '')) return []
  const begin = from + text.indexOf(item, indent.length)
  return [{ start: begin + item.indexOf(':') + 1, end: begin + item.length }]
}

/** What cloud-init's `chpasswd` has in `list: [...]`. */
function flowList(lines: readonly string[], at: number): readonly Item[] {
  const found = /\blist:\s*\[([^\]]*)/d.exec(lines[at] ?? '')
  if (found === null || !isUnderChpasswd(lines, at + 1)) return []
  let start = found.indices?.[1]?.[0] ?? 0
  return (found[1] ?? '').split(',').map((item) => {
    const place = { start, end: start + item.length }
    start += item.length + 1
    return place
  })
}

/** Lines of the lists that chpasswd reads, from cloud-init's `list: |` or `list:` with items, and from here-documents. */
function linesOfLists(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (inside.has(i)) continue
    const heredoc = /\bchpasswd\b.*<<-?\s*["']?(\w+)/.exec(line)?.[1]
    const block = /^(\s*)(?:-\s+)?list:\s*(?:[|>].*|#.*)?$/.exec(line)
    if (heredoc !== undefined) {
      for (let at = i + 1; at < lines.length && lines[at]?.trim() !== heredoc; at += 1) inside.add(at)
    } else if (block !== null && isUnderChpasswd(lines, i)) {
      const indent = block[1]?.length ?? 0
      for (let at = i + 1; at < lines.length && isWithin(lines[at] ?? '', indent); at += 1) inside.add(at)
    }
  }
  return inside
}

function isUnderChpasswd(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - 5), at).some((line) => /^\s*chpasswd:/.test(line))
}

/** Items of a list may begin where its name does. */
function isWithin(line: string, indent: number): boolean {
  return indentOf(line) > indent || (indentOf(line) === indent && /^\s*-\s/.test(line))
}

function indentOf(line: string): number {
  return line.trim() === '' ? Number.MAX_SAFE_INTEGER : line.length - line.trimStart().length
}
