import { objectsOf, textOf } from '../exposure/members.ts'
import type { Opening } from '../exposure/path/openings.ts'
import { openingWords } from '../exposure/opening-words.ts'
import { beyondReach, type RuleReach } from '../exposure/rule-reach.ts'
import type { Resource } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import { count, enumerate } from '../text/words.ts'
import { openedBy, type OpenedBy } from './opened-by.ts'

/** Rules that are named one by one. */
const MOST = 10
/** Rules of which it is told what they let in besides. */
const MOST_WIDE = 3

/**
 * Which rules of a security group have to go, so that what the finding is about is closed to the internet: all and only
 * those; and what revoking them closes besides. Undefined where the rules are not known.
 */
export function fixOf({ reported }: Resource, reach: RuleReach | null): string | undefined {
  if (reach === null) return undefined
  const items = objectsOf(reported['internet_ingress'])
  const found = items.map((item) => ({ item, openers: openedBy(item, reach) ?? [] }))
  const openers = found.flatMap(({ openers: own }) => own)
  if (openers.length === 0 || openers.some(({ ruleId }) => ruleId === undefined)) return undefined
  const unread = found.flatMap(({ item, openers: own }) =>
    own.length === 0 ? [] : unreadOf(item['unread_sources']),
  )
  const sentences = [revoke(openers), ...alsoClosed(openers, reach), ...alsoOpen(unread)]
  return sentences.join(' ')
}

function revoke(openers: readonly OpenedBy[]): string {
  const ids = distinct(openers.flatMap(({ ruleId = [] }) => ruleId))
  return `Revoke ${some(ids, MOST, 'rule')}.`
}

function alsoClosed(openers: readonly OpenedBy[], reach: RuleReach): string[] {
  const rules = Map.groupBy(openers, ({ ruleId = '' }) => ruleId)
  const wide = [...rules]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([id, own]) => {
      const rest = own.flatMap(({ lets }) => (lets === undefined ? [] : (beyondReach(lets, reach) ?? [])))
      const [first] = rest
      return first === undefined ? [] : [{ id, rest: first }]
    })
  const told = wide.slice(0, MOST_WIDE).map(({ id, rest }) => `${closes(id, rest)}.`)
  const more = wide.length - told.length
  return more > 0 ? [...told, `${count(more, 'more rule')} of these let in other ports as well.`] : told
}

function closes(id: string, rest: Opening): string {
  return `Revoking ${id} also closes ${openingWords(rest)}`
}

function alsoOpen(unread: readonly string[]): string[] {
  const lists = distinct(unread)
  return lists.length === 0 ? [] : [`${some(lists, MOST, 'list')} could not be read and may open it as well.`]
}

function unreadOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => textOf(one as string) ?? []) : []
}

function some(ids: readonly string[], most: number, noun: string): string {
  const rest = ids.length - most
  return enumerate(rest > 0 ? [...ids.slice(0, most), count(rest, `more ${noun}`)] : ids)
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(compareText)
}
