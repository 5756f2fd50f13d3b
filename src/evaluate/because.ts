import type { Evidence } from '../model/evidence.ts'
import type { Json } from '../model/json.ts'
import type { Say } from '../model/kind.ts'
import { limitCodePoints } from '../text/limit.ts'
import { some } from '../text/words.ts'
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
  const phrases = [...byProperty].flatMap(([property, own]) => {
    const said = SAID.get(`${kind}.${property}`)?.(own) ?? ''
    return said === '' ? own.map(phraseOf) : [said]
  })
  if (phrases.length === 0) return undefined
  const sentence = some(phrases, MOST)
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

function phraseOf({ path, value }: Evidence): string {
  const [, counted] = /^with\((?:empty|count *= *0)\b.*\bis\("?(\w+)"?\)/.exec(path) ?? []
  if (counted !== undefined && value === 0) return `no ${counted}`
  const [, found] = /^with\(.*\bis\("?(\w+)"?\)\)$/.exec(path) ?? []
  if (found !== undefined && typeof value === 'number') return `${value.toLocaleString('en-US')} ${found}`
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
