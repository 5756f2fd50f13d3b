import { DERIVED } from '../clouds/clouds.ts'
import { readReached } from '../network/path/openings.ts'
import { withinReach, type RuleReach } from '../network/ingress/rule-reach.ts'
import type { Evidence } from '../model/evidence.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import { openedBy } from './opened-by.ts'

/** By kind and property. */
const CAUSES = new Map(
  [...Map.groupBy(DERIVED, ({ kind }) => kind)].map(([kind, own]) => [
    kind,
    new Map(own.map(({ name, because = [], saidBy }) => [name, { because, saidBy }])),
  ]),
)

/** Items of the property that says why another is true. */
const MOST_ITEMS = 3

/**
 * Evidence from a derived property says what the internet reaches, not why: the members that tell it (sources, rules,
 * reasons) are put behind the last evidence from the same item, and behind a yes what says why. Of the sources and rules
 * that open a group only those are told that open what the rule is about.
 */
export function withCauses(
  { kind, reported }: Resource,
  found: readonly Evidence[],
  reach: RuleReach | null,
): readonly Evidence[] {
  const causesOf = CAUSES.get(kind)
  if (causesOf === undefined) return found
  const evidence = withOtherItems(reported, found, reach)
  const known = new Set(evidence.map(({ path }) => path))
  const added = new Set<string>()
  return evidence.flatMap((one, position) => {
    const item = itemOf(one.path)
    const { because = [], saidBy } = causesOf.get(item.replace(/\[.*/, '')) ?? {}
    if (added.has(item)) return [one]
    if (saidBy !== undefined && one.value === true) {
      added.add(item)
      const members = causesOf.get(saidBy)?.because ?? []
      const items = itemsOf(reported, saidBy).filter(
        (said) => !evidence.some(({ path }) => itemOf(path) === said),
      )
      const shown = items.slice(0, MOST_ITEMS)
      return [one].concat(shown.flatMap((said) => membersOf(itemAt(reported, said), said, members)))
    }
    if (because.length === 0) return [one]
    if (evidence.slice(position + 1).some(({ path }) => path.startsWith(`${item}.`))) return [one]
    added.add(item)
    const more = membersOf(narrowed(itemAt(reported, item), reach), item, because)
    return [one].concat(more.filter(({ path }) => !known.has(path)))
  })
}

function membersOf(values: JsonObject | null, item: string, members: readonly string[]): Evidence[] {
  return members.flatMap((name) => {
    const value = values?.[name]
    return value === undefined || isEmpty(value) ? [] : [{ path: `${item}.${name}`, value }]
  })
}

function itemsOf(reported: JsonObject, property: string): readonly string[] {
  const items = reported[property]
  return Array.isArray(items) ? items.map((_, index) => `${property}[${index}]`) : []
}

function itemOf(path: string): string {
  return /^\w+(\[\d+\])?/.exec(path)?.[0] ?? ''
}

const INGRESS = 'internet_ingress'

/**
 * A search is true by the first item that it finds; whoever closes the port of one family leaves that of the other open,
 * so the other items that have something of what the rule is about are told as well.
 */
function withOtherItems(
  reported: JsonObject,
  evidence: readonly Evidence[],
  reach: RuleReach | null,
): readonly Evidence[] {
  const ingress = reported[INGRESS]
  if (reach === null || !Array.isArray(ingress)) return evidence
  const items = new Set(evidence.map(({ path }) => itemOf(path)))
  if (![...items].some((item) => item.startsWith(`${INGRESS}[`))) return evidence
  const others = (ingress as readonly Json[]).flatMap((item, index): Evidence[] => {
    const name = `${INGRESS}[${index}]`
    if (items.has(name) || !isJsonObject(item) || withinReach(readReached(item), reach).length === 0)
      return []
    const told = ['protocol', 'from_port', 'to_port', 'icmp_type', 'icmp_code']
    return told.flatMap((member) => {
      const value = item[member]
      return value === undefined ? [] : [{ path: `${name}.${member}`, value }]
    })
  })
  return [...evidence, ...others]
}

function narrowed(item: JsonObject | null, reach: RuleReach | null): JsonObject | null {
  const openers = item === null || reach === null ? null : openedBy(item, reach)
  if (openers === null) return item
  const ids = openers.map(({ ruleId }) => ruleId).filter((id) => id !== undefined)
  const sources = distinct(openers.map(({ source }) => source))
  return { ...item, sources, ...(item?.['rule_ids'] === undefined ? {} : { rule_ids: distinct(ids) }) }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(compareText)
}

function itemAt(reported: JsonObject, item: string): JsonObject | null {
  const [name = '', index] = item.split(/[[\]]/)
  const property = reported[name]
  const value = Array.isArray(property) ? (property as readonly Json[])[Number(index)] : property
  return isJsonObject(value) ? value : null
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
