import { bestAndMedian, count, megabytes, say, seconds } from '../words.ts'
import { benchDivided, type DividedFigures } from './divided.ts'
import { benchDrift } from './drift.ts'
import { benchFormats } from './formats.ts'
import { benchHtml } from './html.ts'
import { benchManyAccounts } from './many-accounts.ts'
import type { Measured } from './measured.ts'
import { benchLargeRegion, benchOneAccount, benchWholeAccount, type SideBySide } from './one-account.ts'
import { benchStart, compareStarts } from './start.ts'

const LARGE_REGION = 100_000
/** The one of the goal, and one that AWS's own calls come close to from far away. */
const DELAYS_MS = [50, 200]
const ORGANISATIONS = [25, 50, 100]
const DIVIDED = { accounts: 16, shards: [1, 2, 4, 8] }

/** As many resources of the fleet have some 10,000 findings. */
const REPORTED = 20_000

/** Findings of a page that a browser opens. */
const OPENED = 50_000

/** Two sizes: what is added to the memory must not follow the number of accounts. */
const DRIFT = [10, 40]

/** Gets what stands behind its name, and the numbers among it. */
type Bench = (sizes: readonly number[], words: readonly string[]) => Promise<void>

/** What runs of the shipped bundle take, by the name that `npm run bench` knows it by. */
export const SCALE_BENCHES: Readonly<Record<string, Bench>> = {
  start: (_, [dist]) => (dist === undefined ? tellStart() : tellCompared(dist)),
  account: async () => {
    for (const delay of DELAYS_MS)
      tellSideBySide(`one account in 17 regions, ${delay} ms a call`, await benchOneAccount(delay))
  },
  accounts: (sizes) => tellMany(sizes.length > 0 ? sizes : ORGANISATIONS),
  region: async ([groups = LARGE_REGION]) => {
    tellSideBySide(`${count(groups)} groups in one region, 50 ms a call`, await benchLargeRegion(groups))
  },
  whole: async () => tellSideBySide('a whole account in 17 regions, 50 ms a call', await benchWholeAccount()),
  drift: (sizes) => tellDrift(sizes.length > 0 ? sizes : DRIFT),
  formats: ([resources = REPORTED]) => tellFormats(resources),
  html: ([findings = OPENED]) => tellHtml(findings),
  shards: ([accounts = DIVIDED.accounts]) => tellDivided(accounts),
}

async function tellHtml(findings: number): Promise<void> {
  // Two resources of the fleet have one finding.
  const { shown, bytes, rounds } = await benchHtml(2 * findings)
  say(`\nreport.html in Chromium: ${shown} ${megabytes(bytes)} MB`)
  for (const { painted, ready, opened, heap } of rounds)
    say(
      `  painted after ${seconds(painted)} s, ready after ${seconds(ready)} s, first rule opened in ${seconds(opened)} s; ${megabytes(heap)} MB of JavaScript`,
    )
}

async function tellStart(): Promise<void> {
  say('\nstart of the action, in turn with that of Node itself; the quickest and the one in the middle')
  const { node, refusal, request } = await benchStart()
  const [floor, usualFloor] = bestAndMedian(node)
  for (const [name, times] of [
    ['Node alone', node],
    ['until wrong settings are refused', refusal],
    ['until the first request', request],
  ] as const) {
    const [best, usual] = bestAndMedian(times)
    say(
      `  ${name}: ${best.toFixed(0)} ms, ${usual.toFixed(0)} ms; ` +
        `${(best / floor).toFixed(1)} and ${(usual / usualFloor).toFixed(1)} times Node's own`,
    )
  }
}

async function tellCompared(dist: string): Promise<void> {
  say('\nuntil the first request of a run over EC2 alone, in turn with the other version')
  const { own, other } = await compareStarts(dist)
  const [best, usual] = bestAndMedian(own)
  const [otherBest, otherUsual] = bestAndMedian(other)
  say(
    `  ${best.toFixed(0)} ms, ${usual.toFixed(0)} ms; the other ${otherBest.toFixed(0)} ms, ${otherUsual.toFixed(0)} ms: ` +
      `${(best / otherBest).toFixed(2)} and ${(usual / otherUsual).toFixed(2)} times its time`,
  )
}

