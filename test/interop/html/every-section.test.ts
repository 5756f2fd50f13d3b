import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { renderPage } from '../../../src/report/formats/html/page.ts'
import { viewOf } from '../../../src/report/view.ts'
import { hostileRun } from '../../report/hostile-run.ts'
import { HOSTILE } from '../../report/hostile-strings.ts'
import { fullSample } from '../../report/html/full-sample.ts'
import { largeSample, type Sample } from '../../report/samples.ts'
import { axeFindings, eachOf, openFolds, openPage, overhang, startBrowser } from '../support/browser.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

let folder: { path: string; remove: () => Promise<void> }
let browser: Browser

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await folder.remove()
})

async function fileOf({ run, alerts }: Sample, change = (text: string): string => text): Promise<string> {
  const file = join(folder.path, 'report.html')
  await writeFile(file, change([...renderPage(viewOf(run, alerts))].join('')))
  return file
}

/** axe is a script itself: what it is to see without the page's own lacks that one, and not scripts as such. */
function withoutScript(text: string): string {
  return text.replace(/<script>[^]*?<\/script>/, '')
}

describe.each([390, 1280] as const)('report.html with every section, %d pixels wide', (width) => {
  it.each([
    ['light', true],
    ['light', false],
    ['dark', true],
    ['dark', false],
  ] as const)('has nothing that axe finds, %s, scripts: %s', async (scheme, scripts) => {
    const file = await fileOf(fullSample('A text of a few words'), scripts ? undefined : withoutScript)
    const { page, problems } = await openPage(browser, file, { width, scripts: true, scheme })
    await openFolds(page, 1)
    expect(await axeFindings(page)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('never scrolls sideways, whatever is open and however long a name is', async () => {
    const { page } = await openPage(browser, await fileOf(fullSample('x'.repeat(300))), {
      width,
      scripts: true,
    })
    await openFolds(page, 5)
    expect(await overhang(page)).toBe(0)
    await page.context().close()
  })
})

describe('what the script alone leads to', () => {
  it('is a text without it', async () => {
    const { page } = await openPage(browser, await fileOf(fullSample()), { width: 1280, scripts: false })
    expect(await page.locator('a[data-link]').count()).toBeGreaterThan(0)
    expect(await page.locator('a[data-link][href]').count()).toBe(0)
    await page.context().close()
  })

  it('is a link with it, to the finding', async () => {
    const { page } = await openPage(browser, await fileOf(fullSample()), { width: 1280, scripts: true })
    expect(await page.locator('a[data-link]:not([href])').count()).toBe(0)
    // Only the folds around the link: an open finding is then the one that it leads to, once the page has followed it.
    await page.evaluate(`{
      for (let at = document.querySelector('a[data-link]'); at !== null; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true
    }`)
    await page.locator('a[data-link]').first().click()
    await page.locator('details.finding[open]').first().waitFor()
    expect(await page.locator('details.finding[open]').count()).toBe(1)
    await page.context().close()
  })
})

/** Elements that a page of this text has, and what is behind its links. */
async function elementsOf(sample: Sample, name: string): Promise<Readonly<Record<string, number>>> {
  const file = await fileOf(sample)
  const { page, requests, problems } = await openPage(browser, file, { width: 1280, scripts: true })
  await openFolds(page, 100)
  const counts = await page.evaluate<Record<string, number>>(`{
    const counts = {}
    // Authors of rules part paragraphs with blank lines, and lead to other pages: neither is hostile.
    for (const { localName } of document.querySelectorAll(':not(p, a[rel=noreferrer])')) counts[localName] = (counts[localName] ?? 0) + 1
    counts
  }`)
  expect({ name, requests, problems }).toEqual({ name, requests: [page.url()], problems: [] })
  expect(await eachOf<string>(page, 'a', 'protocol')).not.toContain('javascript:')
  await page.context().close()
  return counts
}

describe('report.html of a run full of hostile text', () => {
  it('has no element more than without, asks nothing and loads nothing, its script having drawn all rows', async () => {
    const [plain, full] = [
      await elementsOf(hostileRun('plain'), 'plain'),
      await elementsOf(fullSample('plain'), 'plain'),
    ]
    expect(plain['script']).toBe(2)
    for (const hostile of HOSTILE) {
      expect({ hostile, ...(await elementsOf(hostileRun(hostile), hostile)) }).toEqual({ hostile, ...plain })
      expect({ hostile, ...(await elementsOf(fullSample(hostile), hostile)) }).toEqual({ hostile, ...full })
    }
  })
})

describe('report.html of 50,000 findings', () => {
  it('opens, draws the rows that somebody looks at, and finds each of the others', async () => {
    const sample = largeSample(50_000)
    const file = await fileOf(sample)
    const { page, problems } = await openPage(browser, file, { width: 1280, scripts: true })
    expect(await page.locator('#controls output').innerText()).toMatch(/^50,000 findings/)
    const rule = page.locator('#findings details.rule').first()
    await rule.locator('> summary').click()
    await rule.locator('details.finding').first().waitFor()
    expect(await page.locator('details.finding').count()).toBeLessThan(2000)
    const last = sample.run.findings.at(-1)
    await page.evaluate(`location.hash = '#findings?' + new URLSearchParams({ q: '${last?.id ?? ''}' })`)
    await page.getByText(/^1 of 50,000 findings/).waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })
})
