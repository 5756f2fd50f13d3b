import { posix } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/** VitePress makes a Vue template of each page: what stands between double braces here is text. */
export function neverTemplates({ renderer, utils }: MarkdownRenderer): void {
  renderer.rules.text = (tokens, index) => literal(utils.escapeHtml(tokens[index]?.content ?? ''))
  renderer.rules.code_inline = (tokens, index) =>
    `<code>${literal(utils.escapeHtml(tokens[index]?.content ?? ''))}</code>`
}

function literal(html: string): string {
  return html.replaceAll('{{', '&#123;&#123;')
}

const HIGHLIGHTED = new Set(['bash', 'sh', 'yaml', 'json', 'hcl', 'typescript', 'ts', 'sql', 'html', 'diff'])

/** Searches of ours, and what the program answers, are no language that a highlighter knows. */
export function plainWhereUnknown(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('plain-where-unknown', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'fence' && !HIGHLIGHTED.has(token.info.split(' ')[0] ?? '')) token.info = 'txt'
    }
  })
}

/** Links to files beside docs/, which the site has not: they lead into the repository. */
export function leadOutside(markdown: MarkdownRenderer, repository: string): void {
  markdown.core.ruler.push('lead-outside', ({ tokens, env }) => {
    const folder = posix.dirname((env as { relativePath?: string }).relativePath ?? '')
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        const href = token.attrGet('href')
        if (href === null || /^(?:[a-z]+:|#|\/)/.test(href)) continue
        const path = posix.normalize(posix.join('docs', folder, href))
        const isPage = path.startsWith('docs/') && /\.md(?:#|$)/.test(path)
        if (!isPage) token.attrSet('href', `${repository}/${path}`)
      }
    }
  })
}
