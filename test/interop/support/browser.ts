import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { peerPaths } from '../../../scripts/peers.ts'

/** How somebody looks at a page. */
export interface Look {
  /** Pixels. */
  readonly width: 390 | 1280
  readonly scripts: boolean
  readonly scheme?: 'light' | 'dark'
}

/** A page that is open, and what it did besides. */
export interface OpenPage {
  readonly page: Page
  /** Everything that was asked for, the file itself among it. */
  readonly requests: readonly string[]
  /** What the console has as an error, violations of the policy among it, and what scripts threw or asked. */
  readonly problems: readonly string[]
}

const HEIGHT = 844
/** Milliseconds: none of what the tests wait for takes a tenth of it. */
const PATIENCE = 15_000

/** A Chromium without a sandbox of its own, which root cannot have, and without windows. */
export async function startBrowser(): Promise<Browser> {
  const { chromium: executablePath } = await peerPaths()
  return chromium.launch({ executablePath, chromiumSandbox: false })
}

export async function openPage(
  browser: Browser,
  file: string,
  { width, scripts, scheme = 'light' }: Look,
  hash = '',
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    javaScriptEnabled: scripts,
    colorScheme: scheme,
  })
  const page = await context.newPage()
  // What does not come fails.
  page.setDefaultTimeout(PATIENCE)
  const [requests, problems]: [string[], string[]] = [[], []]
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`${pathToFileURL(file).href}${hash}`)
  return { page, requests, problems }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/*
 * What runs in the page is text: these tests are checked with the types of Node.js, which knows no document.
 */

/** What axe finds, a line each: the rule, what it wants, and the first element that it is about. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate<
    readonly string[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.length + '): ' + nodes[0].html.slice(0, 300)))`)
}

/** By how many pixels the page is wider than its window. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
}

/** Opens what is folded, so many of each sort of element; the rest would make no difference. */
export function openFolds(page: Page, most: number): Promise<void> {
  return page.evaluate(`{
    const opened = new Map()
    for (const details of document.querySelectorAll('details:not([hidden])')) {
      const sort = details.closest('section')?.id + ' ' + details.className
      const number = (opened.get(sort) ?? 0) + 1
      opened.set(sort, number)
      if (number <= ${most}) details.open = true
    }
  }`)
}

/** Whether the top of the first element that fits is within the window. */
export async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox()
  return box !== null && box.y >= 0 && box.y < HEIGHT
}

/** A member of each element that fits, such as `id`, or what a call of one gives. */
export function eachOf<Value>(page: Page, selector: string, member: string): Promise<readonly Value[]> {
  const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`
  return page.evaluate<readonly Value[]>(`${all}.map((one) => one.${member})`)
}

/** The text of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement?.textContent.trim() ?? ''")
}
