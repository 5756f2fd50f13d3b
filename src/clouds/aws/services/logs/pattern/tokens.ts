import type { Comparison } from './filter-pattern.ts'

export type Token =
  | { readonly type: 'mark'; readonly mark: '(' | ')' | '&&' | '||' }
  | { readonly type: 'comparison'; readonly comparison: Comparison }
  | { readonly type: 'selector'; readonly path: string }
  | { readonly type: 'word' | 'quoted' | 'expression'; readonly text: string }

const SELECTOR = String.raw`\$((?:\.[\w-]+|\.?\[(?:\d+|\*|'[^']*'|"[^"]*")\])+)`
const TOKEN = new RegExp(
  String.raw`\s*(?:(&&|\|\||[()])|(!=|<=|>=|=|<|>)|${SELECTOR}|"((?:[^"\\]|\\.)*)"|%([^%]*)%|([^\s()&|=<>!"%]+))`,
  'y',
)

/** What stands between the braces; null for what is not understood. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length && text.slice(TOKEN.lastIndex).trim() !== '') {
    const found = TOKEN.exec(text)
    if (found === null) return null
    tokens.push(tokenOf(found))
  }
  return tokens
}

function tokenOf([, mark, comparison, path, quoted, expression, word = '']: RegExpExecArray): Token {
  if (mark !== undefined) return { type: 'mark', mark: mark as '(' }
  if (comparison !== undefined) return { type: 'comparison', comparison: comparison as Comparison }
  if (path !== undefined) return { type: 'selector', path: plainPath(path) }
  if (quoted !== undefined) return { type: 'quoted', text: quoted.replaceAll(/\\(.)/g, '$1') }
  if (expression !== undefined) return { type: 'expression', text: expression }
  return { type: 'word', text: word }
}

/** `a.b` of `.a['b']`. */
function plainPath(path: string): string {
  return path.replaceAll(/\.?\[['"]([^'"]*)['"]\]/g, '.$1').replace(/^\./, '')
}
