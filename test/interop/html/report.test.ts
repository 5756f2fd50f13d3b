import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { authorizeIngress } from '../../../sandbox/aws/security-groups.ts'
import { startAws } from '../../../sandbox/aws/server.ts'
import { demoOrganisation, PRODUCTION, TOOLS } from '../../../sandbox/demo/organisation.ts'
import { CLOSED_GROUP } from '../../../sandbox/demo/production.ts'
import { runDemo } from '../../../sandbox/demo/run.ts'
import { startPagerDuty } from '../../../sandbox/pagerduty/server.ts'
import {
  axeFindings,
  eachOf,
  focused,
  isInView,
  type Look,
  openFolds,
  openPage,
  overhang,
  startBrowser,
} from '../support/browser.ts'
import { ROOT } from '../support/run-program.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const LOOKS: readonly Look[] = [
  { width: 390, scripts: true },
  { width: 390, scripts: false },
  { width: 1280, scripts: true },
  { width: 1280, scripts: false },
]
const LARGE: Look = { width: 1280, scripts: true }

let folder: { path: string; remove: () => Promise<void> }
let browser: Browser
/** What the bundle wrote in the second of two runs. */
let report: string

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  const [aws, pagerDuty] = await Promise.all([
    startAws(demoOrganisation()),
    startPagerDuty({ ratePerMinute: 120 }),
  ])
  try {
    aws.faults.deny({ account: TOOLS, region: 'eu-west-1', operation: 'DescribeVolumes' })
    const entry = join(ROOT, 'dist/index.js')
    await runDemo(entry, folder.path, aws, pagerDuty, 1)
    const group = aws.organisation.account(PRODUCTION).region(CLOSED_GROUP.region)
    authorizeIngress(group.securityGroup(CLOSED_GROUP.name), 'tcp', 3389, '0.0.0.0/0')
    await runDemo(entry, folder.path, aws, pagerDuty, 2)
  } finally {
    await Promise.all([aws.close(), pagerDuty.close()])
  }
  report = join(folder.path, 'run-2/report.html')
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await folder.remove()
})

/** Pictures of the outermost pixels of the navigation. */
async function edgesOf(page: Page): Promise<readonly [left: string, right: string]> {
  const box = await page.locator('nav ul').boundingBox()
  if (box === null) throw new Error('no navigation')
  const { x, y, width, height } = box
  const picture = async (from: number): Promise<string> =>
    (await page.screenshot({ clip: { x: from, y, width: 4, height } })).toString('base64')
  return [await picture(x), await picture(x + width - 4)]
}

