import { changeWords } from '../../../words/change-words.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { exceptionWords } from '../../../words/exception-words.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { madeByWords, servicesWords } from '../../../words/opens-words.ts'
import { compareFindings } from '../../../evaluate/finding-order.ts'
import { compareText } from '../../../text/compare.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { severityRank } from '../../../model/severity.ts'
import { isNews } from '../../../past/news.ts'
import { byteLength } from '../../../text/limit.ts'
import { count, withCommas } from '../../../text/words.ts'
import { clean } from '../words.ts'

/** Account → region → resource: objects all the way, because PagerDuty's pages show no arrays. */
interface FittedDetails {
  readonly accounts: JsonObject
  /** What had to be left out, as sentences; empty where everything is there. */
  readonly leftOut: string
}

interface WhatToSay {
  /** The rule of each resource, where they are of several. */
  readonly withRule: boolean
  /** Whether there was a history to compare with: without one everything would be new. */
  readonly knowsNew: boolean
}

const MAX_EVIDENCE = 8
/** The name under which a level says what it lacks. */
const MORE = '…'
/** Bytes kept free in every level for that. */
const MORE_BYTES = 80

interface Item {
  readonly finding: Finding
  readonly key: string
  readonly slim: JsonObject
  /** Bytes of the entry without evidence, with key, colon and comma. */
  readonly bytes: number
}

/**
 * As much as fits into `room` bytes of JSON: everything; else without some evidence, the worst and newest keeping
 * theirs; else without some resources, with a count at the place. One pass each, however many resources there are.
 */
export function fitDetails(
  findings: readonly Finding[],
  { withRule, knowsNew }: WhatToSay,
  room: number,
): FittedDetails {
  const items = itemsOf(findings.toSorted(compareUrgency), { withRule, knowsNew })
  const kept = keepWhatFits(items, room - MORE_BYTES)
  const evidence = evidenceThatFits(kept.items, kept.room)
  const tree = new Map<string, Map<string, [string, Json][]>>()
  for (const item of kept.items) {
    const found = evidence.get(item)
    const entry = found ? { ...item.slim, evidence: found } : item.slim
    regionOf(tree, item.finding).push([item.key, entry])
  }
  const missing = items.slice(kept.items.length)
  addCounts(tree, missing)
  return { accounts: toObject(tree, missing), leftOut: describe(items, kept.items, evidence) }
}

/** The worst first; among those what is new to the people who read it, then what came last. */
function compareUrgency(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    Number(isNews(b)) - Number(isNews(a)) ||
    compareText(b.firstSeen ?? '', a.firstSeen ?? '') ||
    compareFindings(a, b)
  )
}

function itemsOf(findings: readonly Finding[], { withRule, knowsNew }: WhatToSay): readonly Item[] {
  const taken = new Set<string>()
  const repeats = new Map<string, number>()
  return findings.map((finding) => {
    const place = `${finding.account}\n${finding.region}\n`
    const base = clean(finding.id, 200)
    let key = base
    while (taken.has(place + key)) {
      const repeat = (repeats.get(place + base) ?? 1) + 1
      repeats.set(place + base, repeat)
      key = `${base} #${repeat}`
    }
    taken.add(place + key)
    const slim: Record<string, Json> = { name: clean(finding.name, 200), kind: clean(finding.kind, 200) }
    if (finding.firstSeen !== null) slim['since'] = finding.firstSeen
    if (knowsNew && isNews(finding)) slim['state'] = stateOf(finding)
    const services = servicesWords([finding])
    const madeBy = madeByWords(finding)
    if (madeBy !== '') slim['made by'] = clean(madeBy, 300)
    if (services !== '') slim[finding.opens === undefined ? 'opens' : 'also opens'] = clean(services, 600)
    if (finding.affected.length > 0) slim['behind'] = clean(affectedWords(finding.affected), 400)
    const exceptions = exceptionWords(finding).join('. ')
    if (exceptions !== '') slim['exception'] = clean(exceptions, 400)
    if (finding.fix !== undefined) slim['fix'] = clean(finding.fix, 400)
    if (finding.change !== undefined) slim['changed'] = clean(changeWords(finding.change), 600)
    const who = whoWords(finding)
    if (who !== '') slim['who'] = clean(who, 500)
    if (finding.attribution?.status === 'found') slim['with'] = clean(finding.attribution.call.userAgent, 200)
    if (withRule) slim['rule'] = clean(finding.rule, 200)
    return { finding, key, slim, bytes: bytesOf(key) + bytesOf(slim) + 2 }
  })
}

