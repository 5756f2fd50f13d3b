import { peerPaths } from '../../scripts/peers.ts'
import { CLASS_LABELS, SENSITIVE_CLASSES, USUAL_POLICY } from '../../src/model/sensitive.ts'
import { count, say, seconds } from '../words.ts'
import { compare, finders, type Outcome, PARTS } from './compare.ts'
import { ours } from './finders/ours.ts'
import { publicTexts } from './public-texts.ts'
import { overall, precision, recall, type Score } from './score.ts'
import { benchShare } from './share.ts'

/** Presidio takes ten milliseconds for each. */
const OF_PRESIDIO = 10_000
const ORDINARY = 100_000

/** Our detector beside gitleaks, secretlint and Presidio (npm run test:interop installs them). */
export async function tellSensitive(ordinary = ORDINARY): Promise<void> {
  const peers = await peerPaths()
  say('\nsensitive data in metadata of AWS: recall and precision of the classes that a program says it finds')
  for (const [finder, from] of finders(peers)) {
    const strings = finder.name === 'Presidio' ? Math.min(ordinary, OF_PRESIDIO) : ordinary
    for (const outcome of await compare(finder, from, strings)) tellOutcome(outcome)
  }
  const bySource = Map.groupBy(await publicTexts(peers.python), ({ source }) => source)
  for (const [source, texts] of bySource) {
    const found = await ours(USUAL_POLICY).find(texts.map(({ key, text }) => ({ [key]: text })))
    say(`  public ${source}: cloud-baseline reports ${found.length} in ${count(texts.length)} texts`)
    for (const one of found) say(`    ${CLASS_LABELS[one.class]} in ${texts[one.item]?.key}: ${one.text}`)
  }
}

function tellOutcome({ name, from, classes, scores, alarms, strings, seconds: time }: Outcome): void {
  say(`  ${name}${from > 0 ? `, from ${from}` : ''} (${time.toFixed(1)} s)`)
  for (const part of PARTS) {
    const own = SENSITIVE_CLASSES.filter((sensitive) => classes.includes(sensitive))
    const rows = own.map((sensitive) => [CLASS_LABELS[sensitive], scores[part][sensitive]] as const)
    for (const [what, score] of [...rows, ['all of these', overall(scores[part], own)] as const])
      say(`    ${part}: ${what.padEnd(14)} ${told(score)}`)
  }
  const rate = (alarms.length / strings) * 100_000
  say(`    ${alarms.length} alarms of ${count(strings)} ordinary strings: ${rate.toFixed(1)} of 100,000`)
}

function told(score: Score): string {
  return (
    `recall ${recall(score).toFixed(3)} (${score.found} of ${score.labels}, ${score.whole} whole), ` +
    `precision ${precision(score).toFixed(3)} (${score.right} of ${score.reported})`
  )
}

/** What the detector takes of a run. */
export async function tellShare(resources = 20_000): Promise<void> {
  const { rounds } = await benchShare(resources)
  say(`\nthe detector over every text of ${count(resources)} resources, beside a run over them`)
  for (const { run, detection } of rounds) {
    const { cpuMilliseconds, texts, found } = detection
    say(
      `  ${seconds(cpuMilliseconds)} s of CPU for ${count(texts)} texts (${((cpuMilliseconds * 1e6) / texts).toFixed(0)} ns each, ${count(found)} found); ` +
        `the run ${seconds(run.cpuMilliseconds)} s: ${((100 * cpuMilliseconds) / run.cpuMilliseconds).toFixed(1)} %`,
    )
  }
}