function tellSideBySide(title: string, { calls, checked, rounds }: SideBySide): void {
  say(`\n${title}: ${checked}; ${count(calls)} calls`)
  for (const { run, bare } of rounds) {
    say(
      `  run ${told(run)}; bare client ${told(bare)}; ` +
        `${(run.milliseconds / bare.milliseconds).toFixed(1)} times the time, ${(run.cpuMilliseconds / bare.cpuMilliseconds).toFixed(1)} times the CPU`,
    )
  }
}

async function tellMany(numbers: readonly number[]): Promise<void> {
  say('\norganisations of small accounts in 17 regions, 20 ms a call')
  for (const { accounts, run, played, checked } of await benchManyAccounts(numbers)) {
    const calls = played.calls.length
    const perCore = (calls * 1000) / run.cpuMilliseconds
    say(
      `  ${accounts} accounts (${checked}): ${told(run)}; ${count(calls)} calls, ` +
        `${((calls * 1000) / run.milliseconds).toFixed(0)} a second, ${perCore.toFixed(0)} for each second of a core; at most ${played.maxInFlight} in flight`,
    )
  }
}

async function tellDrift(numbers: readonly number[]): Promise<void> {
  say(
    '\nsmall accounts in 17 regions, 20 ms a call: as they are, with 400 exceptions, with an accepted state',
  )
  for (const { accounts, checked, rounds } of await benchDrift(numbers)) {
    say(`  ${accounts} accounts (${checked})`)
    for (const { plain, excepted, accepted } of rounds) {
      say(
        `    ${told(plain)}; exceptions ${told(excepted)}, ${ratios(excepted, plain)}; ` +
          `accepted state ${told(accepted)}, ${ratios(accepted, plain)}`,
      )
    }
  }
}

async function tellFormats(resources: number): Promise<void> {
  const { findings, rounds } = await benchFormats(resources)
  say(`\na report of ${count(findings)} findings: without any file, and with every one`)
  for (const { none, all } of rounds) {
    const more = all.cpuMilliseconds - none.cpuMilliseconds
    say(
      `  ${told(none)}; ${told(all)}: ${seconds(all.milliseconds - none.milliseconds)} s, ${seconds(more)} s of CPU and ` +
        `${megabytes(all.residentBytes - none.residentBytes)} MB more`,
    )
  }
}

/** Of time and CPU. */
function ratios(one: Measured, plain: Measured): string {
  const time = one.milliseconds / plain.milliseconds
  return `${time.toFixed(2)} times the time, ${(one.cpuMilliseconds / plain.cpuMilliseconds).toFixed(2)} times the CPU`
}

async function tellDivided(accounts: number): Promise<void> {
  say(`\n${accounts} small accounts in shards, each job alone on its machine, 20 ms a call`)
  const [alone, ...more] = await benchDivided(accounts, DIVIDED.shards)
  if (alone === undefined) return
  for (const one of [alone, ...more]) {
    const { shards, plan, legs, merge } = one
    const slowest = Math.max(...legs.map(({ milliseconds }) => milliseconds))
    say(
      `  ${shards} shards: plan ${told(plan)}; slowest leg ${seconds(slowest)} s; merge ${told(merge)}; ` +
        `${seconds(timeOf(one))} s in all, ${(timeOf(alone) / timeOf(one)).toFixed(1)} times as quick as one; CPU of all jobs ${(cpuOf(one) / cpuOf(alone)).toFixed(2)} times`,
    )
  }
}

/** Milliseconds from the plan to the report where all legs run at once. */
function timeOf({ plan, legs, merge }: DividedFigures): number {
  return plan.milliseconds + Math.max(...legs.map(({ milliseconds }) => milliseconds)) + merge.milliseconds
}

function cpuOf({ plan, legs, merge }: DividedFigures): number {
  return [plan, ...legs, merge].reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, 0)
}

function told({ milliseconds, cpuMilliseconds, residentBytes }: Measured): string {
  return `${seconds(milliseconds)} s (${seconds(cpuMilliseconds)} s of CPU, ${megabytes(residentBytes)} MB)`
}
