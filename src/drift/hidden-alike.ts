import { isJsonObject, type Json } from '../model/json.ts'
import type { Privacy } from '../sensitive/privacy.ts'
import { hiddenSpans } from '../sensitive/masked-text.ts'
import { asSet } from './normalise/normal-form.ts'
import type { Normalised } from './normalise/normalised.ts'
import { isSame } from './same.ts'

type Gate = Pick<Privacy, 'original' | 'fingerprints'>

/** Characters of a text in which what was hidden elsewhere is looked for, and ends of it that are tried. */
const LONGEST = 10_000
const MOST_TRIES = 100

/**
 * A resource with hidden in it what the other has hidden in the same places: `redact: strict` hides the names that a run has
 * met, and of those that it meets later another run may know.
 */
export function hiddenAlike(one: Normalised, other: Normalised | undefined, gate: Gate): Normalised {
  if (other === undefined) return one
  const value = alike(one.value, other.value, gate)
  return isJsonObject(value) && value !== one.value ? { ...one, value } : one
}

function alike(one: Json, other: Json, gate: Gate): Json {
  if (isSame(one, other)) return one
  if (typeof one === 'string') return typeof other === 'string' && isHiddenIn(one, other, gate) ? other : one
  if (Array.isArray(one)) return Array.isArray(other) ? listAlike(one, other, gate) : one
  if (!isJsonObject(one) || !isJsonObject(other)) return one
  const members = Object.entries(one).map(([name, value]): readonly [string, Json] => {
    const counterpart = Object.hasOwn(other, name) ? other[name] : undefined
    return [name, counterpart === undefined ? value : alike(value, counterpart, gate)]
  })
  return members.every(([name, value]) => value === one[name]) ? one : Object.fromEntries(members)
}

/** Lists are sets, in the order of their JSON: hidden, an item may stand elsewhere. */
function listAlike(list: readonly Json[], others: readonly Json[], gate: Gate): Json {
  const items = list.map((item) => {
    if (others.some((other) => isSame(item, other))) return item
    for (const other of others) {
      const hidden = alike(item, other, gate)
      if (hidden !== item && isSame(hidden, other)) return hidden
    }
    return item
  })
  return items.every((item, at) => item === list[at]) ? list : asSet(items)
}

/** Whether the texts are the same but for what is hidden in the other alone. */
function isHiddenIn(text: string, other: string, gate: Gate): boolean {
  const spans = text.length > LONGEST ? [] : hiddenSpans(other)
  let tries = 0
  const fits = (from: number, at: number, span: number): boolean => {
    const hidden = spans[span]
    const literal = other.slice(at, hidden?.start)
    if (!text.startsWith(literal, from)) return false
    const start = from + literal.length
    if (hidden === undefined) return start === text.length
    const next = other.slice(hidden.end, spans[span + 1]?.start)
    for (let end = start + 1; end <= text.length && tries < MOST_TRIES; end += 1) {
      if (next === '' ? end < text.length : !text.startsWith(next, end)) continue
      tries += 1
      const was = gate.original(text.slice(start, end))
      if (gate.fingerprints.of(hidden.label, was) !== hidden.fingerprint) continue
      if (fits(end, hidden.end, span + 1)) return true
    }
    return false
  }
  return spans.length > 0 && fits(0, 0, 0)
}
