import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'

const DOCS = readdirSync('docs').filter((name) => name.endsWith('.md'))
const ALL_DOCS = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
)
const PAGES = ['README.md', 'CONTRIBUTING.md', ...ALL_DOCS.map((name) => `docs/${name}`)]
/** For maintainers: CONTRIBUTING.md leads there. */
const FOR_MAINTAINERS = ['architecture.md', 'glossary.md']

/** Links inside the repository, outside of code. */
function linksOf(page: string): string[] {
  const prose = readFileSync(page, 'utf8')
    .replaceAll(/^```.*?^```/gms, '')
    .replaceAll(/`[^`\n]*`/g, '``')
  return [...prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1] ?? '')
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replaceAll(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the pages', () => {
  it.each(PAGES)('%s link to files and headings that there are', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#')
      const file = path === '' ? page : normalize(`${dirname(page)}/${path}`)
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
    })
    expect(broken).toEqual([])
  })

  it('are all reached from the README, but for those for maintainers', () => {
    const reached = new Set(['README.md'])
    for (const page of reached) {
      for (const link of linksOf(page)) {
        const path = normalize(`${dirname(page)}/${link.split('#')[0]}`)
        if (PAGES.includes(path) && !FOR_MAINTAINERS.includes(path.slice('docs/'.length))) reached.add(path)
      }
    }
    expect(DOCS.filter((name) => !reached.has(`docs/${name}`))).toEqual(FOR_MAINTAINERS)
  })
})
