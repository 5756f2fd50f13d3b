import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGE = readFileSync('docs/architecture.md', 'utf8')

/** The names in the first column of the table below the mark, row by row. */
function floorsOnPage(): readonly (readonly string[])[] {
  const table = PAGE.split('<!-- floors -->')[1]?.split(/\n\n(?=[^|\s])/)[0] ?? ''
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
}

describe('docs/architecture.md', () => {
  it('has the floors that CI checks, and every folder that is there', () => {
    const config = readFileSync('.dependency-cruiser.mjs', 'utf8')
    const checked = /const FLOORS = \[([\s\S]*?)\n\]/.exec(config)?.[1] ?? ''
    const floors = [...checked.matchAll(/\[([^\]]+)\]/g)].map(([, names = '']) =>
      [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
    )
    const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory())
    const present = new Set(folders.map(({ name }) => name))
    expect(floors.map((floor) => floor.filter((name) => present.has(name)))).toEqual(floorsOnPage())
    expect([...present].toSorted()).toEqual(floorsOnPage().flat().toSorted())
  })

  it('links to files that are there', () => {
    const links = [...PAGE.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((path) => !existsSync(join('docs', path)))).toEqual([])
  })

  it('names folders of src/ that are there', () => {
    const named = [...PAGE.matchAll(/`((?:src|sandbox|test|rules|compliance)\/[\w/-]*\/)[\w.<>/-]*`/g)].map(
      ([, path = '']) => path,
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})
