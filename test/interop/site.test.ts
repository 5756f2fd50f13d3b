import { beforeAll, describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runProgram } from './support/run-program.ts'

const BASE = '/cloud-baseline/'
const SITE = join(ROOT, 'build/site')
const pages = globSync('**/*.md', { cwd: join(ROOT, 'docs') }).map((page) => page.replace(/\.md$/, ''))

/** Prints the pages that the search of the site finds, best first: its index, asked as its box of search does. */
const ASK = `
  import { globSync } from 'node:fs'
  import { pathToFileURL } from 'node:url'
  const [folder, words] = process.argv.slice(1)
  const { default: MiniSearch } = await import(pathToFileURL(folder + '/../../site/node_modules/minisearch/dist/es/index.js'))
  const [chunk] = globSync(folder + '/assets/chunks/@localSearchIndex*.js')
  const source = await import(pathToFileURL(chunk))
  const options = { fields: ['title', 'titles', 'text'], storeFields: ['title'] }
  const index = MiniSearch.loadJSON(source.default, options)
  const found = index.search(words, { prefix: true, combineWith: 'AND', boost: { title: 4, text: 2, titles: 1 } })
  process.stdout.write(JSON.stringify(found.map(({ id }) => id)))
`

beforeAll(async () => {
  const env = { ...process.env, SITE_BASE: BASE }
  const built = await runProgram('npm', ['run', 'build', '--prefix', 'site'], { env })
  // A link that leads nowhere ends it.
  if (built.code !== 0) throw new Error(built.stdout + built.stderr)
})

function html(page: string): string {
  return readFileSync(join(SITE, `${page === 'README' ? 'index' : page}.html`), 'utf8')
}

describe('the site of the documents', () => {
  it('has every page, and each in its menu', () => {
    expect(pages.length).toBeGreaterThan(20)
    const menu = new Set(html('README').match(/(?<=href=")[^"#]+\.html(?=")/g))
    const missing = pages.filter((page) => page !== 'README' && !menu.has(`${BASE}${page}.html`))
    expect(missing).toEqual([])
  })

  it.each(pages)('%s takes nothing from elsewhere, and says what its source says', (page) => {
    const text = html(page)
    const loaded = [...text.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="([^"]+)"/g)]
    expect(loaded.map(([, url = '']) => url).filter((url) => !url.startsWith(BASE))).toEqual([])
    const [, title = ''] = /^# (.+)$/m.exec(readFileSync(join(ROOT, 'docs', `${page}.md`), 'utf8')) ?? []
    expect(text.replaceAll(/<[^>]+>/g, '')).toContain(title.replaceAll('`', '').replaceAll('&', '&amp;'))
  })

  it('finds what is looked for without a server', async () => {
    const asked = await runProgram(process.execPath, [
      '--input-type=module',
      '-e',
      ASK,
      SITE,
      'resolve alert',
    ])
    expect(asked.stderr).toBe('')
    const found = JSON.parse(asked.stdout) as string[]
    expect(found.slice(0, 5)).toContainEqual(expect.stringContaining(`${BASE}alerts.html`))
  })
})