function stateOf({ state, severityBefore, lapsed }: Finding): string {
  if (lapsed === true) return 'no longer accepted'
  return severityBefore === undefined ? state : `${state}, was ${severityBefore}`
}

function keepWhatFits(
  items: readonly Item[],
  room: number,
): { readonly items: readonly Item[]; readonly room: number } {
  const opened = new Set<string>()
  let left = room
  for (const [index, item] of items.entries()) {
    const { account, region } = item.finding
    const levels = [account, `${account}\n${region}`].filter((level) => !opened.has(level))
    const names = levels.map((level) => (level === account ? account : region))
    const opening = names.reduce((sum, name) => sum + bytesOf(name) + 4 + MORE_BYTES, 0)
    if (item.bytes + opening > left) return { items: items.slice(0, index), room: left }
    left -= item.bytes + opening
    for (const level of levels) opened.add(level)
  }
  // Nothing is missing, so no level needs the bytes for saying so.
  return { items, room: left + opened.size * MORE_BYTES }
}

function evidenceThatFits(items: readonly Item[], room: number): ReadonlyMap<Item, Json> {
  const fitting = new Map<Item, Json>()
  let left = room
  for (const item of items) {
    if (item.finding.evidence.length === 0) continue
    const evidence = evidenceOf(item.finding)
    left -= bytesOf(evidence) + '"evidence":,'.length
    if (left < 0) return fitting
    fitting.set(item, evidence)
  }
  return fitting
}

/** In one sentence, as reports have it; the members themselves where nothing says them. */
function evidenceOf({ because, evidence }: Finding): Json {
  if (because !== undefined) return clean(because, 400)
  const entries = evidence.slice(0, MAX_EVIDENCE).map(({ path, value }) => [clean(path, 200), plain(value)])
  const more = evidence.length - MAX_EVIDENCE
  return Object.fromEntries(more > 0 ? [...entries, [MORE, `and ${more} more`]] : entries) as JsonObject
}

function plain(value: Json): Json {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null) return 'not set'
  return clean(typeof value === 'string' ? value : JSON.stringify(value), 200)
}

function regionOf(
  tree: Map<string, Map<string, [string, Json][]>>,
  { account, region }: Finding,
): [string, Json][] {
  const regions = tree.get(account) ?? new Map<string, [string, Json][]>()
  tree.set(account, regions)
  const resources = regions.get(region) ?? []
  regions.set(region, resources)
  return resources
}

/** Says in every level that is shown what it leaves out; levels that are left out whole are named one level above. */
function addCounts(tree: Map<string, Map<string, [string, Json][]>>, missing: readonly Item[]): void {
  for (const [account, inAccount] of Map.groupBy(missing, (item) => item.finding.account)) {
    const regions = tree.get(account)
    if (!regions) continue
    let elsewhere = 0
    for (const [region, inRegion] of Map.groupBy(inAccount, (item) => item.finding.region)) {
      const shown = regions.get(region)
      if (shown) shown.push([MORE, `and ${inRegion.length} more in this region`])
      else elsewhere += inRegion.length
    }
    if (elsewhere > 0) regions.set(MORE, [[MORE, `and ${elsewhere} more in other regions`]])
  }
}

function toObject(tree: Map<string, Map<string, [string, Json][]>>, missing: readonly Item[]): JsonObject {
  const accounts = [...tree].map(([account, regions]): [string, Json] => {
    const inside = [...regions].map(([region, entries]): [string, Json] => {
      const only = region === MORE ? entries[0]?.[1] : undefined
      return [region, only ?? Object.fromEntries(entries)]
    })
    return [account, Object.fromEntries(inside)]
  })
  const elsewhere = missing.filter((item) => !tree.has(item.finding.account)).length
  if (elsewhere > 0) accounts.push([MORE, `and ${elsewhere} more in other accounts`])
  return Object.fromEntries(accounts)
}

function describe(items: readonly Item[], kept: readonly Item[], evidence: ReadonlyMap<Item, Json>): string {
  const resources = items.length - kept.length
  const bare = kept.filter((item) => item.finding.evidence.length > 0 && !evidence.has(item)).length
  const parts: string[] = []
  if (resources > 0) parts.push(`${count(resources, 'resource')} of ${withCommas(items.length)}`)
  if (bare > 0) parts.push(`the evidence of ${count(bare, 'resource')}`)
  return parts.length === 0 ? '' : `${parts.join(' and ')}, to keep within PagerDuty's 512 KB`
}

function bytesOf(value: Json): number {
  return byteLength(JSON.stringify(value))
}
