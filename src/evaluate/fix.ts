import { objectsOf, textOf } from '../text/members.ts'
import { includes } from '../network/sets/interval-set.ts'
import { openingWords } from '../network/ingress/opening-words.ts'
import { EVERYTHING, openings, type Opening, type Openings } from '../network/path/openings.ts'
import { ALL_PROTOCOLS } from '../network/sets/protocol.ts'
import { beyondReach, withinReach, type RuleReach } from '../network/ingress/rule-reach.ts'
import type { Resource } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import { count, enumerate, some } from '../text/words.ts'
import { openedBy, type OpenedBy } from './opened-by.ts'

/** Rules that are named one by one. */
const MOST = 10
/** Rules of which it is told what they let in besides. */
const MOST_WIDE = 3

/** What has to go so that a finding about a security group is cleared. */
interface Fix {
  /** Which rules to revoke, and what that closes besides, in sentences. */
  readonly text: string
  /** The rules that surely have to go. */
  readonly ruleIds: readonly string[]
}

/**
 * Which rules of a security group have to go, so that what the finding is about is closed to the internet: all and only
 * those; and what revoking them closes besides. Undefined where the rules are not known.
 */
export function fixOf({ reported }: Resource, reach: RuleReach | null): Fix | undefined {
  // What a service made is for its guide to mend.
  if (reach === null || reported['managed_by'] !== undefined) return undefined
  const items = objectsOf(reported['internet_ingress'])
  const found = items.map((item) => ({ item, openers: openedBy(item, reach) ?? [] }))
  const openers = found.flatMap(({ openers: own }) => own)
  if (openers.length === 0 || openers.some(({ ruleId }) => ruleId === undefined)) return undefined
  const unread = found.flatMap(({ item, openers: own }) =>
    own.length === 0 ? [] : unreadOf(item['unread_sources']),
  )
  const { wide, narrow } = rulesToRevoke(openers, reach)
  const sentences = [...revoke(wide, narrow), ...alsoClosed(openers, reach), ...alsoOpen(unread)]
  return { text: sentences.join(' '), ruleIds: wide }
}

interface NarrowRule {
  readonly id: string
  readonly parts: Openings
}

/**
 * A rule that opens a part of what a wider one opens, such as HTTPS beside all ports, may be meant: it is named apart,
 * since nobody should close it because the wider one has to go.
 */
function rulesToRevoke(
  openers: readonly OpenedBy[],
  reach: RuleReach,
): { readonly wide: readonly string[]; readonly narrow: readonly NarrowRule[] } {
  const rules = [...Map.groupBy(openers, ({ ruleId = '' }) => ruleId)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, own]) => ({ id, parts: withinReach(openings(own.flatMap(allOf)), reach) }))
  const narrow = rules.filter((rule) =>
    rules.some(({ parts }) => isWithin(rule.parts, parts) && !isWithin(parts, rule.parts)),
  )
  return { wide: rules.filter((rule) => !narrow.includes(rule)).map(({ id }) => id), narrow }
}

function revoke(wide: readonly string[], narrow: readonly NarrowRule[]): string[] {
  const sentence = `Revoke ${some(wide, MOST, 'rule')}.`
  const [first] = narrow
  if (first === undefined) return [sentence]
  const told = narrow
    .slice(0, MOST_WIDE)
    .map(({ id, parts }) => `${id} (${parts.map(openingWords).join(', ')})`)
  const more = narrow.length - told.length
  const named = enumerate(more > 0 ? [...told, count(more, 'more rule')] : told)
  const [opens, it] = narrow.length === 1 ? ['opens', 'it'] : ['open', 'them']
  return [sentence, `${named} ${opens} a part of it as well: revoke ${it} too unless that is meant.`]
}

/** A rule for all protocols lets each of them in. */
function allOf({ lets }: OpenedBy): Openings {
  if (lets === undefined) return []
  return lets.protocol === ALL_PROTOCOLS ? EVERYTHING.filter(({ family }) => family === lets.family) : [lets]
}

function isWithin(part: Openings, whole: Openings): boolean {
  return part.every((one) => {
    const ofFamily = whole.filter(({ family }) => family === one.family)
    const own = ofFamily.find(({ protocol }) => protocol === one.protocol)
    const around = own ?? ofFamily.find(({ protocol }) => protocol === ALL_PROTOCOLS)
    return around !== undefined && includes(around.ports, one.ports)
  })
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
  const told = wide
    .slice(0, MOST_WIDE)
    .map(({ id, rest }) => `${closes(id, rest)}, unless another rule lets it in.`)
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

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(compareText)
}
