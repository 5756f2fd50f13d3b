import { globSync, readFileSync } from 'node:fs'

/** The README, the pages of docs/ and those for people who take part, by path. */
export const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docPages()]

function docPages(): readonly string[] {
  return globSync('docs/**/*.md').toSorted()
}

export function textOf(page: string): string {
  return readFileSync(page, 'utf8')
}

/** A fenced block of a page. */
export interface Block {
  /** `docs/iam.md:40`: the line of its fence. */
  readonly place: string
  readonly page: string
  readonly language: string
  readonly text: string
}

/** The fenced blocks of a page, without the indentation that lists give them. */
export function blocksOf(page: string): readonly Block[] {
  const markdown = textOf(page)
  return [...markdown.matchAll(/^( *)```(\w+)\n(.*?)^\1```$/gms)].map((match) => {
    const [, indent = '', language = '', body = ''] = match
    const line = markdown.slice(0, match.index).split('\n').length
    return {
      place: `${page}:${line}`,
      page,
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }
  })
}
