import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { PAGES, textOf } from './pages.ts'

const INDEX = 'docs/README.md'

/** Links inside the repository, outside of code. */
function linksOf(page: string): string[] {
  const prose = textOf(page)
    .replaceAll(/^ *```.*?^ *```/gms, '')
    .replaceAll(/`[^`\n]*`/g, '``')
  return [...prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1] ?? '')
}

function targetOf(page: string, link: string): string {
  const [path = ''] = link.split('#')
  return path === '' ? page : normalize(`${dirname(page)}/${path}`)
}

/** The anchors that GitHub gives to the headings of a page; of several headings with one text, the later ones are numbered. */
function anchorsOf(page: string): ReadonlySet<string> {
  const prose = textOf(page).replaceAll(/^ *```.*?^ *```/gms, '')
  const anchors = new Set<string>()
  const seen = new Map<string, number>()
  for (const [, heading = ''] of prose.matchAll(/^#+ (.+)$/gm)) {
    const anchor = heading
      .replaceAll(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    anchors.add(times === 0 ? anchor : `${anchor}-${times}`)
  }
  return anchors
}

describe('the pages', () => {
  it.each(PAGES)('%s link to files and headings that there are', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [, anchor] = link.split('#')
      const file = targetOf(page, link)
      if (!existsSync(file)) return true
      // Lines of other files are GitHub's to find.
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor)
    })
    expect(broken).toEqual([])
  })

  it('are all in the index, but for those below a page that is', () => {
    const listed = new Set(linksOf(INDEX).map((link) => targetOf(INDEX, link)))
    const missing = PAGES.filter(
      (page) => /^docs\/[^/]+\.md$/.test(page) && page !== INDEX && !listed.has(page),
    )
    expect(missing).toEqual([])
  })

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md'])
    for (const page of reached) {
      for (const link of linksOf(page)) {
        const target = targetOf(page, link)
        if (PAGES.includes(target)) reached.add(target)
      }
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([])
  })
})
