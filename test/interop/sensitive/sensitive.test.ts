import { beforeAll, describe, expect, it } from '@jest/globals'
import { compare, finders, ordinaryTags, type Outcome, PARTS } from '../../../bench/sensitive/compare.ts'
import { ours } from '../../../bench/sensitive/finders/ours.ts'
import { publicTexts } from '../../../bench/sensitive/public-texts.ts'
import { overall, precision, recall, type Score } from '../../../bench/sensitive/score.ts'
import { peerPaths } from '../../../scripts/peers.ts'
import { CLASS_LABELS, USUAL_POLICY } from '../../../src/model/sensitive.ts'

const ORDINARY = 100_000

let own: Outcome
let peers: readonly Outcome[]

beforeAll(async () => {
  const all: Outcome[] = []
  for (const [finder, from] of finders(await peerPaths())) all.push(...(await compare(finder, from, 0)))
  const [first, ...others] = all
  if (first === undefined) throw new Error('nothing was compared')
  own = first
  peers = others
})

/** Of a program as it is told apart in the tables below. */
const nameOf = ({ name, from }: Outcome): string => (from > 0 ? `${name} from ${from}` : name)

const rates = (score: Score): { recall: number; precision: number } => ({
  recall: recall(score),
  precision: precision(score),
})

/** Where the peer did better than we in a class that it covers, or in all of these. */
function better(peer: Outcome): readonly string[] {
  return PARTS.flatMap((part) => {
    const classes = peer.classes.map((sensitive) => [CLASS_LABELS[sensitive], [sensitive]] as const)
    return [...classes, ['all', peer.classes] as const].flatMap(([label, covered]) => {
      const [theirs, mine] = [peer, own].map(({ scores }) => rates(overall(scores[part], covered)))
      return (['recall', 'precision'] as const)
        .filter((rate) => (theirs?.[rate] ?? 0) > (mine?.[rate] ?? 0))
        .map((rate) => `${nameOf(peer)}: ${label}, ${rate}, ${part}`)
    })
  })
}

describe('the detector, beside gitleaks, secretlint and Presidio on the same metadata of AWS', () => {
  it('is compared with programs that found most of what they are for', () => {
    expect(peers.map(nameOf)).toEqual(['gitleaks', 'secretlint', 'Presidio', 'Presidio from 0.6'])
    const found = Object.fromEntries(
      peers.map((peer) => [nameOf(peer), overall(peer.scores.open, peer.classes).found]),
    )
    expect(found['gitleaks']).toBeGreaterThan(500)
    expect(found['secretlint']).toBeGreaterThan(200)
    expect(found['Presidio']).toBeGreaterThan(700)
  })

  it('has no lower recall and no lower precision than any of them, in any class that they cover', () => {
    expect(peers.flatMap(better)).toEqual([])
  })

  it('finds addresses of homes, which none of them looks for', () => {
    for (const part of PARTS) {
      const { recall: share, precision: right } = rates(own.scores[part].home_address)
      expect(share).toBeGreaterThan(0.9)
      expect(right).toBe(1)
    }
  })

  it('finds nothing in the policies that AWS writes, and in public images', async () => {
    const { python } = await peerPaths()
    const texts = (await publicTexts(python)).filter(({ source }) => source !== 'documentation')
    expect(texts.length).toBeGreaterThan(50_000)
    const alarms = await ours(USUAL_POLICY).find(texts.map(({ key, text }) => ({ [key]: text })))
    expect(alarms).toEqual([])
  })

  it('raises at most one false alarm in 100,000 strings of ordinary metadata', async () => {
    const alarms = await ours(USUAL_POLICY).find(ordinaryTags(ORDINARY))
    expect(alarms.length).toBeLessThanOrEqual(1)
  })
})
