/**
 * npm run bench: rules against resources, the packs that ship, searches of saved inventories, EC2's answers, and whole
 * runs of the bundle (scale/). README.md says what each is called; sizes may follow: `npm run bench -- search 250000`.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { evaluateFleet, evaluateNaively, type Evaluation } from './evaluate.ts'
import { benchHistory, type HistoryFigures } from './history.ts'
import { benchPack, type PackFigures } from './pack.ts'
import { benchHeld, benchPages, type HeldFigures, type Reader } from './read-pages.ts'
import { SEARCHES } from './searches.ts'
import { SCALE_BENCHES } from './scale/tell.ts'
import { tellSensitive, tellShare } from './sensitive/tell.ts'
import { searchInventory, SMALL_HEAP, type SearchFigures } from './search.ts'
import { kilobytes, megabytes, say, seconds } from './words.ts'

const MB = 1e6
/** The naive way is so slow that a part of the resources must do; its time per pair does not depend on their number. */
const NAIVE_PART = 10

const [what = 'all', ...words] = process.argv.slice(2)
const sizes = words.map(Number).filter((number) => Number.isSafeInteger(number) && number > 0)

if (process.send !== undefined) {
  const isReader = words[0] === 'sdk' || words[0] === 'ours'
  if (what === 'history') process.send(benchHistory(sizes[0] ?? 100_000))
  else process.send(isReader ? await benchHeld(words[0] as Reader) : evaluateFleet(sizes[0] ?? 100_000))
} else {
  say(`Node ${process.version}, ${availableParallelism()} cores.`)
  if (what === 'all' || what === 'evaluate') await benchEvaluation(sizes[0] ?? 100_000)
  if (what === 'all' || what === 'pack') tellPack(await benchPack(sizes[0] ?? 500))
  if (what === 'all' || what === 'search')
    await benchSearch(sizes.length > 0 ? sizes : [250_000, 500_000, 1_000_000])
  if (what === 'all' || what === 'pages') await tellPages()
  if (what === 'all' || what === 'history') await tellHistory(sizes[0] ?? 100_000)
  // Not part of all: it needs peers that have to be installed, and minutes.
  if (what === 'sensitive') await tellSensitive(sizes[0])
  if (what === 'all' || what === 'detection') await tellShare(sizes[0])
  for (const [name, bench] of Object.entries(SCALE_BENCHES)) {
    if (what === 'all' || what === name) await bench(sizes, words)
  }
}

async function benchEvaluation(resources: number): Promise<void> {
  say(`\n${SEARCHES.length} rules x ${resources.toLocaleString('en-US')} resources`)
  const rounds: Evaluation[] = []
  // Each round in a fresh process: nothing is warm that a run would find cold.
  for (let round = 0; round < 3; round++) rounds.push(await evaluateInProcess(resources))
  for (const { milliseconds, pairs, heap, violations, compileMilliseconds } of rounds) {
    say(
      `  ${seconds(milliseconds)} s, ${perPair(milliseconds, pairs)} ns per pair, ${violations.toLocaleString('en-US')} violations; ` +
        `heap ${megabytes(heap.resources - heap.before)} MB of resources, at most ${megabytes(heap.peak - heap.resources)} MB more; ` +
        `searches compiled in ${compileMilliseconds.toFixed(0)} ms`,
    )
  }
  const part = Math.ceil(resources / NAIVE_PART)
  const naive = evaluateNaively(part)
  const { violations: expected } = await evaluateInProcess(part)
  if (naive.violations !== expected) {
    throw new Error(`The two ways disagree: ${expected} violations, ${naive.violations} the naive way.`)
  }
  const best = Math.min(...rounds.map(({ milliseconds, pairs }) => milliseconds / pairs))
  say(
    `  naive: ${perPair(naive.milliseconds, naive.pairs)} ns per pair, ${(naive.milliseconds / naive.pairs / best).toFixed(1)} times as long`,
  )
}

