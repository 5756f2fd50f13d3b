import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { peerPaths } from '../../scripts/peers.ts'
import { writeInventory } from '../inventory.ts'
import { measure } from './measured.ts'
import { CLI, inFolder } from './scan.ts'

const ROUNDS = 3

/** What a report.html takes to be opened in Chromium, on a page that nothing is kept of. */
export interface HtmlFigures {
  /** As the page says it. */
  readonly shown: string
  readonly bytes: number
  readonly rounds: readonly OpeningFigures[]
}

interface OpeningFigures {
  /** Milliseconds from the start of the navigation until the first screen is painted. */
  readonly painted: number
  /** Until the page says how many findings it shows: filters and search answer from here on. */
  readonly ready: number
  /** Until the first rows of the largest rule are painted, from the click that opens it. */
  readonly opened: number
  /** Bytes of the page's JavaScript, after a collection. */
  readonly heap: number
}

/** The report of a run over a saved inventory of that many resources, written by the bundle. */
export function benchHtml(resources: number): Promise<HtmlFigures> {
  return inFolder(async (folder) => {
    const inventory = join(folder, 'inventory.ndjson.gz')
    await writeInventory(inventory, resources)
    const args = ['scan', '--inventory', inventory, '--formats', 'html', '--report-dir', folder]
    const lenient = ['--fail-on', 'none', '--on-incomplete', 'warn']
    const measured = await measure({ script: CLI, args: [...args, ...lenient], env: {} })
    if (measured.exitCode !== 0) throw new Error(`The run failed:\n${measured.stdout}\n${measured.stderr}`)
    const file = join(folder, 'report.html')
    const { chromium: executablePath } = await peerPaths()
    const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
    try {
      const rounds: OpeningFigures[] = []
      let shown = ''
      for (let round = 0; round < ROUNDS; round += 1) {
        const { said, ...figures } = await openOnce(browser, file)
        shown = said
        rounds.push(figures)
      }
      return { shown, bytes: statSync(file).size, rounds }
    } finally {
      await browser.close()
    }
  })
}

async function openOnce(browser: Browser, file: string): Promise<OpeningFigures & { readonly said: string }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 } })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
  // The page says it at the end of its script, which the load waits for.
  const [painted = 0, ready = 0] = await page.evaluate<readonly number[]>(
    "[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.timing.loadEventStart - performance.timing.navigationStart]",
  )
  const said = await page.locator('#controls output').innerText()
  const opened = await page.evaluate<number>(`new Promise((resolve) => {
    const rules = [...document.querySelectorAll('#rules > details:not([hidden])')]
    const from = performance.now()
    rules[0].open = true
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)))
  })`)
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return { said, painted, ready, opened, heap: usedSize }
}