describe.each(LOOKS)('report.html of a run, $width pixels wide, scripts: $scripts', (look) => {
  it('says the verdict on the first screen, loads nothing and has nothing to complain of', async () => {
    const { page, requests, problems } = await openPage(browser, report, look)
    expect(await page.locator('h1').innerText()).toMatch(/^At least \d+ violations, \d+ critical/)
    expect(await isInView(page, 'h1')).toBe(true)
    expect(await page.locator('#overview').innerText()).toContain('Not seen: 1 gap in 1 account')
    await openFolds(page, 3)
    expect(requests).toEqual([page.url()])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('leads to every section', async () => {
    const { page } = await openPage(browser, report, look)
    const ids = await eachOf<string>(page, 'nav a', "getAttribute('href')")
    expect(ids).toEqual([
      '#overview',
      '#findings',
      '#coverage',
      '#data-map',
      '#compliance',
      '#alerts',
      '#method',
    ])
    for (const id of ids) {
      await page.locator(`nav a[href="${id}"]`).click()
      expect(await isInView(page, `${id} h2`)).toBe(true)
    }
    await page.context().close()
  })

  it('shows at which edge there are more sections than the window has room for', async () => {
    const { page } = await openPage(browser, report, look)
    await page.evaluate(
      "document.querySelectorAll('nav a').forEach((link) => (link.style.visibility = 'hidden'))",
    )
    const [blank, right] = await edgesOf(page)
    expect(right === blank).toBe(look.width === 1280)
    await page.evaluate("document.querySelector('nav ul').scrollLeft = 10_000")
    const [left, end] = await edgesOf(page)
    expect(end).toBe(blank)
    expect(left === blank).toBe(look.width === 1280)
    await page.context().close()
  })

  it('has a row in the page for the worst findings, which opens, and nothing that leads nowhere', async () => {
    const { page } = await openPage(browser, report, look)
    const rule = page.locator('#findings details.rule').first()
    await rule.locator('> summary').click()
    const row = rule.locator('details.finding').first()
    await row.locator('summary').click()
    expect(await row.innerText()).toContain('First seen')
    // What is not in the page itself is drawn by the script when its address is opened.
    const drawn = look.scripts ? ':not([href^="#finding-"])' : ''
    const hashes = await eachOf<string>(page, `a[href^="#"]${drawn}`, 'hash')
    const ids = new Set(await eachOf<string>(page, '[id]', 'id'))
    const lost = hashes.filter((hash) => !ids.has(decodeURIComponent(hash.slice(1))))
    expect(lost).toEqual([])
    await page.context().close()
  })

  it('never scrolls sideways, whatever is open', async () => {
    const { page } = await openPage(browser, report, look)
    expect(await overhang(page)).toBe(0)
    await openFolds(page, 10)
    expect(await overhang(page)).toBe(0)
    await page.context().close()
  })

  it('is printed with everything open and without what paper cannot do', async () => {
    const { page } = await openPage(browser, report, look)
    await page.emulateMedia({ media: 'print' })
    // As the browser tells the page before it prints.
    if (look.scripts) await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    const visible = await eachOf<boolean>(
      page,
      'details:not([hidden], [hidden] *) > :not(summary, button)',
      'checkVisibility()',
    )
    expect(visible.length).toBeGreaterThan(10)
    expect(visible).not.toContain(false)
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(await page.locator('#controls').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('report.html with its script', () => {
  it('has nothing that axe finds', async () => {
    const { page } = await openPage(browser, report, { width: 390, scripts: true })
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })

  it('filters by severity, account and state, and keeps what is chosen in the address', async () => {
    const { page, problems } = await openPage(browser, report, LARGE)
    const all = await shown(page)
    await page
      .locator('#controls')
      .getByLabel(/^Severity/)
      .selectOption('critical')
    const critical = await shown(page, all)
    expect(critical).toBeLessThan(all)
    await page
      .locator('#controls')
      .getByLabel(/^Account/)
      .selectOption({ index: 1 })
    const ofAccount = await shown(page, critical)
    expect(ofAccount).toBeLessThan(critical)
    expect(page.url()).toMatch(/#findings\?severity=critical&account=/)
    await page.reload()
    expect(await shown(page)).toBe(ofAccount)
    expect(
      await page
        .locator('#controls')
        .getByLabel(/^Severity/)
        .inputValue(),
    ).toBe('critical')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await shown(page, ofAccount)).toBe(all)
    await page
      .locator('#controls')
      .getByLabel(/^State/)
      .selectOption('new')
    expect(await shown(page, all)).toBeGreaterThan(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('searches what rows say, all words of it', async () => {
    const { page } = await openPage(browser, report, LARGE)
    const all = await shown(page)
    await page
      .locator('#controls')
      .getByLabel(/^Search/)
      .fill('3389 eu-')
    const found = await shown(page, all)
    expect(found).toBeGreaterThan(0)
    const rule = page.locator('#findings details.rule:visible').first()
    await rule.locator('> summary').click()
    const row = rule.locator('details.finding').first()
    await row.locator('summary').click()
    await row.getByText('3389').first().waitFor()
    await page
      .locator('#controls')
      .getByLabel(/^Search/)
      .fill('no such thing anywhere')
    expect(await shown(page, found)).toBe(0)
    await page.context().close()
  })

  it('orders the rows of a rule', async () => {
    const { page } = await openPage(browser, report, LARGE)
    await page
      .locator('#controls')
      .getByLabel(/^Order/)
      .selectOption('region')
    await page.waitForURL(/sort=region/)
    const rule = page.locator('#findings details.rule:visible').first()
    await rule.locator('> summary').click()
    const places = await rule.locator('.place').allInnerTexts()
    const regions = places.map((place) => place.split(' · ')[1] ?? '')
    expect(regions.length).toBeGreaterThan(1)
    expect(regions).toEqual(regions.toSorted())
    await page.context().close()
  })

  it('opens the finding of an address, also one that is not in the page itself, and says where there is none', async () => {
    const { page } = await openPage(browser, report, LARGE)
    const last = await page.evaluate<string>(
      "JSON.parse(document.querySelector('#data').textContent).own.fingerprint.at(-1)",
    )
    await page.evaluate(`location.hash = '#finding-${last}'`)
    await page.locator(`[id="finding-${last}"][open]`).waitFor()
    expect(await isInView(page, `[id="finding-${last}"]`)).toBe(true)
    await page.evaluate("location.hash = '#finding-gone'")
    await page.getByText('No finding of this report has this address').waitFor()
    await page.context().close()
  })

  it('is used with a keyboard alone', async () => {
    const { page } = await openPage(browser, report, LARGE)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the content')
    const all = await shown(page)
    await page.keyboard.press('/')
    await page.keyboard.type('3389')
    await shown(page, all)
    await page.locator('#findings details.rule:visible > summary').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('details.rule[open] details.finding').first().waitFor()
    // Past what the rule has to say of itself.
    for (let steps = 0; steps < 40 && !/\bsg-0/.test(await focused(page)); steps += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('details.finding[open]').count()).toBe(1)
    await page.context().close()
  })
})

/** How many findings the page says that it shows, once that is another number than before: it draws with the next frame. */
async function shown(page: Page, before: number | null = null): Promise<number> {
  const said = page.locator('#controls output')
  if (before !== null)
    await said
      .filter({ hasNotText: new RegExp(`^${before.toLocaleString('en-US')} (?:of|findings?)\\b`) })
      .waitFor()
  return Number.parseInt((await said.innerText()).replaceAll(',', ''), 10)
}