function tellPack(figures: PackFigures): void {
  const { rules, loadMilliseconds, resources, violations, deriveMilliseconds, evaluateMilliseconds } = figures
  const per = (milliseconds: number): string => ((milliseconds * 1000) / resources).toFixed(1)
  say(
    `\nthe ${rules} rules that ship x ${resources.toLocaleString('en-US')} resources of one region, ${violations} violations\n` +
      `  per 1,000 resources: ${per(deriveMilliseconds)} ms for derived properties, ${per(evaluateMilliseconds)} ms for the rules; ` +
      `the rules are loaded in ${loadMilliseconds.toFixed(0)} ms`,
  )
}

async function tellPages(): Promise<void> {
  say('\nreading EC2’s answers, the SDK’s reader and ours in turn')
  for (const { operation, bytes, best, median } of await benchPages()) {
    say(
      `  ${operation}, ${(bytes / MB).toFixed(1)} MB: ${perPage(best.ours)} ms, the SDK ${perPage(best.sdk)} ms, ${(best.sdk / best.ours).toFixed(1)} times as long; ` +
        `in the middle ${perPage(median.ours)} ms and ${perPage(median.sdk)} ms, ${(median.sdk / median.ours).toFixed(1)} times`,
    )
  }
  for (const reader of ['sdk', 'ours'] as const) {
    const { page, everything, ids } = await inProcess<HeldFigures>('pages', reader)
    say(
      `  ${reader}: a page of groups of ${kilobytes(page)} kB holds ${kilobytes(everything)} kB of memory, ${kilobytes(ids)} kB once only the ids live`,
    )
  }
}

async function tellHistory(findings: number): Promise<void> {
  say(`\na history of ${findings.toLocaleString('en-US')} findings, each time in a fresh process`)
  for (let round = 0; round < 3; round++) {
    const { bytes, writing, loading, again, floor, held } = await inProcess<HistoryFigures>(
      'history',
      String(findings),
    )
    say(
      `  ${(bytes / MB).toFixed(1)} MB; loaded in ${seconds(loading)} s (again ${seconds(again)} s), ${(loading / floor).toFixed(1)} times ` +
        `unpacking and parsing alone; written in ${seconds(writing)} s; holds ${megabytes(held)} MB`,
    )
  }
}

function evaluateInProcess(resources: number): Promise<Evaluation> {
  return inProcess<Evaluation>('evaluate', String(resources))
}

/** What this program answers as a child. */
async function inProcess<T>(...its: readonly string[]): Promise<T> {
  const child = fork(fileURLToPath(import.meta.url), its, { execArgv: ['--expose-gc'] })
  const [figures] = (await once(child, 'message')) as [T]
  await once(child, 'exit')
  return figures
}

async function benchSearch(inventories: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cloud-baseline-bench-'))
  try {
    for (const resources of inventories) tell(await searchInventory(folder, resources))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function tell(figures: SearchFigures): void {
  const { resources, compressed, characters, floor, filter, count, countInSmallHeap } = figures
  say(
    `\nsearch of ${resources.toLocaleString('en-US')} resources, ${megabytes(characters)} MB of JSON, ${megabytes(compressed)} MB gzipped`,
  )
  for (const [name, { milliseconds, resident, peak }] of [
    ['unpack and parse alone', floor],
    ['filter with a context', filter],
    ['aggregate by kind and region', count],
    [`the same in a heap of ${SMALL_HEAP} MB`, countInSmallHeap],
  ] as const) {
    const quarters = [0.25, 0.5, 0.75, 1].map((part) =>
      megabytes(Math.max(0, ...resident.slice(0, Math.max(1, Math.floor(resident.length * part))))),
    )
    say(
      `  ${name}: ${seconds(milliseconds)} s, ${(characters / MB / (milliseconds / 1000)).toFixed(0)} MB/s; ` +
        `resident at most ${megabytes(peak)} MB, by quarters of the time ${quarters.join(', ')} MB`,
    )
  }
}

function perPage(milliseconds: number): string {
  return milliseconds.toFixed(1)
}

function perPair(milliseconds: number, pairs: number): string {
  return ((milliseconds * 1e6) / pairs).toFixed(0)
}
