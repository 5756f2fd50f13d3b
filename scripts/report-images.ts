/**
 * Pictures of report.html for the README, of what `npm start` has written: `npm start && node scripts/report-images.ts`.
 * Chromium is one of the peers (scripts/peers.ts).
 */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { messageOf } from '../src/model/errors.ts'
import { peerPaths } from './peers.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPORT = join(ROOT, 'sandbox-output/run-2/report.html')
const FOLDER = join(ROOT, 'docs/images')

/** A phone in the dark, and a window on a desk. */
const PICTURES = [
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1280, height: 800, scheme: 'light' },
] as const

/** Whoever opens the README loads both. */
const MOST_BYTES = 200_000

async function takePictures(): Promise<void> {
  await stat(REPORT).catch(() => {
    throw new Error(`${REPORT} is not there: run \`npm start\` first, which needs a build (npm run build).`)
  })
  await mkdir(FOLDER, { recursive: true })
  const { chromium: executablePath } = await peerPaths()
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  try {
    for (const { width, height, scheme } of PICTURES) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
      await page.goto(pathToFileURL(REPORT).href)
      const path = join(FOLDER, `report-${width}.png`)
      await page.screenshot({ path })
      const { size } = await stat(path)
      if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, and ${MOST_BYTES} are the most.`)
    }
  } finally {
    await browser.close()
  }
}

try {
  await takePictures()
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}
