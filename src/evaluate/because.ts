import type { Evidence } from '../model/evidence.ts'
import type { Json } from '../model/json.ts'
import type { Say } from '../model/kind.ts'
import { limitCodePoints } from '../text/limit.ts'
import { some, withCommas } from '../text/words.ts'
import { DERIVED, KINDS } from '../clouds/clouds.ts'
import { shortPath } from '../search/index.ts'

/** Phrases of a sentence: who wants all of it finds it in result.json. */
const MOST = 3

/** By kind and property. */
const SAID = new Map<string, Say>([
  ...[...KINDS.values()].flatMap(({ name, say = {} }) =>
    Object.entries(say).map(([property, one]) => [`${name}.${property}`, one] as const),
  ),
  ...DERIVED.flatMap(({ kind, name, say }) => (say === undefined ? [] : [[`${kind}.${name}`, say] as const])),
])

/** By kind and property: the other one that says why it is true. */
const SAID_BY = new Map(DERIVED.map(({ kind, name, saidBy }) => [`${kind}.${name}`, saidBy]))

/**
 * The evidence in one sentence for people, such as `TCP 22 from 0.0.0.0/0, rule sgr-0ab` or `volume_encrypted is false`.
 * Undefined where there is none.
 * @param ruleIds rules of a security group that have to go
 */
export function becauseOf(
  kind: string,
  evidence: readonly Evidence[],
  ruleIds: readonly string[] = [],
): string | undefined {
  const byProperty = Map.groupBy(withoutRepeats(evidence), ({ path }) => /^\w+/.exec(path)?.[0] ?? path)
  const whys: string[] = []
  const phrases = [...byProperty].flatMap(([property, own]) => {
    if (byProperty.has(SAID_BY.get(`${kind}.${property}`) ?? '')) return []
    const why = whysOf(own)
    if (why !== '') whys.push(why)
    const said = SAID.get(`${kind}.${property}`)?.(own) ?? ''
    if (said !== '') return [said]
    return why === '' ? withoutOthers(own).map(phraseOf) : []
  })
  const sentence = [...whys, some(phrases, MOST)].filter((part) => part !== '').join('; ')
  if (sentence === '') return undefined
  // Evidence of what the internet reaches names them itself.
  if (ruleIds.length === 0 || evidence.some(({ path }) => path.endsWith('.rule_ids'))) return sentence
  return `${sentence}, ${ruleIds.length === 1 ? 'rule' : 'rules'} ${some(ruleIds, MOST)}`
}

/**
 * AWS sends the same address of an instance at three places: once says it. Words such as `enabled` may be the values of
 * different properties.
 */
function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<Json>()
  return evidence.filter(({ value }) => {
    if (typeof value !== 'string' || !TELLING.test(value)) return true
    if (seen.has(value)) return false
    seen.add(value)
    return true
  })
}

/** Ids, ARNs and addresses, which say what they are of. */
const TELLING = /^(?=.*\d).{7,}$/

/**
 * A list lacks what a rule looks for where each item is something else or not as it should be: of three and more that are
 * something else nothing is said if there is one that is not as it should be.
 */
function withoutOthers(evidence: readonly Evidence[]): readonly Evidence[] {
  const byMember = Map.groupBy(evidence, ({ path }) => path.replace(/\[\d+\]/, '[]'))
  const often = [...byMember.values()].find((own) => own.length >= MOST)
  if (often === undefined) return evidence
  const others = new Set(often.map(({ path }) => itemOf(path)))
  const rest = evidence.filter(({ path }) => !others.has(itemOf(path)))
  return rest.length > 0 ? rest : evidence
}

function itemOf(path: string): string {
  return /^\w+\[\d+\]/.exec(path)?.[0] ?? path
}

/** What is worked out of policies says itself why it is so: that sentence, and none of the members beside it. Empty: none does. */
function whysOf(evidence: readonly Evidence[]): string {
  const whys = evidence.flatMap(({ path, value }) =>
    path.endsWith('.why') && typeof value === 'string' ? [limitCodePoints(value, LONGEST_WHY)] : [],
  )
  return [...new Set(whys)].map((why) => why.replace(/\.$/, '')).join('; ')
}

const LONGEST_WHY = 400

/** What is counted is asked for first, conditions on it and on what it leads to follow. */
const NONE = /^with\((?:empty|count *= *0)\b.*?\bis\("?(\w+)"?\)(.*)$/s

function phraseOf({ path, value }: Evidence): string {
  const [, counted, conditions = ''] = NONE.exec(path) ?? []
  if (counted !== undefined && value === 0)
    return /\w/.test(conditions) ? `no ${counted} meets the conditions` : `no ${counted}`
  const [, found] = /^with\(.*\bis\("?(\w+)"?\)\)$/.exec(path) ?? []
  if (found !== undefined && typeof value === 'number') return `${withCommas(value)} ${found}`
  const property = shortPath(path).replaceAll(/\[\d+\]/g, '')
  if (value === null) return `${property} is not set`
  if (Array.isArray(value) && value.length === 0) return `${property} is empty`
  return `${property} is ${textOf(value)}`
}

const LONGEST = 120

function textOf(value: Json): string {
  if (typeof value === 'string' && value !== '' && !/\s/.test(value)) return limitCodePoints(value, LONGEST)
  return limitCodePoints(JSON.stringify(value), LONGEST)
}
